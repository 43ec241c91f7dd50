"""Addresses from Vietnamese titles."""

from __future__ import annotations

import json
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese import slug

PAIRS = [json.loads(line) for line in (Path(__file__).parent / "data" / "slugs.jsonl").read_text("utf-8").splitlines()]

VIETNAMESE = st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯàảãáạằẳẵắặầẩẫấậềểễếệìỉĩíịờởỡớợừửữứựỳỷỹýỵ ,./-0123456789")
ANY_TEXT = st.one_of(st.text(), VIETNAMESE)


@pytest.mark.parametrize("pair", PAIRS, ids=[pair["slug"] for pair in PAIRS])
def test_a_title_gives_the_expected_address(pair: dict[str, str]) -> None:
    assert slug(pair["text"]) == pair["slug"]


@pytest.mark.parametrize("pair", PAIRS, ids=[pair["slug"] for pair in PAIRS])
def test_a_decomposed_title_gives_the_same_address(pair: dict[str, str]) -> None:
    assert slug(unicodedata.normalize("NFD", pair["text"])) == pair["slug"]


@pytest.mark.parametrize(
    ("symbol", "expected"),
    [
        ("116/2021/NĐ-CP", "116-2021-nd-cp"),
        ("73/2021/QH14", "73-2021-qh14"),
        ("3841/QĐ-UBND", "3841-qd-ubnd"),
    ],
)
def test_a_symbol_keeps_its_parts(symbol: str, expected: str) -> None:
    assert slug(symbol) == expected


def test_d_with_stroke_becomes_d_at_the_start_of_a_word() -> None:
    assert slug("Điều dưỡng đúng") == "dieu-duong-dung"


@pytest.mark.parametrize("look_alike", ["Ðội", "Ɖội", "ðội"])
def test_look_alikes_of_d_with_stroke_become_d(look_alike: str) -> None:
    assert slug(look_alike) == "doi"


@pytest.mark.parametrize("text", ["", "   ", "—", "???", "文", "😀"])
def test_a_title_without_letters_gives_nothing(text: str) -> None:
    assert slug(text) == ""


@given(ANY_TEXT)
def test_an_address_holds_only_plain_words_and_single_hyphens(text: str) -> None:
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug(text))


@given(ANY_TEXT)
def test_every_normal_form_of_a_title_gives_one_address(text: str) -> None:
    assert slug(unicodedata.normalize("NFD", text)) == slug(unicodedata.normalize("NFC", text))


@given(ANY_TEXT)
def test_the_address_of_an_address_is_itself(text: str) -> None:
    once = slug(text)
    assert slug(once) == once


@given(ANY_TEXT, st.integers(1, 60))
def test_an_address_keeps_within_its_length_and_ends_with_a_letter(text: str, length: int) -> None:
    short = slug(text, length)
    assert len(short) <= length
    assert not short.endswith("-")


@given(ANY_TEXT, st.integers(1, 60))
def test_a_cut_address_begins_as_the_whole_one(text: str, length: int) -> None:
    assert slug(text).startswith(slug(text, length))


@given(ANY_TEXT, st.integers(1, 60))
def test_a_title_with_letters_keeps_some_when_cut(text: str, length: int) -> None:
    assert bool(slug(text, length)) == bool(slug(text))


@pytest.mark.parametrize(
    ("length", "expected"),
    [(0, "doi-cong-tac"), (12, "doi-cong-tac"), (11, "doi-cong"), (8, "doi-cong"), (7, "doi"), (3, "doi"), (2, "do")],
)
def test_an_address_is_cut_between_words_where_it_can_be(length: int, expected: str) -> None:
    assert slug("Đội công tác", length) == expected
