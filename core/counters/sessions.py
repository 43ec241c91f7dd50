"""The session engine (``SESSION_ENGINE``): Django's own in the database, with columns that can be asked for."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.utils.dateparse import parse_datetime

from .models import Session

DEVICE = "device"
SIGNED_IN_AT = "signed_in_at"
"""Keys under which ``accounts.sessions`` keeps the device's words and the moment (ISO) of signing in."""


class SessionStore(DatabaseStore):
    """Keeps whose session it is beside the encoded data."""

    @classmethod
    def get_model_class(cls) -> type[Session]:
        return Session

    def create_model_instance(self, data: dict[str, Any]) -> Session:
        row = super().create_model_instance(data)
        assert isinstance(row, Session)
        account = data.get(SESSION_KEY)
        row.account = int(account) if account else None
        row.device = data.get(DEVICE, "")
        row.created_at = parse_datetime(data.get(SIGNED_IN_AT, "")) or row.created_at
        return row
