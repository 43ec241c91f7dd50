"""The mark of public content, and what is kept under it."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from django.db import transaction
from django.test import RequestFactory
from pytest_django import DjangoAssertNumQueries

from core import stamp
from core.models import Stamp
from core.stamp import MAX_ENTRIES, StampedCache

Build = Callable[[], int]


def counting() -> tuple[list[int], Build]:
    """A list that grows with each call of the builder beside it."""
    calls: list[int] = []

    def build() -> int:
        calls.append(1)
        return len(calls)

    return calls, build


class Undo(Exception):
    pass


# The stamp


@pytest.mark.django_db
def test_there_is_no_stamp_before_the_first_change() -> None:
    Stamp.objects.all().delete()
    assert stamp.current() == ""


@pytest.mark.django_db
def test_each_change_gives_a_new_stamp() -> None:
    stamps = set()
    for _ in range(3):
        stamp.renew()
        stamps.add(stamp.current())
    assert (len(stamps), Stamp.objects.count()) == (3, 1)


@pytest.mark.django_db
def test_a_change_that_is_rolled_back_leaves_the_stamp() -> None:
    stamp.renew()
    before = stamp.current()
    with pytest.raises(Undo), transaction.atomic():
        stamp.renew()
        raise Undo
    assert stamp.current() == before


@pytest.mark.django_db
def test_a_request_reads_the_stamp_once(rf: RequestFactory, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    request = rf.get("/")
    with django_assert_num_queries(1):
        assert stamp.current(request) == stamp.current(request)


@pytest.mark.django_db
def test_without_a_request_the_stamp_is_read_each_time(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with django_assert_num_queries(2):
        stamp.current()
        stamp.current()


# What is kept under it


@pytest.mark.django_db
def test_a_value_is_built_once_under_one_stamp() -> None:
    stamp.renew()
    calls, build = counting()
    assert [stamp.stamped(None, "built-once", build) for _ in range(3)] == [1, 1, 1]
    assert len(calls) == 1


@pytest.mark.django_db
def test_a_value_is_built_anew_under_a_new_stamp() -> None:
    _, build = counting()
    values = []
    for _ in range(2):
        stamp.renew()
        values.append(stamp.stamped(None, "built-anew", build))
    assert values == [1, 2]


@pytest.mark.django_db
def test_nothing_is_kept_without_a_stamp() -> None:
    Stamp.objects.all().delete()
    _, build = counting()
    assert [stamp.stamped(None, "not-kept", build) for _ in range(2)] == [1, 2]


def test_two_keys_have_two_values() -> None:
    cache = StampedCache()
    assert [cache.get("s", key, lambda key=key: key.upper()) for key in ("a", "b", "a")] == ["A", "B", "A"]


def test_a_value_that_is_nothing_is_kept_too() -> None:
    cache = StampedCache()
    calls: list[int] = []
    assert [cache.get("s", "k", lambda: calls.append(1)) for _ in range(2)] == [None, None]
    assert len(calls) == 1


def test_a_failed_build_keeps_nothing() -> None:
    cache = StampedCache()

    def fail() -> int:
        raise Undo

    with pytest.raises(Undo):
        cache.get("s", "k", fail)
    assert cache.get("s", "k", lambda: 1) == 1


def test_a_build_may_ask_for_another_value() -> None:
    cache = StampedCache()
    assert cache.get("s", "outer", lambda: cache.get("s", "inner", lambda: 1) + 1) == 2


def test_a_new_stamp_empties_the_cache() -> None:
    cache = StampedCache()
    cache.get("old", "k", lambda: 1)
    cache.get("new", "other", lambda: 1)
    assert list(cache._values) == ["other"]


def test_the_cache_is_bounded() -> None:
    cache = StampedCache()
    for key in range(MAX_ENTRIES + 10):
        cache.get("s", key, lambda: 1)
    assert len(cache._values) == MAX_ENTRIES


def test_what_was_used_longest_ago_goes_first() -> None:
    cache = StampedCache()
    for key in range(MAX_ENTRIES):
        cache.get("s", key, lambda: 1)
    cache.get("s", 0, lambda: 1)
    cache.get("s", "one more", lambda: 1)
    assert (0 in cache._values, 1 in cache._values) == (True, False)


# Threads


def test_a_thread_under_the_old_stamp_does_not_overwrite_what_is_new() -> None:
    cache = StampedCache()
    building, renewed = threading.Event(), threading.Event()
    given: list[str] = []

    def build_slowly() -> str:
        building.set()
        renewed.wait(10)
        return "old"

    slow = threading.Thread(target=lambda: given.append(cache.get("old", "k", build_slowly)))
    slow.start()
    building.wait(10)
    cache.get("new", "k", lambda: "new")
    renewed.set()
    slow.join(10)
    assert given == ["old"]
    assert cache.get("new", "k", lambda: "built again") == "new"


def test_two_threads_that_ask_at_once_both_get_the_value_and_one_is_kept() -> None:
    cache = StampedCache()
    together = threading.Barrier(2, timeout=10)
    given: list[str] = []

    def build() -> str:
        together.wait()
        return "value"

    threads = [threading.Thread(target=lambda: given.append(cache.get("s", "k", build))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert given == ["value", "value"]
    assert cache.get("s", "k", lambda: "built again") == "value"


def test_no_thread_ever_gets_a_value_of_another_stamp() -> None:
    cache = StampedCache()
    wrong: list[tuple[str, str]] = []

    def work(name: str) -> None:
        for step in range(500):
            mark = f"{step // 10}"
            value = cache.get(mark, "k", lambda mark=mark: mark)
            if value != mark:
                wrong.append((mark, value))

    threads = [threading.Thread(target=work, args=(str(number),)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert wrong == []


# Stamps of other names


@pytest.mark.django_db
def test_a_stamp_of_another_name_leaves_the_public_one() -> None:
    stamp.renew()
    before = stamp.current()
    assert stamp.read("other") == ""
    stamp.renew("other")
    assert stamp.read("other") not in {"", before}
    assert stamp.current() == before
