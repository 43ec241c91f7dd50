"""What search compares."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vietnamese import bigrams, fold, search_key, tokens
from vietnamese.keys import _SPELLINGS
from vietnamese.letters import listed
from vietnamese.syllables import place_tone
from vietnamese.tests.words import OPEN_PAIRS, SYLLABLES, any_text, new_style, nfc, nfd, sentences, steps


@pytest.mark.parametrize(("bare", "tone"), OPEN_PAIRS, ids=[f"{bare}{tone}" for bare, tone in OPEN_PAIRS])
def test_both_places_of_the_tone_are_one(bare: str, tone: int) -> None:
    assert search_key(place_tone(bare, tone)) == search_key(new_style(bare, tone))
    assert search_key(place_tone(bare, tone).upper()) == search_key(new_style(bare, tone))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("khỏe mạnh", "khoẻ mạnh"),
        ("Ủy viên", "Uỷ viên"),
        ("bác sĩ", "bác sỹ"),
        ("kỹ sư", "kĩ sư"),
        ("tỷ", "tỉ"),
        ("Mỹ", "Mĩ"),
        ("hy sinh", "hi sinh"),
        ("kỳ thị", "kì thị"),
        ("lý do", "lí do"),
        ("địa lý", "địa lí"),
        ("hòan thành", "hoàn thành"),
        ("qúy", "quý"),
        ("gìa", "già"),
        ("KẾT QỦA", "kết quả"),
        ("hùynh", "huỳnh"),
    ],
)
def test_two_spellings_of_a_word_are_one(one: str, other: str) -> None:
    assert search_key(one) == search_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tay", "tai"), ("lay", "lai"), ("máy", "mái"), ("thúy", "thúi"), ("thy", "thi"), ("quý", "qúi"), ("vy", "vi"),
        ("hay", "hai"), ("lấy", "lái"), ("túy", "túi"), ("hủy", "hủi"), ("ma", "má"), ("đa", "da"), ("o", "ô"),
        ("chy", "chi"), ("khuỷu", "khuỉu"), ("yêu", "iêu"), ("kyi", "kii"),
    ],
)  # fmt: skip
def test_words_that_differ_stay_different(one: str, other: str) -> None:
    assert search_key(one) != search_key(other)


@pytest.mark.parametrize(
    "word",
    listed("hoàn toán thuở giữ gìn giếng quý quỳnh quẻ quốc tay máy thúy hoàng huỳnh khuỷu ngoằn ngoèo xoáy hoét giặt"),
)
def test_a_word_with_one_spelling_never_changes(word: str) -> None:
    assert search_key(word) == word


@given(any_text)
@example("A\u0300\u0300\u0302")
def test_a_key_of_a_key_is_itself(text: str) -> None:
    once = search_key(text)
    assert search_key(once) == once


@given(any_text)
def test_every_normal_form_has_one_key(text: str) -> None:
    assert search_key(nfd(text)) == search_key(nfc(text))


@given(sentences)
def test_a_key_keeps_what_the_folded_text_says(text: str) -> None:
    assert fold(search_key(text)).replace("y", "i") == fold(text).replace("y", "i")


@given(st.sampled_from(SYLLABLES))
def test_a_key_keeps_the_length_and_the_tone_of_a_syllable(syllable: str) -> None:
    key = search_key(syllable)
    assert len(key) == len(syllable)
    assert sorted(nfd(key).replace("y", "i")) == sorted(nfd(syllable).replace("y", "i"))


def test_a_longer_text_needs_no_more_than_its_share_of_replacements() -> None:
    text = "Quản lý hoà nhập, uỷ ban; kỹ năng tình nguyện. "
    once = len(_SPELLINGS.findall(text * 100))
    assert once == 4 * 100
    assert len(_SPELLINGS.findall(text * 200)) == 2 * once


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Đội công tác xã hội", ["Đội", "công", "tác", "xã", "hội"]),
        ("116/2021/NĐ-CP", ["116", "2021", "NĐ", "CP"]),
        ("769/QĐ-BLĐTBXH", ["769", "QĐ", "BLĐTBXH"]),
        ("LĐ-TB&XH", ["LĐ", "TB", "XH"]),
        ("1.707.463 lượt", ["1.707.463", "lượt"]),
        ("1.234,5", ["1.234,5"]),
        ("0,6 lần", ["0,6", "lần"]),
        ("58.600.000đ", ["58.600.000", "đ"]),
        ("28.11.2023", ["28", "11", "2023"]),
        ("06/7/2015", ["06", "7", "2015"]),
        ("13:45", ["13", "45"]),
        ("câu lạc bộ B93", ["câu", "lạc", "bộ", "B93"]),
        ("QH14", ["QH14"]),
        ("ma_túy", ["ma", "túy"]),
        ("5,5,5", ["5", "5", "5"]),
        ("1.2.3.4", ["1", "2", "3", "4"]),
        (nfd("tình nguyện"), ["tình", "nguyện"]),
        ("«Sở», (Y tế)…", ["Sở", "Y", "tế"]),
        ("", []),
        ("—!?", []),
    ],
)
def test_a_text_has_its_words(text: str, words: list[str]) -> None:
    assert tokens(text) == words


@given(any_text)
def test_words_stand_in_the_text_in_order(text: str) -> None:
    key = search_key(text)
    position = 0
    for word in tokens(key):
        position = key.index(word, position) + len(word)


@given(any_text)
def test_no_letter_is_in_two_words(text: str) -> None:
    assert sum(map(len, tokens(text))) <= len(nfc(text))


def test_neighbours_are_pairs() -> None:
    assert bigrams("Phòng, chống ma túy") == [("Phòng", "chống"), ("chống", "ma"), ("ma", "túy")]
    assert bigrams(["xã", "hội"]) == [("xã", "hội")]
    assert bigrams("một") == bigrams("") == []


def test_pairs_do_not_cross_sentences_and_lines() -> None:
    assert ("xã", "hội") not in bigrams("Về xã. Hội nghị")
    assert ("xã", "Hội") not in bigrams("Về xã. Hội nghị")
    assert ("một", "hai") not in bigrams("một\nhai")
    assert ("21", "12") in bigrams("ngày 21/12")


@given(any_text)
def test_there_are_fewer_pairs_than_words(text: str) -> None:
    assert len(bigrams(text)) <= max(0, len(tokens(text)) - 1)


def test_the_work_grows_with_the_text_and_no_faster() -> None:
    text = " ".join(SYLLABLES) * 20
    short, long = (steps(search_key, text[:size]) for size in (25_000, 100_000))
    assert long <= 4.5 * short
    assert long < len(text[:100_000]) / 100, "the work is done by tables in C"
