"""Browsers that an account has signed in with before: they have attempts of their own.

A signed cookie holds the browser's number and a mark for each account. Guessing from elsewhere so never locks out the
owner at the usual computer. It lets nobody in. A new password makes the marks of the old one worthless.
"""

from __future__ import annotations

import secrets
from typing import Any

from django.conf import settings
from django.core import signing
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.crypto import constant_time_compare, salted_hmac

from .models import User

COOKIE = "thiet-bi"
SALT = "accounts.devices"
MAX_AGE = 400 * 24 * 60 * 60
"""Seconds; browsers keep no cookie longer."""
MAX_ACCOUNTS = 12


def known(request: HttpRequest, user: User) -> str:
    """The number of the browser when ``user`` has signed in with it under the present password, else ""."""
    number, marks = _read(request)
    return number if any(constant_time_compare(mark, _mark(user, number)) for mark in marks) else ""


def remember(request: HttpRequest, response: HttpResponseBase, user: User) -> None:
    """Let the answer tell the browser that it is known to ``user``."""
    number, marks = _read(request)
    number = number or secrets.token_urlsafe(16)
    mine = _mark(user, number)
    marks = [mine, *(mark for mark in marks if mark != mine)][:MAX_ACCOUNTS]
    response.set_cookie(  # type: ignore[attr-defined]  # every answer of Django has it
        COOKIE,
        signing.dumps([number, marks], salt=SALT),
        max_age=MAX_AGE,
        path=reverse("account"),
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def _read(request: HttpRequest) -> tuple[str, list[str]]:
    try:
        found: Any = signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT, max_age=MAX_AGE)
    except signing.BadSignature:
        return "", []
    return found[0], found[1]


def _mark(user: User, number: str) -> str:
    return salted_hmac(SALT, f"{user.pk} {user.password} {number}", algorithm="sha256").hexdigest()[:32]
