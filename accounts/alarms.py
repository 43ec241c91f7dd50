"""What the trail and the owner of an account learn of attempts that fail.

Told is the first attempt beyond a limit, and the first wrong code after the right password from a browser that the
account has not used; then nothing for an hour. A name that nobody has costs as much as a known one.
"""

from __future__ import annotations

from django.http import HttpRequest

from core import limits

from . import attempts, audit, devices, letters
from .models import User
from .tasks import mail_too_many_attempts


def passes(request: HttpRequest, tries: attempts.Tries, user: User | None = None) -> bool:
    """Whether an attempt, at ``user`` if anybody's, is within its limits."""
    if not tries.allowed and _is_new(" ".join(tries.refused)):
        owner = user if tries.refused[0] in attempts.OF_ACCOUNTS else None
        subject = audit.account(owner) if owner else ""
        audit.record("too many attempts", request=request, subject=subject, detail={"limit": tries.refused[0]})
        mail_too_many_attempts.enqueue(owner.pk if owner else 0)
    return tries.allowed


def wrong_code(request: HttpRequest, user: User) -> None:
    """Somebody knows the password and not the code."""
    if not devices.known(request, user) and _is_new(f"wrong code {user.pk}"):
        audit.record("wrong code", request=request, subject=audit.account(user))
        letters.send(user, "wrong_code")


def _is_new(what: str) -> bool:
    return limits.attempt("told", what, limit=1, seconds=attempts.HOUR).allowed
