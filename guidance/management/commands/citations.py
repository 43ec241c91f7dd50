"""``manage.py citations FILE``: the citations of law in each text of a file."""

from __future__ import annotations

import datetime
import json
import sys
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from guidance.citations import Citation, find_citations

_EVERY: float = 2
"""Seconds between two lines that say how far it is."""


class BrokenLine(Exception):
    """Why a line cannot be read."""


class Command(BaseCommand):
    help = (
        "Reads JSON Lines {id, text} and writes {id, predicted: [{start, end, type, number, year, symbol, provision}]} "
        "for each, in order. A line may have “on” (the day of the page) and “base” (the document it is about)."
    )
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", type=Path, help="A file of JSON Lines in UTF-8.")

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        shown = time.monotonic()
        try:
            with file.open(encoding="utf-8-sig") as lines:
                for number, line in enumerate(lines, 1):
                    if not line.strip():
                        continue
                    self.stdout.write(json.dumps(answer(line)))
                    if time.monotonic() - shown > _EVERY:
                        shown = time.monotonic()
                        self._show(f"{number} lines read")
        except BrokenLine as error:
            raise CommandError(f"{file}, line {number}: {error} Mend the line, then run this again.") from error
        except UnicodeDecodeError as error:
            raise CommandError(f"{file} is not in UTF-8. Save it in UTF-8, then run this again.") from error
        except OSError as error:
            reason = error.strerror or error
            raise CommandError(f"{file} cannot be read: {reason}. Give the path of a file of JSON Lines.") from error

    def _show(self, words: str) -> None:
        self.stderr.write(f"\r{words}" if sys.stderr.isatty() else words, ending="" if sys.stderr.isatty() else "\n")


def answer(line: str) -> dict[str, Any]:
    """What is found in one line. Raises ``BrokenLine`` with what is wrong about it."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BrokenLine(f"not JSON ({error}).") from error
    if not isinstance(row, dict) or "id" not in row or not isinstance(row.get("text"), str):
        raise BrokenLine("it needs an “id” and a “text” in words.")
    base = row.get("base")
    if base is not None and not isinstance(base, str):
        raise BrokenLine("“base” must be the document in words, such as “Quyết định 3841/QĐ-UBND năm 2015”.")
    found = find_citations(row["text"], on=_day(row.get("on")), base=base)
    return {"id": row["id"], "predicted": [_shown(citation) for citation in found]}


def _day(written: Any) -> datetime.date | None:
    if written is None:
        return None
    try:
        return datetime.date.fromisoformat(written)
    except (TypeError, ValueError) as error:
        raise BrokenLine("“on” must be a day such as “2020-04-10”.") from error


def _shown(citation: Citation) -> dict[str, Any]:
    return {
        "start": citation.start,
        "end": citation.end,
        "type": citation.type,
        "number": citation.number,
        "year": citation.year,
        "symbol": citation.symbol,
        "provision": list(citation.provisions),
    }
