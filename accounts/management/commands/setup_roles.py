"""``manage.py setup_roles``: the roles of the CMS and their workflow."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from accounts.setup import setup_roles


class Command(BaseCommand):
    help = "Creates the roles biên tập and duyệt tin with their workflow, and takes surplus rights away."

    def handle(self, *args: Any, **options: Any) -> None:
        changes = setup_roles()
        for change in changes or ["nothing to change"]:
            self.stderr.write(change)
