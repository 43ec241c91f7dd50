"""The one limiter: how often something may be tried by one account, address or browser.

``attempt`` counts and decides in one step, one UPSERT, so that a hundred requests at the same moment are a hundred
counts. The count lies in the counters database and outlives every restart; a cache may forget, and with it how often
somebody has guessed. What it counts by is kept as a keyed hash: no name and no address can be read from the rows.

A run of attempts ends when none was let through for ``seconds``. So within any span of that length at most ``limit``
are let through, and not twice as many around the edge of a fixed window.
"""

from __future__ import annotations

import math
import threading
import time
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any

from django.db import connections, router
from django.utils.crypto import salted_hmac

from core.counters.models import Limit

UPSERT = """
INSERT INTO {table} (key, count, until) VALUES (%(key)s, 1, %(later)s)
ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN {table}.until <= %(now)s THEN 1
                 WHEN {table}.count < %(limit)s THEN {table}.count + 1
                 ELSE %(limit)s + 1 END,
    until = CASE WHEN {table}.until <= %(now)s OR {table}.count < %(limit)s THEN %(later)s
                 ELSE {table}.until END
RETURNING count, until
"""
"""A count of ``limit + 1`` says that attempts were refused; it grows no further."""

GIVE_BACK = """
UPDATE {table} SET count = CASE WHEN count > %(limit)s THEN %(limit)s - 1 ELSE count - 1 END
WHERE key = %(key)s AND count > 0
"""

SALT = "core.limits"
"""What the keyed hashes begin with; each test has its own, so that it begins with no counts."""


@dataclass(frozen=True)
class Decision:
    """Whether it may go on; how many more may; seconds until the next may (0 when this one may)."""

    allowed: bool
    left: int
    retry_after: int


def attempt(scope: str, key: str, *, limit: int, seconds: int) -> Decision:
    """Count one attempt at ``scope`` by ``key`` and say whether it is among the first ``limit``.

    Call it outside transactions: what is rolled back is not counted.
    """
    hashed = _hashed(scope, key)
    count, wait = _refused(hashed, limit) or _upsert(hashed, limit, seconds)
    allowed = count <= limit
    return Decision(allowed, max(0, limit - count), 0 if allowed else max(1, math.ceil(wait / 1000)))


def give_back(scope: str, key: str, *, limit: int) -> None:
    """Take one attempt back: it was no guess. ``limit`` as it was given to ``attempt``."""
    with _one_at_a_time(), _connection().cursor() as cursor:
        cursor.execute(GIVE_BACK.format(table=_table()), {"key": _hashed(scope, key), "limit": limit})


def sweep() -> int:
    """Forget what no longer counts; a periodic task calls it."""
    return int(Limit.objects.filter(until__lt=_now()).delete()[0])


def _hashed(scope: str, key: str) -> str:
    return salted_hmac(SALT, f"{scope}\0{key}", algorithm="sha256").hexdigest()


def _now() -> int:
    return int(time.time() * 1000)


def _connection() -> Any:
    return connections[router.db_for_write(Limit)]


def _table() -> str:
    return str(_connection().ops.quote_name(Limit._meta.db_table))


def _one_at_a_time() -> AbstractContextManager[Any]:
    """SQLite gives its one lock to whoever happens to ask, and under a flood some thread would ask for ever in vain."""
    return _turn if _connection().vendor == "sqlite" else nullcontext()


_turn = threading.Lock()


def _refused(key: str, limit: int) -> tuple[int, int] | None:
    """What ``_upsert`` would answer where attempts are refused already: a flood of them then only reads."""
    now = _now()
    row = Limit.objects.filter(key=key, count__gt=limit, until__gt=now).values_list("count", "until").first()
    return (row[0], row[1] - now) if row else None


def _upsert(key: str, limit: int, seconds: int) -> tuple[int, int]:
    """(count, milliseconds until the run ends)."""
    now = _now()
    values = {"key": key, "limit": limit, "now": now, "later": now + seconds * 1000}
    with _one_at_a_time(), _connection().cursor() as cursor:
        cursor.execute(UPSERT.format(table=_table()), values)
        [(count, until)] = cursor.fetchall()
    return count, until - now
