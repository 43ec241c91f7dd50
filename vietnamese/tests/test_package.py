"""The package as a whole: its names, its examples, and that no text breaks or slows it."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
from collections.abc import Callable

import pytest
from hypothesis import given

import vietnamese
from vietnamese.letters import listed
from vietnamese.tests.words import any_text, steps

NAMES = listed("""
    normalise fold search_key tokens bigrams collation_key name_key slug parse_date format_date parse_number
    format_number format_money normalise_phone decode_telex decode_vni suggest_spelling expand expand_place
    strip_honorific find_personal_data reading_ease from_legacy
""")
MODULES = [
    module.name for module in pkgutil.walk_packages(vietnamese.__path__, "vietnamese.") if ".tests" not in module.name
]
OF_TEXT: dict[str, Callable[[str], object]] = {
    name: getattr(vietnamese, name) for name in NAMES if not name.startswith(("format_", "parse_", "normalise_phone"))
}


@pytest.mark.parametrize("name", NAMES)
def test_every_name_can_be_imported_from_the_package(name: str) -> None:
    assert name in vietnamese.__all__
    assert callable(getattr(vietnamese, name))


def test_every_listed_name_exists_and_is_documented() -> None:
    for name in vietnamese.__all__:
        assert getattr(getattr(vietnamese, name), "__doc__", None), name


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_the_documentation_hold(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


@pytest.mark.parametrize("name", OF_TEXT)
@given(text=any_text)
def test_any_text_is_taken(name: str, text: str) -> None:
    OF_TEXT[name](text)


SHAPES = {
    "sentences": "Quản lý hoà nhập, tổ may túy; Ðội có 1.707.463 lượt. TP.HCM câp nhật tìnhnguyện Q.1 tieesng vie65t\n",
    "one word": "nguyễn",
    "digits": "1.234",
    "signs": ",.;:-/",
    "look-alikes": "Ðð",
    "marks": "a\u0301\u0302",
    "capitals": "HĐND",
    "links": "a@b",
    "lone letters": "a b ",
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", OF_TEXT)
def test_twice_the_text_takes_at_most_twice_the_steps(name: str, shape: str) -> None:
    function, text = OF_TEXT[name], SHAPES[shape]
    function(text * 400)  # what is kept between calls is there already
    short, long = steps(function, text * 200), steps(function, text * 400)
    assert long <= 2.01 * short + 200


@pytest.mark.parametrize("shape", [*SHAPES, "dots", "letters and one look-alike", "commas", "honorifics", "blanks"])
@pytest.mark.parametrize("name", OF_TEXT)
def test_no_long_text_is_too_long(name: str, shape: str) -> None:
    """Nothing is timed: what is not linear would not come back from a text of this length."""
    hostile = {
        "dots": "." * 100_000 + "x",
        "letters and one look-alike": "a" * 100_000 + " ð",
        "commas": ",a" * 50_000 + "b",
        "honorifics": "bà " * 30_000,
        "blanks": "a" + " " * 100_000 + "b",
    }
    OF_TEXT[name](hostile.get(shape) or SHAPES[shape] * (100_000 // len(SHAPES[shape])))


@pytest.mark.parametrize("name", OF_TEXT)
def test_half_a_surrogate_breaks_nothing(name: str) -> None:
    OF_TEXT[name]("ma t\ud800úy \udfff")
