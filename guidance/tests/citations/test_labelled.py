"""Every labelled sentence, on every field that its label has.

``citations_dev`` are the 60 sentences that came with the conventions. ``citations_own`` were written by the author of
the rules, clause by clause of the conventions, and labelled before the rules were tried on them. The authors of
``citations_unseen_1`` and ``_2`` knew the conventions and never saw the rules. ``citations_fresh`` were labelled before
the rules met them, except those tagged ``later``, which keep what was mended then.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import Any

import pytest

from guidance.tests.citations.labelled import found, rows

FILES = ("citations_dev", "citations_own", "citations_unseen_1", "citations_unseen_2", "citations_fresh")
ROWS = [row for name in FILES for row in rows(name)]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_exactly_what_is_labelled_is_found(row: dict[str, Any]) -> None:
    expected = row["expected"]
    got = found(row["text"])
    assert [[each["span"], each["type"]] for each in got] == [[each["span"], each["type"]] for each in expected]
    for one, label in zip(got, expected, strict=True):
        assert {name: one[name] for name in label} == label


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_decomposed_letters_change_nothing_but_the_places(row: dict[str, Any]) -> None:
    meaning = ("type", "number", "year", "symbol", "provision")
    composed = found(unicodedata.normalize("NFC", row["text"]))
    decomposed = found(unicodedata.normalize("NFD", row["text"]))
    assert [[one[name] for name in meaning] for one in composed] == [
        [one[name] for name in meaning] for one in decomposed
    ]


def test_the_labels_point_into_their_texts() -> None:
    for row in ROWS:
        for label in row["expected"]:
            assert row["text"][label["start"] : label["end"]] == label["span"]


def test_there_are_enough_and_all_sorts() -> None:
    assert len(rows("citations_dev")) == 60
    assert len(rows("citations_own")) >= 150
    assert len([*rows("citations_unseen_1"), *rows("citations_unseen_2")]) == 300
    assert len(rows("citations_fresh")) >= 60
    assert len({row["id"] for row in ROWS}) == len(ROWS)
    kinds = Counter(label["type"] for row in ROWS for label in row["expected"])
    assert len(kinds) >= 25
    assert sum(not row["expected"] for row in ROWS) >= 35
