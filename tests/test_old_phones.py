"""Chrome 80 and iOS 12 read every public page: nothing in our styles and scripts that they do not know."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.conf import settings

STATIC = Path(settings.BASE_DIR) / "static"
STYLES = sorted(path for path in (STATIC / "css").glob("*.css") if path.name != "admin.css")
SCRIPTS = sorted((STATIC / "js").glob("*.js"))

UNKNOWN_IN_STYLES = {
    "clamp(), min() and max()": r"(?<![\w-])(?:clamp|min|max)\(",
    "inset": r"(?<![\w-])inset(?:-block|-inline)?\s*:",
    "aspect-ratio": r"(?<![\w-])aspect-ratio\s*:",
    "selectors of the new kind": r":(?:is|where|has)\(",
    "logical properties": r"(?<![\w-])(?:margin|padding|border)-(?:inline|block)",
    "layers, containers, nesting": r"@layer|@container|&\s*[.:#\[]",
    "colour functions": r"(?:color-mix|oklch|lab|lch)\(",
    "new viewport units": r"\d(?:dvh|svh|lvh|dvw)\b",
}
UNKNOWN_IN_SCRIPTS = {
    "optional chaining": r"\?\.(?!\d)",
    "nullish values": r"\?\?",
    "private fields": r"(?<![\w'\"])#\w+\s*[=(;]",
    "replaceAll, at, flat groups": r"\.(?:replaceAll|at|groupBy|findLast)\(",
    "modules": r"^\s*(?:import|export)\b",
    "numeric separators and big numbers": r"\b\d+_\d|\b\d+n\b",
}


def without_comments(text: str) -> str:
    return re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)


def rules(text: str) -> list[str]:
    """The declarations of each rule, without its selector."""
    return re.findall(r"\{([^{}]*)\}", without_comments(text))


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.name)
def test_a_style_sheet_uses_nothing_that_an_old_phone_ignores(path: Path) -> None:
    text = without_comments(path.read_text())
    found = [name for name, pattern in UNKNOWN_IN_STYLES.items() if re.search(pattern, text)]
    assert found == []


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.name)
def test_flexible_boxes_do_not_rely_on_gap(path: Path) -> None:
    assert [rule for rule in rules(path.read_text()) if re.search(r"(?<![\w-])gap\s*:", rule)] == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_a_script_speaks_the_language_of_old_browsers(path: Path) -> None:
    text = without_comments(path.read_text())
    found = [name for name, pattern in UNKNOWN_IN_SCRIPTS.items() if re.search(pattern, text, re.MULTILINE)]
    assert found == []


def test_all_scripts_of_the_site_together_stay_within_fifteen_kilobytes() -> None:
    public = [path for path in SCRIPTS if path.name != "cms.js"]
    assert public
    assert sum(path.stat().st_size for path in public) <= 15_000


def test_the_fonts_stay_within_seventy_kilobytes() -> None:
    fonts = list((STATIC / "fonts").glob("*.woff2"))
    assert fonts
    assert sum(path.stat().st_size for path in fonts) <= 70_000
