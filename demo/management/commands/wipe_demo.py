"""``manage.py wipe_demo``."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from accounts.models import User
from demo.models import DemoRecord
from demo.wipe import wipe


class Command(BaseCommand):
    help = "Removes everything that load_demo made, its accounts included."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--dry-run", action="store_true", help="Only say what would go.")

    def handle(self, *args: Any, dry_run: bool, **options: Any) -> None:
        accounts = User.objects.filter(is_demo=True).count()
        self.stderr.write(f"{DemoRecord.objects.count()} demo objects, {accounts} demo accounts")
        if dry_run:
            return
        for title in wipe():
            self.stderr.write(f"kept, because pages of others need it: {title}")
        self.stderr.write("the demo is gone")
