"""A page's citations, read from its texts and resolved: rows as they would be kept, not yet stored."""

from __future__ import annotations

import datetime
import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from django.utils import timezone

from core import stamp
from guidance.citations import Titles, find_citations, known
from guidance.models import Citation, LegalDocument
from home import texts
from vietnamese import normalise, search_key

from .library import title_key
from .links import text_of
from .resolving import Answer, Cited, Surroundings, Wish, resolve

BEFORE, AFTER = 240, 160
_ENDS = re.compile(r"[.!?;](?=\s)|\n")
_ARTICLE = re.compile(r"dieu_\w+")


def read(page: Any, decided: Iterable[Citation] = ()) -> list[Citation]:
    """What ``page`` cites, in the order of its text; empty for a page type that is not read.

    ``decided`` are rows with editors' decisions: a found citation that one of them is about takes it over.
    """
    reading = texts.reading_of(page)
    if reading is None:
        return []
    day = day_of(page)
    titles = titles_known()
    found: list[Citation] = []
    wishes: list[Wish] = []
    nth: Counter[tuple[str, str]] = Counter()
    bases: dict[str, Cited | None] = {}
    for piece in reading.texts(page):
        text = text_of(piece.html)
        digest = digest_of(text, piece.base)
        article = next(iter(_ARTICLE.findall(piece.part)), "")
        for cited in find_citations(text, on=day, titles=titles):
            if piece.base and piece.base not in bases:
                named = find_citations(piece.base, on=day, titles=titles)
                bases[piece.base] = next((one for one in named if one.number or one.title), None)
            words = words_of(cited.text)
            found.append(
                Citation(
                    page_id=page.pk,
                    part=piece.part[:250],
                    words=words,
                    nth=nth[piece.part, words],
                    where=piece.where[:250],
                    anchor=piece.anchor,
                    order=len(found),
                    digest=digest,
                    start=cited.start,
                    end=cited.end,
                    text=normalise(cited.text),
                    kind=cited.type,
                    number=cited.number or "",
                    year=cited.year,
                    symbol=(cited.symbol or "")[:120],
                    title=(cited.title or "")[:160],
                    title_key=title_key((cited.title or "")[:160]),
                    provisions=list(cited.provisions),
                    day=day,
                )
            )
            nth[piece.part, words] += 1
            near = sentence(text, cited.start, cited.end)
            wishes.append(Wish(cited, near, bases.get(piece.base), piece.base, article))
    for row, answer in zip(found, resolve(wishes, surroundings(page, day)), strict=True):
        _set(row, answer)
    _take_over(found, decided)
    return [row for row in found if not _is_idle(row, page)]


def titles_known() -> Titles:
    """The laws that texts name without a number: those that everyone knows and those of the library."""
    return stamp.stamped(None, "law_titles", _titles_known)


def _titles_known() -> Titles:
    ours = LegalDocument.objects.live().exclude(known_as="").order_by().values_list("kind", "known_as").distinct()
    return known().adding((kind, title, ()) for kind, title in ours)


def surroundings(page: Any, day: datetime.date) -> Surroundings:
    reading = texts.reading_of(page)
    is_law = isinstance(page, LegalDocument)
    return Surroundings(
        day=day,
        place=reading.place(page) if reading else "",
        about=f"{page.title}. {getattr(page, 'summary', '')}",
        own=page.pk if is_law else None,
        own_kind=page.kind if is_law else "",
    )


def day_of(page: Any) -> datetime.date:
    """The day on which the page's text speaks; today where the page has none."""
    reading = texts.reading_of(page)
    return (reading.day(page) if reading else None) or timezone.localdate()


def digest_of(text: str, base: str = "") -> str:
    """Tells whether a piece of text, resting on a document, is the one that was read."""
    return hashlib.sha1(f"{base}\0{text}".encode(), usedforsecurity=False).hexdigest()


def words_of(text: str) -> str:
    """The words of a citation as a key: case, spelling and blanks make no difference."""
    plain = " ".join(search_key(text).split())
    return hashlib.sha1(plain.encode(), usedforsecurity=False).hexdigest()


def sentence(text: str, start: int, end: int) -> str:
    """What stands around a citation, up to the ends of the sentence and not far."""
    before, after = text[max(0, start - BEFORE) : start], text[end : end + AFTER]
    ends = list(_ENDS.finditer(before))
    if ends:
        before = before[ends[-1].end() :]
    first = _ENDS.search(after)
    return before + text[start:end] + (after[: first.start()] if first else after)


def _set(row: Citation, answer: Answer) -> None:
    row.outcome = answer.outcome
    row.target_id = answer.target
    row.target_path = answer.path[:250]
    row.candidates = list(answer.candidates)


def _take_over(found: list[Citation], decided: Iterable[Citation]) -> None:
    """Decisions go to the same words in the same part; else to the same words elsewhere."""
    left = {row.key: row for row in decided}
    taken: set[int] = set()
    for row in found:
        if (decision := left.pop(row.key, None)) is not None:
            _decide_as(row, decision)
            taken.add(id(row))
    elsewhere: dict[str, list[Citation]] = {}
    for decision in left.values():
        elsewhere.setdefault(decision.words, []).append(decision)
    for row in found:
        if id(row) not in taken and elsewhere.get(row.words):
            _decide_as(row, elsewhere[row.words].pop(0))


def _decide_as(row: Citation, decision: Citation) -> None:
    """A decision for a document that is gone decides nothing any more."""
    if decision.state != Citation.State.REJECTED and decision.target_id is None:
        return
    row.state = decision.state
    row.target_id = decision.target_id
    row.target_path = decision.target_path
    row.candidates = []
    row.outcome = Citation.Outcome.RESOLVED if decision.target_id else row.outcome


def _is_idle(row: Citation, page: Any) -> bool:
    """Nothing to show: "Nghị định này" in a text that names none before, or a legal text that speaks of itself."""
    if row.is_decided:
        return False
    if row.kind == "tu_dan":
        return row.target_id is None or (row.target_id == page.pk and not row.target_path)
    return False
