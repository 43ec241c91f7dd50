"""``manage.py create_administrator``: the first account of a new portal, by a one-time code."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any
from uuid import uuid4

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.urls import reverse

from accounts import assignments, invitations, roles


class Command(BaseCommand):
    help = "Makes an administrator's account and prints the one-time link with which its owner chooses a password."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("family_name", help="family and middle names")
        parser.add_argument("given_name", help="given name")
        parser.add_argument("--email", default="", help="for a forgotten password; no mail is sent now")

    def handle(self, *args: Any, family_name: str, given_name: str, email: str, **options: Any) -> None:
        try:
            with transaction.atomic():
                person = {"family_name": family_name, "given_name": given_name, "email": email}
                made = invitations.invite(None, **person, once=uuid4(), mail=False)
                assignments.give(made.user, roles.ADMINISTRATOR, by=None)
        except invitations.Taken as error:
            raise CommandError("There is an account with this e-mail address already.") from error
        base = settings.WAGTAILADMIN_BASE_URL.rstrip("/")
        self.stdout.write(f"User name: {made.user.username}")
        self.stdout.write(f"Open within seven days, once: {base}{reverse('account_invitation')}")
        self.stdout.write(f"One-time code: {made.printed_code}")
        self.stderr.write("Whoever has this code takes the account: give it to its owner alone.")
