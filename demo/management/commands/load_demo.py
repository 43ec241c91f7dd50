"""``manage.py load_demo [--scale KIND=N]``."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from accounts.demo import make_accounts
from accounts.models import User
from accounts.setup import setup_roles
from demo.builder import Builder
from demo.scale import KINDS, grow
from demo.tasks import pictures_ready
from places.loader import load as load_places
from places.models import AdminUnit


class Command(BaseCommand):
    help = "Loads the demo: the five real pages, news, guides, law, facilities, events, an A–Z, menus, accounts."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--scale",
            action="append",
            default=[],
            metavar="KIND=N",
            help=f"That many of a kind; kinds: {', '.join(KINDS)}.",
        )

    def handle(self, *args: Any, scale: list[str], **options: Any) -> None:
        wishes = [self.parse(wish) for wish in scale]
        if not settings.DEMO_ACCOUNTS_ALLOWED:
            raise CommandError("The demo has no place under these settings: its accounts would open a real portal.")
        if User.objects.filter(is_demo=False).exists():
            raise CommandError("Real accounts exist here. The demo loads only into a portal that nobody uses yet.")
        setup_roles()
        if not AdminUnit.objects.exists():
            load_places(self.say)  # before the documents: their issuers belong to places
        Builder(self.say).build()
        make_accounts()
        for kind, count in wishes:
            grow(kind, count, self.say)
        pictures_ready.enqueue()
        self.say("the demo is loaded; its pictures' sizes follow in the worker")

    def parse(self, wish: str) -> tuple[str, int]:
        kind, _, count = wish.partition("=")
        if kind not in KINDS or not count.isdigit():
            raise CommandError(f"--scale takes KIND=N with a KIND of: {', '.join(KINDS)}. Not: {wish}")
        return kind, int(count)

    def say(self, line: str) -> None:
        self.stderr.write(line)
