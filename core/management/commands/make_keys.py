"""``manage.py make_keys``: the encryption keys made, a new one put in use, an old one taken away. Shows no key."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from core.encryption.rotation import count_under
from core.keyring import BadKeys, KeyRing

AFTER_NEW = """\
{path} holds new keys: {ring}.
Next:
1. Set PORTAL_KEYS_FILE={path} for the web process, the worker and commands.
2. Keep a copy away from this machine and away from the backups. Without it nobody can read what is encrypted.
3. Start the portal.
docs/keys.md says more."""
AFTER_CHANGE = """\
{path} has a new key in use: {ring}.
Next:
1. Keep a copy of the file as before.
2. Restart the web process and the worker, so that they write under the new key.
3. Then run: manage.py rotate_keys"""
AFTER_REMOVAL = """\
{path} holds no {name} any more: {ring}.
Backups from before the change still need it: keep it beside them. Restart the web process and the worker."""


class Command(BaseCommand):
    help = "Makes the file of the encryption keys, or changes the keys in it."
    requires_system_checks = []  # they demand what this command makes

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--file", type=Path, help="The file; PORTAL_KEYS_FILE unless given.")
        what = parser.add_mutually_exclusive_group()
        what.add_argument(
            "--add", action="store_true", help="Put a new key of encryption in use; the old ones read on."
        )
        what.add_argument("--add-index", action="store_true", help="The same for the key of the blind index.")
        what.add_argument("--remove", metavar="NAME", help="Take away an old key that nothing in the database needs.")

    def handle(
        self, *args: Any, file: Path | None, add: bool, add_index: bool, remove: str | None, **options: Any
    ) -> None:
        path = file or (Path(settings.ENCRYPTION_KEYS_FILE) if settings.ENCRYPTION_KEYS_FILE else None)
        if path is None:
            raise CommandError("Say where: set PORTAL_KEYS_FILE, or give --file PATH. docs/keys.md says where is good.")
        try:
            if add or add_index or remove:
                self.change(path, add, add_index, remove)
            else:
                self.create(path)
        except BadKeys as error:
            raise CommandError(f"{error}. Nothing was changed.") from None
        except OSError as error:
            raise CommandError(f"{path} could not be written: {error.strerror}. Nothing was changed.") from None

    def create(self, path: Path) -> None:
        ring = KeyRing.create()
        try:
            ring.write_new(path)
        except FileExistsError:
            raise CommandError(
                f"{path} is there already and was left as it is. For a new key: manage.py make_keys --add"
            ) from None
        self.stderr.write(AFTER_NEW.format(path=path, ring=names(ring)))

    def change(self, path: Path, add: bool, add_index: bool, remove: str | None) -> None:
        ring = KeyRing.read(path)
        if remove:
            smaller = ring.without(remove)
            if needed := count_under(remove):
                where = ", ".join(f"{table} ({count} rows)" for table, count in needed.items())
                raise CommandError(f"{remove} is still needed in {where}. Run manage.py rotate_keys first.")
            smaller.replace(path)
            self.stderr.write(AFTER_REMOVAL.format(path=path, name=remove, ring=names(smaller)))
            return
        larger = ring.with_new_key() if add else ring.with_new_index_key()
        larger.replace(path)
        self.stderr.write(AFTER_CHANGE.format(path=path, ring=names(larger)))


def names(ring: KeyRing) -> str:
    """The names of the keys, those in use marked."""
    marked = [f"{name} (in use)" for name in (ring.current, ring.current_index)]
    return ", ".join([*marked, *(n for n in (*ring.keys, *ring.index_keys) if f"{n} (in use)" not in marked)])
