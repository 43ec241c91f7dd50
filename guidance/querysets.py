"""Which guides and questions a list shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.db import models
from wagtail.models import PageManager
from wagtail.query import PageQuerySet

if TYPE_CHECKING:
    from guidance.models import Citation

    CitationBase = models.QuerySet[Citation]
else:
    CitationBase = models.QuerySet


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
    def for_readers(self, closed: models.Q | None = None) -> Self:
        """What a visitor may see, newest first; ``closed`` are the closed pages where they are known already."""
        found = self.live().public() if closed is None else self.live().exclude(closed)
        return found.order_by("-issued_on", "-pk")


class CitationQuerySet(CitationBase):
    def shown(self) -> Self:
        """Citations in published texts that name a document; whether both sides may be seen is for the pages to say."""
        return self.filter(in_text=True, target__isnull=False).exclude(state="rejected")

    def open(self) -> Self:
        """What waits for an editor: found in a published text, and no one document was."""
        return self.filter(in_text=True, state="automatic").exclude(outcome="resolved")


GuideManager = PageManager.from_queryset(GuideQuerySet)
QuestionManager = PageManager.from_queryset(QuestionQuerySet)
LegalDocumentManager = PageManager.from_queryset(LegalDocumentQuerySet)
