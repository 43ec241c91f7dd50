"""Guessing is counted by account and by address; the owner gets in."""

from __future__ import annotations

import pytest
import time_machine
from django.contrib.auth import SESSION_KEY
from django.contrib.auth.hashers import MD5PasswordHasher
from django.core import mail
from django.http import HttpResponse
from django.test import Client

from accounts import attempts
from accounts.models import User
from accounts.tasks import mail_password_link
from accounts.tests.factories import PASSWORD, UserFactory
from accounts.tests.test_passwords import NEW, letter_for

SIGN_IN = "/tai-khoan/dang-nhap/"
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
