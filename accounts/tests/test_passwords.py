"""Passwords changed and forgotten, sessions listed and ended."""

from __future__ import annotations

import datetime
import re
from contextlib import ExitStack

import pytest
import time_machine
from django.contrib.auth import SESSION_KEY
from django.core import mail
from django.db import connections
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from accounts import devices
from accounts.models import AuditEntry, User
from accounts.tasks import mail_password_link
from accounts.tests.factories import PASSWORD, UserFactory
from accounts.tests.signing import app_code, enrol, sign_in
from core.counters.models import Session

SIGN_IN = "/tai-khoan/dang-nhap/"
FORGOTTEN = "/tai-khoan/dat-lai-mat-khau/"
SENT = "/tai-khoan/dat-lai-mat-khau/da-gui/"
CHANGE = "/tai-khoan/mat-khau/"
NEW = {"new_password1": "bảy con cò bay 77", "new_password2": "bảy con cò bay 77"}

pytestmark = pytest.mark.django_db(databases="__all__")


def type_password(client: Client, user: User, password: str = PASSWORD) -> HttpResponse:
    return client.post(SIGN_IN, {"login": user.username, "password": password})


def signed_in(client: Client) -> bool:
    return client.get("/tai-khoan/").status_code == 200


def letter_for(user: User) -> str:
    """Ask for a link as the worker does; the path in the mail."""
    mail_password_link.call(user.pk)
    found = re.search(rf"http://localhost:8000({FORGOTTEN}\S+)", str(mail.outbox[-1].body))
    assert found
    return found[1]


# Forgotten


def asked(login: str) -> tuple[int, str, int]:
    """Status, where it leads, tasks for the worker."""
    DBTaskResult.objects.all().delete()
    answer = Client().post(FORGOTTEN, {"login": login})
    return answer.status_code, answer["Location"], DBTaskResult.objects.count()


def test_asking_for_a_link_is_answered_the_same_for_everybody() -> None:
    user = UserFactory.create()
    closed, poor = UserFactory.create(is_active=False), UserFactory.create(email="")
    logins = [user.email, user.username, user.email.upper(), "khong-co", "la@example.org", closed.email, poor.username]
    assert {asked(login) for login in logins} == {(302, SENT, 1)}


@pytest.mark.parametrize("times", [1, 5], ids=["once", "beyond the limit"])
def test_asking_for_a_link_writes_and_reads_as_much_for_a_stranger(times: int) -> None:
    """Else the time that it takes would tell who has an account."""

    def work(login: str) -> list[tuple[str, str]]:
        for number in range(times - 1):
            Client(REMOTE_ADDR=f"203.0.113.{number}").post(FORGOTTEN, {"login": login})
        with ExitStack() as stack:
            seen = [stack.enter_context(CaptureQueriesContext(connections[alias])) for alias in connections]
            Client(REMOTE_ADDR="198.51.100.7").post(FORGOTTEN, {"login": login})
        return [
            (query["sql"].split()[0], query["sql"].split('"')[1])
            for one in seen
            for query in one
            if '"' in query["sql"]
        ]

    assert work(UserFactory.create().email) == work("khong-co@congdoi.example")


@pytest.mark.parametrize("change", [{"is_active": False}, {"email": ""}, {"password": "!x"}])
def test_a_closed_account_and_one_without_address_get_no_link(change: dict[str, object]) -> None:
    user = UserFactory.create()
    User.objects.filter(pk=user.pk).update(**change)
    assert mail_password_link.call(user.pk) is False
    assert mail_password_link.call(0) is False
    assert mail.outbox == []


def test_three_links_an_hour_and_no_more() -> None:
    user = UserFactory.create()
    given = []
    for _ in range(5):
        asked(user.email)
        given.append(DBTaskResult.objects.get(task_path="accounts.tasks.mail_password_link").args_kwargs["args"])
    assert given == [[user.pk]] * 3 + [[0]] * 2


def test_the_link_sets_a_new_password_and_signs_nobody_in(client: Client) -> None:
    user = UserFactory.create()
    answer = client.get(letter_for(user))
    assert answer["Location"].endswith("/mat-khau-moi/"), "the token leaves the address"
    answer = client.post(answer["Location"], NEW)
    assert answer["Location"] == SIGN_IN
    assert SESSION_KEY not in client.session
    type_password(client, user, NEW["new_password1"])
    assert signed_in(client)


def test_the_second_factor_is_asked_for_after_a_reset(client: Client) -> None:
    user = UserFactory.create()
    enrol(user)
    client.post(client.get(letter_for(user))["Location"], NEW)
    answer = type_password(client, user, NEW["new_password1"])
    assert answer["Location"] == "/tai-khoan/dang-nhap/lop-hai/"
    assert not signed_in(client)


def test_a_reset_ends_every_session(client: Client) -> None:
    user = UserFactory.create()
    other = Client()
    type_password(other, user)
    assert signed_in(other)
    client.post(client.get(letter_for(user))["Location"], NEW)
    assert not Session.objects.filter(account=user.pk).exists()
    assert not signed_in(other)


def test_a_link_works_once(client: Client) -> None:
    user = UserFactory.create()
    link = letter_for(user)
    client.post(client.get(link)["Location"], NEW)
    assert "new_password1" not in Client().get(link, follow=True).content.decode()


def test_a_link_ends_after_three_hours(client: Client) -> None:
    link = letter_for(UserFactory.create())
    with time_machine.travel(timezone.localtime() + datetime.timedelta(hours=3, seconds=2)):
        assert "new_password1" not in client.get(link, follow=True).content.decode()


