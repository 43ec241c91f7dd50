"""Where citations come in: which pages are read, what readers and editors see, and when a text is read again."""

from __future__ import annotations

from guidance import reading, signals
from home import slots, texts

from . import cited_in, panel, showing


def connect() -> None:
    """Called once when the apps are ready."""
    from guidance.models import GuidePage, LegalDocument, QuestionPage

    texts.register(GuidePage, texts.Reading(reading.of_guide, day=reading.day_of_guide))
    texts.register(QuestionPage, texts.Reading(reading.of_question, day=lambda page: page.answered_on))
    texts.register(LegalDocument, texts.Reading(reading.of_document, day=lambda page: page.issued_on))
    slots.register_marker(showing.mark)
    slots.register("article_aside", showing.render_aside, order=20)
    slots.register("help_end", showing.render_end, order=20)
    slots.register("law_text_end", showing.render_cards)
    slots.register("law_cited_in", cited_in.render)
    slots.register("editor_texts", panel.render_panel)
    signals.connect()
