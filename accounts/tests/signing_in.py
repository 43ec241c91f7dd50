"""Signing in without the form, for tests of what lies behind it."""

from __future__ import annotations

from django.test import Client

from accounts.models import User


def sign_in(client: Client, user: User) -> None:
    """As after password and second factor."""
    client.force_login(user)
