"""Guides, questions and legal documents for tests."""

from __future__ import annotations

import datetime
from typing import Any

import factory
from factory.django import DjangoModelFactory
from wagtail.models import Page

from guidance.models import (
    DocumentIssuer,
    DocumentRelation,
    EffectEvent,
    GuideIndexPage,
    GuidePage,
    LegalDocument,
    LegalField,
    LegalIndexPage,
    QuestionIndexPage,
    QuestionPage,
)
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


class LegalDocumentFactory(PageFactory):
    """``issuers``: agencies; ``happens``: (kind, day) or (kind, day, by); ``stands``: (relation, other document)."""

    class Meta:
        model = LegalDocument

    title = factory.Sequence(lambda number: f"Nghị định về việc số {number}")
    kind = "nghi_dinh"
    symbol = factory.Sequence(lambda number: f"{number + 1}/2021/NĐ-CP")
    issued_on = datetime.date(2021, 12, 21)
    text = "Điều 1. Phạm vi\n1. Một.\n2. Hai.\na) Ý a;\nđ) Ý đ.\nĐiều 2. Hiệu lực\nCó hiệu lực từ ngày ký."

    @classmethod
    def home_of(cls) -> Page:
        return LegalIndexPage.objects.get()

    @classmethod
    def _create(cls, model_class: type[Page], *args: Any, **kwargs: Any) -> Page:
        issuers, happens, stands = (kwargs.pop(name, ()) for name in ("issuers", "happens", "stands"))
        parent = kwargs.pop("parent", None) or cls.home_of()
        page = model_class(*args, **kwargs)
        page.issuer_rows = [DocumentIssuer(agency=agency, sort_order=order) for order, agency in enumerate(issuers)]
        page.events = [
            EffectEvent(kind=kind, on=day, by=by[0] if by else None, sort_order=order)
            for order, (kind, day, *by) in enumerate(happens)
        ]
        page.relations = [
            DocumentRelation(kind=kind, target=target, sort_order=order) for order, (kind, target) in enumerate(stands)
        ]
        Page.objects.get(pk=parent.pk).add_child(instance=page)
        return page


class LegalFieldFactory(DjangoModelFactory):
    class Meta:
        model = LegalField
        django_get_or_create = ("name",)

    name = factory.Sequence(lambda number: f"Lĩnh vực {number}")
