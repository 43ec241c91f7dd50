"""Spreadsheets in and out."""

from __future__ import annotations

import datetime
import io
import zipfile
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from core.sheets import BadSheet, read, write

COLUMNS = {"name": ("Họ và tên", "Tên"), "day": ("Ngày sinh",), "note": ("Ghi chú",)}


def book(*lines: list[Any]) -> bytes:
    workbook = Workbook()
    for line in lines:
        workbook.active.append(line)  # type: ignore[union-attr]
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def test_rows_come_as_people_read_them_with_the_number_of_their_line() -> None:
    data = book(
        ["Danh sách"],
        [],
        ["HỌ VÀ TÊN *", "thừa", "Ngày  sinh"],
        ["  Hoa\u00a0Mai ", "x", datetime.date(2001, 2, 3)],
        [None, None, None],
        [116, "", datetime.datetime(2001, 2, 3, 8)],
        [1.5, None, "3/2/2001"],
    )
    found = read(data, COLUMNS, ["name", "day"])
    assert [(row.number, row.cells) for row in found] == [
        (4, {"name": "Hoa Mai", "day": "3/2/2001", "note": ""}),
        (6, {"name": "116", "day": "3/2/2001", "note": ""}),
        (7, {"name": "1.5", "day": "3/2/2001", "note": ""}),
    ]


def bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * 60 * 1024**2)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"khong phai", ".xlsx"),
        (b"PK\x03\x04 hong", ".xlsx"),
        (bomb(), ""),
        (b"a" * (5 * 1024**2 + 1), "5 MB"),
        (book(["Tên"], ["Hoa"]), "Ngày sinh"),
        (book(["Tên", "Ngày sinh"]), ""),
        (book(["Tên", "Họ và tên", "Ngày sinh"], ["a", "b", "c"]), ""),
        (book(["Tên", "Ngày sinh"], *[["a", "b"]] * 11), "10"),
        (book(), "Ngày sinh"),
    ],
    ids=["text", "broken", "bomb", "large", "no column", "no row", "same title", "too many", "empty"],
)
def test_what_is_no_table_is_said(data: bytes, words: str) -> None:
    with pytest.raises(BadSheet) as refused:
        read(data, COLUMNS, ["name", "day"], most=10)
    assert words in str(refused.value)


def test_what_is_written_is_text_and_comes_back() -> None:
    data = write(["Tên", "Ngày sinh"], [["=1+1", "3/2/2001"], ["+84", "@x"]], "Tờ")
    assert [row.cells["name"] for row in read(data, COLUMNS, ["name"])] == ["=1+1", "+84"]
    sheet = load_workbook(io.BytesIO(data)).active
    assert {cell.data_type for row in sheet for cell in row} == {"s"}  # type: ignore[union-attr]
