"""Canaries: values that are written into encrypted columns and must be found nowhere in clear.

The columns are found from the class of their fields, so one that an app adds joins by itself. Of each app with such a
column this wants a factory for the model in ``tests/factories.py`` (or ``factories.py``).
"""

from __future__ import annotations

import base64
import datetime
import logging
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

import factory
from django.apps import apps
from django.db import connection, models
from factory.django import DjangoModelFactory

from core.encryption import EncryptedDateField, EncryptedField, EncryptedJSONField
from core.encryption.rotation import encrypted_fields, encrypted_models
from tests.own_file import own_file


class NoFactory(AssertionError):
    """A model with encrypted columns that nobody can make."""


@dataclass
class Canaries:
    """What was written, and where it was found in clear (to be empty)."""

    columns: int = 0
    written: int = 0
    in_clear: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    looked_at: set[str] = field(default_factory=set)


class Flock:
    """The canaries of one run: texts with one mark in common, and days far in the future."""

    def __init__(self) -> None:
        self.mark = f"chim{secrets.token_hex(8)}"
        self.days: set[str] = set()

    def bird(self, column: EncryptedField) -> Any:
        """A new value for the column."""
        if isinstance(column, EncryptedDateField):
            day = datetime.date.fromordinal(2_500_000 + secrets.randbelow(1_000_000))
            self.days.add(day.isoformat())
            return day
        text = f"{self.mark}{secrets.token_hex(4)}"
        return [text] if isinstance(column, EncryptedJSONField) else text

    def seen_in(self, content: bytes) -> list[str]:
        """What of them stands there: as it is, in wide letters, or in base64 wherever in a longer text it begins."""
        forms = [self.mark.encode(), self.mark.encode("utf-16-le")]
        for shift in range(3):
            coded = base64.b64encode(b"\0" * shift + self.mark.encode())
            forms.append(coded[4 if shift else 0 : len(coded) // 4 * 4 - 4])
        days = {found.decode() for found in re.findall(rb"\d{4}-\d\d-\d\d", content)}
        return [*(form.decode() for form in forms if form in content), *sorted(days & self.days)]


class Memory(logging.Handler):
    """Every line of the log, with what it was formatted from."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.partition(".")[0] in {"factory", "faker"}:
            return  # they repeat what a test asks of them
        self.lines.append(f"{self.format(record)} {record.args!r} {getattr(record, 'params', '')!r}")


@contextmanager
def talkative_log() -> Iterator[Memory]:
    """Everything logged meanwhile, each query too."""
    log = Memory()
    levels = {logger: logger.level for logger in (logging.getLogger(), logging.getLogger("django.db.backends"))}
    logging.getLogger().addHandler(log)
    for logger in levels:
        logger.setLevel(logging.DEBUG)
    try:
        yield log
    finally:
        logging.getLogger().removeHandler(log)
        for logger, level in levels.items():
            logger.setLevel(level)


def maker_of(model: type[models.Model]) -> type[DjangoModelFactory]:
    """The factory that makes the model; raises ``NoFactory``, which says where one is wanted."""
    app = apps.get_app_config(model._meta.app_label).name
    for name in (f"{app}.tests.factories", f"{app}.factories"):
        try:
            module = import_module(name)
        except ModuleNotFoundError:
            continue
        for maker in vars(module).values():
            if isinstance(maker, factory.base.FactoryMetaClass) and maker._meta.model is model:
                return maker
    raise NoFactory(f"{model._meta.label} has encrypted columns: write a factory for it in {app}/tests/factories.py")


def fly(rounds: int, folder: Path) -> Canaries:
    """Write ``rounds`` canaries into each encrypted column, change each, delete some, and look for all of them.

    In a database file of its own in ``folder``, in its write-ahead log, in whatever else lies there, and in the log at
    its most talkative, with every query. Wants the database unblocked.
    """
    found, flock, models_ = Canaries(), Flock(), list(encrypted_models())
    with talkative_log() as log:
        with own_file(folder, models_):
            connection.force_debug_cursor = True
            for model in models_:
                for column in encrypted_fields(model):
                    found.columns += 1
                    for number in range(rounds):
                        found.written += _one(model, column, flock, deleted=number % 3 == 2, found=found)
            _look_at_files(folder, flock, found)  # the write-ahead log goes with the last connection
        _look_at_files(folder, flock, found)
    text = "\n".join(log.lines)
    found.in_clear += [f"log: {mark}" for mark in flock.seen_in(text.encode())]
    found.looked_at.add(f"log, {'with' if 'INSERT INTO' in text else 'without'} queries")
    return found


def _one(model: type[models.Model], column: EncryptedField, flock: Flock, deleted: bool, found: Canaries) -> int:
    """A row with a canary, then another in its place; how many that were."""
    first, second = flock.bird(column), flock.bird(column)
    row = maker_of(model).create(**{column.name: first})
    row = model._default_manager.get(pk=row.pk)
    if getattr(row, column.attname) != first:
        found.lost.append(f"{model._meta.label}.{column.name}")
    setattr(row, column.attname, second)
    row.save()
    if deleted:
        row.delete()
    return 2


def _look_at_files(folder: Path, flock: Flock, found: Canaries) -> None:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            found.looked_at.add(path.name)
            found.in_clear += [f"{path.name}: {mark}" for mark in flock.seen_in(path.read_bytes())]
