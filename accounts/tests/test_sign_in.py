"""One way in, and the same answer to whoever does not know it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth import SESSION_KEY
from django.contrib.auth.hashers import MD5PasswordHasher
from django.contrib.auth.views import LoginView
from django.http import HttpResponse
from django.test import Client
from django.urls import NoReverseMatch, URLPattern, URLResolver, get_resolver, reverse
from wagtail.models import Collection, CollectionViewRestriction

from accounts import assignments, roles
from accounts.gate import desk_of
from accounts.models import User
from accounts.setup import setup_roles
from accounts.tests import signing
from accounts.tests.factories import PASSWORD, UserFactory
from core.counters.models import Session

SIGN_IN = "/tai-khoan/dang-nhap/"
SIGN_UP = "/tai-khoan/dang-ky/"
WRONG = "không phải mật khẩu này"

pytestmark = pytest.mark.django_db(databases="__all__")


def sign_in(client: Client, login: str, password: str = PASSWORD, **query: str) -> HttpResponse:
    return client.post(SIGN_IN, {"login": login, "password": password}, query_params=query or None)


def signed_in(client: Client) -> bool:
    return SESSION_KEY in client.session


def addresses() -> Iterator[tuple[str, Any]]:
    """(address, view) of every URL pattern that takes only numbers, names and UUIDs."""

    def walk(patterns: list[URLPattern | URLResolver], prefix: str = "/") -> Iterator[tuple[str, Any]]:
        for pattern in patterns:
            route = prefix + str(pattern.pattern)
            if isinstance(pattern, URLResolver):
                yield from walk(pattern.url_patterns, route)
            else:
                yield route, pattern.callback

    for route, view in walk(get_resolver().url_patterns):
        address = re.sub(r"<int:\w+>", "1", route)
        address = re.sub(r"<uuid:\w+>", "00000000-0000-0000-0000-000000000000", address)
        address = re.sub(r"<(?:\w+:)?\w+>", "x", address)
        if not re.search(r"[\\^$()*?<>|]", address):
            yield address, view


LEADS_TO_SIGN_IN_ITSELF = re.compile(r"/quan-tri/(login|logout|password_reset)/")


# Who gets in


def test_an_account_signs_in_by_user_name(client: Client) -> None:
    user = UserFactory.create()
    sign_in(client, user.username)
    assert client.session[SESSION_KEY] == str(user.pk)


def test_an_account_signs_in_by_e_mail_address(client: Client) -> None:
    user = UserFactory.create()
    sign_in(client, user.email)
    assert client.session[SESSION_KEY] == str(user.pk)


def test_an_account_signs_in_by_either_name_in_capitals(client: Client) -> None:
    user = UserFactory.create(username="bichngoc", email="bich.ngoc@congdoi.example")
    for login in ("BICHNGOC", "Bich.Ngoc@CongDoi.example"):
        other = Client()
        sign_in(other, login)
        assert other.session[SESSION_KEY] == str(user.pk)


def test_a_wrong_password_does_not_sign_in(client: Client) -> None:
    sign_in(client, UserFactory.create().username, WRONG)
    assert not signed_in(client)


def test_a_closed_account_does_not_sign_in(client: Client) -> None:
    user = UserFactory.create(is_active=False)
    answer = sign_in(client, user.username)
    assert (answer.status_code, answer["Location"], signed_in(client)) == (302, "/tai-khoan/ngung-hoat-dong/", False)


def test_someone_with_a_role_lands_in_the_admin(client: Client) -> None:
    setup_roles()
    answer = sign_in(client, UserFactory.create(roles=[roles.EDITOR]).username)
    assert (answer.status_code, answer["Location"]) == (302, "/quan-tri/")


def test_whoever_has_a_private_role_lands_in_the_private_area(client: Client) -> None:
    user = UserFactory.create(roles=[roles.DPO])
    assert desk_of(user) == "/khu-vuc-rieng/"
    assert sign_in(client, user.username)["Location"] == "/khu-vuc-rieng/"


def test_someone_without_a_role_lands_at_the_account(client: Client) -> None:
    answer = sign_in(client, UserFactory.create().username)
    assert (answer.status_code, answer["Location"]) == (302, "/tai-khoan/")


def test_sign_in_leads_back_to_where_it_was_asked_for(client: Client) -> None:
    answer = client.post(
        SIGN_IN, {"login": UserFactory.create().username, "password": PASSWORD, "next": "/quan-tri/pages/"}
    )
    assert answer["Location"] == "/quan-tri/pages/"


@pytest.mark.parametrize(
    "outside", ["https://example.org/", "//example.org/", "javascript:alert(1)", "\\\\example.org"]
)
def test_sign_in_leads_nowhere_outside(client: Client, outside: str) -> None:
    answer = client.post(SIGN_IN, {"login": UserFactory.create().username, "password": PASSWORD, "next": outside})
    assert answer["Location"] == "/tai-khoan/"


def test_the_sign_in_page_stands_without_an_account(client: Client) -> None:
    answer = client.get(SIGN_IN)
    assert answer.status_code == 200
    assert 'name="login"' in answer.text


def test_the_sign_in_page_is_kept_by_no_cache(client: Client) -> None:
    assert "no-store" in client.get(SIGN_IN)["Cache-Control"]


def test_signing_out_takes_a_post(client: Client) -> None:
    client.force_login(UserFactory.create())
    client.get("/tai-khoan/dang-xuat/")
    assert signed_in(client)
    client.post("/tai-khoan/dang-xuat/")
    assert not signed_in(client)


# The session


def test_the_session_cookie_is_out_of_reach_of_scripts(client: Client) -> None:
    cookie = sign_in(client, UserFactory.create().username).cookies["phien"]
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Lax", "/")


def test_signing_in_gives_a_new_session(client: Client) -> None:
    session = client.session
    session["before"] = True
    session.save()
    client.cookies["phien"] = session.session_key
    sign_in(client, UserFactory.create().username)
    assert client.session.session_key != session.session_key
    assert not Session.objects.filter(session_key=session.session_key).exists()


def test_a_visitor_who_only_reads_gets_no_cookie(client: Client) -> None:
    assert not client.get("/tin-tuc/khong-co/").cookies


# Other doors


def test_the_admins_own_log_in_leads_to_ours(client: Client) -> None:
    answer = client.get("/quan-tri/login/", {"next": "/quan-tri/pages/"})
    assert (answer.status_code, answer["Location"]) == (302, f"{SIGN_IN}?next=%2Fquan-tri%2Fpages%2F")


@pytest.mark.parametrize(
    "address",
    ["/quan-tri/login/", "/_util/login/", "/django-admin/login/", "/admin/login/", "/quan-tri/", "/tai-khoan/"],
)
def test_a_password_posted_to_another_door_signs_nobody_in(client: Client, address: str) -> None:
    setup_roles()
    user = UserFactory.create(roles=[roles.PUBLISHER])
    client.post(address, {"username": user.username, "login": user.username, "password": PASSWORD})
    assert not signed_in(client)


def test_no_other_log_in_view_can_be_reached() -> None:
    """Wagtail brings two of Django's views; an address of ours comes first for each."""
    doors = [address for address, view in addresses() if issubclass(getattr(view, "view_class", object), LoginView)]
    assert set(doors) == {"/quan-tri/login/", "/_util/login/"}
    reached = [getattr(get_resolver().resolve(address).func, "view_class", object) for address in doors]
    assert not any(issubclass(view, LoginView) for view in reached)


