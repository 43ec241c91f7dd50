"""Spreadsheets in and out: what people keep in Excel, as rows of plain text with the number of their line.

``read`` finds the line with the titles of columns, however they are spelled; ``write`` makes a workbook of text, in
which nothing that begins with ``=`` is a formula.
"""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell

from vietnamese import fold, normalise

MAX_BYTES = 5 * 1024**2
MAX_UNPACKED = 50 * 1024**2
MAX_MEMBERS = 500
MAX_ROWS = 5000
MAX_COLUMNS = 60
MAX_CELL = 5000
TITLES_WITHIN = 20
"""The titles stand in one of the first lines; above them may be a heading."""


class BadSheet(Exception):
    """The file as a whole cannot be taken; the message says why and what to do."""


@dataclass(frozen=True)
class Row:
    """``number`` is that of the line in the spreadsheet; ``cells`` has every column asked for, empty or not."""

    number: int
    cells: dict[str, str]


def read(data: bytes, columns: Mapping[str, Sequence[str]], required: Sequence[str], most: int = MAX_ROWS) -> list[Row]:
    """The rows under the titles, blank ones left out. ``columns`` maps a key to the titles it may have.

    Raises ``BadSheet`` for what is no workbook, is too large, or lacks a column of ``required``.
    """
    wanted = {_plain(title): key for key, titles in columns.items() for title in titles}
    places: dict[int, str] = {}
    rows: list[Row] = []
    for number, values in enumerate(_lines(data), start=1):
        if not places:
            found = {place: wanted[_plain(value)] for place, value in enumerate(values) if _plain(value) in wanted}
            if set(required) <= set(found.values()):
                if len(set(found.values())) < len(found):
                    raise BadSheet(_("Two columns have the same title. Keep one of them."))
                places = found
            elif number >= TITLES_WITHIN:
                break
            continue
        cells = {key: values[place] if place < len(values) else "" for place, key in places.items()}
        if any(cells.values()):
            rows.append(Row(number, {key: cells.get(key, "") for key in columns}))
            if len(rows) > most:
                raise BadSheet(_("There are more than %(most)d rows. Split the file.") % {"most": most})
    if not places:
        titles = ", ".join(f"“{columns[key][0]}”" for key in required)
        raise BadSheet(_("No line has the titles of the columns. These are needed: %(titles)s.") % {"titles": titles})
    if not rows:
        raise BadSheet(_("There is no row under the titles."))
    return rows


def write(titles: Sequence[str], rows: Iterable[Sequence[str]], name: str) -> bytes:
    """A workbook with one sheet; every cell is text."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(name)
    for values in (titles, *rows):
        cells = []
        for value in values:
            cell = WriteOnlyCell(sheet, value=value)
            cell.data_type = "s"
            cells.append(cell)
        sheet.append(cells)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _lines(data: bytes) -> Iterable[list[str]]:
    """Every line of the first sheet as text."""
    if len(data) > MAX_BYTES:
        raise BadSheet(_("The file is larger than %(limit)d MB. Make it smaller or split it.") % {"limit": 5})
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
        if len(infos) > MAX_MEMBERS or sum(info.file_size for info in infos) > MAX_UNPACKED:
            raise BadSheet(_("Unpacked, the file is too large for a table. Save only the table as a new .xlsx file."))
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheet = book.worksheets[0]
        lines = sheet.iter_rows(max_row=MAX_ROWS + TITLES_WITHIN + 1, max_col=MAX_COLUMNS, values_only=True)
        yield from ([as_text(value) for value in line] for line in lines)
    except BadSheet:
        raise
    except Exception as error:  # a broken workbook breaks its reader in many ways
        raise BadSheet(_("The file is no .xlsx workbook. Save it as .xlsx and choose it again.")) from error


def as_text(value: Any) -> str:
    """A cell as people read it: days as d/m/yyyy, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, datetime.datetime | datetime.date):
        return f"{value.day}/{value.month}/{value.year}"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return normalise(str(value)).strip()[:MAX_CELL]


def _plain(title: str) -> str:
    return " ".join(fold(title).replace(",", " ").replace("*", " ").split())
