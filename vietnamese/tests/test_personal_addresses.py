"""Where somebody lives, and places where nobody is said to live."""

from __future__ import annotations

import pytest

from vietnamese.tests.personal import found, texts


@pytest.mark.parametrize(
    "address",
    [
        "số 12 ngõ 34 phố Bạch Mai",
        "số nhà 7/12A hẻm 45 đường Lê Văn Sỹ, phường 2",
        "45/7 Nguyễn Trãi, phường Vĩnh Lạc",
        "tổ 5, ấp Thạnh Lợi, xã Vĩnh Hòa",
        "thôn Đoài, xã Yên Phụ",
        "phòng 304, nhà trọ số 17 đường số 6, KP3",
        "ấp Thới Bình A, xã Thới Thạnh",
    ],
)
def test_where_somebody_lives_is_an_address(address: str) -> None:
    assert texts(f"Chị Hoa ở {address}.", "address") == [address]


@pytest.mark.parametrize(
    "text",
    [
        "Tổ 5 họp lúc 19 giờ.",
        "Thôn Đoài và xóm Đình làm đường hoa.",
        "Sáng nay, tại ấp Thạnh Lợi diễn ra hội thi.",
        "Anh Vinh, tổ trưởng tổ dân phố số 4, nhắc bà con.",
        "Chị Bông ở phường Vĩnh Lạc.",
        "Quyết định số 12/2026/QĐ-UBND, Kế hoạch số 5 Mục I",
        "Các hộ ở tổ 7 phản ánh.",
        "Đường Nguyễn Trãi cấm xe tải.",
    ],
)
def test_a_place_where_nobody_is_said_to_live_is_no_address(text: str) -> None:
    assert texts(text, "address") == []


def test_a_hamlet_after_a_name_is_an_address() -> None:
    assert found("Ông Bình, ấp 3 xã Tân Thạnh, cho mượn ghe.") == [("name", "Bình"), ("address", "ấp 3 xã Tân Thạnh")]


def test_a_label_makes_an_address() -> None:
    assert texts("Nơi thường trú: bản Pá Lau, xã Nậm Khòa", "address") == ["bản Pá Lau, xã Nậm Khòa"]


def test_a_street_with_its_number_is_an_address_and_no_name() -> None:
    assert found("Quán ở số 15 đường Nguyễn Trãi.") == [("address", "số 15 đường Nguyễn Trãi")]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Cậu Hiền ở chòi vịt cuối kinh Xáng, cậu bảo ổn.", "chòi vịt cuối kinh Xáng"),
        ("Nhà em ở gần cầu Ông Đội, quẹo trái căn thứ ba.", "gần cầu Ông Đội, quẹo trái căn thứ ba"),
        ("Nhà chị ấy kế bên trạm bơm, ấp Tân Lập.", "kế bên trạm bơm, ấp Tân Lập"),
        ("Chỗ ở: sau lưng đình Phú Lễ, xã Phú Tân.", "sau lưng đình Phú Lễ"),
    ],
)
def test_what_stands_near_a_home_tells_where_it_is(text: str, address: str) -> None:
    assert any(found.startswith(address) for found in texts(text, "address"))


@pytest.mark.parametrize(
    "text",
    [
        "Trường học ở đối diện chợ.",
        "Xe hỏng ở đầu hẻm, em tới trễ.",
        "Bà con ở gần sông nhớ dọn đồ.",
        "Bên cạnh lớp học.",
    ],
)
def test_a_landmark_where_nobody_lives_is_no_address(text: str) -> None:
    assert texts(text, "address") == []
