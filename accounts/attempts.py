"""How often one may try: passwords, codes, resets, invitations. All counts are ``core.limits``'s.

At most ``PER_ACCOUNT`` passwords an hour are tried against one account by whoever comes from an unknown browser, by
whatever name the account is called; a browser that the account has used before has as many of its own. What turns out
to be right is given back: only wrong attempts use up the allowance.
"""

from __future__ import annotations

from dataclasses import dataclass

from allauth.core.internal.ratelimit import get_ip
from django.http import HttpRequest

from core import limits

from . import devices
from .models import User

HOUR = 60 * 60
PER_ACCOUNT = 10
PER_ADDRESS = 100
"""Wrong attempts an hour from one address (a /64 of IPv6): an office of many may share it."""
RESETS_PER_ACCOUNT = 3
RESETS_PER_ADDRESS = 20
INVITATIONS_PER_ADDRESS = 20

OF_ACCOUNTS = ("password", "password, known browser", "code", "code, known browser", "reset")
"""Limits that count by the account; the others count by the address."""


@dataclass(frozen=True)
class Tries:
    """Attempts that were counted together; ``allowed`` when each was within its limit, else ``refused`` names which."""

    allowed: bool
    counted: tuple[tuple[str, str, int], ...]
    refused: tuple[str, str] = ("", "")

    def give_back(self) -> None:
        """It was right: no guess."""
        for scope, key, limit in self.counted:
            limits.give_back(scope, key, limit=limit)


def _count(*entries: tuple[str, str, int]) -> Tries:
    """Count one after the other; what comes after a refusal is not counted."""
    counted: list[tuple[str, str, int]] = []
    for scope, key, limit in entries:
        if not limits.attempt(scope, key, limit=limit, seconds=HOUR).allowed:
            return Tries(False, tuple(counted), (scope, key))
        counted.append((scope, key, limit))
    return Tries(True, tuple(counted))


def _account(login: str, user: User | None) -> str:
    """What is counted by: an account by whatever name, and a name that nobody has in the same way."""
    return f"account {user.pk}" if user else f"name {login.strip().lower()}"


def password(request: HttpRequest, login: str, user: User | None) -> Tries:
    """A password for ``login``; ``user`` is whom it names, if anybody."""
    account = _account(login, user)
    if user and (device := devices.known(request, user)):
        return _count(("password, known browser", f"{account} {device}", PER_ACCOUNT))
    return _count(("password, address", get_ip(request), PER_ADDRESS), ("password", account, PER_ACCOUNT))


def code(request: HttpRequest, user: User) -> Tries:
    """A second factor's code, after the right password."""
    if device := devices.known(request, user):
        return _count(("code, known browser", f"{user.pk} {device}", PER_ACCOUNT))
    return _count(("code", str(user.pk), PER_ACCOUNT))


def reset(request: HttpRequest, login: str, user: User | None) -> Tries:
    """A mail to choose a new password for ``login``; as much is written whether it names anybody or not."""
    return _count(
        ("reset, address", get_ip(request), RESETS_PER_ADDRESS),
        ("reset", _account(login, user), RESETS_PER_ACCOUNT),
    )


def invitation(request: HttpRequest) -> Tries:
    """A typed or followed invitation."""
    return _count(("invitation, address", get_ip(request), INVITATIONS_PER_ADDRESS))
