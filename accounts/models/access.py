"""Ways to an account that officers open: invitations, printed sheets of codes, help after a loss."""

from __future__ import annotations

import datetime
import secrets
from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.encryption import BlindIndexField, EncryptedModel, EncryptedQuerySet, EncryptedTextField

OPEN_FOR = datetime.timedelta(days=7)
ALPHABET = "ACDEFGHJKLMNPQRTUVWXY34679"
"""Letters and digits that are not taken for one another on paper."""


def in_a_week() -> datetime.datetime:
    return timezone.now() + OPEN_FOR


def typed_code(text: str) -> str:
    """A code as it was meant, however it was typed: without blanks and dashes, in capitals."""
    return "".join(sign for sign in text.upper() if sign.isalnum())


class InvitationQuerySet(EncryptedQuerySet):
    def open(self) -> InvitationQuerySet:
        """Those that may still be accepted."""
        return self.filter(accepted_at=None, expires_at__gt=timezone.now())


class Invitation(EncryptedModel):
    """A one-time code, mailed as a link or printed, with which somebody chooses a password.

    The account is there from the start, closed and without a password: name and address lie nowhere else.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="invitations")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    code = EncryptedTextField(max_length=40)
    code_index = BlindIndexField(source="code", normaliser=typed_code, unique=True)
    first = models.BooleanField()
    """Whether accepting opens a new account; otherwise an officer helps somebody who lost the password."""
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField(default=in_a_week)
    accepted_at = models.DateTimeField(null=True)

    objects: ClassVar[Any] = InvitationQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def printed_code(self) -> str:
        """In groups of four, as it is printed."""
        return "-".join(self.code[start : start + 4] for start in range(0, len(self.code), 4))


def new_code(length: int = 12) -> str:
    """Twelve signs are 56 bits."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


class CodeSheet(EncryptedModel):
    """A printed sheet of numbered one-time codes, somebody's second factor. The codes are made from the seed.

    ``asked`` is the number that signing in asks for; it changes when its code was used, not before, so that nobody
    who has seen one code can wait until it is asked for. ``used`` has a bit for each number.
    """

    CODES = 60

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="code_sheet")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    seed = EncryptedTextField()
    asked = models.PositiveSmallIntegerField()
    used = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return str(self.pk)

    @property
    def left(self) -> int:
        return self.CODES - self.used.bit_count()


class HelpRequest(EncryptedModel):
    """An officer asks that somebody who lost a second factor or password gets a new start; a second person agrees."""

    class Kind(models.TextChoices):
        FACTOR = "factor", _("Take all second factors away")
        SHEET = "sheet", _("Print a new sheet of codes in place of all second factors")
        PASSWORD = "password", _("Print a one-time code for a new password")

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=8, choices=Kind.choices)
    reason = EncryptedTextField(max_length=1000)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    asked_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField(default=in_a_week)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    agreed = models.BooleanField(null=True)
    printed_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-asked_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(decided_by=None) | ~Q(agreed=True) | ~Q(decided_by=F("asked_by")),
                name="help_agreed_by_a_second_person",
            ),
            models.CheckConstraint(
                condition=~Q(user=F("asked_by")) & (Q(decided_by=None) | ~Q(user=F("decided_by"))),
                name="help_not_for_oneself",
            ),
            models.UniqueConstraint(fields=["user", "kind"], condition=Q(decided_at=None), name="help_once_at_a_time"),
        ]

    def __str__(self) -> str:
        return str(self.pk)