@pytest.mark.parametrize(
    "address", ["/django-admin/", "/django-admin/login/", "/admin/", "/admin/login/", "/_util/login/"]
)
def test_doors_that_others_leave_open_are_missing(client: Client, address: str) -> None:
    assert client.get(address).status_code == 404


def test_the_door_for_a_shared_password_is_missing_even_where_a_restriction_exists(client: Client) -> None:
    restriction = CollectionViewRestriction.objects.create(
        collection=Collection.get_first_root_node(), restriction_type=CollectionViewRestriction.PASSWORD, password="x"
    )
    assert client.get(f"/tai-lieu/authenticate_with_password/{restriction.pk}/").status_code == 404


@pytest.mark.parametrize(
    "address",
    [
        "/quan-tri/password_reset/",
        "/quan-tri/password_reset/confirm/MQ/set-password/",
        "/quan-tri/password_reset/done/",
    ],
)
def test_the_admin_resets_no_password(client: Client, address: str) -> None:
    for answer in (client.get(address), client.post(address, {"email": UserFactory.create().email})):
        assert (answer.status_code, answer["Location"]) == (302, SIGN_IN)


@pytest.mark.parametrize(
    "name",
    [
        "account_reset_password",
        "account_set_password",
        "account_email",
        "password_reset",
        "mfa_trust",
        "mfa_reauthenticate",
    ],
)
def test_allauths_views_that_are_not_open_have_no_address(name: str) -> None:
    with pytest.raises(NoReverseMatch):
        reverse(name)


