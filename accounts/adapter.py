"""How allauth behaves here."""

from __future__ import annotations

import time
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from . import alarms, attempts, audit, devices, sessions
from .gate import desk_of
from .models import User

NO_ENTRY = _(
    "The name or the password is not right, or there were too many attempts. Please check both. After ten wrong "
    "attempts an account waits for an hour; a browser you have signed in with before still gets in, and a new password "
    "opens the way at once."
)


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    """Sign-up is closed; attempts are counted by our limiter; everyone lands where their role works."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        # One sentence for all: what differs would tell who has an account and which names belong together.
        "username_password_mismatch": NO_ENTRY,
        "email_password_mismatch": NO_ENTRY,
        "no_entry": NO_ENTRY,
        "too_many_codes": _("There were too many wrong codes. Please try again in an hour."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        user: Any = request.user
        assert isinstance(user, User)
        return desk_of(user)

    def get_login_stages(self) -> list[str]:
        return ["accounts.views.entrance.SecondStep"]

    def authenticate(self, request: HttpRequest, **credentials: Any) -> User | None:
        """Whom the credentials name, within the limits; refused attempts look and cost like wrong ones.

        One hash whether the e-mail address is known or not: allauth's form gives an address as user name too and its
        backend tries either as both, so a known address would cost two.
        """
        if credentials.get("email") == credentials.get("username"):
            credentials.pop("email", None)
        login = credentials.get("username") or credentials.get("email") or ""
        user = User.objects.named(login)
        tries = attempts.password(request, login, user)
        if not alarms.passes(request, tries, user):
            make_password(credentials.get("password"))
            raise self.validation_error("no_entry")
        found: User | None = super().authenticate(request, **credentials)
        if found:
            tries.give_back()
        return found

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """allauth's own count is off."""

    def login(self, request: HttpRequest, user: User) -> None:
        super().login(request, user)
        sessions.describe(request)

    def post_login(self, request: HttpRequest, user: User, **options: Any) -> HttpResponse:
        answer: HttpResponse = super().post_login(request, user, **options)
        devices.remember(request, answer, user)
        audit.record("signed in", actor=user, request=request, subject=f"account:{user.pk}")
        return answer

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, Any]]:
        """The password and nothing else."""
        if not user.is_authenticated or not user.has_usable_password():
            return []
        return [{"id": "reauthenticate", "description": _("Password"), "url": reverse("account_reauthenticate")}]

    def is_reauthentication_required(self, *, app: str, **options: Any) -> bool:
        """Not again for some minutes after signing in, which allauth's own rule would ask."""
        records = get_authentication_records(self.request, self.request.user)
        since = time.time() - settings.ACCOUNT_REAUTHENTICATION_TIMEOUT
        return not any(record["method"] == "password" and record["at"] > since for record in records)

    def add_message(self, *args: Any, **kwargs: Any) -> None:
        """No "signed in as …" notes: the next page says it, and they would wait in the session for the wrong one."""
