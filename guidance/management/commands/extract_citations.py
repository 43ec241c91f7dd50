"""``manage.py extract_citations [--dry-run] [--after KEY]``: every published page read for citations again."""

from __future__ import annotations

import sys
import time
from argparse import ArgumentParser
from collections import Counter
from typing import Any

from django.core.management.base import BaseCommand

from guidance.citing import keeping


class Command(BaseCommand):
    help = (
        "Reads the citations of law in all published news, guides, questions and legal documents anew. What editors "
        "decided stays. May be stopped at any time; --after goes on behind the page that was read last."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="Change nothing; say what would change.")
        parser.add_argument("--after", type=int, default=0, metavar="KEY", help="Begin behind the page with this key.")

    def handle(self, *args: Any, dry_run: bool, after: int, **options: Any) -> None:
        keys = list(keeping.pages().filter(pk__gt=after).values_list("pk", flat=True))
        total: Counter[str] = Counter()
        shown = time.monotonic()
        last = after
        try:
            for done, pk in enumerate(keys, start=1):
                total.update(keeping.keep(pk, dry_run=dry_run))
                last = pk
                if sys.stderr.isatty():
                    self.stderr.write(f"\r{done} of {len(keys)} pages", ending="\n" if done == len(keys) else "")
                elif time.monotonic() - shown > 2:
                    shown = time.monotonic()
                    self.stderr.write(f"{done} of {len(keys)} pages, the last has the key {pk}")
        except KeyboardInterrupt:
            self.stderr.write(f"\nStopped. Go on with: manage.py extract_citations --after {last}")
            raise SystemExit(130) from None
        will = "would be " if dry_run else ""
        self.stdout.write(
            f"{len(keys)} pages read, {total['found']} citations: {total['added']} {will}added, "
            f"{total['changed']} {will}changed, {total['dropped']} {will}dropped"
        )
