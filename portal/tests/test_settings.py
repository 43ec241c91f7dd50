"""What each place's settings demand and promise."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db.utils import ConnectionHandler
from pytest_django import DjangoDbBlocker

from core.keyring import KeyRing
from portal.settings import env
from portal.settings.secrets import local_keys, local_secret

ROOT = Path(__file__).resolve().parents[2]

PRODUCTION = {
    "PORTAL_SECRET_KEY": "k" * 50,
    "PORTAL_KEYS_FILE": "/etc/portal.keys",
    "PORTAL_HOSTS": "congdoi.example,www.congdoi.example",
    "PORTAL_BASE_URL": "https://congdoi.example",
    "PORTAL_DATABASE_URL": "postgres://portal:secret@db.example:5432/portal",
    "PORTAL_REDIS_URL": "redis://redis.example/0",
    "PORTAL_EMAIL_HOST": "smtp.example",
}


def in_production(variables: dict[str, str], code: str = "") -> subprocess.CompletedProcess[str]:
    """Import the production settings in a process that knows nothing but ``variables``."""
    return subprocess.run(
        [sys.executable, "-c", f"import portal.settings.production as place; {code or 'pass'}"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **variables},
        capture_output=True,
        text=True,
        check=False,
    )


@cache
def production() -> dict[str, Any]:
    """Every production setting, as JSON can say it."""
    names = "{name: getattr(place, name) for name in dir(place) if name.isupper()}"
    done = in_production(PRODUCTION, f"import json; print(json.dumps({names}, default=str))")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


# Production


def test_production_starts_when_nothing_is_missing() -> None:
    done = in_production(PRODUCTION)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", PRODUCTION)
def test_production_stops_with_the_name_of_what_is_missing(name: str) -> None:
    done = in_production({key: value for key, value in PRODUCTION.items() if key != name})
    assert done.returncode != 0
    assert f"ImproperlyConfigured: {name} is missing" in done.stderr


@pytest.mark.parametrize("name", PRODUCTION)
def test_production_takes_a_blank_for_missing(name: str) -> None:
    done = in_production({**PRODUCTION, name: "  "})
    assert f"ImproperlyConfigured: {name} is missing" in done.stderr


def starting(*words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """A Python process of production that may miss its keys."""
    place = {"PATH": os.environ["PATH"], "DJANGO_SETTINGS_MODULE": "portal.settings.production"}
    return subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env={**place, **PRODUCTION, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "words", [["-c", "import portal.wsgi"], ["manage.py", "check"], ["manage.py", "work"]], ids=["web", "check", "work"]
)
def test_nothing_of_production_starts_without_keys_and_the_next_step_is_named(tmp_path: Path, words: list[str]) -> None:
    done = starting(*words, PORTAL_KEYS_FILE=str(tmp_path / "keys"))
    assert done.returncode != 0
    assert f"{tmp_path / 'keys'} cannot be read" in done.stderr
    assert "docs/keys.md" in done.stderr


def test_production_without_a_word_about_keys_names_the_command_that_makes_them() -> None:
    assert "manage.py make_keys" in in_production({**PRODUCTION, "PORTAL_KEYS_FILE": ""}).stderr


def test_the_keys_of_production_are_made_by_command_before_anything_else_runs(tmp_path: Path) -> None:
    path = str(tmp_path / "keys")
    assert starting("manage.py", "make_keys", PORTAL_KEYS_FILE=path).returncode == 0
    assert KeyRing.read(tmp_path / "keys")
    done = starting("manage.py", "check", PORTAL_KEYS_FILE=path)
    assert (done.returncode, "no issues" in done.stdout) == (0, True)


def test_production_takes_its_keys_from_the_environment_too() -> None:
    done = starting("manage.py", "check", PORTAL_KEYS_FILE="", PORTAL_KEYS=KeyRing.create().as_text())
    assert done.returncode == 0, done.stderr


def test_production_refuses_another_kind_of_database() -> None:
    done = in_production({**PRODUCTION, "PORTAL_DATABASE_URL": "mysql://portal@db.example/portal"})
    assert "must start with postgres://" in done.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DEBUG", False),
        ("DEMO_ACCOUNTS_ALLOWED", False),
        ("SESSION_COOKIE_SECURE", True),
        ("CSRF_COOKIE_SECURE", True),
        ("SESSION_COOKIE_HTTPONLY", True),
        ("SECURE_SSL_REDIRECT", True),
        ("ALLOWED_HOSTS", ["congdoi.example", "www.congdoi.example"]),
        ("CSRF_TRUSTED_ORIGINS", ["https://congdoi.example", "https://www.congdoi.example"]),
        ("PASSWORD_HASHERS", ["accounts.hashers.PortalArgon2PasswordHasher"]),
        ("AUTHENTICATION_BACKENDS", ["allauth.account.auth_backends.AuthenticationBackend"]),
        ("EMAIL_BACKEND", "core.mail.OutboxBackend"),
        ("TASK_LEASE_SECONDS", 60),
    ],
)
def test_production_keeps_its_promise(name: str, value: object) -> None:
    assert production()[name] == value


def test_production_has_one_database() -> None:
    assert [(alias, entry["ENGINE"], entry["HOST"]) for alias, entry in production()["DATABASES"].items()] == [
        ("default", "django.db.backends.postgresql", "db.example")
    ]


def test_a_password_with_special_letters_survives_the_databases_address() -> None:
    assert env.postgres("postgres://portal:p%40ss%2Fw%C3%B4rd@db/portal")["PASSWORD"] == "p@ss/wôrd"


def test_the_lease_of_a_task_can_be_set() -> None:
    done = in_production({**PRODUCTION, "PORTAL_TASK_LEASE_SECONDS": "7"}, "print(place.TASK_LEASE_SECONDS)")
    assert done.stdout == "7\n"


# The environment


def test_a_missing_variable_is_told_with_the_next_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PORTAL_X", raising=False)
    with pytest.raises(ImproperlyConfigured, match=r"PORTAL_X is missing.*docs/operate\.md"):
        env.required("PORTAL_X")


def test_a_list_in_the_environment_loses_its_blanks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTAL_X", " a, ,b ,")
    assert env.words("PORTAL_X") == ["a", "b"]


# SQLite as shipped


@pytest.fixture
def shipped(tmp_path: Path, django_db_blocker: DjangoDbBlocker) -> Iterator[ConnectionHandler]:
    """Connections to files as ``make run`` opens them; nothing to do with the suite's own database."""
    handler = ConnectionHandler(env.databases(tmp_path))
    with django_db_blocker.unblock():
        yield handler
        for alias in handler:
            handler[alias].close()


