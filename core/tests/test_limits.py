"""The one limiter counts exactly, however many ask at the same moment."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
import time_machine
from django.core.cache import cache
from django.core.management import call_command
from django.db import connections, router
from django.test.utils import CaptureQueriesContext

from core import limits
from core.counters.models import Limit

HOUR = 60 * 60
NOON = "2026-12-01T12:00:00+07:00"


def tries(count: int, limit: int = 3) -> list[bool]:
    return [limits.attempt("test", "a", limit=limit, seconds=HOUR).allowed for _ in range(count)]


@pytest.mark.django_db(databases="__all__")
def test_so_many_are_let_through_and_no_more() -> None:
    assert tries(5) == [True, True, True, False, False]


@pytest.mark.django_db(databases="__all__")
def test_a_decision_says_how_many_are_left_and_how_long_to_wait() -> None:
    with time_machine.travel(NOON, tick=False):
        found = [limits.attempt("test", "a", limit=2, seconds=HOUR) for _ in range(3)]
    assert found == [
        limits.Decision(True, 1, 0),
        limits.Decision(True, 0, 0),
        limits.Decision(False, 0, HOUR),
    ]


@pytest.mark.django_db(databases="__all__")
def test_each_scope_and_each_key_has_a_count_of_its_own() -> None:
    tries(3)
    assert limits.attempt("test", "b", limit=3, seconds=HOUR).left == 2
    assert limits.attempt("other", "a", limit=3, seconds=HOUR).left == 2
    assert not limits.attempt("test", "a", limit=3, seconds=HOUR).allowed


@pytest.mark.django_db(databases="__all__")
def test_no_hour_holds_more_than_the_limit_wherever_it_begins() -> None:
    allowed: list[float] = []
    with time_machine.travel(NOON, tick=False) as clock:
        for second in range(0, 4 * HOUR, 97):
            if limits.attempt("test", "edge", limit=10, seconds=HOUR).allowed:
                allowed.append(second)
            clock.shift(97)
    assert len(allowed) >= 20
    assert all(sum(start <= at < start + HOUR for at in allowed) <= 10 for start in allowed)


@pytest.mark.django_db(databases="__all__")
def test_after_a_pause_the_count_begins_anew() -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        tries(4)
        clock.shift(HOUR - 1)
        assert tries(1) == [False]
        clock.shift(2)
        assert tries(4) == [True, True, True, False]


@pytest.mark.django_db(databases="__all__")
def test_a_flood_that_is_refused_already_writes_nothing() -> None:
    tries(4)
    with CaptureQueriesContext(connections[router.db_for_write(Limit)]) as asked:
        assert tries(3) == [False, False, False]
    assert [query["sql"].split()[0] for query in asked] == ["SELECT"] * 3


@pytest.mark.django_db(databases="__all__")
def test_an_attempt_given_back_may_be_made_again() -> None:
    tries(2)
    limits.give_back("test", "a", limit=3)
    assert tries(3) == [True, True, False]


@pytest.mark.django_db(databases="__all__")
def test_an_attempt_given_back_after_others_were_refused_leaves_one() -> None:
    tries(7)
    limits.give_back("test", "a", limit=3)
    assert tries(2) == [True, False]


@pytest.mark.django_db(databases="__all__")
def test_nothing_is_given_back_that_was_not_taken() -> None:
    limits.give_back("test", "a", limit=3)
    tries(1)
    for _ in range(3):
        limits.give_back("test", "a", limit=3)
    assert tries(4) == [True, True, True, False]


@pytest.mark.django_db(databases="__all__")
def test_a_cache_that_is_emptied_forgets_no_attempt() -> None:
    tries(3)
    cache.clear()
    assert tries(1) == [False]


@pytest.mark.django_db(databases="__all__")
def test_rows_name_nobody() -> None:
    limits.attempt("sign-in", "bich.ngoc@congdoi.example", limit=3, seconds=HOUR)
    assert Limit.objects.count() == 1
    assert not [row for row in Limit.objects.values_list("key", flat=True) if "ngoc" in row or len(row) != 64]


@pytest.mark.django_db(databases="__all__")
def test_what_no_longer_counts_is_swept_away() -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        limits.attempt("test", "old", limit=3, seconds=60)
        limits.attempt("test", "young", limit=3, seconds=HOUR)
        clock.shift(61)
        assert limits.sweep() == 1
    assert Limit.objects.count() == 1


# Many at the same moment


@pytest.fixture
def own_counters(db: None, tmp_path: Path) -> Iterator[None]:
    """A counters database that takes a connection a thread: the suite's SQLite in memory is one for all."""
    alias = router.db_for_write(Limit) or "default"
    kept = connections.settings[alias]

    def make() -> None:
        call_command("migrate", "counters", database=alias, verbosity=0)
        connections.close_all()

    def clear() -> None:
        Limit.objects.all().delete()
        connections.close_all()

    with ThreadPoolExecutor(1) as thread:
        if connections[alias].vendor != "sqlite":
            yield
            thread.submit(clear).result()
            return
        connections.settings[alias] = {**kept, "NAME": tmp_path / "counters.sqlite3"}
        try:
            thread.submit(make).result()
            yield
        finally:
            connections.settings[alias] = kept


@pytest.mark.django_db(databases="__all__")
@pytest.mark.parametrize(("threads", "each"), [(50, 20)])
def test_fifty_threads_get_exactly_the_limit(own_counters: None, threads: int, each: int) -> None:
    start = Barrier(threads)

    def work(_: int) -> int:
        start.wait()
        try:
            return sum(limits.attempt("test", "many", limit=200, seconds=HOUR).allowed for _ in range(each))
        finally:
            connections.close_all()

    with ThreadPoolExecutor(threads) as pool:
        assert sum(pool.map(work, range(threads))) == 200


@pytest.mark.django_db(databases="__all__")
def test_fifty_threads_lose_no_count(own_counters: None) -> None:
    start = Barrier(50)

    def work(_: int) -> list[int]:
        start.wait()
        try:
            return [limits.attempt("test", "all", limit=1000, seconds=HOUR).left for _ in range(10)]
        finally:
            connections.close_all()

    with ThreadPoolExecutor(50) as pool:
        left = [number for found in pool.map(work, range(50)) for number in found]
    assert sorted(left) == list(range(500, 1000))
