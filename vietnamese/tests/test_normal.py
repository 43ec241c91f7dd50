"""Text as it is stored, and text without marks."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese import fold, normalise
from vietnamese.normal import split_at_capitals
from vietnamese.tests.words import SYLLABLES, any_text, nfc, nfd


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Đội\u00a0công\u202ftác", "Đội công tác"),
        ("tình\u200bnguyện", "tìnhnguyện"),
        ("\ufeffma túy", "ma túy"),
        ("cộng\u00adđồng", "cộngđồng"),
        ("a\u200d\u200c\u2060b", "ab"),
        ("dòng một\ndòng hai\r\nba", "dòng một\ndòng hai\r\nba"),
        ("một\u2028hai\u2029ba\u0085bốn", "một\nhai\nba\nbốn"),
        ("\u202eabc\u202c", "abc"),
        ("nul\x00l", "null"),
        ("tab\tstays", "tab\tstays"),
        ("e\u0301\u0302", "ế"),
        ("e\u0302\u0301", "ế"),
        ("a\u0309\u0306", "ẳ"),
        ("o\u031b\u0323", "ợ"),
        ("u\u0340", "ù"),
        ("a\u200b\u0301", "á"),
        ("", ""),
    ],
)
def test_text_is_stored_in_one_form(typed: str, stored: str) -> None:
    assert normalise(typed) == stored


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Ðội", "Đội"),
        ("ðiều", "điều"),
        ("Ɖảng ủy", "Đảng ủy"),
        ("ɖường", "đường"),
        ("NÐ-CP", "NĐ-CP"),
        ("BLÐTBXH", "BLĐTBXH"),
        ("116/2021/NÐ-CP", "116/2021/NĐ-CP"),
        ("HÐND, QÐ-UBND", "HĐND, QĐ-UBND"),
        ("qð-ttg", "qđ-ttg"),
        ("điểm ð", "điểm đ"),
        ("Ð", "Đ"),
        ("thực hiệnÐề án", "thực hiệnĐề án"),
        ("ÐIỀU", "ĐIỀU"),
        ("Ðắk Lắk", "Đắk Lắk"),
        (nfd("Ðộc lập"), "Độc lập"),
    ],
)
def test_look_alikes_of_d_with_stroke_are_repaired(typed: str, stored: str) -> None:
    assert normalise(typed) == stored


@pytest.mark.parametrize("word", ["Guðmundur", "það", "við", "Norður", "GUÐMUNDUR", "Halldórsdóttir og Davíð"])
def test_words_of_other_languages_keep_their_letter(word: str) -> None:
    assert normalise(word) == word


@given(any_text)
def test_storing_twice_changes_nothing_more(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


@given(any_text)
def test_every_normal_form_is_stored_alike(text: str) -> None:
    assert normalise(nfd(text)) == normalise(nfc(text))


@given(any_text)
def test_stored_text_is_composed_and_has_nothing_invisible(text: str) -> None:
    stored = normalise(text)
    assert unicodedata.is_normalized("NFC", stored)
    assert not set(stored) & set("\u00a0\u200b\u200c\u200d\u00ad\ufeff\u2028\x00")


@given(any_text)
def test_line_breaks_are_kept(text: str) -> None:
    assert normalise(text).count("\n") >= text.count("\n")


@given(any_text)
def test_folding_never_grows(text: str) -> None:
    assert len(fold(text)) <= len(text)


@given(any_text)
def test_every_normal_form_folds_alike(text: str) -> None:
    assert fold(nfd(text)) == fold(nfc(text)) == fold(text)


@given(any_text)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold(text)
    assert fold(once) == once


@given(st.sampled_from(SYLLABLES))
def test_a_folded_syllable_is_plain_latin(syllable: str) -> None:
    assert fold(syllable).isascii()
    assert fold(syllable.upper()) == fold(syllable)
    assert len(fold(syllable)) == len(syllable)


def test_no_character_grows_or_differs_by_form() -> None:
    everything = (chr(code) for code in range(0x80, 0x110000) if not 0xD800 <= code < 0xE000)
    assert [f"{ord(char):04X}" for char in everything if len(fold(char)) > 1 or fold(nfd(char)) != fold(char)] == []


def test_a_glued_word_is_split_before_its_capitals() -> None:
    assert split_at_capitals("hiệnĐềÁn") == ["hiện", "Đề", "Án"]
    assert split_at_capitals("UBND") == ["UBND"]
