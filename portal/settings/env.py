"""What the environment may say, read in one place."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=20000; PRAGMA temp_store=MEMORY;"
)
"""WAL so that readers never wait; FULL so that what was acknowledged survives a power cut."""


def text(name: str, default: str = "") -> str:
    """The variable's text, or ``default`` when it is unset or blank."""
    return os.environ.get(name, "").strip() or default


def required(name: str) -> str:
    """The variable's text; raises ``ImproperlyConfigured`` that names it and the next step."""
    value = text(name)
    if not value:
        raise ImproperlyConfigured(f"{name} is missing. Set it in the environment; docs/operate.md says how.")
    return value


def words(name: str, default: str = "") -> list[str]:
    """A comma-separated variable as a list without blanks."""
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def sqlite(path: Path) -> dict[str, Any]:
    """A SQLite database as security.md wants it: WAL, FULL, IMMEDIATE, a patient writer."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": SQLITE_PRAGMAS},
    }


def postgres(url: str) -> dict[str, Any]:
    """A PostgreSQL database from ``postgres://user:password@host:port/name?option=value``."""
    parts = urlsplit(url)
    if parts.scheme not in {"postgres", "postgresql"}:
        raise ImproperlyConfigured("PORTAL_DATABASE_URL must start with postgres:// or postgresql://")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": dict(parse_qsl(parts.query)),
    }


def databases(data: Path, url: str = "") -> dict[str, Any]:
    """``default``, and on SQLite a second file for what is written at every turn (sessions, later counters)."""
    if url:
        return {"default": postgres(url)}
    return {"default": sqlite(data / "portal.sqlite3"), "counters": sqlite(data / "counters.sqlite3")}
