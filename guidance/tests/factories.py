"""Guides and questions for tests."""

from __future__ import annotations

import datetime
from typing import Any

import factory
from wagtail.models import Page

from guidance.models import GuideIndexPage, GuidePage, QuestionIndexPage, QuestionPage
from home.tests.bodies import paragraph, raw, stored
from home.tests.factories import PageFactory


def section(title: str, body: list[dict[str, Any]] | None = None, **values: str) -> tuple[str, Any]:
    """A section's stored form."""
    value = {"title": title, "anchor": "", "base_document": "", "body": body or raw(("paragraph", "<p>Lời.</p>"))}
    return "section", {**value, **values}


class GuidePageFactory(PageFactory):
    class Meta:
        model = GuidePage

    title = factory.Sequence(lambda number: f"Hướng dẫn số {number}")
    summary = "Ba bước."
    sections = factory.LazyFunction(lambda: stored(section("Bước một"), section("Bước hai")))

    @classmethod
    def home_of(cls) -> Page:
        return GuideIndexPage.objects.get()


class QuestionPageFactory(PageFactory):
    class Meta:
        model = QuestionPage

    title = factory.Sequence(lambda number: f"Câu hỏi số {number}?")
    question = "Tôi phải hỏi ai?"
    short_answer = "Hỏi đội trưởng."
    answered_on = datetime.date(2026, 1, 5)
    body = factory.LazyFunction(paragraph)

    @classmethod
    def home_of(cls) -> Page:
        return QuestionIndexPage.objects.get()
