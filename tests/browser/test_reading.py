"""Reading without a mouse, without script, on paper, on a small screen; and leaving without a trace."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from . import places
from .conftest import Visit

PHONE = {"width": 360, "height": 740}
PUBLIC = [name for name, address in places.PAGES.items() if not address.startswith("/tai-khoan/")]
LEADS_AWAY = "https://vi.wikipedia.org/"
SECOND_PLACE = "<!doctype html><html lang=vi><title>Nơi khác</title><link rel=icon href='data:,'><p>Một trang vô hại."

FOCUS = """() => {
  const element = document.activeElement;
  const style = getComputedStyle(element), box = element.getBoundingClientRect();
  const numbers = colour => (colour.match(/[\\d.]+/g) || []).map(Number);
  const luminance = colour => {
    const [r, g, b] = numbers(colour).map(part => part / 255)
      .map(part => part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let behind = element.parentElement;
  while (behind.parentElement && numbers(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
  const [light, dark] = [luminance(style.outlineColor), luminance(getComputedStyle(behind).backgroundColor)]
    .sort((a, b) => b - a);
  return {
    name: element.tagName + '.' + element.className + ' ' + element.textContent.trim().slice(0, 40),
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    contrast: (light + 0.05) / (dark + 0.05),
    seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0,
    body: element === document.body,
  };
}"""

SMALL_TARGETS = """() => {
  const found = [];
  for (const element of document.querySelectorAll('a, button, summary, input:not([type=hidden]), select')) {
    if (!element.checkVisibility() || !element.getClientRects().length || element.matches('.skip')) continue;
    // Links inside a running sentence are as high as the sentence.
    if (element.matches('.prose :not(.card):not(.private) > a, .alert a, .measure > a, .empty a, .summary a') &&
        !element.matches('.button, .entry a, .chip')) continue;
    const box = element.getBoundingClientRect();
    if (box.height < 43.9) found.push(`${box.height.toFixed(1)} px: ${element.tagName}.${element.className} ` +
      `in ${element.parentElement.tagName}.${element.parentElement.className}: ${element.textContent.trim().slice(0, 40)}`);
  }
  return found;
}"""


def tab_to(page: Page, selector: str, limit: int = 60) -> None:
    """Press Tab until the element has the focus."""
    for _ in range(limit):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{limit} times Tab do not lead to {selector}")


def scroll_through(page: Page) -> None:
    """Show every part of the page once, so that lazy pictures load."""
    for image in page.locator("main img").all():
        if image.is_visible():
            image.scroll_into_view_if_needed()
    page.wait_for_function("() => Array.from(document.images).every(image => image.complete)")


# The keyboard


def test_skip_link_leads_past_the_header(demo: str, visit: Visit) -> None:
    page = visit().open("/tin-tuc/")
    page.keyboard.press("Tab")
    skip = page.locator(".skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#noi-dung$"))
    page.keyboard.press("Tab")
    assert page.evaluate("() => Boolean(document.activeElement.closest('main'))")


def test_menu_of_a_phone_opens_with_enter_and_its_links_are_reached(demo: str, visit: Visit) -> None:
    page = visit(viewport=PHONE).open("/")
    tab_to(page, ".menu-small summary")
    assert page.locator(".menu-panel").is_hidden()
    page.keyboard.press("Enter")
    expect(page.locator(".menu-panel")).to_be_visible()
    reached = []
    links = page.locator(".menu-panel a").count()
    for _ in range(links + 3):
        page.keyboard.press("Tab")
        if page.evaluate("() => Boolean(document.activeElement.closest('.menu-panel li'))"):
            reached.append(page.evaluate("() => document.activeElement.getAttribute('href')"))
    assert reached == [link.get_attribute("href") for link in page.locator(".menu-panel a").all()]
    page.locator(".menu-panel a[href='/hoi-dap/']").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{demo}/hoi-dap/")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [{"width": 1280, "height": 800}, PHONE], ids=["wide", "phone"])
def test_focus_is_always_seen(demo: str, visit: Visit, size: dict[str, int], scheme: str) -> None:
    page = visit(viewport=size, color_scheme=scheme).open(places.LONG_GUIDE)
    wrong, stops = [], 0
    for _ in range(80):
        page.keyboard.press("Tab")
        focus: dict[str, Any] = page.evaluate(FOCUS)
        if focus["body"]:
            break
        stops += 1
        if not focus["seen"] or focus["outline"] < 2 or focus["contrast"] < 3:
            wrong.append(focus)
    assert stops > 20
    assert wrong == []


# The size of the text


def test_text_size_works_and_is_kept(demo: str, visit: Visit) -> None:
    page = visit().open("/tin-tuc/")

    def height() -> float:
        return float(page.evaluate("() => parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)"))

    normal = height()
    page.click(".bar [data-text-size=large]")
    larger = height()
    assert larger > normal
    expect(page.locator(".bar [data-text-size=large]")).to_have_attribute("aria-pressed", "true")
    page.reload()
    assert height() == larger
    page.goto("/hoi-dap/")
    assert page.locator("html").get_attribute("data-text") == "large"
    page.click(".bar [data-text-size=small]")
    assert page.evaluate("() => parseFloat(getComputedStyle(document.documentElement).fontSize)") < 16
    page.click(".bar [data-text-size='']")
    page.reload()
    assert page.locator("html").get_attribute("data-text") is None


# Without script


def test_without_script_there_are_no_buttons_that_do_nothing(demo: str, visit: Visit) -> None:
    page = visit(java_script_enabled=False).open(next(iter(places.REAL_NEWS.values())))
    for selector in (".text-size", "[data-print]", "[data-copy]"):
        for found in page.locator(selector).all():
            assert found.is_hidden(), selector
    assert page.locator("button:visible").count() == 0


def test_without_script_the_menu_opens(demo: str, visit: Visit) -> None:
    page = visit(viewport=PHONE, java_script_enabled=False).open("/")
    page.click(".menu-small summary")
    page.click(".menu-panel a[href='/co-so/']")
    expect(page).to_have_url(f"{demo}/co-so/")


def test_without_script_quiet_exit_is_a_plain_link(demo: str, visit: Visit) -> None:
    visitor = visit(java_script_enabled=False)
    asked = visitor.stand_in(LEADS_AWAY, SECOND_PLACE)
    page = visitor.open(places.GUIDE)
    page.click("[data-quiet-exit]")
    expect(page).to_have_url(LEADS_AWAY)
    assert [request.headers.get("referer") for request in asked] == [None]


def test_without_script_the_filters_of_facilities_work(demo: str, visit: Visit) -> None:
    page = visit(java_script_enabled=False).open("/co-so/")
    everything = page.locator(".entry").count()
    page.select_option("#loai", "rehabilitation")
    page.click(".filters [type=submit]")
    expect(page).to_have_url(re.compile("loai=rehabilitation"))
    expect(page.locator("#loai")).to_have_value("rehabilitation")
    assert 0 < page.locator(".entry").count() < everything


def test_without_script_the_look_up_finds_without_marks(demo: str, visit: Visit) -> None:
    page = visit(java_script_enabled=False).open("/tra-cuu/")
    page.fill("#q", "duong huyet")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"q=duong\+huyet"))
    expect(page.locator(".entry")).to_have_count(1)
    expect(page.locator(".entry")).to_contain_text("Đường huyết")


def test_without_script_contents_lead_to_their_sections(demo: str, visit: Visit) -> None:
    page = visit(java_script_enabled=False).open(places.LONG_GUIDE)
    last = page.locator(".contents a").last
    anchor = str(last.get_attribute("href"))
    assert page.locator(anchor).count() == 1
    last.click()
    expect(page).to_have_url(re.compile(f"{anchor}$"))
    expect(page.locator(anchor)).to_be_in_viewport()


# Leaving


def test_quiet_exit_leaves_no_way_back_to_the_page(demo: str, visit: Visit) -> None:
    visitor = visit()
    asked = visitor.stand_in(LEADS_AWAY, SECOND_PLACE)
    page = visitor.open("/huong-dan/")
    page.click(f".entry a[href='{places.GUIDE}']")
    expect(page).to_have_url(re.compile(places.GUIDE))
    length = page.evaluate("() => history.length")
    page.click("[data-quiet-exit]")
    expect(page).to_have_url(LEADS_AWAY)
    assert page.evaluate("() => history.length") == length
    assert [request.headers.get("referer") for request in asked] == [None]
    page.go_back()
    expect(page).to_have_url(f"{demo}/huong-dan/")


@pytest.mark.parametrize("name", ["guide", "question", "facilities", "facility"])
def test_quiet_exit_is_in_reach_on_help_pages(demo: str, visit: Visit, name: str) -> None:
    page = visit(viewport=PHONE).open(places.address(name))
    expect(page.locator("[data-quiet-exit]")).to_be_in_viewport()
    page.evaluate("() => window.scrollTo(0, document.querySelector('main').offsetHeight / 2)")
    expect(page.locator("[data-quiet-exit]")).to_be_in_viewport()


# On paper, and passed on


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_print_holds_the_text_and_nothing_to_click(demo: str, visit: Visit, scheme: str) -> None:
    page = visit(color_scheme=scheme).open(places.REAL_NEWS["article: Ba Đình"])
    page.emulate_media(media="print", color_scheme=scheme)  # type: ignore[arg-type]
    for selector in ("nav:not(.contents)", ".chips", ".bar", ".tools", ".strip", ".two", ".alert", ".skip", "aside"):
        for found in page.locator(selector).all():
            assert found.is_hidden(), selector
    for selector in ("h1", ".summary", ".prose", ".brand-name", ".byline", ".print-address"):
        assert page.locator(selector).first.is_visible(), selector
    assert page.locator(".print-address").inner_text().endswith(places.REAL_NEWS["article: Ba Đình"])
    colours = "() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]"
    assert page.evaluate(colours) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF-")


def test_print_button_opens_the_print_dialogue(demo: str, visit: Visit) -> None:
    page = visit().open(places.GUIDE)
    page.evaluate("() => { window.printed = 0; window.print = () => { window.printed += 1; }; }")
    page.click("[data-print]")
    assert page.evaluate("() => window.printed") == 1


def test_copy_link_copies_the_address_and_says_so(demo: str, visit: Visit) -> None:
    visitor = visit(permissions=["clipboard-write"])
    page = visitor.open(places.GUIDE)
    page.click("[data-copy]")
    expect(page.locator("#copied")).not_to_be_empty()
    field = visitor.open("/tra-cuu/").locator("main [name=q]")  # a page may write to the clipboard and not read it
    field.focus()
    page.keyboard.press("Control+v")
    expect(field).to_have_value(demo + places.GUIDE)


# A small screen


@pytest.mark.parametrize("name", places.PAGES)
def test_targets_are_large_enough_for_a_thumb(demo: str, visit: Visit, name: str) -> None:
    page = visit(viewport=PHONE, has_touch=True, is_mobile=True).open(places.address(name), status=places.status(name))
    assert not (small := page.evaluate(SMALL_TARGETS)), "\n".join(small)
    page.click(".menu-small summary")
    assert not (small := page.evaluate(SMALL_TARGETS)), "\n".join(small)


def test_home_on_a_phone_puts_help_before_news(demo: str, visit: Visit) -> None:
    page = visit(viewport=PHONE).open("/")
    order = [page.locator(selector).first.bounding_box() for selector in (".hotline", ".tasks", ".lead")]
    tops = [box["y"] for box in order if box]
    assert len(tops) == 3
    assert tops == sorted(tops)
    expect(page.locator(".task").first).to_be_in_viewport()
    expect(page.locator(".nav .hotline")).to_have_attribute("href", re.compile("^tel:"))


# What a visit costs and leaves behind


def test_no_public_page_leaves_a_cookie(demo: str, visit: Visit) -> None:
    visitor = visit()
    for name in PUBLIC:
        visitor.open(places.address(name), status=places.status(name))
        assert visitor.context.cookies() == [], name
    for address in ("/tin-tuc/rss/", "/su-kien/ics/", "/sitemap.xml", "/robots.txt", "/.well-known/security.txt"):
        assert visitor.context.request.get(address).ok, address
    assert visitor.context.cookies() == []


@pytest.mark.parametrize("name", ["home", "news list", "article: Kiên Giang", "guide"])
def test_pictures_load_and_those_below_wait(demo: str, visit: Visit, name: str) -> None:
    page = visit().open(places.address(name))
    impatient = page.evaluate("""() => Array.from(document.querySelectorAll('main img'))
      .filter(image => image.getBoundingClientRect().top > innerHeight && image.loading !== 'lazy')
      .map(image => image.currentSrc)""")
    assert impatient == []
    scroll_through(page)
    broken = page.evaluate("() => Array.from(document.images).filter(i => i.naturalWidth === 0).map(i => i.src)")
    assert broken == []
    assert page.evaluate("() => Array.from(document.images).every(i => i.hasAttribute('alt') && i.width && i.height)")


def test_lead_picture_comes_in_the_newest_format_and_at_once(demo: str, visit: Visit) -> None:
    page = visit().open(places.REAL_NEWS["article: Kiên Giang"])
    lead = page.locator("article figure img").first
    expect(lead).to_have_attribute("fetchpriority", "high")
    assert lead.get_attribute("loading") is None
    assert str(lead.evaluate("image => image.currentSrc")).endswith(".avif")
    types = [source.get_attribute("type") for source in page.locator("article figure").first.locator("source").all()]
    assert types == ["image/avif", "image/webp", "image/jpeg"]
