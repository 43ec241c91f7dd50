"""The one gate before the private area: house rule 2 for every address beneath it, existing or not."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from accounts import audit
from accounts.gate import second_factor
from accounts.models import User
from accounts.private import idle
from accounts.rights import rights_of
from accounts.roles import Role
from core import limits

View = Callable[..., HttpResponseBase]
UNLOCK_TRIES, UNLOCK_SECONDS = 10, 60 * 60
"""Passwords at the locked screen; whoever has used them up signs in anew, where attempts are limited, too."""


def private(view: View, *roles: Role) -> View:
    """A view of the private area for holders of any of ``roles``; without roles, for whoever has a private role.

    A stranger is led to sign-in. Who is signed in without the right finds nothing (404), and the trail says so. Who
    was away too long gives the password again. Nothing that comes out may be stored anywhere.
    """

    @wraps(view)
    def gate(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        led_away = _led_away(request)
        if led_away is not None:
            return led_away
        rights = rights_of(request.user)
        try:
            if not (rights.has(*roles) if roles else rights.is_private):
                raise Http404
            return view(request, *args, **kwargs)
        except Http404:
            audit.record("denied", request=request, detail={"address": _address(request)})
            raise

    gate.private_roles = roles  # type: ignore[attr-defined]
    return never_cache(gate)


def entrance(view: View) -> View:
    """The front of the private area: everyone who is signed in gets an answer, in words, from ``view``."""

    @wraps(view)
    def gate(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        return _led_away(request) or view(request, *args, **kwargs)

    return never_cache(gate)


def nothing_here(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
    """Behind every address of the private area that does not exist."""
    raise Http404


def _led_away(request: HttpRequest) -> HttpResponseBase | None:
    """Where someone goes first who is not (or no longer) fully signed in."""
    user = request.user
    if not isinstance(user, User) or idle.is_over(request):
        return redirect_to_login(request.get_full_path(), login_url="account_login")
    if answer := second_factor(request):
        return answer
    if idle.is_locked(request):
        return _locked(request, user)
    idle.touch(request)
    return None


def _locked(request: HttpRequest, user: User) -> HttpResponseBase | None:
    error = ""
    if idle.PASSWORD_FIELD in request.POST:
        if not limits.attempt("unlock", str(user.pk), limit=UNLOCK_TRIES, seconds=UNLOCK_SECONDS).allowed:
            logout(request)
            return redirect_to_login(request.get_full_path(), login_url="account_login")
        if user.check_password(request.POST[idle.PASSWORD_FIELD]):
            idle.unlock(request)
            return None if idle.resume(request) else HttpResponseRedirect(request.get_full_path())
        error = _("That is not your password. Please type it again.")
    # A form that is on its second round is still one.
    is_form = request.method == "POST" and (
        idle.PASSWORD_FIELD not in request.POST or request.POST.get(idle.RESUME_FIELD) == "1"
    )
    context = {
        "error": error,
        "fields": idle.carried(request) if is_form else [],
        "is_form": is_form,
        "password_field": idle.PASSWORD_FIELD,
        "resume_field": idle.RESUME_FIELD,
    }
    return render(request, "private/locked.html", context, status=403)


def _address(request: HttpRequest) -> str:
    """The address's name, not its numbers: what was asked for is none of the trail's business to repeat."""
    match = request.resolver_match
    return (match.view_name or match.route)[:100] if match else ""
