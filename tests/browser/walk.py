"""Every address outside /quan-tri/ and /en/: those of the resolver, and of them as many as links lead to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from uuid import UUID

from django.apps import apps
from django.http import Http404
from django.test import RequestFactory
from django.urls import URLPattern, URLResolver, get_resolver, resolve
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Page, Site

NOT_WALKED = ("quan-tri/", "en/", "static/", "media/")
BEHIND_SIGN_IN = ("tai-khoan/", "khu-vuc-rieng/")
PER_KIND = 2
"""So many addresses of one kind are opened, so that a portal of thousands of pages is walked in a minute."""


def patterns(found: list[URLPattern | URLResolver] | None = None, before: str = "") -> Iterator[tuple[str, URLPattern]]:
    """(route, pattern) of every address that is routed; Wagtail's pages are one of them."""
    for one in get_resolver().url_patterns if found is None else found:
        route = before + (str(one.pattern).removeprefix("^") if before else str(one.pattern))
        if route.lstrip("^").startswith(NOT_WALKED):
            continue
        if isinstance(one, URLResolver):
            yield from patterns(one.url_patterns, route)
        else:
            yield route, one


def routes() -> set[str]:
    """Routes that show something: not Wagtail's own pages, not files, not what another pattern stands before."""
    hidden = ("tai-lieu/", "_util/")
    found = {
        route
        for route, pattern in patterns()
        if pattern.name != "wagtail_serve" and not route.lstrip("^").startswith(hidden)
    }
    return {route for route in found if set("<^$([") & set(route) or resolve(f"/{route}").route == route}


def fixed() -> list[str]:
    """Addresses of the resolver that need nothing filled in."""
    return [f"/{route}" for route, _pattern in patterns() if not set("<^$([") & set(route)]


def filled() -> list[str]:
    """Addresses behind sign-in that name a row or anything, with a row that is not there: their links are private."""
    examples = {"uuid": str(UUID(int=0)), "int": "1", "str": "x", "slug": "x"}
    found = (f"/{route}" for route, _pattern in patterns() if route.startswith(BEHIND_SIGN_IN) and "<" in route)
    return ["/khu-vuc-rieng/khong-co/"] + [
        re.sub(r"<(\w+):\w+>", lambda part: examples[part[1]], route) for route in found
    ]


def is_left_out(path: str) -> bool:
    return path.lstrip("/").startswith(NOT_WALKED)


def page_routes() -> set[str]:
    """What Wagtail's own pattern stands for: each page type that can be opened, and each address beneath one."""
    found = set()
    for model in apps.get_models():
        if not issubclass(model, Page) or model.__module__.startswith("wagtail"):
            continue
        routes = {str(one.pattern): one.name for one in reversed(_routes(model))}
        found |= {f"{model._meta.label}: {name}" for name in routes.values() if name != "index_route"}
        if routes.get("", "index_route") == "index_route":
            found.add(model._meta.label)
    return found


def _routes(model: Any) -> list[URLPattern]:
    return list(model.get_subpage_urls()) if issubclass(model, RoutablePageMixin) else []


def kind(address: str) -> str | None:
    """What an address is of: the resolver's route, or a page type with its own route; ``None`` is not walked."""
    parts = urlsplit(address)
    if is_left_out(parts.path):
        return None
    query = "".join(sorted(f"&{name}" for name, _value in parse_qsl(parts.query)))
    match = resolve(parts.path)
    if match.url_name != "wagtail_serve":
        return f"/{match.route}{query}"
    root = Site.objects.get(is_default_site=True).root_page
    pieces = [piece for piece in parts.path.split("/") if piece]
    try:
        page, args, _kwargs = root.specific.route(RequestFactory().get(parts.path), pieces)
    except Http404:
        return f"missing{query}"
    name = f"{type(page)._meta.label}"
    view = getattr(args[0], "__name__", "") if args else ""
    return f"{name}: {view}{query}" if view and view != "index_route" else f"{name}{query}"
