"""``manage.py translations [--check]``: our strings and their Vietnamese."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from core import catalogues


class Command(BaseCommand):
    help = "Collects our strings into locale/vi; with --check only says what is missing or wrong."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--check", action="store_true", help="Change nothing; fail when something is missing.")

    def handle(self, *args: Any, check: bool, **options: Any) -> None:
        if check:
            if wrong := catalogues.complaints(settings.BASE_DIR):
                raise CommandError("\n".join(wrong))
            return
        total, empty = catalogues.update(settings.BASE_DIR)
        self.stderr.write(f"{total} strings, {empty} without Vietnamese")
