"""The idle lock: who has not touched the private area for a while gives the password again.

A form that was sent too late is not lost: the locked screen carries its fields along, and the right password lets it
through. Eight hours after signing in the password is not enough: one signs in anew.
"""

from __future__ import annotations

import time

from django.http import HttpRequest

IDLE_SECONDS = 15 * 60
SIGNED_IN_SECONDS = 8 * 60 * 60
_PRECISION = 30
"""The session is written at most this often."""

_SEEN = "private_seen_at"
_SIGNED_IN = "private_signed_in_at"
PASSWORD_FIELD = "mat-khau-mo-khoa"  # noqa: S105 - a field's name
RESUME_FIELD = "gui-lai"


def begin(request: HttpRequest) -> None:
    """A full sign-in has just happened."""
    now = int(time.time())
    request.session[_SIGNED_IN] = now
    request.session[_SEEN] = now


def is_over(request: HttpRequest) -> bool:
    """Whether the sign-in itself is too old."""
    return time.time() - request.session.get(_SIGNED_IN, 0) > SIGNED_IN_SECONDS


def is_locked(request: HttpRequest) -> bool:
    return time.time() - request.session.get(_SEEN, 0) > IDLE_SECONDS


def touch(request: HttpRequest) -> None:
    now = int(time.time())
    if now - request.session.get(_SEEN, 0) > _PRECISION:
        request.session[_SEEN] = now


def unlock(request: HttpRequest) -> None:
    request.session[_SEEN] = int(time.time())


def is_form(request: HttpRequest) -> bool:
    """Whether something was sent that would be lost; a form on its second round, with the password, is still one."""
    return request.method == "POST" and (PASSWORD_FIELD not in request.POST or request.POST.get(RESUME_FIELD) == "1")


def carried(request: HttpRequest) -> list[tuple[str, str]]:
    """The fields of a form that came too late, for the locked screen to send again."""
    if request.method != "POST":
        return []
    left_out = {"csrfmiddlewaretoken", PASSWORD_FIELD, RESUME_FIELD}
    return [(name, value) for name, values in request.POST.lists() for value in values if name not in left_out]


def resume(request: HttpRequest) -> bool:
    """After the right password: take the lock's own fields out. Whether a form is left to be worked on."""
    is_form = request.POST.get(RESUME_FIELD) == "1"
    fields = request.POST.copy()
    for name in (PASSWORD_FIELD, RESUME_FIELD):
        fields.pop(name, None)
    request.POST = fields  # type: ignore[assignment]
    return is_form
