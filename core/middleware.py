"""Middleware of the whole portal, small and without queries."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import translation

GetResponse = Callable[[HttpRequest], HttpResponseBase]

MAX_QUERY_BYTES = 8 * 1024
MAX_PART_BYTES = 255
"""What a file system takes as one name."""
ENGLISH_PREFIX = "/en/"


class CleanAddressMiddleware:
    """Answers 404 to addresses that no page of ours can have: NUL characters, broken UTF-8, endless parts and queries.

    They reach databases and file systems as errors otherwise, and a visitor would see a 500.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        query = request.META.get("QUERY_STRING", "")
        path = request.path_info
        hopeless = "\0" in path or "%00" in query or "\0" in query or "\ufffd" in path
        endless = any(len(part.encode()) > MAX_PART_BYTES for part in path.split("/"))
        if hopeless or endless or (len(query) > MAX_QUERY_BYTES and request.method in {"GET", "HEAD"}):
            from core.views import page_not_found

            return page_not_found(request)
        return self.get_response(request)


class AddressLanguageMiddleware:
    """The language is the address's: /en/ is English, all else Vietnamese.

    Django's LocaleMiddleware would read the browser's wish and add ``Vary: Accept-Language``, which splits every cache.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        language = "en" if request.path_info.startswith(ENGLISH_PREFIX) else "vi"
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response


def vary_on_nothing(response: HttpResponse) -> HttpResponse:
    """Drop ``Vary: Cookie`` from an answer that is the same for everyone, so that any cache may keep it."""
    del response["Vary"]
    return response
