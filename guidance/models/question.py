"""Questions with their answers."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from core import stamp
from core.fields import NormalTextField
from core.paging import Paging, page_number
from guidance.querysets import QuestionManager
from home.blocks import BodyBlock
from home.cards import cards_of
from home.fields import BlocksField
from home.models import PortalPage
from home.panels import TextsPanel

from .reviewed import ReviewedPage

PER_PAGE = 20


class QuestionIndexPage(PortalPage):
    """/hoi-dap/."""

    own_slug = "hoi-dap"
    own_title = "Hỏi đáp"
    own_summary = "Câu hỏi của người dân và câu trả lời ngắn gọn, có căn cứ."
    own_order = 30
    schema_type = "CollectionPage"

    template = "guidance/question_index.html"
    page_description = _("The section of questions and answers. There is one.")
    max_count = 1
    parent_page_types: ClassVar = ["home.HomePage"]
    subpage_types: ClassVar = ["guidance.QuestionPage"]

    class Meta:
        verbose_name = _("questions section")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        number = page_number(request)
        context["entries"], context["paging"] = stamp.stamped(request, ("questions", number), lambda: _page(number))
        return context


def _page(number: int) -> tuple[list[Any], Paging]:
    questions = QuestionPage.objects.for_readers().defer("body")
    paging = Paging.of(questions.count(), number, PER_PAGE, "/hoi-dap/")
    return cards_of(questions[paging.start : paging.stop]), paging


class QuestionPage(ReviewedPage):
    """A question as people ask it, a short answer, then the long one with its legal base."""

    schema_type = "QAPage"

    question = NormalTextField(
        _("question"), max_length=2000, help_text=_("Without names or anything that shows who asked.")
    )
    short_answer = NormalTextField(_("short answer"), max_length=800)
    body = BlocksField(BodyBlock(required=False), verbose_name=_("full answer"), blank=True)
    legal_base = NormalTextField(_("legal base"), blank=True, max_length=2000)
    asked_on = models.DateField(_("asked on"), null=True, blank=True)
    answered_on = models.DateField(_("answered on"))

    objects = QuestionManager()

    template = "guidance/question_page.html"
    page_description = _("A question with its answer.")
    parent_page_types: ClassVar = ["guidance.QuestionIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    content_panels = [
        *PortalPage.title_panels,
        FieldPanel("question"),
        FieldPanel("short_answer"),
        FieldPanel("body"),
        FieldPanel("legal_base"),
        TextsPanel(heading=_("Laws cited")),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("asked_on"), FieldPanel("answered_on")]),
                FieldRowPanel([FieldPanel("checked_on"), FieldPanel("review_by")]),
            ],
            heading=_("Days"),
        ),
    ]

    class Meta:
        verbose_name = _("question")
        verbose_name_plural = _("questions")

    def clean(self) -> None:
        super().clean()
        if self.asked_on and self.answered_on and self.answered_on < self.asked_on:
            raise ValidationError({"answered_on": _("The answer is dated before the question.")})

    def meta_description(self) -> str:
        return self.search_description or self.summary or self.short_answer

    @property
    def dated(self) -> datetime.date:
        return self.answered_on

    def card_extra(self) -> dict[str, Any]:
        return {"short_answer": self.short_answer}

    def schema_extra(self, base: str) -> dict[str, Any]:
        return {
            "mainEntity": {
                "@type": "Question",
                "name": self.title,
                "text": self.question,
                "answerCount": 1,
                "acceptedAnswer": {"@type": "Answer", "text": self.short_answer},
            }
        }
