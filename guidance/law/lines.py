"""What one line of a legal text looks like: the beginning of a provision, of an annex, of the closing, or words.

Each pattern is anchored and looks at a line once, so that reading is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

ROMAN = r"(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_ENDS = r"\s*(?:(?:[.:：)]|[-–—](?!\s*\d))\s*(?P<rest>.*)|)$"

PART = re.compile(
    rf"(?:phần\s+(?P<word>thứ\s+(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười))|phần\s+(?P<number>(?-i:{ROMAN})|\d{{1,2}}|(?-i:[A-H])))"
    + _ENDS,
    re.IGNORECASE,
)
CHAPTER = re.compile(rf"chương\s+(?P<number>(?-i:{ROMAN})|\d{{1,3}})" + _ENDS, re.IGNORECASE)
SECTION = re.compile(rf"mục\s+(?P<number>(?-i:{ROMAN})|\d{{1,3}}|(?-i:[A-H]))" + _ENDS, re.IGNORECASE)
SUBSECTION = re.compile(rf"tiểu\s+mục\s+(?P<number>(?-i:{ROMAN})|\d{{1,3}})" + _ENDS, re.IGNORECASE)
ARTICLE = re.compile(r"điều\s+0*(?P<number>\d{1,4}[a-zđ]?)" + _ENDS, re.IGNORECASE)
ANNEX = re.compile(
    rf"(?P<name>phụ\s+lục)(?:\s+(?:số\s*)?0*(?P<number>(?-i:{ROMAN})|\d{{1,3}}[a-z]?|(?-i:[A-Z])))?" + _ENDS,
    re.IGNORECASE,
)
FORM = re.compile(
    r"(?P<name>(?:biểu\s+)?mẫu)\s+(?:số\s*)?0*(?P<number>\d{1,3}[a-zđ]?)(?P<tail>[/-][\w/-]{1,30})?" + _ENDS,
    re.IGNORECASE,
)
ANNEX_IN_CAPITALS = re.compile(
    rf"PHỤ\s+LỤC(?:\s+(?:SỐ\s*)?0*(?P<number>{ROMAN}|\d{{1,3}}[a-zA-Z]?|[A-Z])(?![\w]))?\s*[.:\-–—]?\s*(?P<rest>.*)$"
)
CLAUSE = re.compile(
    r"(?P<number>\d{1,3}[a-zđ]?)\s*(?!.\s*\d+\s*[.)/])"
    r"(?:[.)](?:\s+|(?=[^\d\s]))|/\s+|/(?=[^\W\d_][a-zà-ỹ ]))(?P<rest>\S.*)$"
)
POINT = re.compile(
    r"(?P<number>[a-eghik-vxyđ]\d{0,2})(?:\s*(?P<sign>\))\s*|/\s+|/(?=[A-ZĐÀ-Ỹ][a-zà-ỹ ])|\.\s+)(?P<rest>\S.*)$"
)
ROMAN_HEADING = re.compile(rf"(?P<number>{ROMAN})\s*[.)/\-–—]\s*(?P<rest>\S.*)$")
LETTER_HEADING = re.compile(r"(?P<number>[A-H])\s*[.)/\-–—]\s*(?P<rest>\S.*)$")

ATTACHED = re.compile(r"\(?\s*(?:được\s+)?(?:ban\s+hành\s+)?kèm\s+theo\s+\S", re.IGNORECASE)
ATTACHED_KINDS = re.compile(
    r"(?:(?:BẢN )?QUY (?:CHẾ|ĐỊNH|TẮC)|KẾ HOẠCH|ĐỀ ÁN|PHƯƠNG ÁN|CHƯƠNG TRÌNH|HƯỚNG DẪN|ĐIỀU LỆ|CHIẾN LƯỢC|DANH MỤC)\b"
)
RECIPIENTS = re.compile(r"nơi\s+nhận\s*:?", re.IGNORECASE)
SIGNED = re.compile(r"(?:TM|KT|TL|TUQ|T/M|K/T|T/L)\s*\.?\s+[A-ZĐÂĂÊÔƠƯỦÁ]{2}")
PASSED = re.compile(
    r"(?:luật|bộ luật|pháp lệnh|nghị quyết)\s+này\s+(?:đã\s+)?được\s+[^.;]{0,120}?thông\s+qua\s+ngày", re.IGNORECASE
)

PAGE_OF = re.compile(
    r"(?:[-–—]\s*\d{1,4}\s*[-–—]|(?:trang|page)\s+\d{1,4}(?:\s*(?:/|of|trên)\s*\d{1,4})?)$", re.IGNORECASE
)
BARE_NUMBER = re.compile(r"(\d{1,4})$")

_HANGS = re.compile(
    r"(?:^|\s)(?:tại|của|theo|và|hoặc|các|từ|đến|(?<!số )(?:khoản|điểm|điều|mục|chương|phần)|số|ngày|tháng)$",
    re.IGNORECASE,
)
_STOPS = (".", ";", ":", "!", "?", "…", "”", '"', ")", "./.", "»")
_MARKS = re.compile("[“”«»]")
_STRAIGHT_OPENS = re.compile(r':\s*"')
_BULLET = re.compile(r"[-–—+•*·]\s*\S|[(\[“\"«]")


def hangs(line: str) -> bool:
    """Whether the line breaks off before the word that its last one calls for."""
    return bool(_HANGS.search(line[-24:]))


def stops(line: str) -> bool:
    return line.endswith(_STOPS)


def goes_on(line: str, after: str) -> bool:
    """Whether ``line`` continues the sentence that ``after`` began: text out of a PDF is cut at the page's width."""
    if not after or _BULLET.match(line):
        return False
    if hangs(after):
        return True
    return not stops(after) and (line[0].islower() or (after.endswith(",") and not line[0].isupper()))


def in_capitals(line: str) -> bool:
    """A heading as decrees print it."""
    short = line[:400]
    return len(line) <= 400 and short == short.upper() and any(char.isalpha() for char in short)


def is_heading(rest: str) -> bool:
    """What follows a number on its line: a heading, or already the text."""
    return bool(rest) and len(rest) <= 250 and not rest.endswith((".", ";", ":", ","))


def closes(line: str) -> bool:
    """Recipients, signature, or the sentence on when a law was passed: behind the last provision."""
    if len(line) > 400:
        return False
    return bool(RECIPIENTS.fullmatch(line) or SIGNED.match(line) or PASSED.match(line))


def quotations(lines: Sequence[str]) -> tuple[dict[int, int], list[int]]:
    """Line in which a quotation begins → line in which it ends, where that is a later one; and those never closed.

    That is how an amending article brings the words it puts in. “ and ” are matched as brackets; a line with an odd
    number of straight marks opens where one leads it or follows a colon, and the next such line closes.
    """
    ends: dict[int, int] = {}
    waiting: list[tuple[int, bool]] = []
    straight: int | None = None
    for number, line in enumerate(lines):
        for mark in _MARKS.finditer(line):
            if mark[0] in "“«":
                waiting.append((number, mark.start() == 0))
            elif waiting:
                begun, _leads = waiting.pop()
                if number > begun:
                    ends[begun] = number
        if line.count('"') % 2:
            if straight is not None:
                ends[straight] = max(number, ends.get(straight, 0))
                straight = None
            elif line.startswith('"') or _STRAIGHT_OPENS.search(line):
                straight = number
    unclosed = {number for number, leads in waiting if leads}
    if straight is not None and lines[straight].startswith('"'):
        unclosed.add(straight)
    return ends, sorted(unclosed)
