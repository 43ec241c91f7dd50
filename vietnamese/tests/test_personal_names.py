"""What is a person's name in a text, and what only looks so."""

from __future__ import annotations

import pytest

from vietnamese.tests.personal import texts


@pytest.mark.parametrize(
    "name",
    [
        "Nguyễn Văn Hùng",
        "Trần Thị Hồng Nhung",
        "Lý Hải",
        "Tôn Nữ Ngọc Trâm",
        "Âu Dương Phong",
        "Giàng A Páo",
        "Thạch Sa Rây",
        "H'Yuên Mlô",
        "Y Blăm Niê",
        "Nguyen Van A",
        "Đỗ Hải N.",
        "Vàng Seo Lử",
        "Siu Blih",
        "Nay H'Lan",
        "Ka' Brẻo",
    ],
)
def test_a_family_name_with_what_follows_is_a_name(name: str) -> None:
    assert texts(f"Đội đã gặp {name} vào buổi sáng.", "name") == [name.rstrip(".")]


@pytest.mark.parametrize("before", ["anh", "chị", "em", "cháu", "ông", "bà", "cô", "chú", "bác", "thầy", "bé", "thằng"])
def test_a_given_name_after_a_kinship_word_is_a_name(before: str) -> None:
    assert texts(f"Hôm nay {before} Tuấn vắng.", "name") == ["Tuấn"]


def test_initials_after_a_kinship_word_are_a_name() -> None:
    assert texts("Gặp em H. ở quán nước, cháu M và anh N.V.T cũng có mặt.", "name") == ["H", "M", "N.V.T"]


def test_a_name_in_capitals_ends_where_the_name_ends() -> None:
    assert texts("NGUYỄN THỊ HOA VẮNG MẶT BUỔI HỌP", "name") == ["NGUYỄN THỊ HOA"]


def test_a_name_without_capitals_needs_a_kinship_word() -> None:
    assert texts("anh tuấn hôm nay đi làm", "name") == ["tuấn"]
    assert texts("diện mạo tuấn tú hôm nay đi làm", "name") == []


@pytest.mark.parametrize(
    "words", ["chị thảo luận với tổ", "em bình tĩnh lại", "anh hùng dân tộc", "chị hằng ngày đi chợ"]
)
def test_a_kinship_word_before_an_ordinary_word_names_nobody(words: str) -> None:
    assert texts(words, "name") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("chú sáu hậu chạy xe ôm", ["sáu hậu"]),
        ("bà chín nói mai mới về", ["chín"]),
        ("cháu nhi con chị hồng bị ho", ["nhi", "hồng"]),
        ("hom qua gap anh dung ngoai cho", ["dung"]),
        ("vk của duy nhắn", ["duy"]),
        ("cô năm nay sáu mươi tuổi", []),
        ("anh chi em trong doi hop", []),
    ],
)
def test_small_letters_need_a_word_that_makes_them_a_name(text: str, names: list[str]) -> None:
    assert texts(text, "name") == names


def test_given_names_in_a_row_or_after_a_verb_that_takes_people() -> None:
    assert texts("Tổ có 4 người: Bình, Minh, Phát, Như.", "name") == ["Bình", "Minh", "Phát", "Như"]
    assert texts("Mọi người quen gọi Sẹo, hay đi với Rin.", "name") == ["Sẹo", "Rin"]


def test_a_whole_name_without_capitals_is_a_name() -> None:
    assert texts("gặp nguyễn văn tuấn ở quán", "name") == ["nguyễn văn tuấn"]
    assert texts("gap nguyen van tuan o quan", "name") == ["nguyen van tuan"]


def test_a_nickname_counts_after_a_label() -> None:
    assert texts("Tên thường gọi là Tèo Em", "name") == ["Tèo Em"]


def test_a_given_name_joined_to_a_name_is_a_name() -> None:
    assert texts("Anh Hùng và Nam cùng đi.", "name") == ["Hùng", "Nam"]


def test_a_given_name_once_said_is_known_again() -> None:
    assert texts("Anh Hòa đi làm. Chiều về, Hòa phụ mẹ.", "name") == ["Hòa", "Hòa"]


@pytest.mark.parametrize(
    "text",
    [
        "Đường Nguyễn Trãi và phố Bạch Mai đông xe.",
        "Trường THPT Lê Quý Đôn tổ chức ngoại khóa.",
        "Các xã Trần Văn Thời, Lê Minh Xuân và Nguyễn Phích họp.",
        "Ban Chỉ đạo 138 quận Hoàng Mai ra kế hoạch.",
        "Thành phố Hồ Chí Minh, Hà Nội, Cao Bằng.",
        "Đội công tác xã hội tình nguyện phường Vĩnh Lạc.",
        "Luật Phòng, chống ma túy có hiệu lực.",
        "Bác Hồ dạy, Hai Bà Trưng, Bà Rịa, Cô Tô.",
        "Công ty TNHH Minh Phát, Chùa Hội Linh.",
        "Tháng Giêng, thứ Hai, mùa Xuân, Tết Nguyên đán.",
        "Bà con dân tộc Dao, Tày, Mường ở Sơn La.",
        "Chị Chủ tịch Hội Phụ nữ xã phát biểu.",
        "ỦY BAN NHÂN DÂN XÃ TÂN THÀNH",
        "Trần Hưng Đạo, Lê Lợi và Quang Trung là ba tuyến phố.",
    ],
)
def test_what_is_named_after_people_and_what_only_looks_so_is_no_name(text: str) -> None:
    assert texts(text, "name") == []


def test_a_namesake_of_a_street_is_a_name_after_a_kinship_word() -> None:
    assert texts("Ông Lê Lợi, 62 tuổi, tổ trưởng.", "name") == ["Lê Lợi"]


def test_who_holds_an_office_in_a_place_is_a_name() -> None:
    assert texts("Chủ tịch UBND xã Phạm Quốc Khởi dự họp.", "name") == ["Phạm Quốc Khởi"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hỏi Diễm My coi có đi không.", "Diễm My"),
        ("Chiều tối Bảy Cà Na gọi điện khóc.", "Bảy Cà Na"),
        ("tên: đinh công trứ / 1996", "đinh công trứ"),
        ("Tổ nhận được phản ánh về Mã Quốc Thới, chủ tiệm.", "Mã Quốc Thới"),
    ],
)
def test_a_name_that_nothing_announces_is_known_by_its_place(text: str, name: str) -> None:
    assert texts(text, "name") == [name]
