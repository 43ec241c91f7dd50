"""The one gate before the private area: house rule 2 for every address beneath it, existing or not."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from accounts import alarms, attempts
from accounts.gate import second_factor, tells_denials
from accounts.models import User
from accounts.private import idle
from accounts.rights import rights_of
from accounts.roles import Role

View = Callable[..., HttpResponseBase]


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
        if not (rights.has(*roles) if roles else rights.is_private):
            raise Http404
        return view(request, *args, **kwargs)

    gate.private_roles = roles  # type: ignore[attr-defined]
    return never_cache(tells_denials(gate))


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
    if not isinstance(user, User):
        return redirect_to_login(request.get_full_path(), login_url="account_login")
    if idle.is_over(request):
        return _sign_in_anew(request)
    if answer := second_factor(request):
        return answer
    if idle.is_locked(request):
        return _locked(request, user)
    idle.touch(request)
    return None


def _sign_in_anew(request: HttpRequest) -> HttpResponseBase:
    """End a session that may not go on: whoever is signed in is led from the sign-in page straight back."""
    is_form = idle.is_form(request)
    logout(request)
    if is_form:
        messages.warning(request, _("Please sign in again. What you sent last was not saved; please type it anew."))
    return redirect_to_login(request.get_full_path(), login_url="account_login")


def _locked(request: HttpRequest, user: User) -> HttpResponseBase | None:
    """The password opens the screen again; a guess here is one at the account, as at the door."""
    error = ""
    if idle.PASSWORD_FIELD in request.POST:
        tries = attempts.password(request, user.username, user)
        if not alarms.passes(request, tries, user):
            return _sign_in_anew(request)
        if user.check_password(request.POST[idle.PASSWORD_FIELD]):
            tries.give_back()
            idle.unlock(request)
            return None if idle.resume(request) else HttpResponseRedirect(request.get_full_path())
        error = _("That is not your password. Please type it again.")
    is_form = idle.is_form(request)
    context = {
        "error": error,
        "fields": idle.carried(request) if is_form else [],
        "is_form": is_form,
        "password_field": idle.PASSWORD_FIELD,
        "resume_field": idle.RESUME_FIELD,
    }
    return render(request, "private/locked.html", context, status=403)
