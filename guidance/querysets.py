"""Which guides and questions a list shows."""

from __future__ import annotations

from typing import Self

from wagtail.models import PageManager
from wagtail.query import PageQuerySet


class GuideQuerySet(PageQuerySet):  # type: ignore[misc]  # Wagtail ships no types
    def for_readers(self) -> Self:
        """What a visitor may see, in the editors' order."""
        return self.live().public().order_by("path")

    def with_task(self) -> Self:
        """Guides that are an entrance on the home page."""
        return self.exclude(task="")


class QuestionQuerySet(PageQuerySet):  # type: ignore[misc]
    def for_readers(self) -> Self:
        """What a visitor may see, newest answer first."""
        return self.live().public().order_by("-answered_on", "-pk")


class LegalDocumentQuerySet(PageQuerySet):  # type: ignore[misc]
    def for_readers(self) -> Self:
        """What a visitor may see, newest first."""
        return self.live().public().order_by("-issued_on", "-pk")


GuideManager = PageManager.from_queryset(GuideQuerySet)
QuestionManager = PageManager.from_queryset(QuestionQuerySet)
LegalDocumentManager = PageManager.from_queryset(LegalDocumentQuerySet)
