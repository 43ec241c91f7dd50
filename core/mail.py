"""The outbox: Django's ``send_mail`` writes a row; the worker sends it and tries again when that fails.

A message is so never lost when the mail server is away, never sent when its transaction is rolled back, and nobody
waits for the server. ``OUTBOX_BACKEND`` is the backend that really sends: a folder in development, SMTP in production.
"""

from __future__ import annotations

import datetime
import logging
from collections.abc import Sequence
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMessage, EmailMultiAlternatives, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.utils import timezone
from django_tasks import task

from .models import OutboxMessage

logger = logging.getLogger(__name__)

RETRY_MINUTES = (1, 5, 15, 60, 240, 720)
"""Pauses between attempts; after the last one the message is failed and an operator sees it."""


class OutboxBackend(BaseEmailBackend):
    """An e-mail backend that keeps messages in the database until the worker has sent them."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Write a row and a task for each message, in the caller's transaction.

        Attachments and blind copies raise ``ValueError``.
        """
        for message in email_messages:
            with transaction.atomic():
                deliver.enqueue(str(self._store(message).id))
        return len(email_messages)

    def _store(self, message: EmailMessage) -> OutboxMessage:
        if message.attachments:
            raise ValueError("the outbox takes no attachments: private papers do not travel by e-mail")
        if message.bcc:
            raise ValueError("the outbox sends no blind copies: write to each recipient apart")
        html = ""
        if isinstance(message, EmailMultiAlternatives):
            html = next((str(content) for content, kind in message.alternatives if kind == "text/html"), "")
        stored: OutboxMessage = OutboxMessage.objects.create(
            sender=message.from_email or settings.DEFAULT_FROM_EMAIL,
            recipients=[*message.to, *message.cc],
            reply_to=list(message.reply_to),
            subject=" ".join(str(message.subject).split()),
            text=str(message.body),
            html=html,
        )
        return stored


@task()
def deliver(message_id: str) -> str:
    """Send one message; on failure plan the next attempt. Safe to run twice: a sent message stays sent."""
    message = OutboxMessage.objects.filter(id=UUID(message_id)).first()
    if message is None or message.state != OutboxMessage.State.WAITING:
        return "nothing to do"
    try:
        _mail_of(message).send()
    except Exception as error:
        return _retry_later(message, error)
    message.state = OutboxMessage.State.SENT
    message.sent_at = timezone.now()
    message.attempts += 1
    message.last_error = message.text = message.html = ""
    message.save(update_fields=["state", "sent_at", "attempts", "last_error", "text", "html"])
    return "sent"


def _mail_of(message: OutboxMessage) -> EmailMessage:
    """What is sent; raises ``Unreadable`` when its text cannot be opened."""
    mail = EmailMultiAlternatives(
        subject=message.subject,
        body=message.text,
        from_email=message.sender,
        to=message.recipients,
        reply_to=message.reply_to,
        # One id for every attempt, so that a second copy can be recognised as the same message.
        headers={"Message-ID": f"<{message.id}@{message.sender.rsplit('@', 1)[-1].strip('> ')}>"},
        connection=get_connection(settings.OUTBOX_BACKEND),
    )
    if message.html:
        mail.attach_alternative(message.html, "text/html")
    return mail


def _retry_later(message: OutboxMessage, error: Exception) -> str:
    """Note the failure by its class alone (its text may name the recipient) and queue the next attempt."""
    message.attempts += 1
    message.last_error = type(error).__name__
    logger.warning("message %s could not be sent (%s), attempt %d", message.id, message.last_error, message.attempts)
    with transaction.atomic():
        if message.attempts > len(RETRY_MINUTES):
            message.state = OutboxMessage.State.FAILED
        else:
            pause = datetime.timedelta(minutes=RETRY_MINUTES[message.attempts - 1])
            deliver.using(run_after=timezone.now() + pause).enqueue(str(message.id))
        message.save(update_fields=["state", "attempts", "last_error"])
    return message.state
