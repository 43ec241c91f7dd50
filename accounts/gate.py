"""The one gate before the CMS admin."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.views.decorators.cache import never_cache

from .assignments import sync_groups

View = Callable[..., HttpResponseBase]


def editors_only(view: View) -> View:
    """House rule 2 for every address of the admin, existing or not: a stranger is led to sign-in, anyone else without
    a role there finds nothing. Wagtail's own check tells existing addresses from others and leaves some open.
    """

    @wraps(view)
    def gate(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.is_authenticated:
            if request.headers.get("x-requested-with") == "XMLHttpRequest":
                raise PermissionDenied  # the editor's scripts expect an error, not a page to sign in
            return redirect_to_login(request.get_full_path(), login_url="account_login")
        sync_groups(request.user)  # a role may have begun or ended by its date
        if not request.user.has_perm("wagtailadmin.access_admin"):
            raise Http404
        return view(request, *args, **kwargs)

    return never_cache(gate)
