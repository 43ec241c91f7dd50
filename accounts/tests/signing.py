"""Signing in, for tests that are about something else."""

from __future__ import annotations

import base64
import hashlib
import time

from allauth.mfa.models import Authenticator
from django.test import Client

from accounts import factors
from accounts.models import User
from accounts.tests.factories import PASSWORD


def app_secret(username: str) -> str:
    """The secret of the authenticator app that ``enrol`` gives an account."""
    return base64.b32encode(hashlib.sha1(username.encode(), usedforsecurity=False).digest()).decode()


def enrol(user: User) -> Authenticator:
    """Give the account an authenticator app."""
    return factors.add_app(user, app_secret(user.username))


def app_code(user: User, step: int = 0) -> str:
    """What that app shows now, or ``step`` half minutes later. Each works once; -1, 0 and 1 are valid."""
    return factors.code_of(app_secret(user.username), step)


def fresh_code(secret: str) -> str:
    """A code of the app with this secret that no earlier call gave; waits where all valid ones are spent."""
    while True:
        for step in (0, 1):
            code = factors.code_of(secret, step)
            if (secret, code) not in _spent:
                _spent.add((secret, code))
                return code
        time.sleep(1)


_spent: set[tuple[str, str]] = set()


def sign_in(client: Client, user: User) -> Client:
    """As if the person had just signed in with password and second factor."""
    if not factors.has_second_factor(user):
        enrol(user)
    client.force_login(user)
    session = client.session
    session[factors.SESSION_MARK] = str(user.pk)
    session.save()
    return client


def at_desk(client: Client, user: User) -> Client:
    """Signed in, with the password shown a moment ago, as officers' screens want it."""
    sign_in(client, user)
    client.post("/tai-khoan/xac-nhan-lai/", {"password": PASSWORD, "next": "/tai-khoan/"})
    return client
