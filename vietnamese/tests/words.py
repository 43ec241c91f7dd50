"""What the tests of this package draw their open input from."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable
from itertools import product

from hypothesis import strategies as st

from vietnamese.letters import TONED
from vietnamese.syllables import ONSETS, SPELLINGS, is_syllable, place_tone

ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwzAĂÂĐÊÔƠƯàảãáạằẳẵắặầẩẫấậềểễếệìỉĩíịờởỡớợừửữứựỳỷỹýỵÐðƉ"
SIGNS = " ,./-0123456789:;()&!?'\"\n\t\u00a0\u200b\u00ad\ufeff\u0301\u0302\u0323"

SYLLABLES = sorted(
    place_tone(bare, tone) for bare, tone in product(SPELLINGS, range(6)) if is_syllable(place_tone(bare, tone))
)
"""Every syllable that the spelling allows."""

OPEN_PAIRS = [
    (onset + pair, tone)
    for onset in ONSETS
    for pair in ("oa", "oe", "uy")
    for tone in range(1, 6)
    if onset != "qu" and not (onset == "" and pair == "oe")
]
"""Where the two styles of placing the tone differ: syllable without tone, and tone."""

vietnamese = st.text(ALPHABET + SIGNS)
sentences = st.lists(st.sampled_from(SYLLABLES), max_size=12).map(" ".join)
any_text = st.one_of(st.text(), vietnamese, sentences)


class Refused(str):
    """Why a text was refused."""


def read_or_reason(read: Callable[[str], object], text: str) -> object:
    """The value, or the reason why there is none; any exception but ``ValueError`` passes through."""
    try:
        return read(text)
    except ValueError as error:
        if not str(error):
            raise AssertionError("refused without a reason") from error
        return Refused(error)


def new_style(bare: str, tone: int) -> str:
    return bare[:-1] + TONED[bare[-1]][tone]


def nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def steps(function: Callable[[str], object], text: str) -> int:
    """How many lines of Python run; what C does inside one step is linear by itself."""
    count = 0

    def one_more(frame: object, event: str, argument: object) -> object:
        nonlocal count
        count += 1
        return one_more

    before = sys.gettrace()
    sys.settrace(one_more)  # type: ignore[arg-type]
    try:
        function(text)
    finally:
        sys.settrace(before)
    return count
