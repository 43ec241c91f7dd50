"""The card of a citation: by hover, focus and tap, beside its line or at the foot of the screen, and without script."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from guidance.citing import keeping
from guidance.tests.library import B, E, agency, law
from home.tests.bodies import stored
from news.tests.factories import NewsPageFactory

from .conftest import Visit

PHONE: dict[str, Any] = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
LONG = "<p>" + "Đội đến từng nhà, hỏi thăm từng người. " * 12 + "</p>"
CITING = "<p>Gia đình được giúp theo khoản 2 Điều 28 Luật số 7300/2021/QH14 và được nghe về Luật số 2300/2000/QH10.</p>"


@pytest.fixture
def article(fresh_demo: str) -> str:
    """An article that cites two laws far down its text."""
    assembly = agency("Quốc hội (thử)", "quoc-hoi-thu")
    law(
        "7300/2021/QH14",
        [(B, "2022-01-01"), (E, "2026-07-01")],
        issued="2021-03-30",
        issuers=[assembly],
        title="Luật Phòng, chống ma túy",
        is_extract=True,
        text="Điều 28. Các biện pháp cai nghiện ma túy\n1. Các biện pháp;\n2. Gia đình có trách nhiệm báo cho ủy ban.",
    )
    law("2300/2000/QH10", [(E, "2022-01-01")], issuers=[assembly], title="Luật cũ")
    page = NewsPageFactory(
        title="Bài dẫn luật",
        slug="bai-dan-luat",
        summary="Tin.",
        published_date=datetime.date(2022, 6, 10),
        body=stored(("paragraph", LONG * 4), ("paragraph", CITING), ("paragraph", LONG * 2)),
    )
    keeping.keep(page.pk)
    return "/tin-tuc/bai-dan-luat/"


@pytest.fixture
def decree(article: str) -> str:
    """A decree whose forty articles cite a law, each in its first and its last line."""
    cited = "theo khoản 2 Điều 28 Luật số 7300/2021/QH14"
    text = "\n".join(
        f"Điều {number}. Việc thứ {number}\n1. Làm {cited}.\n2. Báo cho gia đình.\n3. Ghi lại, cũng {cited}."
        for number in range(1, 41)
    )
    page = law("9900/2022/NĐ-CP", [(B, "2022-03-01")], kind="nghi_dinh", issued="2022-02-02", text=text)
    keeping.keep(page.pk)
    return page.url


def boxes_apart(page: Page) -> bool:
    """Whether the card covers neither the citation nor anything else in its column."""
    found: bool = page.evaluate(
        """() => {
          const box = element => element.getBoundingClientRect();
          const card = document.getElementById('trich-dan'), mine = box(card);
          const others = [...card.parentNode.children, ...document.querySelectorAll('.article p')]
            .filter(one => one !== card && one.offsetHeight);
          return others.every(one => { const its = box(one);
            return its.right <= mine.left || mine.right <= its.left || its.bottom <= mine.top + 1 || mine.bottom <= its.top + 1; });
        }"""
    )
    return found


def test_hover_opens_the_card_beside_its_line_and_over_nothing(article: str, visit: Visit) -> None:
    page = visit().open(article)
    link, card = page.locator("a.cite").first, page.locator("#trich-dan")
    expect(card).to_be_hidden()
    link.hover()
    expect(card).to_be_visible()
    expect(card).to_contain_text("Khoản 2 Điều 28")
    expect(card).to_contain_text("Gia đình có trách nhiệm")
    expect(card.locator(".effect")).to_have_count(2)
    assert boxes_apart(page)
    box, line = card.bounding_box(), link.bounding_box()
    assert box is not None
    assert line is not None
    assert box["x"] > line["x"] + line["width"] / 2
    assert abs(box["y"] - line["y"]) < 60
    card.hover()
    page.wait_for_timeout(700)
    expect(card).to_be_visible()
    page.mouse.move(5, 5)
    expect(card).to_be_hidden()


def test_the_keyboard_reaches_card_and_text_behind_it(article: str, visit: Visit) -> None:
    page = visit().open(article)
    first, second, card = page.locator("a.cite").nth(0), page.locator("a.cite").nth(1), page.locator("#trich-dan")
    first.focus()
    expect(card).to_be_visible()
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect(first).to_be_focused()
    first.blur()
    first.focus()
    page.keyboard.press("Tab")
    expect(card.locator("button")).to_be_focused()
    page.keyboard.press("Tab")
    expect(card.locator("a.button")).to_be_focused()
    page.keyboard.press("Tab")
    expect(second).to_be_focused()
    expect(card).to_contain_text("Luật cũ")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(second).to_be_focused()
    expect(card).to_be_hidden()
    page.keyboard.press("Enter")
    page.wait_for_url("**/van-ban/luat-2300-2000-qh10/**")


@pytest.mark.parametrize("number", [0, 1, 20, 39])
@pytest.mark.parametrize("at", ["start", "center", "end"])
def test_beside_a_law_the_card_lies_in_the_window_and_never_over_its_text(
    decree: str, visit: Visit, number: int, at: str
) -> None:
    page = visit().open(decree)
    link, card = page.locator("a.cite").nth(number), page.locator("#trich-dan")
    link.evaluate("(one, at) => one.scrollIntoView({block: at})", at)
    link.hover()
    expect(card).to_be_visible()
    box, text = card.bounding_box(), page.locator(".law-main").bounding_box()
    assert box is not None
    assert text is not None
    assert box["x"] + box["width"] <= text["x"]
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= page.evaluate("window.innerHeight")


def test_the_card_waits_for_a_pointer_that_comes_slowly(decree: str, visit: Visit) -> None:
    page = visit().open(decree)
    link, card = page.locator("a.cite").nth(20), page.locator("#trich-dan")
    link.hover()
    expect(card).to_be_visible()
    start, end = link.bounding_box(), card.locator("a.button").bounding_box()
    assert start is not None
    assert end is not None
    for step in range(1, 13):
        page.mouse.move(
            start["x"] + (end["x"] + 20 - start["x"]) * step / 12, start["y"] + (end["y"] + 20 - start["y"]) * step / 12
        )
        page.wait_for_timeout(120)
    expect(card).to_be_visible()


def test_a_tap_elsewhere_closes_the_sheet(article: str, visit: Visit) -> None:
    page = visit(**PHONE).open(article)
    card = page.locator("#trich-dan")
    page.locator("a.cite").first.tap()
    expect(card).to_be_visible()
    page.touchscreen.tap(20, 300)
    expect(card).to_be_hidden()
    assert page.url.endswith(article)


def test_a_tap_opens_a_sheet_below_the_line(article: str, visit: Visit) -> None:
    page = visit(**PHONE).open(article)
    link, card = page.locator("a.cite").first, page.locator("#trich-dan")
    link.tap()
    expect(card).to_be_visible()
    assert page.url.endswith(article)
    box = card.bounding_box()
    assert box is not None
    assert round(box["y"] + box["height"]) == 740
    bottom = link.evaluate("one => Math.max(...[...one.getClientRects()].map(line => line.bottom))")
    assert bottom <= box["y"]
    card.locator("button").tap()
    expect(card).to_be_hidden()
    link.tap()
    expect(card).to_be_visible()
    card.locator("a.button").tap()
    page.wait_for_url("**/van-ban/luat-7300-2021-qh14/**")


def test_a_second_tap_follows_the_link(article: str, visit: Visit) -> None:
    page = visit(**PHONE).open(article)
    link = page.locator("a.cite").first
    link.tap()
    expect(page.locator("#trich-dan")).to_be_visible()
    link.tap()
    page.wait_for_url("**/van-ban/luat-7300-2021-qh14/**")


def test_without_script_a_citation_is_a_link_and_the_list_says_the_status(article: str, visit: Visit) -> None:
    page = visit(java_script_enabled=False).open(article)
    expect(page.locator("#trich-dan")).to_be_hidden()
    expect(page.locator(".cited-list li")).to_have_count(2)
    page.locator("a.cite").first.click()
    page.wait_for_url("**/van-ban/luat-7300-2021-qh14/?ngay=2022-06-10#*")
