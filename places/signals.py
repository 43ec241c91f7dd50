"""A unit that changes renews the stamp under which processes keep the places in memory."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save

from core import stamp

from .models import AdminUnit, Succession

STAMP = "places"


def renew(sender: Any, **_kwargs: Any) -> None:
    stamp.renew(STAMP)


def connect() -> None:
    for model in (AdminUnit, Succession):
        post_save.connect(renew, sender=model, dispatch_uid=f"places_saved_{model.__name__}")
        post_delete.connect(renew, sender=model, dispatch_uid=f"places_deleted_{model.__name__}")
