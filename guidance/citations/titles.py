"""Laws, codes and ordinances by title: a tree of words, searched from the word for the kind of document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from vietnamese import fold
from vietnamese.letters import TONE_OF, TONELESS

_FILE: Final = Path(__file__).parent / "data" / "titles.txt"
_WORD: Final = re.compile(r"[ \n]?(?:[,;/&“”\"-][ \n]?)?([a-z0-9]+)")
_BRACKETED: Final = re.compile(r"[ \n]?\(([a-z]+)/([a-z]+)\)")
_QUOTE: Final = re.compile(r"[ \n]?[“\"«‘'][ \n]?")
_QUOTES: Final = frozenset("“\"«‘'")
_CLOSING: Final = frozenset("”\"»’'")
_LONGEST: Final = 40
_END: Final = ""


@dataclass(frozen=True)
class Title:
    """A title as the data file has it, and whether a short name stood for it. ``end`` is where it ends in the text."""

    name: str
    end: int
    short: bool


class Titles:
    """Known titles by kind. Case, marks, commas, blanks and the place of a tone do not matter."""

    def __init__(self, entries: Iterable[tuple[str, str, Iterable[str]]]) -> None:
        """``entries``: the kind (``luat``, ``bo_luat``, ``phap_lenh``, ``hien_phap``), the title, its short names."""
        self._trees: dict[str, dict[str, Any]] = {}
        self.entries = list(entries)
        for kind, name, shorts in self.entries:
            self._add(kind, name, name, False)
            for short in shorts:
                self._add(kind, short, name, True)

    def adding(self, entries: Iterable[tuple[str, str, Iterable[str]]]) -> Titles:
        """These titles and others, for instance those of a library's documents."""
        return Titles([*self.entries, *entries])

    def _add(self, kind: str, written: str, name: str, short: bool) -> None:
        words = _words(written.partition(" (")[0])
        for variant in {tuple(words), tuple(word for word in words if word != "va")}:
            node = self._trees.setdefault(kind, {})
            for word in variant:
                node = node.setdefault(word, {})
            node.setdefault(_END, (name, short))

    def match(self, kind: str, folded: str, text: str, start: int) -> Title | None:
        """The longest title of this kind that begins at ``start``, right after the word for the kind."""
        node = self._trees.get(kind)
        if node is None:
            return None
        quote = _QUOTE.match(folded, start) if not _QUOTES.isdisjoint(folded[start : start + 2]) else None
        place = first = quote.end() if quote else start
        best: Title | None = None
        for _ in range(_LONGEST):
            word = _WORD.match(folded, place)
            bracketed = _BRACKETED.match(folded, place) if best and not word else None
            if bracketed and best and bracketed[1] in ("hiv", "aids"):
                best = Title(best.name, bracketed.end(), best.short)
            child = node.get(_same_sound(word[1])) if word else None
            if word is None or child is None:
                break
            node, place = child, word.end()
            found = node.get(_END)
            if found and not folded[place : place + 1].isalnum() and _is_meant(text[first:place], found[0], found[1]):
                best = Title(found[0], place, found[1])
        if best and text[best.end : best.end + 1] in _CLOSING and _is_open(text[start : best.end]):
            return Title(best.name, best.end + 1, best.short)
        return best


def _is_open(written: str) -> bool:
    """Whether a quotation begins in it and does not end."""
    return sum(char in _QUOTES for char in written) > sum(char in _CLOSING - _QUOTES for char in written)


def _same_sound(word: str) -> str:
    """i and y sound alike after a consonant: quản lí, quản lý."""
    return word[:-1] + "i" if word.endswith("y") and len(word) > 1 and word[-2] not in "aeiou" else word


def _words(title: str) -> list[str]:
    return [_same_sound(word) for word in re.findall(r"[a-z0-9]+", fold(title))]


def _is_meant(written: str, name: str, short: bool) -> bool:
    """A title of one word must have its marks: luật gia is no Luật Giá."""
    bare = written.strip(" \n,“\"«‘'")
    if short or " " in name or " " in bare:
        return True
    return same_words(bare, name)


def same_words(one: str, other: str) -> bool:
    """Whether two words are the same with all their marks, wherever a tone is placed: toà, tòa."""
    lower = one.lower()
    return lower == other or _sound(lower) == _sound(other.lower())


def _sound(words: str) -> list[tuple[str, int]]:
    return [
        (word.translate(TONELESS), max((TONE_OF.get(char, 0) for char in word), default=0)) for word in words.split()
    ]


@cache
def known() -> Titles:
    """The titles of ``data/titles.txt``."""
    entries: list[tuple[str, str, list[str]]] = []
    for raw in _FILE.read_text("utf-8").splitlines():
        line = raw.partition("#")[0].strip()
        if line:
            kind, name, *shorts = [part.strip() for part in line.split("|")]
            entries.append((kind, name, [short.strip() for short in shorts[0].split(";")] if shorts else []))
    return Titles(entries)
