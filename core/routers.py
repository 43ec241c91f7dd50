"""Which file a table lives in."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db.models import Model

COUNTERS = "counters"
COUNTER_APPS = frozenset({"counters"})
"""Apps whose rows are written at every turn; on SQLite they have a file, and so a write lock, of their own."""


class CountersRouter:
    """Sends ``COUNTER_APPS`` to the second SQLite file where there is one; PostgreSQL has one database."""

    def db_for_read(self, model: type[Model], **hints: Any) -> str | None:
        return COUNTERS if model._meta.app_label in COUNTER_APPS and COUNTERS in settings.DATABASES else None

    db_for_write = db_for_read

    def allow_migrate(self, db: str, app_label: str, **hints: Any) -> bool | None:
        if COUNTERS not in settings.DATABASES:
            return None
        return (db == COUNTERS) == (app_label in COUNTER_APPS)
