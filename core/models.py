"""The mail that waits to be sent, and the mark that public content changed."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.encryption import EncryptedModel, EncryptedTextField


class OutboxMessage(EncryptedModel):
    """One e-mail, written in the transaction that causes it and sent by the worker.

    Its text may hold a link that opens an account: it lies encrypted, and is gone once it is sent. House rule 3: no
    detail of a person helped or of a volunteer ever enters it.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("waiting")
        SENT = "sent", _("sent")
        FAILED = "failed", _("failed")

    created_at = models.DateTimeField(default=timezone.now)
    sender = models.CharField(max_length=320)
    recipients = models.JSONField()
    reply_to = models.JSONField(default=list)
    subject = models.CharField(max_length=998)
    text = EncryptedTextField(blank=True)
    html = EncryptedTextField(blank=True)
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING, db_index=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    last_error = models.CharField(max_length=200, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["created_at"]
        verbose_name = _("outgoing message")
        verbose_name_plural = _("outgoing messages")

    def __str__(self) -> str:
        return f"{self.id} ({self.state})"


class Stamp(models.Model):
    """A value that is new after every change of what it stands for; ``core.stamp`` reads and renews it."""

    name = models.CharField(max_length=20, primary_key=True)
    value = models.UUIDField()

    objects: models.Manager[Any] = models.Manager()

    def __str__(self) -> str:
        return self.name
