"""Telephones, mail addresses and identity numbers in a text."""

from __future__ import annotations

import pytest

from vietnamese.tests.personal import found, kinds, texts


@pytest.mark.parametrize(
    "number",
    [
        "0912345678",
        "0912 345 678",
        "0912.345.678",
        "0912-345-678",
        "+84 912 345 678",
        "+84 (0)912 345 678",
        "(024) 3856 1234",
        "0297 3812 345",
        "01683 123 000",
        "o912345678",
        "0 9 1 2 3 4 5 6 7 8",
        "không chín một hai ba bốn năm sáu bảy tám",
    ],
)
def test_a_telephone_in_any_spacing(number: str) -> None:
    assert found(f"Liên hệ {number} nhé.") == [("phone", number)]


@pytest.mark.parametrize(
    "text",
    [
        "Gọi 111, 113, 114, 115 hoặc 1022.",
        "Tổng đài 1800 6606 và 1900.1234.",
        "Văn bản số 0912345678/CV-UBND",
        "Kinh phí 0912345678 đồng",
        "Ngày 07/02/2019, từ 07:30 - 11:00",
        "Tổng 1.707.463 lượt, 12 345 678 người",
        "ISBN 978-604-0-12345-6",
        "Mã số thuế 0301234567",
        "Khen 09 tập thể, 12 cá nhân, 345 hộ, 678 lượt",
        "không một ai, không hai lời",
    ],
)
def test_what_is_no_persons_number(text: str) -> None:
    assert texts(text, "phone") == []
    assert texts(text, "identity") == []


def test_two_telephones_side_by_side_are_two() -> None:
    assert texts("0912345678/0912345679 hoặc 0338 000 222 - 0968 000 333", "phone") == [
        "0912345678",
        "0912345679",
        "0338 000 222",
        "0968 000 333",
    ]


@pytest.mark.parametrize(
    "address",
    ["hung.tv+doi5@example.org", "A_B-1@mail.example", "hoang (at) example.com", "cuong[at]example[dot]com"],
)
def test_an_e_mail_address(address: str) -> None:
    assert found(f"Gửi về {address}, cảm ơn.") == [("email", address)]


@pytest.mark.parametrize("text", ["Theo dõi @doitinhnguyen nhé", "a@b", "@", "giá 5@ 10.000", "x@1.2"])
def test_a_sign_alone_makes_no_e_mail_address(text: str) -> None:
    assert texts(text, "email") == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("CCCD số 001099000123", "001099000123"),
        ("căn cước: 079 188 000 456", "079 188 000 456"),
        ("CMND 012345678", "012345678"),
        ("chứng minh nhân dân số 371 000 123", "371 000 123"),
        ("Hộ chiếu B1234567", "B1234567"),
        ("Thẻ BHYT DN4010123456789", "DN4010123456789"),
        ("thẻ GD 4 91 91 000 12345", "GD 4 91 91 000 12345"),
        ("STK 0011004000123 tại ngân hàng", "0011004000123"),
        ("Số tài khoản nhận phụ cấp: 711A00012345", "711A00012345"),
        ("giấy phép lái xe số 790123000456", "790123000456"),
        ("BKS 65F1-678.90", "65F1-678.90"),
        ("mã BHXH 0123456789", "0123456789"),
    ],
)
def test_an_identity_number(text: str, number: str) -> None:
    assert found(text) == [("identity", number)]


def test_a_card_number_speaks_for_itself() -> None:
    assert found("Tôi gửi 040301000258 cho đội.") == [("identity", "040301000258")]


def test_nine_digits_need_a_word_before_them() -> None:
    assert found("Vé số 123456789 không trúng.") == []


def test_a_letter_with_seven_digits_is_no_passport_after_the_word_for_a_code() -> None:
    assert found("Mã hồ sơ C0000123 đã duyệt.") == []


def test_a_card_and_a_telephone_side_by_side_are_told_apart() -> None:
    assert kinds("CCCD 001 200 012 345, SĐT 0912 123 123") == ["identity", "phone"]


def test_a_telephone_after_the_name_of_a_bank_stays_a_telephone() -> None:
    assert kinds("Techcombank gọi từ 0912.34.56.78") == ["phone"]
    assert found("Techcombank 19034567890012") == [("identity", "19034567890012")]
