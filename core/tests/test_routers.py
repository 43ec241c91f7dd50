"""Which file a table lives in."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from django.db import connections, models
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import Settings

from core import routers
from core.counters.models import Session
from core.models import OutboxMessage, Stamp
from core.routers import CountersRouter

ONE_FILE = {"default": {}}
TWO_FILES = {"default": {}, "counters": {}}


@pytest.fixture
def two_files(monkeypatch: pytest.MonkeyPatch) -> CountersRouter:
    monkeypatch.setattr(routers, "settings", SimpleNamespace(DATABASES=TWO_FILES))
    return CountersRouter()


@pytest.fixture
def one_database(monkeypatch: pytest.MonkeyPatch) -> CountersRouter:
    monkeypatch.setattr(routers, "settings", SimpleNamespace(DATABASES=ONE_FILE))
    return CountersRouter()


def test_sessions_live_in_the_second_file(two_files: CountersRouter) -> None:
    assert (two_files.db_for_read(Session), two_files.db_for_write(Session)) == ("counters", "counters")


@pytest.mark.parametrize("model", [OutboxMessage, Stamp])
def test_everything_else_lives_where_django_puts_it(two_files: CountersRouter, model: type[models.Model]) -> None:
    assert (two_files.db_for_read(model), two_files.db_for_write(model)) == (None, None)


def test_sessions_live_with_the_rest_where_there_is_one_database(one_database: CountersRouter) -> None:
    assert (one_database.db_for_read(Session), one_database.db_for_write(Session)) == (None, None)


@pytest.mark.parametrize(
    ("alias", "app", "allowed"),
    [
        ("default", "core", True),
        ("default", "counters", False),
        ("counters", "counters", True),
        ("counters", "core", False),
    ],
)
def test_each_file_gets_its_own_tables(two_files: CountersRouter, alias: str, app: str, allowed: bool) -> None:
    assert two_files.allow_migrate(alias, app) is allowed


@pytest.mark.parametrize("app", ["core", "counters"])
def test_one_database_gets_all_tables(one_database: CountersRouter, app: str) -> None:
    assert one_database.allow_migrate("default", app) is None


@pytest.mark.django_db(databases="__all__")
def test_a_session_is_written_to_the_second_file_alone(client: Client, settings: Settings) -> None:
    if "counters" not in settings.DATABASES:
        pytest.skip("PostgreSQL has one database")
    with CaptureQueriesContext(connections["default"]) as default:
        session = client.session
        session["a"] = 1
        session.save()
    assert list(default) == []
    assert Session.objects.using("counters").filter(session_key=session.session_key).exists()
