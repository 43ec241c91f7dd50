"""Telephone numbers of Vietnam in one spelling.

Sources: the mobile prefixes in use since 2018 and the change of 11-digit mobiles (decision 798/QĐ-BTTTT of 2018), the
area codes since the change of 2017 (plan 2036/QĐ-BTTTT), and the short numbers of emergency and citizens' lines.
"""

from __future__ import annotations

import re
from typing import Final

from vietnamese.letters import listed
from vietnamese.normal import normalise

MOBILE_PREFIXES: Final = frozenset(
    listed(
        "32 33 34 35 36 37 38 39 52 55 56 58 59 70 76 77 78 79 81 82 83 84 85 86 87 88 89 90 91 92 93 94 96 97 98 99"
    )
)
OLD_MOBILE_PREFIXES: Final = {
    "120": "70", "121": "79", "122": "77", "126": "76", "128": "78",
    "123": "83", "124": "84", "125": "85", "127": "81", "129": "82",
    "162": "32", "163": "33", "164": "34", "165": "35", "166": "36", "167": "37", "168": "38", "169": "39",
    "186": "56", "188": "58", "199": "59",
}  # fmt: skip
AREA_CODES: Final = frozenset(
    listed(
        "203 204 205 206 207 208 209 210 211 212 213 214 215 216 218 219 220 221 222 225 226 227 228 229 "
        "232 233 234 235 236 237 238 239 24 251 252 254 255 256 257 258 259 260 261 262 263 269 "
        "270 271 272 273 274 275 276 277 28 290 291 292 293 294 296 297 299"
    )
)
OLD_AREA_CODES: Final = {
    "22": "212", "231": "213", "20": "214", "230": "215", "29": "216", "52": "232", "53": "233", "54": "234",
    "510": "235", "511": "236", "37": "237", "38": "238", "39": "239", "33": "203", "240": "204", "25": "205",
    "26": "206", "27": "207", "280": "208", "281": "209", "320": "220", "321": "221", "241": "222", "31": "225",
    "351": "226", "36": "227", "350": "228", "30": "229", "780": "290", "781": "291", "710": "292", "711": "293",
    "74": "294", "76": "296", "77": "297", "79": "299", "4": "24", "8": "28", "61": "251", "62": "252", "64": "254",
    "55": "255", "56": "256", "57": "257", "58": "258", "68": "259", "60": "260", "501": "261", "500": "262",
    "63": "263", "59": "269", "70": "270", "651": "271", "72": "272", "73": "273", "650": "274", "75": "275",
    "66": "276", "67": "277",
}  # fmt: skip
SHORT_NUMBERS: Final = frozenset(listed("111 112 113 114 115 116 117 118 119 156 1022 1080 1088 5656"))

_LABEL: Final = re.compile(
    r"(?:(?:số )?(?:điện thoại|đt|sđt|đtdđ|dđ|di động|tel|phone|mobile|hotline|fax|đường dây nóng|tổng đài|liên hệ|gọi)"
    r"(?: (?:di động|bàn|cố định|liên hệ|số))?|☎|📞)[ .:]*"
)
_ALLOWED: Final = re.compile(r"[0-9+ ().\-]+")
_DASHES: Final = str.maketrans("‐‑‒–—−・·", "------..")
_TOO_LONG: Final = 60


def normalise_phone(text: str) -> str:
    """The number in the one form that is stored: ``+84…`` for lines with a subscriber, bare digits for short numbers.

    Mobiles of 10 digits; the 11-digit mobiles of before 2018 in their new prefix; fixed lines with today's area code,
    old area codes mapped where no mobile has the same digits, or where the code stands in brackets; 1800 and 1900
    numbers, 111, 113 and their like stay bare. Raises ``ValueError`` that says why for everything else.

    >>> normalise_phone("0169 234 5678"), normalise_phone("(+84) 24 3825 1234"), normalise_phone("1800 1567")
    ('+84392345678', '+842438251234', '18001567')
    """
    if len(text) > _TOO_LONG:
        raise ValueError("too long for one telephone number")
    written = " ".join(normalise(text).lower().translate(_DASHES).split())
    if label := _LABEL.match(written):
        written = written[label.end() :]
    if not written:
        raise ValueError("no telephone number: the text is empty")
    if not _ALLOWED.fullmatch(written.rstrip(".;, ")):
        raise ValueError(_why_not_allowed(written))
    digits = re.sub(r"[^0-9]", "", written)
    if written.count("+") > 1 or ("+" in written and written.lstrip("( ")[0] != "+"):
        raise ValueError("a plus stands only before the country's code")
    if not digits:
        raise ValueError("no digits")
    if "+" not in written:
        if digits in SHORT_NUMBERS:
            return digits
        if digits.startswith(("1800", "1900")):
            if len(digits) in (8, 10):
                return digits
            raise ValueError(f"a {digits[:4]} number has 8 or 10 digits, not {len(digits)}")
    return "+84" + _national(written, digits)


