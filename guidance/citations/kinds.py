"""What a symbol is in its surroundings: its type, of what words and code say, and whether it is one at all."""

from __future__ import annotations

from guidance.citations.heads import LAWS, Head
from guidance.citations.symbols import Symbol
from guidance.citations.vocabulary import ALONE_BODIES, PARTY_BODIES


def kind(symbol: Symbol, spoken: str | None) -> str:
    """The type. ``spoken`` is the type that the words name, if there are any.

    The code decides, except that the Party's QĐ are regulations or decisions as the words say, that LCT is the law it
    promulgates, and that a body of an official letter may look like a code (1207/CT-TTHT, the tax office).
    """
    coded = symbol.type
    if coded is None:
        if spoken is not None:
            return spoken
        return {"qh": "luat", "ubtvqh": "nghi_quyet"}.get(symbol.assembly or "", "cong_van")
    if spoken == "quy_dinh" and coded == "quyet_dinh" and symbol.party:
        return spoken
    if spoken == "cong_van" and coded != "cong_van" and not symbol.known:
        return spoken
    if spoken in LAWS and symbol.code == "lct":
        return spoken
    return coded


def stands(symbol: Symbol, head: Head | None, numbered: bool) -> bool:
    """Whether a symbol is one. ``head`` is the word for its kind, ``numbered`` whether "số" stands before it.

    The less a symbol says by itself, the more the words must say: 36/CP counts after the word only, a letter's symbol
    with an unknown body after the word or "số". If not, it may still be a member of a list.
    """
    spoken = head is not None
    if symbol.contract and not (head and head.kind == "huong_dan"):
        return False
    if symbol.assembly:
        return symbol.year is not None or spoken
    if symbol.code == "lct" and not symbol.party:
        return False
    if symbol.code is not None:
        if not symbol.bodies:
            return spoken and (symbol.year is not None or not symbol.small)
        return symbol.known or not symbol.small
    if symbol.hyphen:
        return spoken
    if symbol.year is not None:
        return spoken and symbol.known
    if symbol.small and not (symbol.known and spoken):
        return False
    if symbol.first[1:2].isdigit() and not spoken:
        return False  # a house like 12/A03-B5, where no word makes it a unit of the police
    if spoken:
        return symbol.known or numbered or bool(symbol.units) or len(symbol.first) > 2
    if symbol.first in ALONE_BODIES or (symbol.first in PARTY_BODIES and not symbol.known):
        return False
    return (symbol.known and bool(symbol.units)) or (numbered and (symbol.known or bool(symbol.units)))
