"""The trail's chain under many writers at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, connections

from accounts import audit
from accounts.models import AuditEntry
from portal.conftest import data_folder, migrated_folder  # noqa: F401 - fixtures

pytestmark = pytest.mark.django_db(databases="__all__")


def forget() -> None:
    AuditEntry.objects.all()._raw_delete("default")
    connections.close_all()


@pytest.fixture
def own_database(data_folder: Path) -> Iterator[None]:  # noqa: F811
    """A database that takes a connection a thread: the suite's SQLite in memory is one for all."""
    if connection.vendor != "sqlite":
        yield
        with ThreadPoolExecutor(1) as thread:  # what the others committed no test takes back
            thread.submit(forget).result()
        return
    kept = connections.settings["default"]
    connections.settings["default"] = {**kept, "NAME": data_folder / "portal.sqlite3"}
    try:
        yield
    finally:
        connections.settings["default"] = kept


def test_the_chain_has_no_gap_when_many_write_at_once(own_database: None, tmp_path: Path, settings: Any) -> None:
    settings.AUDIT_HEAD_FILE = tmp_path / "trail-head"
    threads, each = 8, 10

    def write() -> None:
        try:
            for _ in range(each):
                audit.record("test")
        finally:
            connections.close_all()

    running = [threading.Thread(target=write) for _ in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    with ThreadPoolExecutor(1) as reader:  # a thread of its own sees the file, not the suite's database
        assert reader.submit(lambda: (AuditEntry.objects.count(), list(audit.verify()))).result() == (
            threads * each,
            [],
        )
    head = audit.read_head()
    assert head is not None
    assert head.number == threads * each
    kept = [one.number for one in audit.read_heads()]
    assert kept == sorted(set(kept))
