"""The gates: before the CMS, and before whatever a signed-in person may do."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account.forms import ReauthenticateForm
from allauth.account.internal.flows.logout import logout
from allauth.account.internal.flows.reauthentication import reauthenticate_by_password
from allauth.core.exceptions import ReauthenticationRequired
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from . import audit, factors
from .assignments import sync_groups
from .models import User
from .private import idle
from .rights import rights_of

View = Callable[..., HttpResponseBase]
METHODS = ("GET", "HEAD", "POST")
"""What pages of an account answer. Django's views take a form by PUT, too, and DELETE past ``form_valid``."""
AGAIN = "xac-nhan"
_SHOWN = f"{AGAIN}-password"
"""The field of the password that is asked for again in the midst of a form."""
GOING_TO = "going_to"
"""Where the enrolment of a second factor leads in the end; kept in the session."""


def desk_of(user: User) -> str:
    """Where this person's work begins: the address that signing in leads to."""
    if rights_of(user).is_private:
        return reverse("private_front")
    return reverse("wagtailadmin_home" if user.has_perm("wagtailadmin.access_admin") else "account")


def second_factor_required(user: User) -> bool:
    """Whether ``user`` has to enrol a second factor before anything else."""
    return factors.needs_second_factor(user) and not factors.has_second_factor(user)


def is_due(request: HttpRequest) -> bool:
    """Whether a signed-in session has still to show a second factor, or its account to enrol one."""
    user = request.user
    if not isinstance(user, User):
        return False
    if not factors.has_second_factor(user):
        return factors.needs_second_factor(user)  # whatever was shown before, it is gone
    return not factors.is_marked(request)


def second_factor(request: HttpRequest) -> HttpResponseBase | None:
    """The answer that leads to the second factor; None for a session that has shown it or need not.

    A session that began before the account had a second factor ends here: it has shown the password alone.
    """
    user = request.user
    assert isinstance(user, User)
    if not is_due(request):
        return None
    if factors.has_second_factor(user):
        logout(request)
        return redirect_to_login(request.get_full_path(), login_url="account_login")
    if request.method in {"GET", "HEAD"}:
        request.session[GOING_TO] = request.get_full_path()
    return redirect("mfa_index")


def tells_denials(view: View) -> View:
    """Around a view for people who are signed in: what is not there for them stands in the trail."""

    @wraps(view)
    def gate(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            return view(request, *args, **kwargs)
        except Http404:
            audit.denied(request)
            raise

    return gate


def editors_only(view: View) -> View:
    """House rule 2 for every address of the admin, existing or not: a stranger is led to sign-in, anyone else without
    a role there finds nothing. Wagtail's own check tells existing addresses from others and leaves some open.
    """

    @wraps(view)
    def gate(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        by_script = request.headers.get("x-requested-with") == "XMLHttpRequest"
        if not request.user.is_authenticated:
            if by_script:
                raise PermissionDenied  # the editor's scripts expect an error, not a page to sign in
            return redirect_to_login(request.get_full_path(), login_url="account_login")
        sync_groups(request.user)  # a role may have begun or ended by its date
        if not request.user.has_perm("wagtailadmin.access_admin"):
            audit.denied(request)
            raise Http404
        if answer := second_factor(request):
            if by_script:
                raise PermissionDenied
            return answer
        return view(request, *args, **kwargs)

    return never_cache(gate)


def signed_in(view: View, *, enrolling: bool = False) -> View:
    """For pages of one's own account: a stranger is led to sign-in, and who lacks a second factor to enrolment.

    ``enrolling`` opens the page to those who have none yet; whoever has one must have shown it there, too.
    """

    @wraps(view)
    def gate(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path(), login_url="account_login")
        first = enrolling and not factors.has_second_factor(request.user)
        if not first and (answer := second_factor(request)):
            return answer
        form = ReauthenticateForm(request.POST, user=request.user, prefix=AGAIN) if _SHOWN in request.POST else None
        if form and form.is_valid():
            reauthenticate_by_password(request)
        try:
            return view(request, *args, **kwargs)
        except ReauthenticationRequired:
            return _password_again(request, form)

    return never_cache(sensitive_post_parameters()(gate))


def _password_again(request: HttpRequest, form: ReauthenticateForm | None) -> HttpResponseBase:
    """Asks for the password. What was sent comes along in the page, but new passwords; allauth would write all of it,
    with the request's headers, into the session's row.
    """
    if request.method != "POST":
        return redirect_to_login(request.get_full_path(), login_url="account_reauthenticate")
    fields = [(name, value) for name, value in idle.carried(request) if name != _SHOWN]
    sent = [(name, value) for name, value in fields if "password" not in name]
    form = form or ReauthenticateForm(user=request.user, prefix=AGAIN)
    context = {"form": form, "sent": sent, "is_whole": sent == fields}
    return render(request, "account/reauthenticate.html", context, status=403)


def own_page(view: Any, *, enrolling: bool = False) -> Any:
    """A class whose views are pages of one's own account: ``signed_in``, and no methods but ``METHODS``."""

    def gate(inner: View) -> View:
        return signed_in(require_http_methods(METHODS)(inner), enrolling=enrolling)

    return method_decorator(gate, name="dispatch")(view)


def enrolling_page(view: Any) -> Any:
    """One that is open to those who have no second factor yet."""
    return own_page(view, enrolling=True)
