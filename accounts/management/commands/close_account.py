"""``manage.py close_account``: nobody signs in with this account any more."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from accounts.closing import close_account
from accounts.models import User


class Command(BaseCommand):
    help = "Closes an account, ends its sessions and withdraws its invitation. The trail keeps the reason."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("login", help="user name or e-mail address")
        parser.add_argument("reason", help="why; it stands in the trail")
        parser.add_argument("--dry-run", action="store_true", help="change nothing, say whom it would be")

    def handle(self, *args: Any, login: str, reason: str, dry_run: bool, **options: Any) -> None:
        user = User.objects.named(login)
        if user is None:
            raise CommandError(f"There is no account {login}. Give the user name or the e-mail address.")
        if dry_run:
            self.stdout.write(f"{user.username} would be closed")
        elif close_account(user, by=None, reason=reason):
            self.stdout.write(f"{user.username} is closed")
        else:
            self.stdout.write(f"{user.username} was closed already")
