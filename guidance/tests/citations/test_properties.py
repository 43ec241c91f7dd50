"""What holds for any text: places, order, no exception, and time that grows no faster than the text."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import SupportsIndex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance.citations import find_citations
from guidance.citations.clean import _FOLDING, Cleaned
from vietnamese.letters import listed
from vietnamese.tests.words import any_text, steps

WORDS = listed("""
    điểm a khoản 2 Điều 5 các từ đến và hoặc , ; . : - / // – ⁄ ∕ Đ40 k2 đ.a Mẫu số 03 Phụ lục II Mục I tiểu mục
    Chương này Điều này Nghị định này của kèm theo ban hành số số: Nghị định Thông tư liên tịch Luật Phòng,
    chống ma túy Bộ luật Hình sự Pháp lệnh Quyết định Công văn văn bản NĐ TT QĐ BLHS 116 2021 24/2012
    116/2021/NĐ-CP /NĐ-CP TTLT-BLĐTBXH -BNV 36-CT/TW T.Ư QĐ-UBND năm 2015 ngày 8/4 18/3/2019 ký Ngày có hiệu lực
    (sửa đổi, bổ sung 2017) http://a.vn/ @ .pdf Ðiều NGHỊ ĐỊNH SỐ nghi dinh so Hợp đồng HĐ-CT
