"""``manage.py load_places [--dry-run]``."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from places.loader import load
from places.source import BrokenData


class Command(BaseCommand):
    help = "Loads provinces and communes of today, the three tiers before, what became of each, and agencies."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="Says what would change, and changes nothing.")

    def handle(self, *args: Any, dry_run: bool, **options: Any) -> None:
        try:
            changed = load(self.stderr.write, dry_run=dry_run)
        except BrokenData as error:
            raise CommandError(
                f"Nothing was changed. {error} Run deploy/build-places, or take the file anew."
            ) from error
        if not changed:
            self.stderr.write("the places are as the files say: nothing to change")
        elif dry_run:
            self.stderr.write("nothing was written; without --dry-run it would be")
        else:
            self.stderr.write("the places are loaded")
