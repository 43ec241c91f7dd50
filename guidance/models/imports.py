"""A spreadsheet of documents between its dry run and the word that it shall be."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from core.fields import NormalCharField


class DocumentImport(models.Model):
    """``rows`` are the cells as read; ``done_at`` is set once, so that a second word brings nothing in again."""

    name = NormalCharField(_("file"), max_length=200, editable=False)
    rows = models.JSONField(default=list, editable=False)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, editable=False, related_name="+", on_delete=models.SET_NULL
    )
    made_at = models.DateTimeField(auto_now_add=True, db_index=True)
    done_at = models.DateTimeField(null=True, editable=False)
    count = models.PositiveIntegerField(default=0, editable=False)

    objects: models.Manager[Any] = models.Manager()

    class Meta:
        verbose_name = _("import of documents")
        verbose_name_plural = _("imports of documents")

    def __str__(self) -> str:
        return self.name
