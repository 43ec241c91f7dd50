"""A pseudo-locale over our templates: what the reader sees and no translator ever did.

Each template is read as Django reads it; what is marked for translation, and what the page's data fills in, is taken
out. Words that are left, in the text or in an attribute that people see or hear, were forgotten.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.conf import settings
from django.template.base import Lexer, TokenType

SEEN_ATTRIBUTES = {"title", "placeholder", "aria-label", "aria-description", "alt", "label", "content", "data-confirm"}
NEVER_SEEN = {"script", "style", "template-code"}
NAMES = {"RSS", "Facebook", "Zalo", "Tiếng", "Việt", "English"}
"""Stand the same in every language, as a language's own name does."""
META = {"viewport", "color-scheme", "theme-color", "robots", "referrer", "format-detection", "generator"}


class Reader(HTMLParser):
    """Collects words from text and from the attributes that are seen or read aloud."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self.inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in NEVER_SEEN:
            self.inside.append(tag)
        given = dict(attrs)
        is_machine = tag == "meta" and (given.get("name") in META or "property" in given)
        is_button = given.get("type") in {"submit", "button", "reset"}
        for name, value in attrs:
            if (name in SEEN_ATTRIBUTES and not is_machine) or (name == "value" and is_button):
                self._take(value or "")

    def handle_endtag(self, tag: str) -> None:
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data: str) -> None:
        if not self.inside:
            self._take(data)

    def _take(self, text: str) -> None:
        self.found += [word for word in re.findall(r"[^\W\d_]{2,}", text) if word not in NAMES]


def unmarked(source: str) -> list[str]:
    """Words of a template that no translator has seen."""
    rest: list[str] = []
    hidden = ""
    for token in Lexer(source).tokenize():
        tag = token.split_contents()[0] if token.token_type == TokenType.BLOCK and token.contents else ""
        if hidden:
            hidden = "" if tag == f"end{hidden}" else hidden
        elif tag in {"blocktranslate", "blocktrans", "comment"}:
            hidden = tag
        elif token.token_type == TokenType.TEXT:
            rest.append(token.contents)
        elif token.token_type != TokenType.COMMENT:
            rest.append("0" if token.token_type == TokenType.VAR or tag in {"translate", "trans"} else "")
    reader = Reader()
    reader.feed("".join(rest))
    reader.close()
    return reader.found


def templates() -> list[Path]:
    return sorted((settings.BASE_DIR / "templates").rglob("*.html")) + sorted(
        (settings.BASE_DIR / "templates").rglob("*.txt")
    )


@pytest.mark.parametrize("path", templates(), ids=lambda path: str(path.relative_to(settings.BASE_DIR / "templates")))
def test_no_template_has_words_that_no_translator_saw(path: Path) -> None:
    assert unmarked(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "<p>Xin chào</p>",
        '<a href="/" title="Go home">{{ name }}</a>',
        '<input type="submit" value="Send">',
        '<img src="a.png" alt="A {% if one %}dog{% endif %}">',
        '{% translate "Yes" %} and no',
    ],
)
def test_a_forgotten_word_is_found(source: str) -> None:
    assert unmarked(source) != []


@pytest.mark.parametrize(
    "source",
    [
        '<p title="{% translate "Yes" %}">{% blocktranslate %}Yes, {{ name }}{% endblocktranslate %}</p>',
        '<p class="big words" lang="vi">{{ page.title }} · 12 {# a note #}</p>',
        "{% comment %}For the next reader{% endcomment %}<script>let words = 1;</script>",
        '<meta name="viewport" content="width=device-width">',
    ],
)
def test_what_is_marked_or_not_for_people_is_not_a_find(source: str) -> None:
    assert unmarked(source) == []