@pytest.mark.parametrize("alias", ["default", "counters"])
@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 20000)],
)
def test_each_file_has_its_pragmas_in_force(shipped: ConnectionHandler, alias: str, pragma: str, value: object) -> None:
    with shipped[alias].cursor() as cursor:
        cursor.execute(f"PRAGMA {pragma}")
        assert cursor.fetchone() == (value,)


@pytest.mark.parametrize("alias", ["default", "counters"])
def test_each_transaction_takes_its_write_lock_at_the_start(shipped: ConnectionHandler, alias: str) -> None:
    connection = shipped[alias]
    connection.ensure_connection()
    connection.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)
    with (
        closing(sqlite3.connect(shipped.settings[alias]["NAME"], timeout=0)) as other,
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        other.execute("BEGIN IMMEDIATE")
    connection.rollback()


def test_no_request_is_one_transaction(shipped: ConnectionHandler) -> None:
    assert not any(shipped[alias].settings_dict["ATOMIC_REQUESTS"] for alias in shipped)


def tables(file: Path) -> set[str]:
    with closing(sqlite3.connect(file)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def test_the_second_file_holds_sessions_and_counts_and_nothing_else_of_ours(data_folder: Path) -> None:
    expected = {"django_migrations", "counters_session", "counters_limit"}
    assert tables(data_folder / "counters.sqlite3") - {"sqlite_sequence"} == expected


def test_the_first_file_holds_no_sessions(data_folder: Path) -> None:
    found = tables(data_folder / "portal.sqlite3")
    assert "accounts_user" in found
    assert not {"counters_session", "counters_limit", "django_session"} & found


# The local secret


def test_a_machine_makes_its_secret_once(tmp_path: Path) -> None:
    assert local_secret(tmp_path / "var") == local_secret(tmp_path / "var")


def test_two_machines_have_two_secrets(tmp_path: Path) -> None:
    assert local_secret(tmp_path / "one") != local_secret(tmp_path / "other")


def test_only_the_owner_reads_the_local_secret(tmp_path: Path) -> None:
    local_secret(tmp_path)
    assert stat.S_IMODE((tmp_path / "secret").stat().st_mode) == 0o600


def test_the_local_secret_is_long(tmp_path: Path) -> None:
    assert len(local_secret(tmp_path)) >= 50


def test_a_machine_makes_its_encryption_keys_once_and_for_its_owner(tmp_path: Path) -> None:
    path = Path(local_keys(tmp_path / "var"))
    ring = KeyRing.read(path)
    assert KeyRing.read(Path(local_keys(tmp_path / "var"))) == ring
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_machine_of_ones_own_uses_the_keys_beside_its_data(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import portal.settings.local as place; print(place.ENCRYPTION_KEYS_FILE)"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "PORTAL_DATA": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == str(tmp_path / "keys")
