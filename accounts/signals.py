"""What follows from a sign-in."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.signals import user_logged_in
from django.http import HttpRequest

from accounts.private import idle


def connect() -> None:
    user_logged_in.connect(_signed_in, dispatch_uid="accounts.private.idle")


def _signed_in(sender: object, request: HttpRequest | None, **kwargs: Any) -> None:
    if request is not None:
        idle.begin(request)
