"""``manage.py demo_code NAME``: the code that the demo account's authenticator app would show now."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from accounts.demo import code
from accounts.models import User


class Command(BaseCommand):
    help = "Prints a fresh code for the second step of a demo account. Each code works once."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("name", help="the demo account's user name")

    def handle(self, *args: Any, name: str, **options: Any) -> None:
        if not User.objects.filter(username=name, is_demo=True).exists():
            raise CommandError(f"{name} is no demo account here. manage.py demo_accounts names those there are.")
        self.stdout.write(code(name))
