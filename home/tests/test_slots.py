"""What higher apps put into lower ones' templates."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.template import Context, Template
from django.utils.safestring import SafeString, mark_safe

from home import slots


@pytest.fixture(autouse=True)
def _own_slots(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What other apps registered is out of the way."""
    monkeypatch.setattr(slots, "_renderers", {})
    return


def says(word: str) -> slots.Renderer:
    def render(context: Mapping[str, Any]) -> SafeString:
        return mark_safe(f"<b>{word}</b>")  # noqa: S308 - a test's own word

    return render


def test_an_empty_slot_shows_nothing() -> None:
    assert slots.render("article_end", {}) == ""


def test_what_is_registered_stands_there() -> None:
    slots.register("article_end", says("một"))
    assert slots.render("article_end", {}) == "<b>một</b>"


def test_a_lower_order_stands_first() -> None:
    slots.register("article_end", says("sau"), order=60)
    slots.register("article_end", says("trước"), order=10)
    assert slots.render("article_end", {}) == "<b>trước</b><b>sau</b>"


def test_equal_orders_stand_as_they_came() -> None:
    slots.register("article_end", says("một"))
    slots.register("article_end", says("hai"))
    assert slots.render("article_end", {}) == "<b>một</b><b>hai</b>"


def test_a_renderer_that_registers_twice_stands_once() -> None:
    one = says("một")
    slots.register("article_end", one)
    slots.register("article_end", one)
    assert slots.render("article_end", {}) == "<b>một</b>"


def test_a_renderer_may_go_again() -> None:
    one = says("một")
    slots.register("article_end", one)
    slots.unregister("article_end", one)
    assert slots.render("article_end", {}) == ""


def test_a_renderer_stands_in_its_own_slot_alone() -> None:
    slots.register("article_end", says("một"))
    assert slots.render("article_aside", {}) == ""


def test_a_slot_that_no_template_has_is_refused_with_those_that_exist() -> None:
    with pytest.raises(ValueError, match="article_end"):
        slots.register("no_such_place", says("một"))


def test_a_template_cannot_name_a_slot_that_does_not_exist() -> None:
    with pytest.raises(ValueError, match="no_such_place"):
        Template('{% slot "no_such_place" %}').render(Context())


def test_a_renderer_that_fails_leaves_the_others_standing(caplog: pytest.LogCaptureFixture) -> None:
    def fails(context: Mapping[str, Any]) -> str:
        raise RuntimeError("hỏng")

    slots.register("article_end", fails)
    slots.register("article_end", says("một"))
    with caplog.at_level(logging.ERROR, logger="home.slots"):
        assert slots.render("article_end", {}) == "<b>một</b>"
    assert "article_end" in caplog.text


def test_plain_text_from_a_renderer_is_escaped() -> None:
    slots.register("article_end", lambda context: "<script>")
    assert slots.render("article_end", {}) == "&lt;script&gt;"


def test_a_renderer_sees_what_the_template_sees() -> None:
    slots.register("article_end", lambda context: context["word"])
    shown = Template('{% with word="một" %}{% slot "article_end" %}{% endwith %}').render(Context())
    assert shown == "một"


def test_every_slot_stands_in_a_template_and_every_template_names_known_ones() -> None:
    named = {
        name
        for template in (Path(settings.BASE_DIR) / "templates").rglob("*.html")
        for name in re.findall(r'{% slot "([a-z_]+)" %}', template.read_text())
    }
    assert named == slots.NAMES
