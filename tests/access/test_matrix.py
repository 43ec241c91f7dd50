"""Every address of ours, every method, every role, own, peer and foreign objects: as the table says."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.test import Client
from django.urls import reverse

from accounts import factors, roles
from accounts.tests.signing import at_desk, sign_in
from tests.access.world import FOREIGN, NO_ROLE, OBJECTS, OWN, PEER, World
from tests.browser.walk import patterns

TABLE: dict[str, Any] = tomllib.loads((Path(__file__).parent / "matrix.toml").read_text(encoding="utf-8"))
PRIVATE: dict[str, dict[str, Any]] = TABLE["private"] | TABLE["officers"]
ACCOUNT: list[str] = TABLE["account"]["read"] + TABLE["account"]["forms"]
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
STRANGER = "stranger"
WHO = (STRANGER, NO_ROLE, *(role.code for role in roles.ROLES))

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture(scope="module")
def seeded(world: Callable[[], AbstractContextManager[None]]) -> Iterator[World]:
    from accounts.setup import setup_roles

    with world():
        setup_roles()
        yield World()


def cell(name: str, method: str, who: str, relation: str) -> str:
    """What the table says of one case."""
    if who == STRANGER:
        return "sign-in"
    row = PRIVATE[name]

    def said(of: str) -> str:
        entry = row.get(of, {}).get(who, row.get("everyone", "404") if of == "GET" else "404")
        return str(entry[relation]) if isinstance(entry, dict) else str(entry)

    read = said("GET")
    if method in {"GET", "HEAD"}:
        return read
    if method in row:
        return said(method)
    if read == "405":
        return read
    entry = row.get("GET", {}).get(who)
    opens = read in {"allowed", "closed"} or (isinstance(entry, dict) and "allowed" in entry.values())
    return "405" if opens else read  # a screen that is open says so before it looks at what is asked for


def answer(client: Client, method: str, address: str) -> str:
    """What came, in the table's words."""
    response = client.generic(method, address)
    if response.status_code == 302 and "/tai-khoan/dang-nhap/" in response["Location"]:
        return "sign-in"
    if response.status_code in {404, 405}:
        return str(response.status_code)
    if response.status_code == 403 and b"error" not in response.content:
        return "closed"
    return "allowed" if response.status_code in {200, 302, 400} else str(response.status_code)


def test_every_address_of_the_resolver_stands_in_the_table() -> None:
    routed = {pattern.name or route for route, pattern in patterns()}
    assert routed - set(TABLE["public"]["names"]) - set(ACCOUNT) - PRIVATE.keys() == set()


def test_the_table_names_no_address_that_is_gone() -> None:
    routed = {pattern.name or route for route, pattern in patterns()}
    assert PRIVATE.keys() | set(ACCOUNT) <= routed
    assert set(TABLE["public"]["names"]) - routed <= {"media_image"}, "routed where the portal serves pictures itself"


def test_every_private_address_is_beneath_the_private_area_and_every_other_is_not() -> None:
    beneath = {pattern.name for route, pattern in patterns() if route.startswith("khu-vuc-rieng/")}
    assert beneath == TABLE["private"].keys()


def addresses(world: World, name: str, who: str) -> Iterator[tuple[str, str]]:
    """(relation, address) of everything that a person may ask for by this name."""
    if name == "private_nothing":
        yield PEER, "/khu-vuc-rieng/khong-co/"
    elif "object" in PRIVATE[name]:
        for relation in (OWN, PEER, FOREIGN):
            yield relation, reverse(name, kwargs=OBJECTS[PRIVATE[name]["object"]](world, who, relation))
    else:
        yield PEER, reverse(name)


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("name", PRIVATE)
def test_every_cell_is_as_the_table_says(seeded: World, client: Client, name: str, who: str) -> None:
    if who != STRANGER:
        at_desk(client, seeded.people[who])
    person = who if who != STRANGER else NO_ROLE
    wrong = {
        f"{method} {relation}": (found, wanted)
        for method in METHODS
        for relation, address in addresses(seeded, name, person)
        if (found := answer(client, method, address)) != (wanted := cell(name, method, who, relation))
    }
    assert wrong == {}


@pytest.mark.parametrize("name", ACCOUNT)
def test_an_account_s_pages_are_for_who_is_signed_in(client: Client, name: str) -> None:
    address = reverse(name, kwargs={"pk": 1} if name == "mfa_remove_webauthn" else {})
    assert {answer(client, method, address) for method in METHODS} == {"sign-in"}


@pytest.mark.parametrize("name", ACCOUNT)
def test_an_account_s_pages_answer_their_owner_as_the_table_says(seeded: World, client: Client, name: str) -> None:
    owner = seeded.people["volunteer"]
    at_desk(client, owner)
    with factors.secrets_of(owner):
        RecoveryCodes.activate(owner)
    object_ = {}
    if name == "mfa_remove_webauthn":
        object_ = {
            "pk": Authenticator.objects.create(user=owner, type=Authenticator.Type.WEBAUTHN, data={"name": ""}).pk
        }
    address = reverse(name, kwargs=object_)
    opens = {"GET", "HEAD", "POST"} if name in TABLE["account"]["forms"] else {"GET", "HEAD"}
    found = {method: answer(client, method, address) for method in METHODS}
    assert found == {method: "allowed" if method in opens else "405" for method in METHODS}


def test_a_passkey_of_another_account_is_not_there(seeded: World, client: Client) -> None:
    key = Authenticator.objects.create(user=seeded.people["dpo"], type=Authenticator.Type.WEBAUTHN, data={})
    at_desk(client, seeded.people["volunteer"])
    address = reverse("mfa_remove_webauthn", kwargs={"pk": key.pk})
    assert {client.generic(method, address).status_code for method in ("GET", "HEAD", "POST")} == {404}
    assert Authenticator.objects.filter(pk=key.pk).exists()


@pytest.mark.parametrize("method", METHODS)
def test_missing_and_forbidden_look_the_same(seeded: World, client: Client, method: str) -> None:
    sign_in(client, seeded.people["volunteer"])
    forbidden = client.generic(method, "/khu-vuc-rieng/truy-cap/")
    missing = client.generic(method, "/khu-vuc-rieng/khong-co/")
    assert (forbidden.status_code, forbidden.content) == (missing.status_code, missing.content)
    assert forbidden.headers.items() == missing.headers.items()


@pytest.mark.parametrize("address", ["/khu-vuc-rieng/", "/khu-vuc-rieng/truy-cap/", "/khu-vuc-rieng/khong-co/"])
def test_nothing_of_the_private_area_may_be_stored(seeded: World, client: Client, address: str) -> None:
    for who in (STRANGER, "volunteer", "dpo", NO_ROLE):
        if who != STRANGER:
            sign_in(client, seeded.people[who])
        assert "no-store" in client.get(address).headers.get("Cache-Control", ""), who
