"""``docs/glossary.md`` read as rules: which Vietnamese a term has, which words are never used, what stays English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_ROW = re.compile(r"^\|([^|]+)\|([^|]+)\|(?:([^|]*)\|)?$")
_NEVER = re.compile(r"\b(?:never|not) ((?:\"[^\"]+\"(?:, (?:nor )?| or | and | nor )?)+)")
_QUOTED = re.compile(r'"([^"]+)"')
SAME = "Words that stay as they are"


@dataclass(frozen=True)
class Term:
    """An English term and the Vietnamese ones it may have; ``never`` are words that stand for it nowhere."""

    english: tuple[str, ...]
    vietnamese: tuple[str, ...]
    never: tuple[str, ...]

    def departs(self, source: str, target: str) -> bool:
        """Whether a translation leaves the term: said in English, but in none of its Vietnamese forms."""
        said = any(
            re.search(rf"(?<![\w-]){re.escape(word)}s?(?![\w-])", source, re.IGNORECASE) for word in self.english
        )
        low = target.lower()
        return (said and not any(word.lower() in low for word in self.vietnamese)) or any(
            re.search(rf"(?<!\w){re.escape(word.lower())}(?!\w)", low) for word in self.never
        )


@dataclass(frozen=True)
class Glossary:
    terms: tuple[Term, ...]
    same: frozenset[str]


def read(path: Path) -> Glossary:
    """Every row of the tables; a row whose note begins with "free" binds nothing (its English has other senses)."""
    terms: list[Term] = []
    same: set[str] = set()
    heading = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            heading = line.lstrip("# ").strip()
        row = _ROW.match(line)
        if row is None or set(line) <= set("|-: ") or row[1].strip() == "English":
            continue
        if heading == SAME:
            same.update(_split(row[1]))
            continue
        note = (row[3] or "").strip()
        if note.startswith("free"):
            continue
        never = tuple(word for found in _NEVER.finditer(note) for word in _QUOTED.findall(found[1]))
        terms.append(Term(_split(row[1]), _split(row[2]), never))
    return Glossary(tuple(terms), frozenset(same))


def _split(cell: str) -> tuple[str, ...]:
    bare = re.sub(r"\([^)]*\)", "", cell)
    return tuple(word.strip(' "') for word in re.split(r"[,;]", bare) if word.strip())
