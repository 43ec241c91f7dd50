"""Sessions that know whose they are, and counts of attempts."""

from __future__ import annotations

from typing import Any

from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models
from django.utils import timezone


class Session(AbstractBaseSession):
    """One browser's session, with what a person needs to recognise it and end it.

    ``account`` is the key of the one who is signed in, without a foreign key: the row may lie in another file.
    """

    account = models.BigIntegerField(null=True, db_index=True)
    device = models.CharField(max_length=100, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    @classmethod
    def get_session_store_class(cls) -> type[SessionBase]:
        from .sessions import SessionStore

        return SessionStore


class Limit(models.Model):
    """How often something was tried. ``key`` is a keyed hash, ``until`` milliseconds since 1970."""

    key = models.CharField(max_length=64, primary_key=True)
    count = models.PositiveIntegerField()
    until = models.BigIntegerField(db_index=True)

    objects: models.Manager[Any] = models.Manager()

    def __str__(self) -> str:
        return self.key