def test_sign_up_shows_that_it_is_closed(client: Client) -> None:
    answer = client.get(SIGN_UP)
    assert answer.status_code == 200
    assert 'name="password1"' not in answer.text


def test_sign_up_is_closed_to_a_post_too(client: Client) -> None:
    client.post(
        SIGN_UP,
        {"username": "nguoi-la", "email": "la@example.org", "password1": PASSWORD, "password2": PASSWORD},
    )
    assert (User.objects.count(), signed_in(client)) == (0, False)


def test_the_admins_account_page_changes_neither_password_nor_address(client: Client) -> None:
    setup_roles()
    user = UserFactory.create(roles=[roles.EDITOR])
    signing.sign_in(client, user)
    page = client.get("/quan-tri/account/").content.decode()
    assert not re.search(r'name="[^"]*(password|email)[^"]*" type="(password|email)"|type="password"', page)
    client.post("/quan-tri/account/", {"name_email-email": "la@example.org", "name_email-first_name": "An"})
    before = user.email
    user.refresh_from_db()
    assert (user.email, user.check_password(PASSWORD)) == (before, True)


# Strangers at the admin


@pytest.mark.parametrize("ask", ["get", "post", "head", "put", "delete"])
def test_an_unknown_admin_address_answers_a_stranger_as_an_existing_one(client: Client, ask: str) -> None:
    for address in ("/quan-tri/", "/quan-tri/pages/", "/quan-tri/khong-co/", "/quan-tri/pages/1/khong-co/"):
        answer = getattr(client, ask)(address)
        assert (answer.status_code, answer["Location"]) == (302, f"{SIGN_IN}?next={address}")


def test_every_admin_address_leads_a_stranger_to_sign_in(client: Client) -> None:
    known = {address for address, _ in addresses() if address.startswith("/quan-tri/")}
    known = {address for address in known if not LEADS_TO_SIGN_IN_ITSELF.match(address)}
    assert len(known) > 150
    answers = {address: client.get(address) for address in known}
    odd = {
        address: (answer.status_code, answer.get("Location"))
        for address, answer in answers.items()
        if (answer.status_code, answer.get("Location")) != (302, f"{SIGN_IN}?next={address}")
    }
    assert odd == {}


def test_an_admin_answer_to_a_stranger_is_the_same_in_every_header(client: Client) -> None:
    known, unknown = client.get("/quan-tri/pages/"), client.get("/quan-tri/khong-co/")
    assert {**known.headers, "Location": ""} == {**unknown.headers, "Location": ""}


