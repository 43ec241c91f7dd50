"""``manage.py verify_audit``: whether the trail is whole."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from accounts import audit
from accounts.models import AuditEntry


class Command(BaseCommand):
    help = "Checks the chain of the audit trail and its heads outside the database."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--new-heads", metavar="REASON", help="after a restored backup: set the file of heads aside, begin another"
        )

    def handle(self, *args: Any, new_heads: str | None, **options: Any) -> None:
        if new_heads:
            aside = audit.begin_heads_anew(new_heads)
            self.stderr.write(f"The heads begin anew{f'; keep the old ones: {aside}' if aside else ''}.")
            return
        try:
            faults = list(audit.verify(progress=lambda number: self.stderr.write(f"{number} entries checked")))
        except ValueError as error:
            raise CommandError(f"{error}. Take the file back from a backup of the same day.") from error
        for fault in faults:
            self.stdout.write(fault)
        if faults:
            raise CommandError(
                f"The trail is not whole ({len(faults)} faults). Keep this database and the file of heads as they are, "
                "tell the data protection officer, and compare with the last backup."
            )
        self.stdout.write(f"{AuditEntry.objects.count()} entries, whole")
        sys.stdout.flush()
