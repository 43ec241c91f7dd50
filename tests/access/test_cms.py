"""The CMS's own addresses: one gate shuts out everyone without a role there, and a role changes only what it may."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import pytest
from django.apps import apps
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from wagtail.models import Page

from accounts import roles
from accounts.models import User
from accounts.setup import setup_roles
from accounts.tests.factories import UserFactory
from accounts.tests.signing import sign_in
from home.structure import build_structure
from news.tests.factories import NewsPageFactory
from tests.access.world import NO_ROLE, World

pytestmark = pytest.mark.django_db(databases="__all__")

OUTSIDE = [NO_ROLE, *(role.code for role in roles.ROLES if not role.group)]

NOT_THEIRS = {
    roles.EDITOR: (
        "accounts.User", "accounts.RoleAssignment", "auth.Group", "auth.Permission", "home.SiteSettings",
        "news.NewsCategory", "wagtailcore.Site", "wagtailcore.Collection", "wagtailcore.Workflow", "wagtailcore.Task",
        "wagtailcore.GroupPagePermission", "wagtailcore.GroupCollectionPermission", "wagtailcore.PageViewRestriction",
        "wagtailredirects.Redirect",
    ),
    roles.PUBLISHER: (
        "accounts.User", "accounts.RoleAssignment", "auth.Group", "auth.Permission", "wagtailcore.Site",
        "wagtailcore.Workflow", "wagtailcore.Task", "wagtailcore.GroupPagePermission",
        "wagtailcore.GroupCollectionPermission",
    ),
}  # fmt: skip
"""Tables that a role never changes, whatever it asks for."""


@pytest.fixture(scope="module")
def seeded(world: Callable[[], AbstractContextManager[None]]) -> Iterator[World]:
    with world():
        build_structure()
        setup_roles()
        NewsPageFactory.create(slug="bai-mau")
        yield World()


def addresses() -> Iterator[str]:
    """Every address of the CMS with numbers and names filled in."""
    some = Page.objects.get(slug="bai-mau")

    def walk(patterns: list[URLPattern | URLResolver], before: str) -> Iterator[str]:
        for pattern in patterns:
            route = before + str(pattern.pattern)
            if isinstance(pattern, URLResolver):
                yield from walk(pattern.url_patterns, route)
            else:
                yield route

    for route in walk(get_resolver().url_patterns, "/"):
        if not route.startswith("/quan-tri/"):
            continue
        address = re.sub(r"<int:\w+>", str(some.pk), route)
        address = re.sub(r"<uuid:\w+>", "00000000-0000-0000-0000-000000000000", address)
        address = re.sub(r"<(?:\w+:)?\w*app\w*>", "news", address)
        address = re.sub(r"<(?:\w+:)?\w*model\w*>", "newspage", address)
        address = re.sub(r"<(?:\w+:)?\w+>", str(some.pk), address)
        address = re.sub(r"^\^|\$$|\(\?:.*?\)\??", "", address)
        yield address if not re.search(r"[\\^$()*?<>|\[]", address) else re.sub(r"[\\^$()*?<>|\[\]].*$", "", address)


def test_the_cms_has_all_its_addresses(seeded: World) -> None:
    assert len(set(addresses())) > 200


@pytest.mark.parametrize("who", OUTSIDE)
def test_nobody_without_a_role_there_finds_an_address_of_the_cms(seeded: World, client: Client, who: str) -> None:
    sign_in(client, seeded.people[who])
    ways_in = re.compile(r"^/quan-tri/(login|logout|password_reset)/")
    found = {address: client.get(address).status_code for address in set(addresses()) if not ways_in.match(address)}
    assert {address: status for address, status in found.items() if status != 404} == {}


def rows(labels: tuple[str, ...]) -> dict[str, list[dict[str, Any]]]:
    found = {}
    for label in labels:
        model = apps.get_model(label)
        names = [field.attname for field in model._meta.concrete_fields if field.attname != "last_login"]
        found[label] = list(model._base_manager.order_by("pk").values(*names))
    return found


@pytest.mark.parametrize("role", [roles.EDITOR, roles.PUBLISHER], ids=lambda role: role.code)
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_role_changes_nothing_that_is_not_its_own(
    seeded: World, client: Client, role: roles.Role, method: str
) -> None:
    user: User = UserFactory.create(roles=[role])
    client.raise_request_exception = False  # the CMS fails of itself where its own parameters are missing
    sign_in(client, user)
    before, live = rows(NOT_THEIRS[role]), set(Page.objects.live().values_list("pk", "live_revision_id"))
    for address in sorted(set(addresses())):
        if "logout" in address or "login" in address:
            continue
        data = {"action-publish": "1", "title": "x", "name": "x", "slug": "x", "next": "/quan-tri/"}
        getattr(client, method)(address, data if method == "post" else {})
    after = rows(NOT_THEIRS[role])
    if method == "get" or role is roles.EDITOR:
        assert set(Page.objects.live().values_list("pk", "live_revision_id")) == live, "nothing went live or came down"
    assert {label for label in before if before[label] != after[label]} == set()
