"""Forms of address, titles and ranks before a person's name."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from vietnamese.keys import search_key
from vietnamese.normal import fold, normalise

_ADDRESS: Final = """
ông; bà; anh; chị; em; cháu; cô; chú; bác; cậu; mợ; dì; dượng; thím; cụ; bé; thầy; thầy giáo; cô giáo; thầy cô
ông bà; anh chị; quý ông; quý bà; mẹ; đồng chí; các đồng chí; bạn; mr; mrs; ms; miss
"""
_TITLES: Final = """
giáo sư; phó giáo sư; tiến sĩ; tiến sĩ khoa học; thạc sĩ; cử nhân; kỹ sư; kiến trúc sư; bác sĩ; dược sĩ; y sĩ; y tá
điều dưỡng; hộ sinh; nhà giáo; luật sư; luật gia; nghệ sĩ; nghệ nhân; nhà giáo nhân dân; nhà giáo ưu tú; nhạc sĩ; ca sĩ
thầy thuốc nhân dân; thầy thuốc ưu tú; nghệ sĩ nhân dân; nghệ sĩ ưu tú; bác sĩ chuyên khoa i; bác sĩ chuyên khoa ii
bác sĩ cki; bác sĩ ckii; bác sĩ ck1; bác sĩ ck2; bác sĩ nội trú; cán bộ; tình nguyện viên
linh mục; mục sư; đại đức; thượng tọa; hòa thượng; ni sư; ni trưởng; sư cô; sư thầy; giám mục
"""
_RANKS: Final = """
binh nhất; binh nhì; hạ sĩ; trung sĩ; thượng sĩ; thiếu úy; trung úy; thượng úy; đại úy; chuẩn úy
thiếu tá; trung tá; thượng tá; đại tá; thiếu tướng; trung tướng; thượng tướng; đại tướng; chuẩn đô đốc
"""
_SHORT: Final = """
ts tskh ths gs pgs bs bsck bscki bsckii cki ckii ck1 ck2 bsnt ds dsck đd cn ks kts ls nsưt nsnd ngưt ngnd ttưt ttnd
đ/c đc đ.c th.s t.s b.s k.s l.s p.gs g.s tnv
"""
_DOTTED_ONLY: Final = "ô; b; a; c; e; o; ô/b"
"""Ô. Nguyễn, A. Đạt, C. Yến: a single letter counts only with its full stop and before a family name."""

FAMILY_NAMES: Final = frozenset(
    search_key(
        "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Lâm "
        "Phùng Mai Tô Tạ Hà Chu Châu Cao Thái Tăng Quách La Lương Lưu Triệu Từ Kiều Đàm Nghiêm Vi Viên Ứng Ung Mạc "
        "Khổng Khúc Đồng Giang Thạch Sơn Danh Kim Diệp Tống Tôn Quang Phí Ninh Nông Ma Lò Lường Quàng Cầm Vàng Giàng "
        "Sùng Thào Hạng Cà Tòng Hứa Âu Bạch Bành Cù Doãn Giáp Hàn Hạ Kha Lục Mã Mẫn Mông Nhâm Ông Phó Thân Thiều Tiêu "
        "Trà Trang Vòng Xa Y Bế Chử Chung Chế Đường Đới Lã Lại Lều Ngọ Ngụy Nhan Nhữ Ôn Quản Sầm Thi Thịnh Tào Tưởng "
        "Uông Văn Vĩnh Bàn Chảo Phàn Tẩn Hờ Lầu Mùa Vừ Thân Hồng Huynh Cam Cấn Cung Đậu Đổng Khương Liêu Lộ Nhiếp"
    ).split()
)
_WOMENS_NAMES: Final = frozenset(search_key("Thư Đào Thơ Thy").split())
"""After "Anh" these make one given name (Anh Thư, Anh Đào); nobody calls a man so."""

_BOUNDARY: Final = re.compile(r"[\s.:,()]+")
_WORD: Final = re.compile(r"[^\W_]+(?:[./][^\W_]+)*")
_LONGEST: Final = 5
_WINDOW: Final = 80
"""No honorific and no word of a name is longer; nobody looks further ahead."""


@cache
def _forms() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """What can be stripped: whole forms; abbreviations (without dots); the letters that need a full stop."""
    long = ";".join((_ADDRESS + _TITLES + _RANKS).strip().splitlines())
    whole = frozenset(search_key(form).strip() for form in long.split(";"))
    short = frozenset(form.replace(".", "") for form in _SHORT.split())
    return whole, short, frozenset(form.strip() for form in _DOTTED_ONLY.split(";"))


def strip_honorific(name: str) -> str:
    """``name`` without the forms of address, titles and ranks at its start, for matching and sorting.

    Only at the start ("Lê Thị Anh" keeps Anh), as many as there are ("Đ/c Đại úy …"), and never the name itself:
    something always remains, "Ông Ích Khiêm" keeps its family name and "Anh Thư" is a given name.

    >>> strip_honorific("BS.CKI Đỗ Văn An"), strip_honorific("Anh Đạt"), strip_honorific("Lê Thị Anh")
    ('Đỗ Văn An', 'Đạt', 'Lê Thị Anh')
    """
    text = normalise(name).strip()
    start = 0
    while end := _honorific_end(text, start):
        start = end
    return text[start:]


def _honorific_end(text: str, begin: int) -> int:
    """Where the name begins after one honorific at ``begin``; 0 when there is none."""
    whole, short, dotted = _forms()
    spans: list[tuple[int, int]] = []
    position = begin
    while len(spans) < _LONGEST and (match := _WORD.match(text, position, position + _WINDOW)):
        spans.append(match.span())
        boundary = _BOUNDARY.match(text, match.end(), match.end() + _WINDOW)
        if not boundary:
            break
        position = boundary.end()
    for count in range(len(spans), 0, -1):
        end = spans[count - 1][1]
        boundary = _BOUNDARY.match(text, end, end + _WINDOW)
        following = text[boundary.end() : boundary.end() + _WINDOW] if boundary else ""
        if not boundary or not _begins_name(following, text):
            continue
        written = text[begin:end]
        form = " ".join(search_key(text[start:stop]) for start, stop in spans[:count])
        if count == 1 and _is_short(written, form, short, dotted, text[end : end + 1], following):
            return boundary.end()
        if form in whole and not _is_part_of_name(written, form, following):
            return boundary.end()
    return 0


def _begins_name(following: str, text: str) -> bool:
    """A capital, unless all is in small letters (bác sĩ lan, but not bác sĩ alone) or a family name leaves no doubt."""
    if not following[:1].isalpha():
        return False
    if following[0].isupper():
        return True
    words = [search_key(word) for word in following.split()[:1]]
    return words[0] in FAMILY_NAMES or (len(text) <= _WINDOW and text.islower() and not _is_only_honorific(text))


def _is_only_honorific(text: str) -> bool:
    whole, short, _ = _forms()
    key = search_key(text)
    return key in whole or key.replace(".", "") in short


def _is_short(
    written: str, form: str, short: frozenset[str], dotted: frozenset[str], after: str, following: str
) -> bool:
    """An abbreviation: PGS.TS, BS.CKI, đ/c; every part of a dotted one must be known."""
    bare = form.replace(".", "")
    if form in dotted:
        return after == "." and search_key(following.split(maxsplit=1)[0]) in FAMILY_NAMES
    if form == "ô/b" or form == "ông/bà" or form == "anh/chị":
        return True
    if bare not in short and not all(part in short for part in form.split(".")):
        return False
    return after == "." or "." in written or "/" in written or not written.islower() or form == "đc"


def _is_part_of_name(written: str, form: str, following: str) -> bool:
    """Words that are names too: a capital Ông before what is no family name; Anh before a woman's name."""
    words = following.split()
    first = search_key(words[0].strip(".,;:()"))
    if form == "ông":
        return written[0].isupper() and len(words) > 1 and first not in FAMILY_NAMES and first not in {"văn", "thị"}
    if form == "anh":
        return written[0].isupper() and len(words) == 1 and first in _WOMENS_NAMES
    if form in {"cán bộ", "tình nguyện viên", "bạn", "nghệ nhân"}:
        return fold(first) == first and not words[0][0].isupper()
    return False
