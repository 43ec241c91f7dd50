"""``manage.py translations [--check]``: every catalogue brought to its source, and how far each is."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from core import catalogues


class Command(BaseCommand):
    help = "Collects our strings and the packages' into locale/; with --check only says what is missing or wrong."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--check", action="store_true", help="Change nothing; fail when something is missing.")

    def handle(self, *args: Any, check: bool, **options: Any) -> None:
        if check:
            if wrong := catalogues.all_complaints(settings.BASE_DIR):
                raise CommandError("\n".join(wrong))
            return
        for catalogue in catalogues.all_catalogues(settings.BASE_DIR):
            catalogue.update()
            done, total = catalogue.coverage()
            state = "finished" if catalogue.finished else "in work"
            self.stdout.write(f"{catalogue.name:<12} {done:>5} of {total:>5}  {done / max(total, 1):>4.0%}  {state}")
