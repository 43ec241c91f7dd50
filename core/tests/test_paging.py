"""``?trang=2``."""

from __future__ import annotations

import pytest
from django.http import Http404, QueryDict
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as st

from core.paging import Paging, page_number


def ask(query: dict[str, str]) -> int:
    return page_number(RequestFactory().get("/tin-tuc/", query))


def test_without_a_wish_it_is_the_first_page() -> None:
    assert ask({}) == 1


def test_a_wish_is_followed() -> None:
    assert ask({"trang": "12"}) == 12


@pytest.mark.parametrize("text", ["", "0", "-1", "1.5", "x", " 2", "2 ", "٣", "²", "1e3", "1234567", "0x2", "+2"])
def test_what_is_no_page_number_is_missing(text: str) -> None:
    with pytest.raises(Http404):
        ask({"trang": text})


@given(st.text())
def test_any_wish_gives_a_page_number_or_is_missing(text: str) -> None:
    request = RequestFactory().get("/")
    request.GET = QueryDict(mutable=True)
    request.GET["trang"] = text
    try:
        assert 1 <= page_number(request) <= 999_999
    except Http404:
        pass


def test_an_empty_list_has_one_page() -> None:
    paging = Paging.of(0, 1, 10, "/a/")
    assert (paging.last, paging.start, paging.stop, paging.links) == (1, 0, 0, [(1, "/a/")])


def test_a_page_beyond_the_last_is_missing() -> None:
    with pytest.raises(Http404):
        Paging.of(20, 3, 10, "/a/")


def test_a_full_last_page_is_the_last() -> None:
    assert Paging.of(20, 2, 10, "/a/").last == 2


def test_one_entry_more_makes_one_page_more() -> None:
    assert Paging.of(21, 3, 10, "/a/").last == 3


def test_the_last_page_stops_where_the_entries_do() -> None:
    paging = Paging.of(21, 3, 10, "/a/")
    assert (paging.start, paging.stop) == (20, 21)


def test_the_first_page_has_the_lists_own_address() -> None:
    assert Paging.of(30, 2, 10, "/a/").url(1) == "/a/"


@pytest.mark.parametrize(("address", "expected"), [("/a/", "/a/?trang=2"), ("/a/?loai=tin", "/a/?loai=tin&trang=2")])
def test_the_page_joins_what_else_the_address_asks(address: str, expected: str) -> None:
    assert Paging.of(30, 1, 10, address).url(2) == expected


def test_the_first_page_has_no_page_before_it() -> None:
    paging = Paging.of(30, 1, 10, "/a/")
    assert (paging.previous_url, paging.next_url) == ("", "/a/?trang=2")


def test_the_last_page_has_no_page_after_it() -> None:
    paging = Paging.of(30, 3, 10, "/a/")
    assert (paging.previous_url, paging.next_url) == ("/a/?trang=2", "")


def test_links_show_the_ends_the_neighbours_and_the_gaps() -> None:
    numbers = [number for number, _ in Paging.of(200, 10, 10, "/a/").links]
    assert numbers == [1, 0, 8, 9, 10, 11, 12, 0, 20]


def test_a_gap_has_no_address() -> None:
    assert (0, "") in Paging.of(200, 10, 10, "/a/").links


@given(st.integers(0, 5000), st.integers(1, 50), st.integers(1, 400))
def test_all_pages_together_hold_every_entry_once(total: int, per_page: int, number: int) -> None:
    last = Paging.of(total, 1, per_page, "/a/").last
    pages = [Paging.of(total, page, per_page, "/a/") for page in range(1, last + 1)]
    assert [entry for page in pages for entry in range(page.start, page.stop)] == list(range(total))


@given(st.integers(0, 5000), st.integers(1, 50), st.data())
def test_links_rise_and_hold_first_last_and_the_page_itself(total: int, per_page: int, data: st.DataObject) -> None:
    last = Paging.of(total, 1, per_page, "/a/").last
    number = data.draw(st.integers(1, last))
    numbers = [link for link, _ in Paging.of(total, number, per_page, "/a/").links if link]
    assert numbers == sorted(set(numbers))
    assert {1, number, last} <= set(numbers)
    assert len(numbers) <= 7
