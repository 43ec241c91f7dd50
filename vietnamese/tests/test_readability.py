"""How easy a text is to read."""

from __future__ import annotations

import pytest
from hypothesis import given

from vietnamese import reading_difficulty, reading_ease
from vietnamese.tests.words import any_text, nfc, nfd

STORY = (
    "Ngày xưa, có một cô bé sống với bà trong ngôi nhà nhỏ. Mỗi sáng, cô bé ra vườn hái hoa. Bà nấu cơm. "
    "Chiều về, hai bà cháu ngồi kể chuyện. Cô bé rất vui."
)
NEWS = (
    "Sáng nay, phường tổ chức buổi gặp mặt các tình nguyện viên. Nhiều gia đình đã chia sẻ khó khăn khi đưa người thân "
    "đi cai nghiện và được cán bộ hướng dẫn cách vay vốn làm ăn."
)
LAW = (
    "Cơ quan, tổ chức, cá nhân có thẩm quyền quyết định áp dụng biện pháp xử lý hành chính đưa vào cơ sở cai nghiện "
    "bắt buộc chịu trách nhiệm trước pháp luật về tính hợp pháp của quyết định, trường hợp vi phạm thì tùy theo tính "
    "chất, mức độ mà bị xử lý kỷ luật, xử phạt vi phạm hành chính hoặc bị truy cứu trách nhiệm hình sự."
)


def test_a_story_is_easier_than_news_and_news_than_law() -> None:
    assert reading_ease(STORY) > reading_ease(NEWS) > reading_ease(LAW)
    assert reading_difficulty(STORY) < reading_difficulty(NEWS) < reading_difficulty(LAW)
    assert reading_ease(STORY) > 80
    assert reading_ease(LAW) < 40


def test_the_published_formula_is_used() -> None:
    # Three words in a sentence, none of them long.
    assert reading_difficulty("Mẹ và con.") == 3
    # Seven words in two sentences, one of them of more than six letters in its two syllables.
    assert reading_difficulty("Mẹ phòng chống bão. Bé ở nhà với.") == pytest.approx(7 / 2 + 100 / 7)


def test_a_word_is_long_by_all_its_syllables() -> None:
    assert reading_difficulty("tình nguyện viên") == 1 + 100
    assert reading_difficulty("hoa quả") == 1  # six letters


def test_a_longer_sentence_is_harder() -> None:
    assert reading_ease("Mẹ ru bé. Bà về.") >= reading_ease("Mẹ ru bé bà về.")
    assert reading_difficulty("Mẹ ru bé. Bà về.") < reading_difficulty("Mẹ ru bé bà về.")


@pytest.mark.parametrize("text", ["", "…", "!!! ???", "\n\n"])
def test_a_text_without_words_is_easy(text: str) -> None:
    assert reading_difficulty(text) == 0
    assert reading_ease(text) == 100


@given(any_text)
def test_ease_lies_between_nothing_and_a_hundred(text: str) -> None:
    assert 0 <= reading_ease(text) <= 100
    assert reading_ease(nfd(text)) == reading_ease(nfc(text))


def test_twice_the_text_is_as_easy() -> None:
    assert reading_difficulty(NEWS + " " + NEWS) == pytest.approx(reading_difficulty(NEWS))
