"""Links put into HTML at places of its text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance.citing.links import Link, flatten, insert, text_of
from vietnamese.tests.words import steps

OPENING = '<a class="cite" href="/x/">'


def linked(html: str, *words: str) -> str:
    """``html`` with a link on each of the words' first places."""
    text = text_of(html)
    return insert(html, [Link(text.index(word), text.index(word) + len(word), OPENING) for word in words])


@pytest.mark.parametrize(
    ("html", "word", "expected"),
    [
        ("<p>Theo Luật A.</p>", "Luật A", "<p>Theo [Luật A].</p>"),
        ("<p>Theo <b>Luật A</b>.</p>", "Luật A", "<p>Theo <b>[Luật A]</b>.</p>"),
        ("<p>Theo Luật <b>A</b>.</p>", "Luật A", "<p>Theo [Luật <b>A</b>].</p>"),
        ("<p>Theo <b>Luật</b> A.</p>", "Luật A", "<p>Theo [<b>Luật</b> A].</p>"),
        (
            "<p>Xem <b>Điều 5 <i>Luật</i></b><i> A</i>.</p>",
            "Luật A",
            "<p>Xem <b>Điều 5 <i>[Luật]</i></b><i>[ A]</i>.</p>",
        ),
        ("<p>R&amp;D theo Luật A &lt;B&gt;</p>", "Luật A <B>", "<p>R&amp;D theo [Luật A &lt;B&gt;]</p>"),
        ("<p>số 1&#47;2 &nbsp; A</p>", "1/2", "<p>số [1&#47;2] &nbsp; A</p>"),
        ('<p>Xem <a href="/y/">Luật A</a>.</p>', "Luật A", '<p>Xem <a href="/y/">Luật A</a>.</p>'),
        ("<ul><li>Luật A</li><li>Luật B</li></ul>", "Luật B", "<ul><li>Luật A</li><li>[Luật B]</li></ul>"),
        ("<p>Luật</p><p>A</p>", "Luật\n\nA", "<p>Luật</p><p>A</p>"),
        ("Số 1/QĐ-<br>UBND", "1/QĐ-\nUBND", "Số [1/QĐ-<br>UBND]"),
        ("a < b Luật A", "Luật A", "a < b [Luật A]"),
    ],
)
def test_a_link_stands_where_the_text_says(html: str, word: str, expected: str) -> None:
    marked = re.sub(re.escape(OPENING) + "(.*?)</a>", r"[\1]", linked(html, word), flags=re.DOTALL)
    assert marked == expected


def test_of_two_that_overlap_the_first_stands() -> None:
    html = "Luật A và B"
    assert insert(html, [Link(0, 6, OPENING), Link(3, 9, OPENING)]) == f"{OPENING}Luật A</a> và B"


@pytest.mark.parametrize("place", [(-1, 2), (0, 0), (5, 3), (0, 999), (999, 1000)])
def test_a_place_outside_the_text_gets_no_link(place: tuple[int, int]) -> None:
    assert insert("<p>Luật</p>", [Link(*place, OPENING)]) == "<p>Luật</p>"


PIECES = st.lists(
    st.one_of(
        st.sampled_from([
            "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<br>", "<br/>", "<ul><li>", "</li></ul>", "</a>",
            '<a href="/y?a=1&amp;b=2">',
            "&amp;", "&nbsp;", "&lt;", "&#7853;", "&", "<", ">", "<!-- x > y -->", '<img alt="a > b">', "<h3>", "</h3>",
            "&notin;",
        ]),
        st.text(alphabet="Luật 1/QĐđ\n<>&;\"'", max_size=8),
    ),
    max_size=25,
).map("".join)  # fmt: skip


@given(PIECES, st.lists(st.tuples(st.integers(-2, 80), st.integers(-2, 80)), max_size=6))
def test_links_taken_out_again_leave_the_same(html: str, places: list[tuple[int, int]]) -> None:
    marked = insert(html, [Link(start, end, OPENING) for start, end in places])
    parts = marked.split(OPENING)
    back = parts[0] + "".join(_without_end(part) for part in parts[1:])
    assert back == html


def _without_end(part: str) -> str:
    """Ours is the first </a> behind our opening: no other link lies within."""
    head, sep, tail = part.partition("</a>")
    assert sep
    assert "<a " not in head
    return head + tail


@given(PIECES, st.tuples(st.integers(0, 80), st.integers(0, 80)))
def test_the_text_stays_the_same_and_so_do_all_other_tags(html: str, place: tuple[int, int]) -> None:
    marked = insert(html, [Link(*place, OPENING)])
    assert text_of(marked) == text_of(html)


@given(PIECES)
def test_every_sign_stands_where_it_is_said_to(html: str) -> None:
    flat = flatten(html)
    assert len(flat.text) == len(flat.first) == len(flat.last)
    last = 0
    for sign, first, end in zip(flat.text, flat.first, flat.last, strict=True):
        assert first <= end
        if first < end and not html[first:end].startswith("&"):
            assert html[first:end] == sign
        assert first >= last or html[first:end].startswith("&")
        last = first


def test_the_work_grows_with_the_text_and_no_faster() -> None:
    def put_in(count: int) -> int:
        html = "<p>Theo <b>Luật</b> A &amp; B; <a href='x'</p>" * (10 * count)
        links = [Link(number * 40, number * 40 + 5, OPENING) for number in range(count)]
        return steps(lambda text: insert(text, links), html)

    assert put_in(400) <= 4.2 * put_in(100)


def test_what_is_given_is_any_string() -> None:
    for odd in ("", "<", "&", "</", "<a", "<!--", '<a href="', "\0", "\ud800"):
        assert insert(odd, [Link(0, 1, OPENING)]) is not None
