"""``manage.py import_documents FILE.xlsx [--dry-run] [--publish]``."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import translation

from core import sheets
from guidance import importing
from guidance.models import DocumentImport, LegalIndexPage


class Command(BaseCommand):
    help = "Enters the legal documents of a spreadsheet: all of them, or none while a row has an error."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--dry-run", action="store_true", help="Only say what would happen.")
        parser.add_argument("--publish", action="store_true", help="Publish them; otherwise they become drafts.")

    def handle(self, *args: Any, file: Path, dry_run: bool, publish: bool, **options: Any) -> None:
        if not LegalIndexPage.objects.exists():
            raise CommandError("There is no legal library yet: run setup_site first.")
        with translation.override("vi"):
            try:
                rows = sheets.read(file.read_bytes(), importing.COLUMNS, importing.REQUIRED)
            except OSError as error:
                raise CommandError(f"{file} cannot be read: {error.strerror}.") from error
            except sheets.BadSheet as error:
                raise CommandError(str(error)) from error
            report = importing.look(rows)
            for entry in report.bad:
                for said in entry.errors:
                    self.stdout.write(f"{entry.number}: {said}")
            new, known = len(report.new), len(report.known)
            self.stderr.write(f"{new} new, {known} in the library already, {len(report.bad)} with errors")
            if report.bad:
                raise CommandError("Nothing was entered. Correct the rows and run this again.")
            if dry_run:
                return
            kept = DocumentImport.objects.create(name=file.name[:200], rows=importing.as_stored(rows))
            self.stdout.write(str(importing.bring_in(kept, None, publish=publish)))
