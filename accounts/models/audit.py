"""The trail: who did what, on whom, why and from where, in a chain that shows when something was changed."""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.encryption import EncryptedModel, EncryptedQuerySet, EncryptedTextField


class AppendOnly(RuntimeError):
    """Somebody tried to change or delete what may only grow."""


class AuditQuerySet(EncryptedQuerySet):
    def update(self, **kwargs: Any) -> NoReturn:
        raise AppendOnly("Entries of the trail are never changed.")

    def delete(self) -> NoReturn:
        raise AppendOnly("Entries of the trail are never deleted.")

    def bulk_create(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise AppendOnly("Entries are added one by one: accounts.audit.record.")

    def bulk_update(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise AppendOnly("Entries of the trail are never changed.")


class AuditEntry(EncryptedModel):
    """One link. Names no person helped: ``subject`` is a code ("account:12"), ``detail`` holds keys and counts.

    ``actor`` is kept as the account's number and name of that day, not as a key, so that an entry outlives the account.
    ``digest`` is SHA-256 over the entry and the digest before it (``accounts.audit``).
    """

    number = models.PositiveBigIntegerField(_("number"), unique=True)
    """Without gaps, from 1."""
    at = models.DateTimeField(_("time"), default=timezone.now, db_index=True)
    actor_id = models.BigIntegerField(null=True, db_index=True)
    actor_name = models.CharField(_("who"), max_length=150, blank=True, editable=False)
    action = models.CharField(_("what"), max_length=60, db_index=True, editable=False)
    subject = models.CharField(_("on whom"), max_length=100, blank=True, db_index=True, editable=False)
    reason = EncryptedTextField(_("reason"), null=True, blank=True)
    """May speak of a person, so it lies encrypted; the digest is over its plain text and outlives a change of keys."""
    origin = models.CharField(_("from where"), max_length=45, blank=True, editable=False)
    detail = models.JSONField(default=dict)
    before = models.CharField(max_length=64, editable=False)
    digest = EncryptedTextField(editable=False)
    """Not because it is secret: nobody without the keys can make one that opens in this row."""

    append_only = True

    objects: ClassVar[Any] = AuditQuerySet.as_manager()

    class Meta:
        verbose_name = _("entry of the trail")
        verbose_name_plural = _("trail")
        ordering = ["-number"]
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.number} {self.action}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise AppendOnly("Entries of the trail are never changed.")
        super().save(*args, force_insert=True, using=kwargs.get("using"))

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise AppendOnly("Entries of the trail are never deleted.")
