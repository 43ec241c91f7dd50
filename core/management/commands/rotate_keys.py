"""``manage.py rotate_keys [--dry-run]``: everything encrypted brought under the keys in use."""

from __future__ import annotations

import sys
import time
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from core.encryption import ring, rotation


class Command(BaseCommand):
    help = "Encrypts all sensitive columns anew under the keys in use. May be stopped and run again at any time."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="Change nothing; say how many rows there are to do.")
        parser.add_argument("--batch", type=int, default=rotation.BATCH, help="Rows in one transaction.")

    def handle(self, *args: Any, dry_run: bool, batch: int, **options: Any) -> None:
        if batch < 1:
            raise CommandError("--batch takes a number from 1.")
        keys = f"{ring().current} and {ring().current_index}"
        if dry_run:
            for table, count in rotation.count_old().items():
                self.stdout.write(f"{table}: {count} rows to bring under {keys}")
            return
        self._shown = time.monotonic()
        outcome = rotation.rotate(self.progress, batch)
        if outcome.unreadable:
            places = "\n".join(outcome.unreadable[:20])
            raise CommandError(
                f"{outcome.changed} rows done, but {len(outcome.unreadable)} values cannot be opened and were left as "
                f"they are:\n{places}\nKeep the old keys. docs/keys.md, section “Unreadable values”, says what to do."
            )
        if outcome.left:
            raise CommandError(
                f"{outcome.changed} rows done, {outcome.left} came under an old key meanwhile: some process still has "
                "the old keys. Restart web process and worker, then run this again."
            )
        self.stdout.write(f"{outcome.changed} rows done; everything is under {keys}.")

    def progress(self, table: str, done: int, todo: int) -> None:
        """A line that moves on a terminal, a plain line every two seconds elsewhere."""
        if sys.stderr.isatty():
            self.stderr.write(f"\r{table}: {done} of {todo} rows", ending="\n" if done >= todo else "")
        elif time.monotonic() - self._shown > 2:
            self._shown = time.monotonic()
            self.stderr.write(f"{table}: {done} of {todo} rows")
