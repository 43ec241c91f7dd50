"""What search compares: one spelling for each word, the words of a text, and pairs of syllables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from vietnamese.letters import TONE_OF, TONED, TONELESS
from vietnamese.normal import normalise

_LETTER: Final = r"[^\W\d_]"


def _row(vowel: str) -> str:
    return "".join(TONED[vowel][1:])


_SPELLINGS: Final = re.compile(
    # hoà, khoẻ, thuỷ: the tone of an open oa, oe, uy goes to the first vowel (uy after q is not such a pair)
    rf"o([{_row('a')}{_row('e')}])(?!{_LETTER})|(?<!q)u([{_row('y')}])(?!{_LETTER})"
    # kỹ, lý, tỷ: y that is the whole rhyme after h k l m s t becomes i
    rf"|(?<!{_LETTER})[hklmst]([y{_row('y')}])(?!{_LETTER})"
    # slips of placement: hòan, hùynh; qúy, qủa; gìa
    rf"|([{_row('o')}][ae]|[{_row('u')}]y)(?={_LETTER})|q([{_row('u')}][aăâeêiơy])|g([{_row('i')}][aăâeêoôơuư])"
)


def _one_spelling(match: re.Match[str]) -> str:
    which = match.lastindex or 0
    found: str = match[which]
    before = match[0][: -len(found)]
    if which <= 2:
        return TONED[before[-1]][TONE_OF[found]] + found.translate(TONELESS)
    if which == 3:
        return before + TONED["i"][TONE_OF.get(found, 0)]
    return before + found[0].translate(TONELESS) + TONED[found[1]][TONE_OF[found[0]]]


def search_key(text: str) -> str:
    """Lower case with its marks, every word in one spelling, so that equal words compare equal.

    The tone's place of the old and the new style is one (hòa = hoà, thủy = thuỷ; never hoàn, thuở, quý), and y that is
    the whole rhyme after h, k, l, m, s, t is i (quản lý = quản lí, kỹ = kĩ; never quý, tay, thúy).
    Linear; 1 MB takes a fraction of a second. Done twice it changes nothing more.

    >>> search_key("Quản lý, văn hoá") == search_key("quản lí, văn hóa")
    True
    """
    return _SPELLINGS.sub(_one_spelling, normalise(text).lower())


_TOKEN: Final = re.compile(
    r"(?<![\d][.,/:-])(?:\d{1,3}(?:\.\d{3})++(?:,\d++)?+|\d++[.,]\d++)(?![.,/:-]?\d)"  # 1.707.463; 1.234,5; 0,6
    r"|[^\W_]++"
)
_STRETCH: Final = re.compile(r"[.!?…;:](?=\s|$)|[\r\n|•]")


def tokens(text: str) -> list[str]:
    """The words of ``text`` in order, as written: runs of letters and digits.

    A number with its dots and comma is one token; a document's symbol gives its parts. For an index, take the
    tokens of ``search_key(text)`` or of ``fold(text)``.

    >>> tokens("Nghị định số 116/2021/NĐ-CP: 58.600.000 đồng, 0,6 lần")
    ['Nghị', 'định', 'số', '116', '2021', 'NĐ', 'CP', '58.600.000', 'đồng', '0,6', 'lần']
    """
    return _TOKEN.findall(normalise(text))


def bigrams(text: str | Iterable[str]) -> list[tuple[str, str]]:
    """Pairs of neighbouring syllables; those of a text do not cross the end of a sentence or line. Tokens can be given.

    >>> bigrams("tình nguyện viên")
    [('tình', 'nguyện'), ('nguyện', 'viên')]
    """
    if not isinstance(text, str):
        return list(pairwise(text))
    return [pair for stretch in _stretches(normalise(text)) for pair in pairwise(_TOKEN.findall(stretch))]


def _stretches(text: str) -> Iterator[str]:
    start = 0
    for match in _STRETCH.finditer(text):
        yield text[start : match.start()]
        start = match.end()
    yield text[start:]