def test_an_unknown_admin_address_answers_a_strangers_script_as_an_existing_one(client: Client) -> None:
    headers = {"x-requested-with": "XMLHttpRequest"}
    answers = [client.get(address, headers=headers) for address in ("/quan-tri/pages/", "/quan-tri/khong-co/")]
    assert [answer.status_code for answer in answers] == [404, 404]


@pytest.mark.parametrize("address", ["/quan-tri/", "/quan-tri/pages/", "/quan-tri/khong-co/", "/quan-tri/sprite/"])
def test_someone_signed_in_without_a_role_finds_nothing_at_the_admin(client: Client, address: str) -> None:
    client.force_login(UserFactory.create())
    assert client.get(address).status_code == 404


def test_an_editor_gets_into_the_admin(client: Client) -> None:
    setup_roles()
    signing.sign_in(client, UserFactory.create(roles=[roles.EDITOR]))
    assert client.get("/quan-tri/").status_code == 200


def test_an_editor_gets_the_icons_and_words_of_the_admin(client: Client) -> None:
    setup_roles()
    signing.sign_in(client, UserFactory.create(roles=[roles.EDITOR]))
    assert [client.get(f"/quan-tri/{name}/").status_code for name in ("sprite", "jsi18n")] == [200, 200]


def test_a_role_taken_away_shuts_the_admin_at_the_next_request(client: Client) -> None:
    setup_roles()
    user = UserFactory.create(roles=[roles.EDITOR])
    signing.sign_in(client, user)
    assert client.get("/quan-tri/").status_code == 200
    assignments.end(user.role_assignments.get(), by=None, reason="Chuyển công tác")
    assert client.get("/quan-tri/").status_code == 404


# What a wrong password tells


def answer_without_what_was_typed(client: Client, login: str) -> tuple[int, str]:
    answer = sign_in(client, login, WRONG)
    text = re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", answer.text)
    return answer.status_code, text.replace(login, "")


@pytest.mark.parametrize("stranger", ["khong-co-ai", "khong.co.ai@congdoi.example"])
def test_a_wrong_password_is_answered_the_same_for_known_and_unknown_accounts(client: Client, stranger: str) -> None:
    user = UserFactory.create(username="bichngoc", email="bich.ngoc@congdoi.example")
    known = user.email if "@" in stranger else user.username
    assert answer_without_what_was_typed(Client(), known) == answer_without_what_was_typed(Client(), stranger)


def test_a_wrong_password_is_answered_the_same_for_a_closed_account(client: Client) -> None:
    user = UserFactory.create(username="bichngoc", is_active=False)
    closed = answer_without_what_was_typed(Client(), user.username)
    assert closed == answer_without_what_was_typed(Client(), "khong-co-ai")


@pytest.mark.parametrize("login", ["bichngoc", "bich.ngoc@congdoi.example", "khong-co-ai", "khong.co@congdoi.example"])
def test_a_wrong_password_costs_one_hash_for_known_and_unknown_accounts(
    client: Client, login: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    UserFactory.create(username="bichngoc", email="bich.ngoc@congdoi.example")
    hashed: list[str] = []
    encode = MD5PasswordHasher.encode

    def counting(self: MD5PasswordHasher, password: str, salt: str) -> str:
        hashed.append(password)
        return encode(self, password, salt)

    monkeypatch.setattr(MD5PasswordHasher, "encode", counting)
    sign_in(client, login, WRONG)
    assert hashed == [WRONG]


def test_ones_own_pages_lead_to_the_account_and_public_ones_to_the_sign_in(client: Client, site: Any) -> None:
    signing.sign_in(client, UserFactory(roles=[roles.EDITOR]))
    own, public = client.get("/tai-khoan/").content.decode(), client.get("/").content.decode()
    assert f'href="{SIGN_IN}"' not in own
    assert '<a class="sign-in" href="/tai-khoan/">' in own
    assert f'<a class="sign-in" href="{SIGN_IN}">' in public
