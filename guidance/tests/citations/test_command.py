"""``manage.py citations FILE``."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from guidance.tests.citations.labelled import DATA


def run(file: Path) -> list[dict[str, Any]]:
    out = io.StringIO()
    call_command("citations", str(file), stdout=out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def lines(tmp_path: Path, *rows: object) -> Path:
    file = tmp_path / "lines.jsonl"
    file.write_text("".join(f"{row if isinstance(row, str) else json.dumps(row)}\n" for row in rows), "utf-8")
    return file


def test_each_line_has_its_answer_in_order() -> None:
    answers = run(DATA / "citations_dev.jsonl")
    labelled = [json.loads(line) for line in (DATA / "citations_dev.jsonl").read_text("utf-8").splitlines()]
    names = ("start", "end", "type", "number", "year", "symbol", "provision")
    assert answers == [
        {"id": row["id"], "predicted": [{name: label[name] for name in names} for label in row["expected"]]}
        for row in labelled
    ]


def test_the_page_of_a_line_gives_year_and_document(tmp_path: Path) -> None:
    first, second = run(
        lines(
            tmp_path,
            {"id": 1, "text": "Văn bản 134/BCĐ ngày 8/4", "on": "2020-04-10", "unknown": True},
            {"id": 2, "text": "xem tiểu mục 2 Mục I", "base": "Quyết định 3841/QĐ-UBND năm 2015"},
        )
    )
    assert first["predicted"][0]["year"] == 2020
    assert second["predicted"] == [
        {
            "start": 4,
            "end": 20,
            "type": "quyet_dinh",
            "number": "3841",
            "year": 2015,
            "symbol": "3841/QĐ-UBND",
            "provision": ["muc_I.tieu_muc_2"],
        }
    ]


def test_empty_lines_are_passed_over_and_nothing_found_is_an_empty_list(tmp_path: Path) -> None:
    assert run(lines(tmp_path, "", {"id": "a", "text": ""}, "  ")) == [{"id": "a", "predicted": []}]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "line 2: not JSON"),
        ("[" * 100_000, "line 2: not JSON"),
        ([], "line 2: it needs"),
        ({"id": 1}, "line 2: it needs"),
        ({"text": "x"}, "line 2: it needs"),
        ({"id": 1, "text": 5}, "line 2: it needs"),
        ({"id": 1, "text": "", "on": "8/4"}, "line 2: “on” must be a day"),
        ({"id": 1, "text": "", "on": 8}, "line 2: “on” must be a day"),
        ({"id": 1, "text": "", "base": 8}, "line 2: “base” must be"),
    ],
)
def test_a_broken_line_is_named_with_the_next_step(tmp_path: Path, line: object, reason: str) -> None:
    with pytest.raises(CommandError, match=reason) as caught:
        run(lines(tmp_path, {"id": 0, "text": ""}, line))
    assert "run this again" in str(caught.value)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read: No such file"):
        run(tmp_path / "none")
    with pytest.raises(CommandError, match="cannot be read"):
        run(tmp_path)
    (tmp_path / "old").write_bytes(b'{"id": 1, "text": "\xd0\xc1"}')
    with pytest.raises(CommandError, match="not in UTF-8"):
        run(tmp_path / "old")
