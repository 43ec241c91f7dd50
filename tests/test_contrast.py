"""Every pair of text and ground keeps 4.5 : 1, in the light and in the dark."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.conf import settings

TOKENS = Path(settings.BASE_DIR) / "static" / "css" / "tokens.css"
LEAST = 4.5

PAIRS = (
    ("ink", "paper"),
    ("ink", "card"),
    ("ink", "band"),
    ("ink", "head"),
    ("ink", "la-tint"),
    ("ink", "off-tint"),
    ("ink", "sen-tint"),
    ("ink-2", "paper"),
    ("ink-2", "card"),
    ("ink-2", "band"),
    ("la", "paper"),
    ("la", "card"),
    ("la", "la-tint"),
    ("la", "band"),
    ("la-dark", "card"),
    ("la-dark", "paper"),
    ("la-dark", "la-tint"),
    ("on-la", "la"),
    ("on-la", "la-dark"),
    ("sen", "card"),
    ("sen", "paper"),
    ("sen", "sen-tint"),
    ("sen-dark", "sen-tint"),
    ("on-sen", "sen"),
    ("on-sen", "sen-dark"),
    ("nghe-dark", "nghe-tint"),
    ("ok", "ok-tint"),
    ("off", "off-tint"),
    ("on-la-2", "bar"),
    ("paper", "ink"),
    ("nghe-dark", "card"),
)
WHITE_ON = ("bar", "strip")


def palettes() -> dict[str, dict[str, str]]:
    """Colours by name, light and dark; what dark does not change it takes from light."""
    text = re.sub(r"/\*.*?\*/", "", TOKENS.read_text(), flags=re.DOTALL)
    light_text, dark_text = text.split("@media (prefers-color-scheme: dark)")
    light = dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})", light_text))
    return {"light": light, "dark": {**light, **dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})", dark_text))}}


def luminance(colour: str) -> float:
    """Relative luminance. Source: WCAG 2.2, definition of relative luminance."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(first: str, second: str) -> float:
    """Contrast of two colours. Source: WCAG 2.2, definition of contrast ratio."""
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(theme: str, text: str, ground: str) -> None:
    colours = palettes()[theme]
    assert ratio(colours[text], colours[ground]) >= LEAST


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("ground", WHITE_ON)
def test_white_can_be_read_on_bars(theme: str, ground: str) -> None:
    assert ratio("#ffffff", palettes()[theme][ground]) >= LEAST


def test_colours_stand_in_the_tokens_alone() -> None:
    styles = [path for path in TOKENS.parent.glob("*.css") if path.name not in {"tokens.css", "print.css", "admin.css"}]
    strange = {
        (path.name, colour)
        for path in styles
        for colour in re.findall(r"#[0-9a-fA-F]{3,8}\b", re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL))
        if colour.lower() not in {"#fff", "#ffffff", "#f3c57a"}
    }
    assert strange == set()
