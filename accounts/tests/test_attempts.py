"""Guessing is counted by account and by address; the owner gets in."""

from __future__ import annotations

from contextlib import ExitStack

import pytest
import time_machine
from django.contrib.auth import SESSION_KEY
from django.contrib.auth.hashers import MD5PasswordHasher
from django.core import mail
from django.db import connections
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django_tasks_db.models import DBTaskResult

from accounts import attempts
from accounts.models import AuditEntry, User
from accounts.tasks import mail_password_link, mail_too_many_attempts
from accounts.tests.factories import PASSWORD, UserFactory
from accounts.tests.signing import enrol
from accounts.tests.test_passwords import NEW, letter_for

SIGN_IN = "/tai-khoan/dang-nhap/"
STEP = "/tai-khoan/dang-nhap/lop-hai/"
NOON = "2026-12-01T12:00:00+07:00"

pytestmark = pytest.mark.django_db(databases="__all__")


def guess(login: str, password: str = "sai", address: str = "", client: Client | None = None) -> HttpResponse:
    where = {"REMOTE_ADDR": address} if address else {}
    return (client or Client()).post(SIGN_IN, {"login": login, "password": password}, **where)


def gets_in(user: User, client: Client | None = None, address: str = "198.51.100.7") -> bool:
    client = client or Client()
    guess(user.username, PASSWORD, address, client)
    return SESSION_KEY in client.session


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names whose password was really compared."""
    names: list[str] = []
    real = User.check_password

    def counting(self: User, raw: str) -> bool:
        names.append(self.username)
        return real(self, raw)

    monkeypatch.setattr(User, "check_password", counting)
    return names


def test_ten_guesses_at_an_account_are_tried_from_wherever_they_come(checked: list[str]) -> None:
    user = UserFactory.create()
    for number in range(25):
        guess(user.username if number % 2 else user.email.upper(), address=f"203.0.113.{number}")
    assert checked.count(user.username) == 10
    assert not gets_in(user), "from a browser that nobody knows even the right password waits"


def test_a_known_browser_gets_in_while_others_guess(client: Client) -> None:
    user = UserFactory.create()
    assert gets_in(user, client)
    client.post("/tai-khoan/dang-xuat/")
    for number in range(200):
        guess(user.username, address=f"203.0.113.{number}")
    assert gets_in(user, client, address="203.0.113.5")


def test_a_known_browser_has_ten_guesses_and_no_more(client: Client, checked: list[str]) -> None:
    user = UserFactory.create()
    gets_in(user, client)
    client.post("/tai-khoan/dang-xuat/")
    checked.clear()
    for _ in range(20):
        guess(user.username, client=client)
    assert len(checked) == 10
    assert not gets_in(user, client)
    assert gets_in(user), "and the account's own allowance is untouched"


def test_a_new_password_opens_the_way_at_once(client: Client) -> None:
    user = UserFactory.create()
    for number in range(12):
        guess(user.username, address=f"203.0.113.{number}")
    assert not gets_in(user)
    client.post(client.get(letter_for(user))["Location"], NEW)
    guess(user.username, NEW["new_password1"], client=client)
    assert client.session[SESSION_KEY] == str(user.pk)
    assert mail_password_link.call(user.pk)
    assert mail.outbox


def test_after_an_hour_of_quiet_guesses_are_tried_again(checked: list[str]) -> None:
    user = UserFactory.create()
    with time_machine.travel(NOON, tick=False) as clock:
        for _ in range(60):
            guess(user.username, address="203.0.113.9")
            clock.shift(59)
        assert len(checked) == 10
        clock.shift(3600)
        assert gets_in(user)


def test_signing_in_often_uses_nothing_up() -> None:
    user = UserFactory.create()
    assert all(gets_in(user) for _ in range(15))


def test_one_address_tries_a_hundred_accounts_and_no_more(checked: list[str]) -> None:
    users = [UserFactory.create() for _ in range(3)]
    for number in range(attempts.PER_ADDRESS):
        guess(f"la-{number}", address="203.0.113.9")
    for user in users:
        guess(user.username, address="203.0.113.9")
    assert checked == []
    assert gets_in(users[0]), "from elsewhere"


# What the trail and the owner learn


def letters_of_limits() -> list[list[str]]:
    """Whom the worker writes to."""
    tasks = DBTaskResult.objects.filter(task_path="accounts.tasks.mail_too_many_attempts")
    mail.outbox.clear()
    for task in tasks:
        mail_too_many_attempts.call(*task.args_kwargs["args"])
    assert tasks
    return [letter.to for letter in mail.outbox]


def told(action: str) -> list[tuple[str, str]]:
    return list(AuditEntry.objects.filter(action=action).values_list("subject", "origin"))


def test_a_limit_that_is_reached_is_told_once_to_the_trail_and_the_owner() -> None:
    user = UserFactory.create()
    for _ in range(10):
        guess(user.username, address="203.0.113.9")
    assert told("too many attempts") == []
    for _ in range(5):
        guess(user.username, address="203.0.113.9")
    assert told("too many attempts") == [(f"account:{user.pk}", "203.0.113.9")]
    assert letters_of_limits() == [[user.email]]


def test_a_name_that_nobody_has_is_told_and_costs_the_same() -> None:
    user = UserFactory.create()
    costs = []
    for login in (user.username, "khong-co"):
        for _ in range(10):
            guess(login, address="203.0.113.9")
        with ExitStack() as stack:
            asked = [stack.enter_context(CaptureQueriesContext(connections[alias])) for alias in connections]
            guess(login, address="203.0.113.9")
        sql = [query["sql"] for queries in asked for query in queries]
        costs.append([line.split()[:3] for line in sql if line.startswith("INSERT")])
    assert costs[0] == costs[1]
    assert told("too many attempts") == [("", "203.0.113.9"), (f"account:{user.pk}", "203.0.113.9")]
    assert letters_of_limits() == [[user.email]]


def test_the_limit_of_an_address_is_nobody_s_own() -> None:
    user = UserFactory.create()
    for number in range(attempts.PER_ADDRESS):
        guess(f"la-{number}", address="203.0.113.9")
    guess(user.username, address="203.0.113.9")
    assert told("too many attempts") == [("", "203.0.113.9")]
    assert letters_of_limits() == []


def test_a_right_password_with_a_wrong_code_is_told_at_once(client: Client) -> None:
    user = UserFactory.create()
    enrol(user)
    guess(user.username, PASSWORD, "203.0.113.9", client)
    assert (told("wrong code"), mail.outbox) == ([], [])
    for _ in range(12):
        client.post(STEP, {"code": "000000"}, REMOTE_ADDR="203.0.113.9")
    assert told("wrong code") == [(f"account:{user.pk}", "203.0.113.9")]
    assert [letter.to for letter in mail.outbox] == [[user.email]]
    assert told("too many attempts") == [(f"account:{user.pk}", "203.0.113.9")]


def test_the_owner_s_own_slip_in_a_known_browser_is_not_told(client: Client) -> None:
    user = UserFactory.create()
    assert gets_in(user, client)
    client.post("/tai-khoan/dang-xuat/")
    enrol(user)
    guess(user.username, PASSWORD, client=client)
    client.post(STEP, {"code": "000000"})
    client.post(STEP, {"code": ""})
    assert (told("wrong code"), mail.outbox) == ([], [])


@pytest.mark.parametrize(
    ("address", "form", "limit"),
    [
        ("/tai-khoan/loi-moi/", {"code": "SAISAISAISAI"}, attempts.INVITATIONS_PER_ADDRESS),
        ("/tai-khoan/dat-lai-mat-khau/", {"login": "khong-co-{}"}, attempts.RESETS_PER_ADDRESS),
    ],
)
def test_the_other_limits_are_told_too(address: str, form: dict[str, str], limit: int) -> None:
    for number in range(limit + 3):
        typed = {name: value.format(number) for name, value in form.items()}
        Client().post(address, typed, REMOTE_ADDR="203.0.113.9")
    assert told("too many attempts") == [("", "203.0.113.9")]


def words_of(answer: HttpResponse, login: str) -> tuple[int, str]:
    import re

    text = re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", answer.content.decode())
    return answer.status_code, text.replace(login, "")


def test_a_refused_guess_looks_and_costs_like_a_wrong_one(monkeypatch: pytest.MonkeyPatch) -> None:
    user = UserFactory.create(username="bichngoc")
    hashed: list[str] = []
    encode = MD5PasswordHasher.encode

    def counting(self: MD5PasswordHasher, password: str, salt: str) -> str:
        hashed.append(password)
        return encode(self, password, salt)

    monkeypatch.setattr(MD5PasswordHasher, "encode", counting)
    seen = []
    for login in ("bichngoc", "khong-co"):
        for number in range(13):
            hashed.clear()
            seen.append((words_of(guess(login, address=f"203.0.113.{number}"), login), len(hashed)))
    assert len(set(seen)) == 1
    hashed.clear()
    assert (words_of(guess("bichngoc", PASSWORD), "bichngoc"), len(hashed)) == seen[0], "the right password, too"
    assert user.check_password(PASSWORD)


def test_two_names_of_an_account_cannot_be_matched_by_their_limits() -> None:
    user = UserFactory.create(username="bichngoc", email="bich.ngoc@congdoi.example")
    for number in range(11):
        guess("bichngoc", address=f"203.0.113.{number}")
    by_mail = words_of(guess(user.email), user.email)
    assert by_mail == words_of(guess("la@example.org"), "la@example.org")
