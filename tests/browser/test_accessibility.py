"""axe on every kind of page: no violation, light, dark and on the narrowest screen; nothing is cut off."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from . import places
from .conftest import Visit

WIDE = {"width": 1280, "height": 800}
NARROW = {"width": 320, "height": 640}

CUT_OFF = """() => {
  const hidden = element => element.closest('.hidden-visually, [hidden], script, style, noscript');
  const found = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (hidden(element) || !element.checkVisibility() || !element.getClientRects().length) continue;
    const style = getComputedStyle(element), box = element.getBoundingClientRect();
    const words = Array.from(element.childNodes).some(node => node.nodeType === 3 && node.textContent.trim());
    const scrolls = element.closest('.table-scroll');
    const name = element.tagName + '.' + element.className + ' ' + element.textContent.trim().slice(0, 40);
    if (words && !scrolls && box.left >= -1 && box.right > innerWidth + 1) found.push('beyond the edge: ' + name);
    if (/hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && box.width > 1)
      found.push('cut at the side: ' + name);
    if (/hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1 && box.height > 1)
      found.push('cut below: ' + name);
  }
  return found;
}"""


def violations(page: Page) -> list[str]:
    """What axe finds, one line for each element."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    results: dict[str, Any] = page.evaluate("() => axe.run({resultTypes: ['violations']})")
    return [
        f"{rule['id']}: {node['target']} {node.get('failureSummary', '')}"
        for rule in results["violations"]
        for node in rule["nodes"]
    ]


def too_wide(page: Page) -> str:
    """How far the page scrolls to the side; empty when it does not."""
    width, shown = page.evaluate("() => [document.documentElement.scrollWidth, window.innerWidth]")
    return f"{width} px of content on {shown} px" if width > shown else ""


def examine(page: Page) -> list[str]:
    """Every mode after the other, without loading the page anew."""
    found = []
    for scheme, size in (("light", WIDE), ("dark", WIDE), ("dark", NARROW), ("light", NARROW)):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.set_viewport_size(size)  # type: ignore[arg-type]
        mode = f"{scheme}, {size['width']} px"
        if (scheme, size) != ("light", NARROW):
            found += [f"{mode}: {line}" for line in violations(page)]
        if wide := too_wide(page):
            found.append(f"{mode}: {wide}")
        found += [f"{mode}: {line}" for line in page.evaluate(CUT_OFF)]
    return found


@pytest.mark.parametrize("name", places.PAGES)
def test_no_violation_in_any_mode(demo: str, visit: Visit, name: str) -> None:
    page = visit().open(places.address(name), status=places.status(name))
    assert not (found := examine(page)), "\n".join(found)


def test_sign_in_with_errors_has_no_violation(demo: str, visit: Visit) -> None:
    page = visit().open(places.SIGN_IN)
    page.fill("[name=login]", "không có ai")
    page.fill("[name=password]", "sai")
    page.click("main form [type=submit]")
    page.wait_for_selector(".errors")
    assert not (found := examine(page)), "\n".join(found)


def test_open_menu_has_no_violation(demo: str, visit: Visit) -> None:
    page = visit(viewport=NARROW, color_scheme="dark").open("/")
    page.click(".menu-small summary")
    assert not (found := violations(page)), "\n".join(found)
    assert not too_wide(page)
    assert not (found := page.evaluate(CUT_OFF)), "\n".join(found)


@pytest.mark.parametrize("name", places.PAGES)
def test_text_of_double_size_loses_nothing(demo: str, visit: Visit, name: str) -> None:
    page = visit(viewport=WIDE).open(places.address(name), status=places.status(name))
    page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }")
    assert not too_wide(page)
    assert not (found := page.evaluate(CUT_OFF)), "\n".join(found)
