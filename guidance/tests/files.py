"""Spreadsheets as editors bring them."""

from __future__ import annotations

from core.sheets import write
from guidance.importing import COLUMNS


def sheet(*rows: dict[str, str]) -> bytes:
    """A spreadsheet of documents with all columns."""
    return write(
        [names[0] for names in COLUMNS.values()], [[row.get(key, "") for key in COLUMNS] for row in rows], "Tờ"
    )
