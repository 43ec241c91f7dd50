"""What a page says, piece by piece, for an app above that reads it: for citations of law, and whatever follows.

A page type says in its app's ``AppConfig.ready`` which texts are read, on which day they speak and of which place::

    texts.register(NewsPage, Reading(texts=texts_of, day=lambda page: page.published_date))

``html`` is what the page's template shows, so that a place in one is a place in the other.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.html import escape, linebreaks
from django.utils.translation import gettext as _
from wagtail import blocks
from wagtail.models import Page

UNREAD = frozenset({"address", "alt", "anchor", "base_document", "credit", "phone"})
"""Names of fields within blocks that say nothing of their own."""


@dataclass(frozen=True)
class Text:
    """One piece. ``part`` names it for as long as the page keeps it; ``where`` tells people; ``anchor`` is on the page;
    ``base`` is the document that the piece rests on, in the editor's words.
    """

    part: str
    html: str
    where: str = ""
    anchor: str = ""
    base: str = ""


def _no_day(page: Any) -> datetime.date | None:
    return None


def _no_place(page: Any) -> str:
    return ""


@dataclass(frozen=True)
class Reading:
    """How a page type is read. ``day``: what its texts call today; ``place``: where they are at home."""

    texts: Callable[[Any], Iterable[Text]]
    day: Callable[[Any], datetime.date | None] = _no_day
    place: Callable[[Any], str] = _no_place


_readings: dict[type[Page], Reading] = {}


def register(model: type[Page], reading: Reading) -> None:
    """Pages of ``model`` are read like this."""
    _readings[model] = reading


def models() -> list[type[Page]]:
    """The page types that are read."""
    return list(_readings)


def reading_of(page: Any) -> Reading | None:
    """How a page, or a page type, is read; ``None``: it is not."""
    return _readings.get(page if isinstance(page, type) else type(page))


def plain(part: str, text: str, where: str = "", *, lines: bool = False, **more: str) -> Iterator[Text]:
    """A field of plain text; ``lines``: its template shows it by ``linebreaks``. An empty one is no text."""
    if text:
        yield Text(part, linebreaks(text, autoescape=True) if lines else escape(text), where, **more)


def of_blocks(value: Any, part: str, where: str = "", **more: str) -> Iterator[Text]:
    """Every text in the blocks of a StreamField, or of a stream within one."""
    yield from _of_block(value.stream_block, value, part, where, more)


def _of_block(block: Any, value: Any, part: str, where: str, more: dict[str, str]) -> Iterator[Text]:
    if value is None:
        return
    if isinstance(block, blocks.StreamBlock):
        for number, child in enumerate(value):
            label = f"{where} › {child.block.label}" if where else str(child.block.label)
            yield from _of_block(child.block, child.value, f"{part}.{child.id or number}", label, more)
    elif isinstance(block, blocks.ListBlock):
        for number, child in enumerate(value.bound_blocks):
            yield from _of_block(child.block, child.value, f"{part}.{child.id or number}", where, more)
    elif isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            if name not in UNREAD:
                yield from _of_block(child, value.get(name), f"{part}.{name}", where, more)
    elif isinstance(block, blocks.RichTextBlock):
        if source := str(getattr(value, "source", value)):
            yield Text(part, source, where or _("Text"), **more)
    elif isinstance(block, blocks.TextBlock | blocks.CharBlock) and value:
        yield Text(part, escape(value), where or _("Text"), **more)
