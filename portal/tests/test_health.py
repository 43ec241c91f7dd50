"""Alive without anything, ready only with everything that pages need."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from django.core.cache import cache
from django.db import OperationalError, connections
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from portal import health
from portal.tasks.tests.factories import HeartbeatFactory

LIVE = "/suc-khoe/"
READY = "/suc-khoe/san-sang/"

everything = pytest.mark.django_db(databases="__all__")


@pytest.fixture(autouse=True)
def _nothing_seen_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    """The view remembers complete databases for the life of a process."""
    monkeypatch.setattr(health, "_migrated", set())


def ready(client: Client) -> tuple[int, dict[str, Any]]:
    answer = client.get(READY)
    return answer.status_code, answer.json()


def take_away(monkeypatch: pytest.MonkeyPatch, alias: str) -> None:
    def away(*args: object, **kwargs: object) -> None:
        raise OperationalError("could not connect to server at db.example")

    monkeypatch.setattr(connections[alias], "cursor", away)


# Alive


def test_the_process_is_alive_without_a_database(client: Client) -> None:
    """No database mark: any query would be refused and fail this test."""
    answer = client.get(LIVE)
    assert (answer.status_code, answer.text) == (200, "ok\n")


def test_the_answer_of_a_living_process_is_kept_by_no_cache(client: Client) -> None:
    answer = client.get(LIVE)
    assert "no-store" in answer["Cache-Control"]
    assert not answer.cookies


@pytest.mark.parametrize("address", [LIVE, READY])
def test_health_is_only_read(client: Client, address: str) -> None:
    assert client.post(address).status_code == 405


# Ready


@everything
def test_a_complete_portal_is_ready(client: Client) -> None:
    HeartbeatFactory.create()
    parts = {f"database:{alias}": "ok" for alias in connections}
    assert ready(client) == (200, {"ready": True, **parts, "cache": "ok", "worker": "ok"})


@everything
def test_a_second_file_with_the_tables_of_counters_alone_is_complete(client: Client, settings: Settings) -> None:
    if "counters" not in settings.DATABASES:
        pytest.skip("PostgreSQL has one database")
    recorder = MigrationRecorder(connections["counters"])
    recorder.migration_qs.exclude(app="counters").delete()
    assert ready(client)[0] == 200


@everything
@pytest.mark.parametrize("alias", ["default", "counters"])
def test_a_portal_whose_database_is_away_is_not_ready(
    client: Client, settings: Settings, monkeypatch: pytest.MonkeyPatch, alias: str
) -> None:
    if alias not in settings.DATABASES:
        pytest.skip("PostgreSQL has one database")
    take_away(monkeypatch, alias)
    status, parts = ready(client)
    assert (status, parts["ready"], parts[f"database:{alias}"]) == (503, False, "away")


@everything
def test_the_worker_is_not_known_while_its_database_is_away(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    take_away(monkeypatch, "default")
    assert ready(client)[1]["worker"] == "unknown"


@everything
def test_an_answer_of_503_tells_nothing_about_the_server(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    take_away(monkeypatch, "default")
    assert "db.example" not in client.get(READY).text


@everything
def test_a_portal_is_ready_again_when_its_database_is_back(client: Client) -> None:
    with pytest.MonkeyPatch.context() as away:
        take_away(away, "default")
        assert ready(client)[0] == 503
    assert ready(client)[0] == 200


@everything
@pytest.mark.parametrize(("alias", "app"), [("default", "core"), ("counters", "counters")])
def test_a_portal_with_migrations_pending_is_not_ready(
    client: Client, settings: Settings, alias: str, app: str
) -> None:
    if alias not in settings.DATABASES:
        pytest.skip("PostgreSQL has one database")
    MigrationRecorder(connections[alias]).record_unapplied(app, "0001_initial")
    status, parts = ready(client)
    assert (status, parts[f"database:{alias}"]) == (503, "migrations pending")


@everything
def test_migrations_are_looked_at_once(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[object] = []

    class Counting(health.MigrationExecutor):
        def __init__(self, connection: Any) -> None:
            looks.append(connection)
            super().__init__(connection)

    monkeypatch.setattr(health, "MigrationExecutor", Counting)
    ready(client)
    ready(client)
    assert len(looks) == len(list(connections))


@everything
def test_a_portal_whose_cache_is_away_is_not_ready(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*args: object, **kwargs: object) -> None:
        raise ConnectionError("redis.example")

    monkeypatch.setattr(health, "cache", type("Away", (), {"set": away, "get": cache.get})())
    status, parts = ready(client)
    assert (status, parts["cache"]) == (503, "away")


# The worker


@everything
def test_a_silent_worker_is_told_and_pages_are_still_ready(client: Client) -> None:
    HeartbeatFactory.create(seen_at=timezone.now() - health.WORKER_SILENCE - datetime.timedelta(seconds=1))
    status, parts = ready(client)
    assert (status, parts["worker"]) == (200, "silent")


@everything
def test_a_worker_that_never_was_is_silent(client: Client) -> None:
    assert ready(client)[1]["worker"] == "silent"


@everything
def test_one_living_worker_among_silent_ones_is_enough(client: Client) -> None:
    HeartbeatFactory.create(seen_at=timezone.now() - datetime.timedelta(hours=1))
    HeartbeatFactory.create(seen_at=timezone.now())
    assert ready(client)[1]["worker"] == "ok"
