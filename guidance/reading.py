"""What guides, questions and legal documents say, for whoever reads their texts (``home.texts``)."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.translation import gettext as _

from home import texts
from home.texts import Text

if TYPE_CHECKING:
    from guidance.models import GuidePage, LegalDocument, QuestionPage


def of_guide(page: GuidePage) -> Iterator[Text]:
    """Summary and sections; what a section rests on goes with its text."""
    yield from texts.plain("summary", page.summary, _("In short"))
    sections = page.numbered_sections()
    for block, section in zip(page.sections, sections, strict=True):
        part = f"sections.{block.id or section['number']}"
        where = _("Section %(number)d") % {"number": section["number"]}
        base = section["base_document"] or ""
        yield from texts.plain(f"{part}.base_document", base, where, anchor=section["anchor"])
        yield from texts.of_blocks(section["body"], f"{part}.body", where, anchor=section["anchor"], base=base)


def day_of_guide(page: GuidePage) -> datetime.date | None:
    """A guide speaks of the law as it was last checked."""
    if page.checked_on:
        return page.checked_on
    return timezone.localtime(page.last_published_at).date() if page.last_published_at else None


def of_question(page: QuestionPage) -> Iterator[Text]:
    """The answer and its legal base. What people ask is theirs."""
    yield from texts.plain("short_answer", page.short_answer, _("Short answer"))
    yield from texts.of_blocks(page.body, "body")
    yield from texts.plain("legal_base", page.legal_base, _("Legal base"), lines=True)


def of_document(page: LegalDocument) -> Iterator[Text]:
    """Each paragraph of each provision."""
    for piece in page.outline():
        for number, line in enumerate(paragraphs(piece.text)):
            part = f"text.{piece.path}.{number}"
            yield from texts.plain(part, line, piece.label, anchor=piece.anchor)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a provision, as its page shows them."""
    return [line.strip() for line in text.splitlines() if line.strip()]
