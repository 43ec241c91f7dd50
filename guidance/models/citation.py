"""Citations of law in the texts of pages: what was found there, what is meant, and what editors decided."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from core.fields import NormalCharField, NormalTextField
from guidance.law.kinds import DocumentType
from guidance.querysets import CitationQuerySet

from .law import LegalDocument


class Citation(models.Model):
    """One citation in the published text of a page, or a decision on one that so far stands in its draft.

    ``part`` names the piece of the page's text (``home.texts``), ``start`` and ``end`` count the signs of that piece,
    and ``digest`` tells whether the piece is still the one that was read. What an editor decided holds for the words
    in that part: the ``nth`` occurrence of ``words``, whatever changes around them.
    """

    shown_to_the_public = True

    class State(models.TextChoices):
        AUTOMATIC = "automatic", _("found automatically")
        CONFIRMED = "confirmed", _("confirmed")
        CORRECTED = "corrected", _("corrected")
        REJECTED = "rejected", _("rejected")

    class Outcome(models.TextChoices):
        RESOLVED = "resolved", _("resolved")
        AMBIGUOUS = "ambiguous", _("ambiguous")
        UNRESOLVED = "unresolved", _("not found in the library")

    page = models.ForeignKey(Page, related_name="citations", on_delete=models.CASCADE)
    part = models.CharField(max_length=250, editable=False)
    words = models.CharField(max_length=40, editable=False)
    nth = models.PositiveSmallIntegerField(default=0)
    in_text = models.BooleanField(default=True)
    where = NormalCharField(_("where"), max_length=250, blank=True)
    anchor = models.CharField(max_length=120, blank=True, editable=False)
    order = models.PositiveIntegerField(default=0)
    digest = models.CharField(max_length=40, blank=True, editable=False)
    start = models.PositiveIntegerField(default=0)
    end = models.PositiveIntegerField(default=0)
    text = NormalTextField(_("text"))

    kind = models.CharField(_("type"), max_length=24, blank=True, editable=False)
    number = NormalCharField(_("number"), max_length=10, blank=True, db_index=True)
    year = models.PositiveSmallIntegerField(_("year"), null=True)
    symbol = NormalCharField(_("number and symbol"), max_length=120, blank=True)
    title = NormalCharField(_("title"), max_length=160, blank=True)
    title_key = models.CharField(max_length=160, blank=True, db_index=True, editable=False)
    provisions = models.JSONField(default=list)
    day = models.DateField(_("the text speaks on"), null=True)

    state = models.CharField(_("state"), max_length=10, choices=State, default=State.AUTOMATIC, editable=False)
    outcome = models.CharField(_("outcome"), max_length=10, choices=Outcome, default=Outcome.UNRESOLVED, editable=False)
    target = models.ForeignKey(
        LegalDocument, verbose_name=_("document"), null=True, related_name="citations_to", on_delete=models.SET_NULL
    )
    target_path = models.CharField(_("provision"), max_length=250, blank=True, editable=False)
    candidates = models.JSONField(default=list)

    objects: ClassVar[Any] = CitationQuerySet.as_manager()

    class Meta:
        ordering = ["page", "order"]
        verbose_name = _("citation")
        verbose_name_plural = _("citations")
        indexes = [models.Index(fields=["target", "page"], name="citation_of_document")]
        constraints = [
            models.UniqueConstraint(fields=["page", "part", "words", "nth"], name="citation_once"),
            models.CheckConstraint(condition=models.Q(start__lte=models.F("end")), name="citation_start_before_end"),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def key(self) -> tuple[str, str, int]:
        """What a decision holds for, within the page."""
        return self.part, self.words, self.nth

    @property
    def is_decided(self) -> bool:
        return self.state != self.State.AUTOMATIC

    @property
    def kind_words(self) -> str:
        """The type in words; for a citation without a document of its own, nothing."""
        return str(DocumentType(self.kind).label) if self.kind in DocumentType.values else ""
