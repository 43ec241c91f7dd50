"""``manage.py setup_site``: the front page and the sections."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from home.structure import build_structure


class Command(BaseCommand):
    help = "Creates the front page and the index page of each section where they are missing."

    def handle(self, *args: Any, **options: Any) -> None:
        for address in build_structure() or ["nothing to create"]:
            self.stderr.write(address)
