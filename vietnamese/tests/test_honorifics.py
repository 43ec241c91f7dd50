"""Forms of address, titles and ranks before a name."""

from __future__ import annotations

import pytest
from hypothesis import given

from vietnamese import normalise, strip_honorific
from vietnamese.tests.words import any_text, nfd

BARE = {
    "Ông Nguyễn Văn An": "Nguyễn Văn An",
    "bà Trần Thị Bình": "Trần Thị Bình",
    "Ông/Bà Nguyễn Văn An": "Nguyễn Văn An",
    "Ông (bà) Nguyễn Văn An": "Nguyễn Văn An",
    "Ông: Nguyễn Văn An": "Nguyễn Văn An",
    "Ô. Nguyễn Văn An": "Nguyễn Văn An",
    "C. Lê Thị Hòa": "Lê Thị Hòa",
    "Chị Yến": "Yến",
    "Anh Tuấn": "Tuấn",
    "Em Nguyễn Văn Bé": "Nguyễn Văn Bé",
    "cháu Lan": "Lan",
    "Bác Sáu": "Sáu",
    "Đồng chí Lê Thị Hòa": "Lê Thị Hòa",
    "đ/c Hùng": "Hùng",
    "Đ/C HÙNG": "HÙNG",
    "đ.c Hùng": "Hùng",
    "TS. Vũ Hà": "Vũ Hà",
    "ThS Lê Na": "Lê Na",
    "PGS.TS. Trần Bình": "Trần Bình",
    "PGS. TS Trần Bình": "Trần Bình",
    "GS.TSKH. Lê Quý": "Lê Quý",
    "ThS.BS. Đỗ Lan": "Đỗ Lan",
    "BS CKII Đỗ Lan": "Đỗ Lan",
    "Bác sĩ chuyên khoa II Đỗ Lan": "Đỗ Lan",
    "Bác sỹ Đỗ Lan": "Đỗ Lan",
    "LS. Phan Anh": "Phan Anh",
    "KS Mai Sơn": "Mai Sơn",
    "Đại úy Võ Ân": "Võ Ân",
    "Đại uý Võ Ân": "Võ Ân",
    "Thượng tá Võ Ân": "Võ Ân",
    "Đ/c Thượng tá, TS. Võ Ân": "Võ Ân",
    "Đồng chí Trung tá Lê Anh": "Lê Anh",
    "bác sĩ lan": "lan",
    "ông nguyễn văn an": "nguyễn văn an",
    nfd("Bà Trần Thị Bình"): "Trần Thị Bình",
}


@pytest.mark.parametrize(("written", "name"), BARE.items())
def test_the_name_alone_remains(written: str, name: str) -> None:
    assert strip_honorific(written) == name


@pytest.mark.parametrize(
    "name",
    [
        "Lê Thị Anh", "Nguyễn Văn Em", "Trần Bác", "Đồng Văn Nghĩa", "Chu Văn An", "Ông Ích Khiêm", "Anh Thư", "Anh",
        "Em", "Cao Bá Quát", "Anhđ", "A. Đạt", "Đại Nghĩa", "Thượng Quan", "Bành Tổ", "TSinh", "Hạ sĩ quan",
        "Chú rể", "bác sĩ", "", "Ông",
    ],
)  # fmt: skip
def test_a_name_is_never_eaten(name: str) -> None:
    assert strip_honorific(name) == name


@given(any_text)
def test_something_remains_of_every_text(text: str) -> None:
    rest = strip_honorific(text)
    assert bool(rest) == bool(normalise(text).strip())
    assert normalise(text).strip().endswith(rest)


@given(any_text)
def test_stripping_twice_changes_nothing_more(text: str) -> None:
    once = strip_honorific(text)
    assert strip_honorific(once) == once
