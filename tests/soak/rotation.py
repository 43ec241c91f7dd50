"""``rotate_keys`` killed again and again, then run to its end: every value is there, nothing under the old key."""

from __future__ import annotations

import datetime
import os
import random
import resource
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.db import connection
from django.test import override_settings

from core.encryption import ring, rotation
from core.tests.encrypted_app.models import Letter, Reply
from tests.own_file import own_file


@dataclass
class Rotated:
    """What the rounds found. ``wrong`` counts rows that are lost, altered or not to be found; ``left`` old tokens."""

    rows: int = 0
    kills: int = 0
    wrong: int = 0
    left: int = 0
    cpu_seconds: float = 0


def rotation_rounds(rows: int, kills: int, folder: Path, seed: int = 1) -> Rotated:
    """Fill a file in ``folder``, put new keys in use, kill ``kills`` runs anywhere in their work, let one finish.

    The time is that of all runs, the killed ones too. Wants the database unblocked.
    """
    chance = random.Random(seed)
    found = Rotated(rows)
    old = ring()
    with own_file(folder, [Letter, Reply]):
        Letter.objects.bulk_create(_letters(rows), batch_size=1000)
        larger = old.with_new_key().with_new_index_key()
        smaller = larger.without(old.current).without(old.current_index)
        with override_settings(ENCRYPTION_KEYS=larger.as_text()):
            begun = _cpu()
            for _ in range(kills):
                left = sum(rotation.count_old().values())
                connection.close()  # a file of SQLite must not be open where processes part
                found.kills += _killed_run(chance.randint(1, max(2, left // 2)))
            call_command("rotate_keys", stdout=StringIO(), stderr=StringIO())
            found.cpu_seconds = round(_cpu() - begun, 1)
            found.left = sum(rotation.count_under(key).get(Letter._meta.db_table, 0) for key in _names(old))
        with override_settings(ENCRYPTION_KEYS=smaller.as_text()):
            found.wrong = _wrong(rows)
    return found


def _cpu() -> float:
    """Seconds that this process and the ended ones it started have worked."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + ended.ru_utime + ended.ru_stime


def _names(ring: Any) -> tuple[str, str]:
    return ring.current, ring.current_index


def _letters(rows: int) -> Iterator[Letter]:
    for number in range(rows):
        yield Letter(
            title=str(number),
            text=f"Thư số {number}: " + "ă" * (number % 90),
            note=None if number % 3 else f"Ghi chú {number}",
            born=datetime.date.fromordinal(700_000 + number),
            phone=f"09{number:08}",
        )


def _wrong(rows: int) -> int:
    wrong = rows - Letter.objects.count()
    for letter in Letter.objects.iterator():
        number = int(letter.title)
        right = (
            letter.text == f"Thư số {number}: " + "ă" * (number % 90)
            and letter.note == (None if number % 3 else f"Ghi chú {number}")
            and letter.born == datetime.date.fromordinal(700_000 + number)
            and letter.phone_index == letter._meta.get_field("phone_index").value_for(f"09{number:08}")
        )
        wrong += not right
    return wrong


def _killed_run(step: int) -> bool:
    """A run in a process of its own that is killed at its ``step``-th step; whether it was killed before its end.

    A step is a value encrypted or a column written, so most kills come with a transaction open.
    """
    if (child := os.fork()) == 0:
        try:
            _dies_at(step)
            rotation.rotate(lambda *args: None, batch=500)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


def _dies_at(step: int) -> None:
    left = step

    def counted(real: Any) -> Any:
        def inner(*args: Any, **options: Any) -> Any:
            nonlocal left
            done = real(*args, **options)
            left -= 1
            if left <= 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return done

        return inner

    module: Any = rotation
    module.encrypt = counted(module.encrypt)
    module.Table.replace = counted(module.Table.replace)
