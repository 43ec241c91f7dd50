"""Answers when something is wrong, in the portal's look and without the database where it may be the cause."""

from __future__ import annotations

import sys

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template import loader

from core.encryption import KeysUnusable, Unreadable


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404 for missing and for forbidden: both look the same (house rule 2)."""
    return render(request, "core/404.html", status=404)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400 without the database: the request may not even have a valid host."""
    return HttpResponse(loader.render_to_string("core/400.html"), status=400)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Refused looks missing."""
    return page_not_found(request, exception)


def server_error(request: HttpRequest) -> HttpResponse:
    """500 as a plain page: no query, no context, so that it shows even when the database is away.

    Where encrypted data could not be opened it says so, since waiting does not help; what and why is in the log alone.
    """
    sealed = isinstance(sys.exception(), Unreadable | KeysUnusable)
    page = loader.render_to_string("core/unreadable.html" if sealed else "core/500.html")
    return HttpResponse(page, status=500, headers={"Cache-Control": "no-store"})


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that was open too long: says what to do instead of "Forbidden". Django logs it."""
    return HttpResponse(loader.render_to_string("core/csrf_failure.html", request=request), status=403)
