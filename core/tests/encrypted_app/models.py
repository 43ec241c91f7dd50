from __future__ import annotations

from typing import Any, ClassVar

from django.db import models

from core.encryption import (
    BlindIndexField,
    EncryptedDateField,
    EncryptedJSONField,
    EncryptedModel,
    EncryptedQuerySet,
    EncryptedTextField,
)
from vietnamese import normalise_phone


class Letter(EncryptedModel):
    """One of each."""

    title = models.CharField(max_length=80, blank=True)
    text = EncryptedTextField(max_length=5000, blank=True)
    note = EncryptedTextField(null=True, blank=True)
    data = EncryptedJSONField(null=True, blank=True)
    born = EncryptedDateField(null=True, blank=True)
    phone = EncryptedTextField(blank=True)
    phone_index = BlindIndexField(source="phone", normaliser=normalise_phone)

    def __str__(self) -> str:
        return self.title


class ReplyQuerySet(EncryptedQuerySet):
    def first_ones(self) -> ReplyQuerySet:
        return self.order_by("pk")[:2]


class Reply(EncryptedModel):
    """A key that is another's, a code that is unique, a QuerySet of its own."""

    id = None  # type: ignore[assignment]
    letter = models.OneToOneField(Letter, models.CASCADE, primary_key=True)
    text = EncryptedTextField()
    code = EncryptedTextField()
    code_index = BlindIndexField(source="code", unique=True)

    objects: ClassVar[models.Manager[Any]] = ReplyQuerySet.as_manager()

    def __str__(self) -> str:
        return str(self.pk)
