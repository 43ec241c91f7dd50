"""Abbreviations and places in full words."""

from __future__ import annotations

import pytest
from hypothesis import given

from vietnamese import expand, expand_place, normalise
from vietnamese.data import lines
from vietnamese.tests.words import any_text, nfc, nfd

FULL = {
    "CTXHTN": "công tác xã hội tình nguyện",
    "các TNV của Đội": "các tình nguyện viên của Đội",
    "UBND phường, HĐND xã": "Ủy ban nhân dân phường, Hội đồng nhân dân xã",
    "UBND/HĐND": "Ủy ban nhân dân/Hội đồng nhân dân",
    "Sở LĐ-TB&XH": "Sở Lao động - Thương binh và Xã hội",
    "Sở LĐ - TB & XH": "Sở Lao động - Thương binh và Xã hội",
    "LĐTB&XH": "Lao động - Thương binh và Xã hội",
    "BLĐTBXH": "Bộ Lao động - Thương binh và Xã hội",
    "PCMT": "phòng, chống ma túy",
    "PCMBN": "phòng, chống mua bán người",
    "thẻ BHYT.": "thẻ bảo hiểm y tế.",
    "(CNMT)": "(cai nghiện ma túy)",
    "THCS Nguyễn Du": "trung học cơ sở Nguyễn Du",
    "KT-XH": "kinh tế - xã hội",
    "GD&ĐT": "Giáo dục và Đào tạo",
    "tuyển tnv": "tuyển tình nguyện viên",
    "HDND": "Hội đồng nhân dân",
    "ubnd": "Ủy ban nhân dân",
    "TP.HCM": "Thành phố Hồ Chí Minh",
    "TP. Hồ Chí Minh": "Thành phố Hồ Chí Minh",
    "Tp. HCM": "Thành phố Hồ Chí Minh",
    "TP Rạch Giá": "thành phố Rạch Giá",
    "CLB B93": "câu lạc bộ B93",
    "CA phường": "công an phường",
}

PLACES = {
    "TP. HCM": "Thành phố Hồ Chí Minh",
    "TPHCM": "Thành phố Hồ Chí Minh",
    "tp.hcm": "Thành phố Hồ Chí Minh",
    "T.P Hồ Chí Minh": "Thành phố Hồ Chí Minh",
    "Tp Hà Nội": "thành phố Hà Nội",
    "TP. Thủ Đức": "thành phố Thủ Đức",
    "Q.1": "Quận 1",
    "Q. 12": "Quận 12",
    "Q1": "Quận 1",
    "Q. Ba Đình": "quận Ba Đình",
    "Q.Tân Bình": "quận Tân Bình",
    "P. 5": "Phường 5",
    "P.Bến Thành": "phường Bến Thành",
    "P Bến Nghé": "phường Bến Nghé",
    "p.5, q.3": "Phường 5, Quận 3",
    "H. Giồng Riềng": "huyện Giồng Riềng",
    "H.Củ Chi": "huyện Củ Chi",
    "X. Tân Hiệp": "xã Tân Hiệp",
    "TX Long Khánh": "thị xã Long Khánh",
    "TX. Sông Cầu": "thị xã Sông Cầu",
    "TT. Dương Đông": "thị trấn Dương Đông",
    "TT Huế": "Thừa Thiên Huế",
    "KP. 4": "khu phố 4",
    "Tổ DP 5": "tổ dân phố 5",
    "TDP 12": "tổ dân phố 12",
    "KDC Him Lam": "khu dân cư Him Lam",
    "Đ. Lê Lợi": "đường Lê Lợi",
    "12/5 Đ. Nguyễn Huệ": "12/5 đường Nguyễn Huệ",
    "QL1A": "quốc lộ 1A",
    "T. Kiên Giang": "tỉnh Kiên Giang",
    "BR-VT": "Bà Rịa - Vũng Tàu",
    "Q.": "quận",
    "UBND P. Vĩnh Lạc": "UBND phường Vĩnh Lạc",
    "Trạm y tế P. 5": "Trạm y tế Phường 5",
    "12 Trần Phú, P. 5, Q.1, TP.HCM": "12 Trần Phú, Phường 5, Quận 1, Thành phố Hồ Chí Minh",
    "Tổ 5, KP2, P.Tân Thành, TX. Tân Châu": "Tổ 5, khu phố 2, phường Tân Thành, thị xã Tân Châu",
    "thôn 3 (X. Ea Tu)": "thôn 3 (xã Ea Tu)",
    nfd("Q. Hoàng Mai"): "quận Hoàng Mai",
}


@pytest.mark.parametrize(("short", "full"), FULL.items())
def test_an_abbreviation_is_written_in_full(short: str, full: str) -> None:
    assert expand(short) == full


@pytest.mark.parametrize(
    "text",
    [
        "HIV/AIDS", "769/QĐ-BLĐTBXH", "3841/QĐ-UBND", "KH-UBND", "số 14/2025/TT-BYT", "https://ubnd.vn/TNV",
        "tnv@ctxh.vn", "B93", "QH14", "ca phường", "tình nguyện viên", "UBND2", "",
    ],
)  # fmt: skip
def test_what_is_no_abbreviation_stays(text: str) -> None:
    assert expand(text) == text


@pytest.mark.parametrize(("short", "full"), PLACES.items())
def test_a_place_is_written_in_full(short: str, full: str) -> None:
    assert expand_place(short) == full


@pytest.mark.parametrize(
    "text",
    [
        "phường Vĩnh Lạc", "khu phố 3", "T.Ư", "Thành phố Hồ Chí Minh", "thành phố Hà Nội", "x + y", "HIV", "Quận 1",
        "phố Q", "Hà Nội, Việt Nam", "", "khách sạn Tp5", "hẻm 5/3",
    ],
)  # fmt: skip
def test_what_is_no_short_place_stays(text: str) -> None:
    assert expand_place(text) == text


@given(any_text)
def test_any_text_can_be_expanded_in_any_form(text: str) -> None:
    assert expand(nfd(text)) == expand(nfc(text))
    assert expand_place(nfd(text)) == expand_place(nfc(text))


@pytest.mark.parametrize("full", [*FULL.values(), *PLACES.values()])
def test_full_words_stay(full: str) -> None:
    if "UBND" not in full and "B93" not in full:
        assert expand(full) == expand_place(full) == full


def test_the_table_is_sound() -> None:
    entries = [line.split(" = ") for line in lines("abbreviations.txt")]
    assert len({short for short, _ in entries}) == len(entries) > 120
    assert all(normalise(full) == full == full.strip() for _, full in entries)
