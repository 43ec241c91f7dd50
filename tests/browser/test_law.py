"""The legal library in a browser: days by keyboard, links to an article, one article on paper, and without script."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .conftest import Visit

LAW = "/van-ban/luat-73-2021-qh14/"
PHONE = {"width": 360, "height": 740}


def test_a_day_is_chosen_by_keyboard_alone(demo: str, visit: Visit) -> None:
    page = visit().open(LAW)
    page.focus("#ngay")
    page.keyboard.press("Control+a")
    page.keyboard.type("15/3/2024")
    page.keyboard.press("Enter")
    expect(page.locator(".law-day").first).to_contain_text("15/3/2024")
    expect(page.locator(".law-day .effect").first).to_have_text("Còn hiệu lực")
    assert page.locator(".tl-mark-day").count() == 1


def test_a_link_to_an_article_is_copied_and_followed(demo: str, visit: Visit) -> None:
    visitor = visit(permissions=["clipboard-write"])
    page = visitor.open(f"{LAW}?ngay=2024-03-15")
    link = page.locator("#dieu-1 [data-copy]")
    expect(link).to_have_text("Chép liên kết đến Điều 1")
    link.click()
    expect(link).to_have_text("Đã chép liên kết")
    assert page.url.endswith("?ngay=2024-03-15#dieu-1")
    field = visitor.open("/tra-cuu/").locator("main [name=q]")  # a page may write to the clipboard and not read it
    field.focus()
    page.keyboard.press("Control+v")
    expect(field).to_have_value(f"{demo}{LAW}?ngay=2024-03-15#dieu-1")


def test_one_article_is_printed_alone(demo: str, visit: Visit) -> None:
    page = visit().open(LAW)
    page.evaluate(
        """() => { window.print = () => {
          window.printed = [document.documentElement.className, document.querySelectorAll('.print-this').length];
        }; }"""
    )
    page.click("#dieu-1 [data-print]")
    assert page.evaluate("() => window.printed") == ["print-part", 1]
    assert page.evaluate("() => document.documentElement.className") == ""


@pytest.mark.parametrize("wide", [True, False])
def test_the_picture_is_for_wide_screens_and_the_list_for_phones(demo: str, visit: Visit, wide: bool) -> None:
    page = visit(viewport={"width": 1280, "height": 800} if wide else PHONE).open(LAW)
    assert page.locator(".law-picture").is_visible() == wide
    assert page.locator(".law-moments").is_visible() != wide
    page.click(".law-under summary")
    assert page.locator(".law-under table").is_visible()


def test_everything_works_without_script(demo: str, visit: Visit) -> None:
    visitor = visit(java_script_enabled=False)
    page = visitor.open(LAW)
    expect(page.locator("#dieu-1 [data-copy]")).to_have_text("Liên kết đến Điều 1")
    assert not page.locator("#dieu-1 [data-print]").is_visible()
    page.click(".law-relations summary")
    assert page.locator(".law-list").is_visible()
    visitor.open("/van-ban/")
    page.select_option("#loai", "luat")
    page.fill("#ngay", "1/1/2020")
    page.click(".law-filters button")
    expect(page.locator("[role=status]")).to_contain_text("văn bản")
    expect(page.locator(".law-removable")).to_contain_text("Tính đến 1/1/2020")
    page.click(".law-row:has-text('23/2000/QH10') a")
    assert page.url.endswith("/van-ban/luat-23-2000-qh10/?ngay=2020-01-01")