def _why_not_allowed(written: str) -> str:
    if re.search(r"\d.*[/;,|&].*\d", written):
        return "more than one telephone number"
    if re.search(r"\d.*(?:ext|máy lẻ|nhánh|x)\D*\d", written):
        return "an extension cannot be part of the number"
    return "a telephone number has digits, blanks, dots, hyphens and brackets only"


def _national(written: str, digits: str) -> str:
    """The digits after the country's code."""
    bracket = re.match(r"\(0?(\d{1,3})\) ?", written)
    if "+" in written:
        if not digits.startswith("84"):
            raise ValueError("not a number of Vietnam: the country's code is +84")
        digits = "0" + digits[2:].removeprefix("0")
    elif digits.startswith("0084"):
        digits = "0" + digits[4:].removeprefix("0")
    elif digits.startswith("84") and len(digits) in (11, 12):
        digits = "0" + digits[2:].removeprefix("0")
    elif digits.startswith("00"):
        raise ValueError("not a number of Vietnam: 00 begins a foreign country's code")
    if not digits.startswith("0"):
        raise ValueError("it begins neither with 0 nor with +84, and is no known short number")
    number = digits[1:]
    if bracket and written.startswith("(0") and (fixed := _fixed(number, bracket[1])):
        return fixed
    if re.match(r"08[ .-]+(?:\d{8}|\d{4}[ .-]\d{4})$", written) and number[1] in "23567":
        return "28" + number[1:]
    group = re.match(r"0(\d+)[ .-]", written)
    return _mobile(number) or _fixed(number, "", group[1] if group else "") or _refuse(number)


def _mobile(number: str) -> str:
    if len(number) == 9 and number[:2] in MOBILE_PREFIXES:
        return number
    if len(number) == 10 and number[:3] in OLD_MOBILE_PREFIXES:
        return OLD_MOBILE_PREFIXES[number[:3]] + number[3:]
    return ""


def _fixed(number: str, bracketed: str, group: str = "") -> str:
    """A fixed line with today's area code; "" when it is none. ``bracketed`` is a code known to be one.

    Nine digits after the 0 that begin as one of today's codes lack one, unless their first ``group`` is an old code.
    """
    if len(number) == 7 and number.startswith("80") and not bracketed:
        return number  # the network of Party and State offices
    for length in (3, 2, 1):
        code, subscriber = number[:length], number[length:]
        if bracketed and code != bracketed:
            continue
        wanted = 8 if code in ("4", "8", "24", "28") else 7
        if len(subscriber) != wanted or subscriber[0] in "01":
            continue
        if code in AREA_CODES:
            return number
        lacks_a_digit = len(number) == 9 and number[:3] in AREA_CODES and group != code
        if code in OLD_AREA_CODES and (bracketed or (code != "8" and not lacks_a_digit)):
            return OLD_AREA_CODES[code] + subscriber
    return ""


def _refuse(number: str) -> str:
    length = len(number) + 1
    if number.startswith("1") and length == 11:
        raise ValueError(f"there was never a mobile prefix 0{number[:3]}")
    if number.startswith("2"):
        if length < 11:
            raise ValueError(f"a fixed line has 11 digits with its area code, this one has {length}")
        if length == 11:
            raise ValueError(f"there is no such area code or subscriber: 0{number[:3]}")
    if length < 10:
        raise ValueError(f"too short: {length} digits, a number has 10 (mobile) or 11 (fixed line)")
    if length > 11:
        raise ValueError(f"too long: {length} digits, a number has 10 (mobile) or 11 (fixed line)")
    if length == 11:
        raise ValueError(f"0{number[:3]} begins no number of 11 digits")
    raise ValueError(f"there is no mobile prefix 0{number[:2]}")
