"""All encrypted columns of all models brought under the keys in use, a batch at a time.

Nothing is remembered between runs: each token names its key, so a run that was killed goes on where it was. A cell is
replaced only while it still holds the token that was read, so what somebody saves meanwhile stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import connections, models, router, transaction

from .errors import Unreadable
from .fields import EncryptedField
from .index import BlindIndexField
from .tokens import VERSION, decrypt, encrypt, key_of, ring

BATCH = 1000

Progress = Callable[[str, int, int], None]
"""Called after each batch with the table, the rows looked at, and how many there were to do at the start."""


@dataclass
class Outcome:
    """What a run did: rows changed, rows that still have a cell under an old key, cells that nobody can open."""

    changed: int = 0
    left: int = 0
    unreadable: list[str] = field(default_factory=list)


def encrypted_models() -> Iterator[type[models.Model]]:
    """Every installed model with a table that has encrypted columns of its own; found by the class of its fields."""
    for model in apps.get_models(include_auto_created=True):
        if model._meta.managed and not model._meta.proxy and encrypted_fields(model):
            yield model


def encrypted_fields(model: type[models.Model]) -> list[EncryptedField]:
    """The encrypted columns of the model's own table."""
    return [one for one in model._meta.local_concrete_fields if isinstance(one, EncryptedField)]


def rotate(progress: Progress, batch: int = BATCH) -> Outcome:
    """Bring every cell under the keys in use, then count what is left. Raises ``KeysUnusable``."""
    outcome = Outcome()
    for model in encrypted_models():
        table = Table(model)
        todo, seen, last = table.count_old(), 0, None
        while rows := _rotate_batch(table, last, batch, outcome):
            seen, last = seen + len(rows), rows[-1][0]
            progress(table.name, seen, todo)
        outcome.left += table.count_old()
    return outcome


def count_old() -> dict[str, int]:
    """Rows with a cell that is not under the keys in use, by table."""
    return {table.name: table.count_old() for table in map(Table, encrypted_models())}


def count_under(key: str) -> dict[str, int]:
    """Rows with a cell under that key, by table; tables without any are left out."""
    counts = {table.name: table.count_under(key) for table in map(Table, encrypted_models())}
    return {name: count for name, count in counts.items() if count}


def _rotate_batch(table: Table, last: Any, batch: int, outcome: Outcome) -> list[tuple[Any, ...]]:
    """One transaction: the rows that were read, in the order of their keys."""
    with transaction.atomic(using=table.database):
        rows = table.old_rows(last, batch)
        changes: dict[str, list[tuple[Any, ...]]] = {column: [] for column in table.columns}
        for key, *cells in rows:
            old = dict(zip(table.columns, cells, strict=True))
            renewed = _renewed(table, UUID(str(key)), old, outcome)
            for column, token in renewed.items():
                changes[column].append((token, key, old[column]))
            outcome.changed += bool(renewed)
        for column, triples in changes.items():
            table.replace(column, triples)
    return rows


def _renewed(table: Table, row: UUID, old: dict[str, Any], outcome: Outcome) -> dict[str, str | None]:
    """New content for the cells of one row that are not under the keys in use."""
    new: dict[str, str | None] = {}
    texts: dict[str, str] = {}
    keys = ring()
    for one in table.fields:
        token = old[one.place["column"]]
        stale = token is not None and key_of(token) != keys.current
        if token is None or not (stale or one.name in table.sources):
            continue
        try:
            texts[one.name] = decrypt(token, row=row, **one.place)
        except Unreadable as error:
            outcome.unreadable.append(error.place)
            continue
        if stale:
            new[one.place["column"]] = encrypt(texts[one.name], row=row, **one.place)
    for index in table.indexes:
        column = str(index.column)
        if old[column] and key_of(old[column]) != keys.current_index and index.source in texts:
            source: Any = index.model._meta.get_field(index.source)
            new[column] = index.value_for(source.from_text(texts[index.source]))
    return new


class Table:
    """A model's table, read and written past the ORM, which hides tokens."""

    def __init__(self, model: type[models.Model]) -> None:
        self.name = model._meta.db_table
        self.database = router.db_for_write(model)
        self.connection = connections[self.database]
        self.fields = encrypted_fields(model)
        self.indexes = [one for one in model._meta.local_concrete_fields if isinstance(one, BlindIndexField)]
        self.sources = {index.source for index in self.indexes}
        self.columns = [str(one.column) for one in (*self.fields, *self.indexes)]
        quote = self.connection.ops.quote_name
        self._quoted = {column: quote(column) for column in self.columns}
        self._table, self._key = quote(self.name), quote(str(model._meta.pk.column))

    def old_rows(self, last: Any, batch: int) -> list[tuple[Any, ...]]:
        """Key and cells of rows after ``last`` that are not wholly under the keys in use, held against others."""
        condition, parameters = self._old()
        after, start = (f"{self._key} > %s AND ", [last]) if last is not None else ("", [])
        lock = " FOR UPDATE" if self.connection.features.has_select_for_update else ""
        return self._fetch(
            f"SELECT {', '.join([self._key, *self._quoted.values()])} FROM {self._table} "  # noqa: S608 - names of ours
            f"WHERE {after}({condition}) ORDER BY {self._key} LIMIT %s{lock}",
            [*start, *parameters, batch],
        )

    def count_old(self) -> int:
        return self._count(*self._old())

    def count_under(self, key: str) -> int:
        conditions = [f"{self._quoted[column]} LIKE %s" for column in self.columns]
        marks = [f"{VERSION}:{key}:%" for _ in self.fields] + [f"{key}:%" for _ in self.indexes]
        return self._count(" OR ".join(conditions), marks)

    def replace(self, column: str, triples: list[tuple[Any, ...]]) -> None:
        """New content, key and old content of cells: written where the old is still there."""
        if not triples:
            return
        name = self._quoted[column]
        with self.connection.cursor() as cursor:
            cursor.executemany(
                f"UPDATE {self._table} SET {name} = %s WHERE {self._key} = %s AND {name} = %s",  # noqa: S608
                triples,
            )

    def _old(self) -> tuple[str, list[str]]:
        """The condition on rows that have work. Names of keys hold no sign that LIKE reads otherwise."""
        keys = ring()
        conditions = [f"{self._quoted[column]} NOT LIKE %s" for column in self.columns]
        marks = [f"{VERSION}:{keys.current}:%" for _ in self.fields] + [f"{keys.current_index}:%" for _ in self.indexes]
        return " OR ".join(conditions), marks

    def _count(self, condition: str, parameters: list[str]) -> int:
        return int(self._fetch(f"SELECT COUNT(*) FROM {self._table} WHERE {condition}", parameters)[0][0])  # noqa: S608

    def _fetch(self, query: str, parameters: list[Any]) -> list[tuple[Any, ...]]:
        with self.connection.cursor() as cursor:
            cursor.execute(query, parameters)
            return list(cursor.fetchall())
