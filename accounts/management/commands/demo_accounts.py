"""``manage.py demo_accounts``: names, passwords and codes of the demo, for whoever sits at this machine."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from accounts.demo import ACCOUNTS, code, password
from accounts.models import User


class Command(BaseCommand):
    help = "Prints the demo accounts that exist here with their passwords and the codes of the second step."

    def handle(self, *args: Any, **options: Any) -> None:
        existing = set(User.objects.filter(is_demo=True).values_list("username", flat=True))
        for username, _first, _last, role in ACCOUNTS:
            if username in existing:
                self.stdout.write(f"  {username:<12} {password(username)}  {code(username)}  {role.label}")
        if existing:
            self.stdout.write("  Sign in at /tai-khoan/dang-nhap/")
            self.stdout.write("  The six digits are for the second step and change every half minute; a fresh code:")
            self.stdout.write("  .venv/bin/python manage.py demo_code NAME")