def test_the_link_leads_to_the_configured_host_whatever_the_request_says() -> None:
    user = UserFactory.create()
    Client().post(FORGOTTEN, {"login": user.email}, headers={"host": "evil.example"})
    letter_for(user)
    assert "evil.example" not in str(mail.outbox[-1].body)


# Changed


def test_a_changed_password_ends_the_other_sessions(client: Client) -> None:
    user = UserFactory.create()
    other = Client()
    type_password(other, user)
    type_password(client, user)
    assert client.post(CHANGE, NEW)["Location"] == "/tai-khoan/"
    assert signed_in(client)
    assert not signed_in(other)
    assert [letter.to for letter in mail.outbox] == [[user.email]]


def test_changing_the_password_asks_for_the_old_one_after_a_while(client: Client) -> None:
    user = UserFactory.create()
    type_password(client, user)
    with time_machine.travel(timezone.localtime() + datetime.timedelta(minutes=16)):
        assert client.get(CHANGE)["Location"].startswith("/tai-khoan/xac-nhan-lai/")
        client.post("/tai-khoan/xac-nhan-lai/", {"password": "falsch", "next": CHANGE})
        assert client.get(CHANGE).status_code == 302
        client.post("/tai-khoan/xac-nhan-lai/", {"password": PASSWORD, "next": CHANGE})
        assert client.get(CHANGE).status_code == 200


def test_a_weak_new_password_is_refused(client: Client) -> None:
    user = UserFactory.create()
    type_password(client, user)
    assert client.post(CHANGE, {"new_password1": "ngắn", "new_password2": "ngắn"}).status_code == 200
    user.refresh_from_db()
    assert user.check_password(PASSWORD)


# Sessions


def test_the_list_shows_where_one_is_signed_in(client: Client) -> None:
    user = UserFactory.create()
    agent = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile/15E148 Safari/604.1"
    Client(headers={"user-agent": agent}).post(SIGN_IN, {"login": user.username, "password": PASSWORD})
    type_password(client, user)
    type_password(Client(), UserFactory.create())
    page = client.get("/tai-khoan/phien/").content.decode()
    assert "Safari, iPhone" in page
    assert page.count('class="entry"') == 2
    assert page.count('class="badge"') == 1


def test_signing_out_elsewhere_ends_the_others_at_once(client: Client) -> None:
    user = UserFactory.create()
    other, stranger = Client(), Client()
    for one in (client, other):
        type_password(one, user)
    type_password(stranger, UserFactory.create())
    client.post("/tai-khoan/phien/")
    assert [signed_in(one) for one in (client, other, stranger)] == [True, False, True]


def test_signing_out_everywhere_ends_all(client: Client) -> None:
    user = UserFactory.create()
    other = Client()
    for one in (client, other):
        type_password(one, user)
    client.post("/tai-khoan/dang-xuat/", {"everywhere": "1"})
    assert [signed_in(one) for one in (client, other)] == [False, False]
    assert AuditEntry.objects.get(action="signed out everywhere").actor_id == user.pk


@pytest.mark.parametrize("saved", [True, False])
def test_a_closed_account_is_out_at_the_next_request(client: Client, saved: bool) -> None:
    user = UserFactory.create()
    sign_in(client, user)
    assert signed_in(client)
    if saved:
        user.is_active = False
        user.save()
    else:
        User.objects.filter(pk=user.pk).update(is_active=False)
    assert not signed_in(client)


def test_signing_out_leaves_the_browser_clean(client: Client) -> None:
    user = UserFactory.create()
    type_password(client, user)
    answer = client.post("/tai-khoan/dang-xuat/")
    assert answer["Clear-Site-Data"] == '"cache", "storage"'
    assert {name for name, one in answer.cookies.items() if one["max-age"] == 0} == {"phien", "csrf"}
    assert devices.COOKIE in client.cookies


def test_the_admins_own_log_out_does_the_same(client: Client) -> None:
    type_password(client, UserFactory.create())
    assert "Clear-Site-Data" in client.post("/quan-tri/logout/")


# Known browsers


def test_the_mark_of_a_known_browser_stays_within_the_accounts_pages(client: Client) -> None:
    type_password(client, UserFactory.create())
    cookie = client.cookies[devices.COOKIE]
    assert (cookie["path"], cookie["httponly"], cookie["samesite"]) == ("/tai-khoan/", True, "Lax")


def test_a_wrong_password_and_half_a_sign_in_mark_no_browser(client: Client) -> None:
    user = UserFactory.create()
    enrol(user)
    type_password(client, user, "sai")
    type_password(client, user)
    assert devices.COOKIE not in client.cookies
    client.post("/tai-khoan/dang-nhap/lop-hai/", {"code": app_code(user)})
    assert devices.COOKIE in client.cookies


def test_the_mark_names_nobody_and_serves_only_its_account(client: Client) -> None:
    from django.core import signing
    from django.test import RequestFactory

    user, other = UserFactory.create(), UserFactory.create()
    type_password(client, user)
    value = client.cookies[devices.COOKIE].value
    request = RequestFactory().get("/")
    request.COOKIES[devices.COOKIE] = value
    assert devices.known(request, user)
    assert not devices.known(request, other)
    assert user.username not in str(signing.loads(value, salt=devices.SALT))
    user.set_password("bảy con cò bay 77")
    assert not devices.known(request, user), "a new password makes the mark worthless"
    request.COOKIES[devices.COOKIE] = value[:-1] + "x"
    assert not devices.known(request, user)
