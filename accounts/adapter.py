"""How allauth behaves here."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest
from django.urls import reverse

from .models import User


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth ships no types
    """Sign-up is closed; everyone lands where their role works."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        user: Any = request.user
        if isinstance(user, User) and user.has_perm("wagtailadmin.access_admin"):
            return reverse("wagtailadmin_home")
        return "/"

    def authenticate(self, request: HttpRequest, **credentials: Any) -> User | None:
        """One hash whether the e-mail address is known or not.

        allauth's form gives an address as user name too and its backend tries either as both: a known address would
        cost two hashes, an unknown one one, and the clock would tell them apart.
        """
        if credentials.get("email") == credentials.get("username"):
            credentials.pop("email", None)
        user: User | None = super().authenticate(request, **credentials)
        return user

    def add_message(self, *args: Any, **kwargs: Any) -> None:
        """No "signed in as …" notes: the next page says it, and they would wait in the session for the wrong one."""
