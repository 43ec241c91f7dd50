"""A database of the test's own in a real file, as ``make run`` keeps it: with its write-ahead log beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.db import connections, models
from django.db.utils import ConnectionHandler

from portal.settings import env


@contextmanager
def own_file(folder: Path, tables: Iterable[type[models.Model]]) -> Iterator[Any]:
    """Let the database be ``portal.sqlite3`` in ``folder``, whatever the suite runs on; gives the connection.

    Tables of ``tables`` that are not there are made. Wants the database unblocked.
    """
    before = connections["default"]
    own = ConnectionHandler(env.databases(folder))["default"]
    connections["default"] = own
    try:
        there = own.introspection.table_names()
        with own.schema_editor() as editor:
            for model in tables:
                if model._meta.db_table not in there:
                    editor.create_model(model)
        yield own
    finally:
        own.close()
        connections["default"] = before
