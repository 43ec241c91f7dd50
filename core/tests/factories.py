"""Objects of ``core`` for tests, and mail backends that do not send."""

from __future__ import annotations

from collections.abc import Sequence
from smtplib import SMTPRecipientsRefused

import factory
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from factory.django import DjangoModelFactory

from core.models import OutboxMessage


class OutboxMessageFactory(DjangoModelFactory):
    class Meta:
        model = OutboxMessage

    sender = "cong@congdoi.example"
    recipients = factory.LazyFunction(lambda: ["an@congdoi.example"])
    subject = factory.Sequence(lambda number: f"Thư số {number}")
    text = "Nội dung"


class RefusingBackend(BaseEmailBackend):
    """A mail server that names the recipient when it refuses, as real ones do."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        raise SMTPRecipientsRefused({"an@congdoi.example": (550, b"an@congdoi.example: no such user")})
