"""Which syllables exist and where the tone stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese import is_syllable
from vietnamese.data import lines
from vietnamese.letters import TONELESS, listed
from vietnamese.syllables import place_tone, spellings_of, tone_of
from vietnamese.tests.words import OPEN_PAIRS, SYLLABLES, new_style


@pytest.mark.parametrize(
    "word",
    listed(
        "nghiêng quyết khuỷu giặt gì gìn giếng yêu yếm ý uỷ oẳn ngoằn ngoèo thuở quạ quốc huơ khuya tuyển ươn ghế kẽ"
    ),
)
def test_a_possible_syllable_is_known(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize(
    "word",
    listed("câp nghành ngiên kông cẻ gê ghà quyêtt strong data web f w z đđ ủủ hòá các\u0301 iêng bcd ieng tiêngs"),
)
def test_an_impossible_syllable_is_not(word: str) -> None:
    assert not is_syllable(word)


@given(st.sampled_from(SYLLABLES))
def test_the_tone_finds_its_place_again(syllable: str) -> None:
    assert place_tone(syllable.translate(TONELESS), tone_of(syllable) or 0) == syllable


@pytest.mark.parametrize(
    ("bare", "tone", "written"),
    [
        ("hoa", 1, "hòa"), ("hoan", 1, "hoàn"), ("thuy", 2, "thủy"), ("quy", 4, "quý"), ("gia", 1, "già"),
        ("gi", 1, "gì"), ("giêng", 4, "giếng"), ("ngươi", 1, "người"), ("khuya", 0, "khuya"), ("khuyu", 2, "khuỷu"),
        ("mua", 1, "mùa"), ("mưa", 3, "mữa"), ("kiêu", 4, "kiếu"), ("ngoeo", 1, "ngoèo"), ("thuơ", 2, "thuở"),
        ("xoay", 4, "xoáy"), ("oan", 5, "oạn"), ("qua", 4, "quá"), ("yêu", 4, "yếu"), ("uy", 2, "ủy"),
    ],
)  # fmt: skip
def test_the_tone_stands_where_the_old_style_puts_it(bare: str, tone: int, written: str) -> None:
    assert place_tone(bare, tone) == written


@pytest.mark.parametrize(("bare", "tone"), OPEN_PAIRS, ids=[f"{bare}{tone}" for bare, tone in OPEN_PAIRS])
def test_the_two_styles_differ_in_open_pairs(bare: str, tone: int) -> None:
    assert spellings_of(bare, tone) == (place_tone(bare, tone), new_style(bare, tone))


def test_the_list_places_its_tones_as_the_decoders_do() -> None:
    words = {word for line in lines("syllables.txt") for word in line.split()}
    new = {new_style(bare, tone) for bare, tone in OPEN_PAIRS} - {place_tone(bare, tone) for bare, tone in OPEN_PAIRS}
    assert sorted(words & new) == []


def test_the_list_holds_syllables_alone() -> None:
    words = [word for line in lines("syllables.txt") for word in line.split()]
    assert [word for word in words if not is_syllable(word.lower())] == []
