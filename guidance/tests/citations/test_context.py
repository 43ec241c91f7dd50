"""What the caller knows: the day of the page, the document it is about, the titles of the library."""

from __future__ import annotations

import datetime

import pytest

from guidance.citations import find_citations, known
from guidance.tests.citations.labelled import found, only

ON = datetime.date(2020, 4, 10)


@pytest.mark.parametrize(
    ("text", "day", "year", "inferred"),
    [
        ("Văn bản số 134/BCĐ ngày 8/4", "2020-04-08", 2020, ["year", "date"]),
        ("Văn bản số 134/BCĐ ngày 10/4", "2020-04-10", 2020, ["year", "date"]),
        ("Văn bản số 134/BCĐ ngày 28/12", "2019-12-28", 2019, ["year", "date"]),
        ("Văn bản số 134/BCĐ ngày 29/2", "2020-02-29", 2020, ["year", "date"]),
        ("Quyết định 3841/QĐ-UBND năm 2015 ngày 4/8", "2015-08-04", 2015, ["date"]),
        ("Văn bản số 134/BCĐ ngày 31/4", None, None, []),
        ("Văn bản số 134/BCĐ", None, None, []),
        ("Văn bản số 134/BCĐ ngày 8/4/2018", "2018-04-08", 2018, []),
    ],
)
def test_a_day_without_a_year_is_the_last_before_the_page(
    text: str, day: str | None, year: int | None, inferred: list[str]
) -> None:
    citation = only(text, on=ON)
    assert (citation["date"], citation["year"], citation["inferred"]) == (day, year, inferred)


def test_without_the_day_of_the_page_there_is_no_year() -> None:
    assert only("Văn bản số 134/BCĐ ngày 8/4")["year"] is None


@pytest.mark.parametrize("base", ["Quyết định 3841/QĐ-UBND năm 2015", None])
def test_a_provision_without_a_document_belongs_to_the_base(base: str | None) -> None:
    citation = only("Xem tiểu mục 2 Mục I.", base=base)
    assert citation["span"] == "tiểu mục 2 Mục I"
    assert citation["provision"] == ["muc_I.tieu_muc_2"]
    assert citation["symbol"] == ("3841/QĐ-UBND" if base else None)
    assert citation["type"] == ("quyet_dinh" if base else "khong_ro")
    assert citation["inferred"] == (["type", "number", "year", "symbol", "body"] if base else [])


def test_a_base_changes_nothing_for_what_names_its_own_document_or_itself() -> None:
    [base] = find_citations("Quyết định 3841/QĐ-UBND năm 2015")
    text = "khoản 1 Điều này và khoản 2 Điều 5 Luật Trẻ em"
    assert found(text, base=base) == found(text)


def test_titles_of_the_library_are_known_too() -> None:
    text = "theo Luật Khuyến học năm 2031"
    assert found(text) == []
    titles = known().adding([("luat", "Khuyến học", ["KH"])])
    assert only(text, titles=titles)["title"] == "Khuyến học"
    assert only("Điều 3 Luật KH", titles=titles)["inferred"] == ["title"]
    assert only("theo Luật Trẻ em", titles=titles)["title"] == "Trẻ em"


def test_the_list_of_titles_is_broad_and_without_doubles() -> None:
    entries = known().entries
    assert len(entries) >= 300
    assert len({(kind, name) for kind, name, _ in entries}) == len(entries)


@pytest.mark.parametrize(("kind", "name"), [(kind, name) for kind, name, _ in known().entries])
def test_every_title_is_found_in_small_letters_and_with_a_year(kind: str, name: str) -> None:
    word = {"luat": "luật", "bo_luat": "bộ luật", "phap_lenh": "pháp lệnh", "hien_phap": "hiến pháp"}[kind]
    text = f"{word} {name.lower()} năm 1996"
    citation = only(f"Căn cứ {text}, xã họp.")
    assert citation["span"] == text
    assert (citation["type"], citation["title"], citation["year"]) == (kind, name, 1996)
