"""The development pairs, line by line, each with what its relation means here."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from vietnamese import (
    collation_key,
    expand,
    expand_place,
    fold,
    name_key,
    normalise,
    normalise_phone,
    parse_date,
    parse_number,
    search_key,
    slug,
    strip_honorific,
    suggest_spelling,
)

PAIRS = [
    json.loads(line)
    for line in (Path(__file__).parent / "data" / "vietnamese_pairs.jsonl").read_text("utf-8").splitlines()
]

WAITING = {
    ("search_plain", "query: bán dâm > 'người bán dâm'"): "ranking: search",
    ("search_plain", "query: ma túy > 'ma túy'"): "ranking: search",
    ("search_plain", "query: sở > 'Sở'"): "ranking: search",
    ("search_plain", "query: hội viên > 'hội viên'"): "ranking: search",
    ("search_plain", "query: nghiện > 'nghiện'"): "ranking: search",
    ("search_plain", "query: quý > 'báo cáo quý'"): "ranking: search",
    ("compound_words", "tình nguyện viên"): "scoring of pairs: search",
    ("compound_words", "ma túy"): "scoring of pairs: search",
    ("compound_words", "xã hội"): "scoring of pairs: search",
    ("compound_words", "tái nghiện"): "scoring of pairs: search",
    ("compound_words", "mại dâm"): "scoring of pairs: search",
    ("compound_words", "công tác"): "scoring of pairs: search",
    ("address", "xã, phường, thị trấn (trước 7/2025)"): "kinds of places change in time: places/tests/test_pairs.py",
    ("address", "phường Vĩnh Lạc (TP Rạch Giá), Kiên Giang"): "wards of former provinces: places/tests/test_pairs.py",
}
"""What needs the index or the table of places: the tests named take these lines over, the others later work."""


def corrected(text: str) -> str:
    for found in reversed(suggest_spelling(text)):
        text = text[: found.start] + found.suggestion + text[found.end :]
    return text


def _sorts_before(pair: dict[str, str]) -> bool:
    key = name_key if pair["topic"] == "name_sort" else collation_key
    return key(pair["a"]) < key(pair["b"])


def _parses_to(pair: dict[str, str]) -> bool:
    value: Any = parse_date(pair["a"]) if pair["topic"] == "date" else parse_number(pair["a"])
    return str(value) == pair["b"]


def _is_rejected(pair: dict[str, str]) -> bool:
    with pytest.raises(ValueError, match=r"\w+ \w+"):
        normalise_phone(pair["a"])
    return True


RELATIONS: dict[str, Callable[[dict[str, str]], bool]] = {
    "equal_after_NFC": lambda pair: (
        normalise(pair["a"]) == normalise(pair["b"]) == unicodedata.normalize("NFC", pair["b"])
    ),
    "search_equal": lambda pair: search_key(pair["a"]) == search_key(pair["b"]),
    "search_distinct": lambda pair: search_key(pair["a"]) != search_key(pair["b"]),
    "never_changed": lambda pair: search_key(pair["a"]) == pair["a"].lower() == pair["b"].lower(),
    "fold_equal": lambda pair: fold(pair["a"]) == fold(pair["b"]),
    "exact_distinct": lambda pair: search_key(pair["a"]) != search_key(pair["b"]),
    "repair_to": lambda pair: normalise(pair["a"]) == pair["b"],
    "query_matches": lambda pair: fold(pair["a"]) in fold(pair["b"]).replace(",", ""),
    "expands_to": lambda pair: expand(pair["a"]) == pair["b"],
    "sorts_before": _sorts_before,
    "parses_to": _parses_to,
    "slug_is": lambda pair: slug(pair["a"]) == pair["b"],
    "normalises_to": lambda pair: normalise_phone(pair["a"]) == pair["b"],
    "rejected": _is_rejected,
    "maps_to": lambda pair: expand_place(pair["a"]) == pair["b"],
    "strip_for_matching": lambda pair: strip_honorific(pair["a"]) == pair["b"],
    "suggests": lambda pair: corrected(pair["a"]) == pair["b"],
}

NOW = [pair for pair in PAIRS if (pair["topic"], pair["a"]) not in WAITING]


@pytest.mark.parametrize("pair", NOW, ids=[f"{pair['topic']}: {pair['a']}" for pair in NOW])
def test_a_pair_stands_in_its_relation(pair: dict[str, str]) -> None:
    assert RELATIONS[pair["relation"]](pair)


def test_exactly_the_listed_pairs_wait_for_later_work() -> None:
    waiting = {(pair["topic"], pair["a"]) for pair in PAIRS} - {(pair["topic"], pair["a"]) for pair in NOW}
    assert waiting == WAITING.keys()
    assert len(NOW) + len(WAITING) == len(PAIRS) == 143


def test_a_query_without_marks_is_the_beginning_of_a_match() -> None:
    assert fold("phong chong ma tuy") in fold("Luật Phòng, chống ma túy").replace(",", "")