""")
PIECES = [
    *WORDS,
    "\\",
    "\u200b",
    "\u00ad",
    "\ufeff",
    "\u00a0",
    "\n",
    "\r\n",
    "\n\n",
    "\u2028",
    "\u0301",
    "e\u0323\u0302",
]
grammar = st.lists(st.sampled_from(PIECES), max_size=40)
texts = st.one_of(
    any_text,
    grammar.map(" ".join),
    grammar.map("".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.characters()), max_size=25).map("".join),
    grammar.map(" ".join).map(lambda text: unicodedata.normalize("NFD", text)),
    grammar.map(" ".join).map(str.upper),
)


@given(texts)
def test_each_citation_says_what_stands_at_its_place(text: str) -> None:
    for citation in find_citations(text):
        assert 0 <= citation.start < citation.end <= len(text)
        assert text[citation.start : citation.end] == citation.text
        assert not citation.text[0].isspace()
        assert not citation.text[-1].isspace()


@given(texts)
def test_citations_are_sorted_and_do_not_overlap(text: str) -> None:
    found = find_citations(text)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(texts)
def test_what_is_found_is_well_formed(text: str) -> None:
    for citation in find_citations(text):
        assert citation.type.isascii()
        assert citation.symbol is None or unicodedata.is_normalized("NFC", citation.symbol)
        assert citation.number is None or not citation.number.startswith("0") or len(citation.number.rstrip("abc")) < 2
        assert len(set(citation.provisions)) == len(citation.provisions)
        if citation.date and citation.symbol and f"/{citation.year}/" not in citation.symbol:
            assert citation.year is not None


@given(texts)
def test_composed_and_decomposed_text_say_the_same(text: str) -> None:
    def meaning(given: str) -> list[object]:
        return [(found.type, found.symbol, found.provisions) for found in find_citations(given)]

    assert meaning(unicodedata.normalize("NFC", text)) == meaning(unicodedata.normalize("NFD", text))


@given(texts)
def test_the_way_back_is_the_whole_text(text: str) -> None:
    source = Cleaned(text)
    assert len(source.text) == len(source.folded)
    ends = [source.original(place, place + 1) for place in range(len(source.text)) if not source.text[place].isspace()]
    assert all(start < end <= len(text) for start, end in ends)
    assert all(one[1] <= other[0] for one, other in pairwise(ends))


@given(st.text())
def test_any_text_may_be_a_base(text: str) -> None:
    find_citations("tiểu mục 2 Mục I", base=text)


SHAPES = {
    "sentences": "Theo điểm a khoản 2 Điều 5 Nghị định số 105/2021/NĐ-CP ngày 04/12/2021 của Chính phủ, Đội họp.\n",
    "citations without a blank to spare": "1/QĐ-UB ",
    "slashes": "/",
    "digits": "1",
    "fractions": "1/",
    "half symbols": "1/AB-",
    "half symbols after a word": "số 1/ab ",
    "joint symbols": "1/2021/TTLT-BYT-BTC-BCA-BTP ",
    "bodies without end": "1/TT" + "-AB" * 50 + " ",
    "points": "điểm a ",
    "lists of points": "điểm a, b, c, ",
    "paragraphs": "khoản 1 ",
    "articles": "Điều 1, ",
    "ranges": "từ Điều 1 đến ",
    "ranges of ranges": "Điều 1-",
    "nested lists": "điểm a khoản 1 Điều 2, ",
    "provisions after a document": "NĐ 1/2021, Điều 1, ",
    "blanks": " ",
    "line breaks": "\n",
    "double blanks": "a  ",
    "zero width": "\u200b",
    "marks": "\u0301\u0323",
    "letters with marks": "e\u0302\u0301",
    "laws": "luật ",
    "titles": "Luật Đất đai ",
    "half titles": "luật phòng, chống ",
    "amendments": "luật sửa đổi, bổ sung một số điều của ",
    "numbers alone": "NĐ 1 ",
    "days": "ngày 1/1/2021 ban hành ",
    "issuers": "Công văn số 1/BYT-DP của Bộ Y tế ",
    "kinds": "kế hoạch a b c ",
    "self": "Nghị định này ",
    "addresses": "http://a.vn/ ",
    "mail": "a@ ",
    "domains": ".vn",
    "annexes": "phụ lục kèm theo ",
    "heads": "Nghị định ",
    "heads with a number word": "Nghị định số ",
    "short heads": "TT 1 ",
    "glued numbers": "NĐ1 ",
    "symbols of the Party": "1-NQ/TW ",
    "letters": "1/UBND-AB ",
    "letters after the word": "CV 1/ABC-AB ",
    "runs of numbers": "1/2/3/",
    "numbers and years": "1/2021/",
    "short provisions": "đ.a k1 Đ1 ",
    "glued provisions": "k1đ2",
    "numerals of many parts": "Điều 1.1.1.1 ",
    "rows": "khoản 1 các Điều 1, 2, ",
    "annexes of documents": "Điều 1 Quy chế ban hành kèm theo ",
    "forms": "Mẫu số 01-A-B ",
    "long titles": "Luật " + "PHÒNG CHỐNG MA TÚY " * 40,
    "quoted laws": "Luật “",
    "owners": "Công văn của Bộ ",
    "issuers without end": "1/KH-UBND của " + "abc " * 40,
    "hyphens": "- ",
    "slashes and letters": "a/b ",
    "paths": "/a/ ",
    "years": "năm 2020 ",
    "cells": "1 | 1/KH-UBND | ",
    "decomposed letters": unicodedata.normalize("NFD", "Nghị định số điểm ế ợ "),
    "mixed": "k1 NĐ 1, TT 1/QĐ-UB số ngày 1/1/2020 ký của Luật Điều 1 và - ",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_four_times_the_text_takes_four_times_the_steps(shape: str) -> None:
    piece = SHAPES[shape]
    text = piece * max(2, 2000 // len(piece))
    find_citations(text * 4)  # the titles are loaded, the tables of letters and codes are filled
    assert steps(find_citations, text * 4) <= 4.1 * steps(find_citations, text) + 200
    find_citations(text * 60)  # what C does inside one step would not come back from this, were it not linear


DENSEST = 45
"""Steps for each character that the densest texts may need: what keeps a text of 1 MB near a second."""


@pytest.mark.parametrize("shape", SHAPES)
def test_no_text_needs_many_steps_for_a_character(shape: str) -> None:
    text = SHAPES[shape] * max(1, 6000 // len(SHAPES[shape]))
    find_citations(text)
    assert steps(find_citations, text) <= DENSEST * len(text)


class Counting(str):
    """A text that counts the characters of every piece that is cut out of it."""

    cut = 0

    def __getitem__(self, key: SupportsIndex | slice) -> str:
        piece = super().__getitem__(key)
        Counting.cut += len(piece)
        return piece


@pytest.mark.parametrize("shape", [*SHAPES, "words without a blank"])
def test_twice_the_text_has_twice_as_many_characters_looked_at(shape: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What steps do not tell: a piece from the beginning of the text to the place that is read."""
    read = Cleaned._read
    monkeypatch.setattr(Cleaned, "_read", lambda self, even: Counting(read(self, even)))
    monkeypatch.setattr("guidance.citations.clean._folded", lambda text: Counting(text.translate(_FOLDING)))
    piece = SHAPES.get(shape, "abcdefghijk,khoản 1\n")
    counts = []
    for length in (3000, 6000):
        Counting.cut = 0
        find_citations(piece * (length // len(piece)))
        counts.append(Counting.cut)
    assert counts[1] <= 2.1 * counts[0] + 500


def test_a_provision_on_either_side_of_its_document_counts_once() -> None:
    [found] = find_citations("Điều 5 Luật Trẻ em, Điều 5")
    assert found.provisions == ("dieu_5",)


def test_half_a_surrogate_breaks_nothing() -> None:
    [found] = find_citations("\ud800 Nghị định 116/2021/NĐ-CP \udfff")
    assert found.symbol == "116/2021/NĐ-CP"
