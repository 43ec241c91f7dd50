"""Telephones, identity cards, accounts and other numbers that belong to somebody."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from vietnamese.personal.spans import Kind, Span

_RUN = re.compile(r"[0-9]+(?:(?:[ ]?[.\-][ ]?|[ ]?[()][ ]?|[ ])[0-9]+)*")
_GROUPS = re.compile(r"[0-9]+")
_LETTER_O = re.compile(r"(?<![^\W_])[oO](?=[35789][0-9])")
_MOBILE = re.compile(r"(?:0|840?|00840?)(?:[35789][0-9]{8}|1[2689][0-9]{8})\Z")
_FIXED = re.compile(r"(?:0|840?|00840?)(?:2[0-9]{9})\Z")
_OLD_FIXED = re.compile(r"0[2-8][0-9]{8,9}\Z")
_CARD = re.compile(r"0(?:0[1-9]|[1-8][0-9]|9[0-6])[0-9]{9}\Z")
_INSURANCE = re.compile(r"(?<![^\W_])[A-Z]{2}[ .-]?[0-9](?:[ .-]?[0-9]){12}(?![^\W_])")
_PASSPORT = re.compile(r"(?<![^\W_])[A-Z][0-9]{7,8}(?![^\W_])")
_ACCOUNT = re.compile(r"(?<![^\W_])[0-9]{2,6}[A-Z][0-9]{6,10}(?![^\W_])")
_PLATE = re.compile(r"(?<![^\W_])[0-9]{2}[ -]?[A-Z]{1,2}[0-9]?[ -]{0,3}[0-9]{3}[.]?[0-9]{1,2}(?![^\W_])")

_CARD_WORDS = re.compile(
    "cccd|cmnd|cmt|can cuoc|chung minh|dinh danh|giay to tuy than|ho chieu|passport|bhyt|bhxh|bao hiem"
    "|giay phep lai xe|bang lai|gplx"
)
_ACCOUNT_WORDS = re.compile(r"(?<![a-z])(?:stk|so tk|tk|tai khoan|account)(?![a-z])")
_BANKS = re.compile(
    r"(?<![a-z])(?:vcb|vietcombank|agribank|bidv|techcombank|tcb|vietinbank|sacombank|acb|mb ?bank|vpbank|tpbank|hdbank"
    r"|ngan hang)(?![a-z])"
)
_PASSPORT_WORDS = re.compile(r"ho chieu|passport")
_PLATE_WORDS = re.compile(
    r"(?<![a-z])(?:bien|bks|bsx|bs|xe|oto|wave|dream|sirius|exciter|vision|honda|yamaha)(?![a-z])"
)
_CODE_WORDS = re.compile(r"(?:ma|ho so|ca|so hieu|ky hieu|mau|serial|seri)(?: [a-z]+){0,2} ?:? ?\Z")
_PHONE_WORDS = re.compile(
    r"(?:dien thoai|(?<![a-z])d[td](?:dd)?|sdt|tel|may ban|goi|lien he|fax|hotline|phone)"
    r"[^a-z0-9]{0,3}(?:[a-z]+ ){0,3}[ :.]{0,4}\Z"
)
_DOCUMENT_WORDS = re.compile(
    "(?:quyet dinh|cong van|van ban|nghi dinh|thong tu|ke hoach|gia tri|hop dong|tong|kinh phi"
    r"|seri|serial|so hieu|ma don|ma van don|ma so|mst)(?: [a-z]+){0,3} ?:? ?\Z"
)
_QUANTITY = re.compile(r" ?(?:dong|vnd|d|nguoi|luot|ho|trieu|ty|%|usd|cai|bo|cuon|m2|km|kg)(?![a-z])")


def _bare(text: str) -> str:
    text = unicodedata.normalize("NFD", text.lower()).replace("đ", "d")
    return "".join(char for char in text if not "\u0300" <= char <= "\u036f")


def numbers(text: str) -> Iterator[Span]:
    read = _LETTER_O.sub("0", text)
    for match in _RUN.finditer(read):
        start, end = match.span()
        if end - start < 8 and not (start and read[start - 1].isalpha()):
            continue
        yield from _in_run(read, start, end)
    for match in _INSURANCE.finditer(read):
        yield (*match.span(), Kind.IDENTITY)
    for match in _PASSPORT.finditer(read):
        before = _bare(read[max(0, match.start() - 40) : match.start()])
        if _PASSPORT_WORDS.search(before) or (len(match.group()) == 8 and not _CODE_WORDS.search(before)):
            yield (*match.span(), Kind.IDENTITY)
    for pattern, words in ((_ACCOUNT, _ACCOUNT_WORDS), (_PLATE, _PLATE_WORDS)):
        last = -9
        for match in pattern.finditer(read):
            start, end = match.span()
            if start - last < 8 or words.search(_bare(read[max(0, start - 40) : start])):
                yield start, end, Kind.IDENTITY
                last = end
    yield from _spoken(text)


def _in_run(text: str, start: int, end: int) -> Iterator[Span]:
    """Phones and identity numbers in a row of digits with single separators."""
    groups = [(match.start(), match.end()) for match in _GROUPS.finditer(text, start, end)]
    if start and (text[start - 1].isalpha() or text[start - 1] == "_"):
        del groups[0]
    if groups and end < len(text) and (text[end].isalpha() or text[end] == "_"):
        del groups[-1]
    if not groups:
        return
    begin = groups[0][0]
    if begin > 1 and text[begin - 1] in ",." and text[begin - 2].isalnum():
        del groups[0]
    before = _bare(text[max(0, start - 48) : start]).rpartition("\n")[2]
    first = 0
    while first < len(groups):
        begin, stop = groups[first]
        if first > 4:
            before = ""
        glued = first > 0 and text[groups[first - 1][1] : begin] in (".", "-")
        alone = first > 0 and stop - begin < 2
        found = None
        if not (glued or alone or (not before and text[begin] not in "08")):
            found = _number_at(text, groups, first, before)
        if found is None:
            first += 1
            continue
        last, kind = found
        if kind is Kind.PHONE:
            while begin and text[begin - 1] in "+(":
                begin -= 1
        yield begin, groups[last][1], kind
        first = last + 1
        before = ""


def _number_at(text: str, groups: list[tuple[int, int]], first: int, before: str) -> tuple[int, Kind] | None:
    """The last group of the number that begins with this group, and its kind. ``before``: the words before."""
    begin = groups[first][0]
    card_said = bool(before) and _announced(_CARD_WORDS, before)
    account_said = bool(before) and _announced(_ACCOUNT_WORDS, before)
    bank_said = bool(before) and _announced(_BANKS, before)
    digits = ""
    phone = card = account = banked = -1
    for last in range(first, min(len(groups), first + 14)):
        digits += text[groups[last][0] : groups[last][1]]
        if len(digits) > 19:
            break
        if len(digits) < 8:
            continue
        if phone < 0 and digits[0] in "08" and _is_phone(digits, before, text, begin, groups[last][1]):
            phone = last
        if len(digits) == 12 and _CARD.match(digits) and (last - first in (0, 2, 3) or card_said):
            card = last
        if card_said and len(digits) in (9, 10, 12):
            card = last
        if groups[last][1] - begin < 26:
            if account_said:
                account = last
            elif bank_said:
                banked = last
        if len(digits) > 12 and not (account_said or bank_said):
            break
    if phone < 0:  # a bank's name alone makes no account of a telephone
        account = max(account, banked)
    best = max(phone, card, account)
    if best < 0 or _QUANTITY.match(_bare(text[groups[best][1] : groups[best][1] + 8])):
        return None
    if account >= 0:
        return account, Kind.IDENTITY
    if card >= 0 and (phone < 0 or card > phone or card_said):
        return card, Kind.IDENTITY
    return phone, Kind.PHONE


def _announced(words: re.Pattern[str], before: str) -> bool:
    """Whether the words stand before with no other number and no end of sentence between."""
    last = None
    for match in words.finditer(before):
        last = match
    if last is None:
        return False
    return re.search(r"[0-9]{5}|[.;!?] |dien thoai|sdt|(?<![a-z])dt(?![a-z])", before[last.end() :]) is None


def _is_phone(digits: str, before: str, text: str, begin: int, end: int) -> bool:
    if digits.startswith("84") and text[max(0, begin - 1) : begin] not in ("+", "(") and len(digits) > 11:
        return False
    if end < len(text) - 1 and text[end] == "/" and text[end + 1].isalpha():
        return False
    if _DOCUMENT_WORDS.search(before):
        return False
    if _MOBILE.match(digits) or _FIXED.match(digits):
        return True
    in_brackets = begin > 0 and text[begin - 1] == "("
    return bool(_OLD_FIXED.match(digits)) and (in_brackets or _PHONE_WORDS.search(before) is not None)


_SPOKEN = dict(
    zip(("khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin"), "0123456789", strict=True)
) | {"hong": "0", "tu": "4", "lam": "5"}
_SPOKEN_RUN = re.compile(r"(?<![^\W_])(?:[Kk]h[ôo]ng|[Hh]ông|0)[ ,.-]{1,3}(?:(?:\w{2,5}|[0-9])[ ,.-]{1,3}){0,1}")
_WORD = re.compile(r"\w+")


def _spoken(text: str) -> Iterator[Span]:
    """A phone number told in words: không chín một hai…"""
    place = 0
    while True:
        match = _SPOKEN_RUN.search(text, place)
        if match is None:
            return
        digits = ""
        end = match.start()
        for word in _WORD.finditer(text, match.start(), match.start() + 100):
            if digits and not all(char in " ,.-" for char in text[end : word.start()]):
                break
            said = word.group()
            digit = said if len(said) == 1 and said in "0123456789" else _SPOKEN.get(_bare(said))
            if digit is None:
                break
            digits += digit
            end = word.end()
        if 9 <= len(digits) <= 11 and digits[0] == "0" and text[match.start()] != "0":
            yield match.start(), end, Kind.PHONE
        place = max(end, match.start() + 1)
