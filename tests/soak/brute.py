"""Guessing passwords from many places at once: how many are really tried, and whether the owner still gets in."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from django.contrib.auth import SESSION_KEY
from django.db import connections
from django.test import Client, override_settings
from django_tasks_db.models import DBTaskResult

from accounts.attempts import PER_ACCOUNT
from accounts.models import AuditEntry, User
from accounts.tests.factories import PASSWORD, UserFactory
from core.counters.models import Limit, Session
from core.models import OutboxMessage

SIGN_IN = "/tai-khoan/dang-nhap/"
THREADS = 50
ACCOUNTS = 3


@dataclass
class Guesses:
    """``tried`` counts comparisons with a password by account; ``locked_out`` owners who did not get in after it."""

    made: int = 0
    tried: Counter[str] = field(default_factory=Counter)
    broken_in: int = 0
    locked_out: int = 0

    @property
    def bad(self) -> int:
        beyond = sum(max(0, count - PER_ACCOUNT) for count in self.tried.values())
        return beyond + self.broken_in + self.locked_out


@contextmanager
def files_of(folder: Path) -> Iterator[None]:
    """SQLite: the databases of a migrated data folder, which take a connection a thread. Else as they are."""
    kept = {alias: connections.settings[alias] for alias in connections}
    if kept["default"]["ENGINE"].endswith("sqlite3"):
        for alias, name in (("default", "portal.sqlite3"), ("counters", "counters.sqlite3")):
            connections.settings[alias] = {**kept[alias], "NAME": folder / name}
    try:
        yield
    finally:
        for alias, settings in kept.items():
            connections.settings[alias] = settings


def brute(count: int, seed: int, folder: Path) -> Guesses:
    """``count`` guesses at a few accounts from ``THREADS`` threads, each from an address and in a spelling of its own.

    All work is done in threads, whose own connections commit; they leave nothing behind.
    """
    found = Guesses(made=count)
    real = User.check_password

    def counting(self: User, raw: str) -> bool:
        if raw != PASSWORD:
            found.tried[self.username] += 1
        return real(self, raw)

    def owners() -> list[tuple[User, Client]]:
        try:
            people = [(UserFactory.create(), Client()) for _ in range(ACCOUNTS)]
            for user, client in people:
                assert gets_in(user, client)
            return people
        finally:
            connections.close_all()

    def gets_in(user: User, client: Client) -> bool:
        client.post(SIGN_IN, {"login": user.username, "password": PASSWORD})
        came_in = SESSION_KEY in client.session
        client.post("/tai-khoan/dang-xuat/")
        return came_in

    def guess(numbers: range) -> int:
        chance = random.Random(f"{seed} {numbers.start}")
        broken = 0
        try:
            for _ in numbers:
                user = chance.choice(people)[0]
                login = chance.choice([user.username, user.email, user.username.upper(), user.email.title()])
                place = f"203.0.{chance.randrange(256)}.{chance.randrange(256)}"
                client = Client(REMOTE_ADDR=place)
                client.post(SIGN_IN, {"login": login, "password": f"đoán {chance.random()}"})
                broken += SESSION_KEY in client.session
            return broken
        finally:
            connections.close_all()

    def still_in() -> int:
        try:
            return sum(not gets_in(user, client) for user, client in people)
        finally:
            Session.objects.all().delete()
            Limit.objects.all().delete()
            OutboxMessage.objects.all().delete()
            DBTaskResult.objects.all().delete()
            AuditEntry.objects.all()._raw_delete("default")
            for user, _client in people:
                user.delete()
            connections.close_all()

    head = override_settings(AUDIT_HEAD_FILE=folder / "trail-head")
    with files_of(folder), head, pytest.MonkeyPatch.context() as patch:
        patch.setattr(User, "check_password", counting)
        with ThreadPoolExecutor(1) as alone:
            people = alone.submit(owners).result()
            step = -(-count // THREADS)
            parts = [range(start, min(start + step, count)) for start in range(0, count, step)]
            with ThreadPoolExecutor(THREADS) as many:
                found.broken_in = sum(many.map(guess, parts))
            found.locked_out = alone.submit(still_in).result()
    return found
