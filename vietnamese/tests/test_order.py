"""The order of the alphabet and of people's names."""

from __future__ import annotations

import random
import sqlite3
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese import collation_key, name_key, normalise
from vietnamese.letters import listed
from vietnamese.syllables import place_tone
from vietnamese.tests.words import OPEN_PAIRS, any_text, new_style, nfc, nfd, sentences

ORDER = (Path(__file__).parent / "data" / "order.txt").read_text("utf-8").splitlines()


def test_the_reference_list_is_in_order() -> None:
    assert len(ORDER) >= 150
    shuffled = random.Random(4).sample(ORDER, len(ORDER))
    assert sorted(shuffled, key=collation_key) == ORDER


@pytest.mark.parametrize(("first", "second"), list(pairwise(ORDER)), ids=[f"{a} < {b}" for a, b in pairwise(ORDER)])
def test_each_neighbour_in_the_list_sorts_before_the_next(first: str, second: str) -> None:
    assert collation_key(first) < collation_key(second)


@pytest.mark.parametrize(
    "words",
    [
        listed("ma mà mả mã má mạ"),
        listed("a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z"),
        ["", " !", "-a", "1", "2", "10", "a", "文"],
        ["an", "An", "AN", "ân", "Ân"],
        ["an bình", "an toàn", "anh", "anh em"],
        ["Phường 2", "Phường 02", "Phường 10", "Phường Bến Nghé"],
        ["hòa", "hoà", "hoả"],
        ["cafe", "café", "cafê"],
        ["Cần Thơ", "Cần-Thơ"],
        ["94/2010/NĐ-CP", "105/2021/NĐ-CP", "116/2021/NĐ-CP"],
        ["Sở Lao động", "Sở Nội vụ", "Sở Y tế"],
    ],
    ids=lambda words: " < ".join(words),
)
def test_words_sort_as_listed(words: list[str]) -> None:
    backwards = words[::-1]
    assert sorted(backwards, key=collation_key) == words


def test_a_tone_counts_only_when_all_letters_are_equal() -> None:
    assert collation_key("phú xuyên") > collation_key("phủ xá")
    assert collation_key("phú xá") < collation_key("phủ xuyên")


def test_capitals_count_only_when_all_tones_are_equal() -> None:
    assert collation_key("MA") < collation_key("mà")


@pytest.mark.parametrize(("bare", "tone"), OPEN_PAIRS[::5], ids=[f"{bare}{tone}" for bare, tone in OPEN_PAIRS[::5]])
def test_both_styles_of_a_word_stand_together(bare: str, tone: int) -> None:
    old, new = place_tone(bare, tone), new_style(bare, tone)
    assert collation_key(old) < collation_key(new) < collation_key(old + " a")
    assert collation_key(new) < collation_key(place_tone(bare, tone % 5 + 1)) or tone == 5


@given(any_text, any_text)
def test_different_texts_have_different_keys(one: str, other: str) -> None:
    if collation_key(one) == collation_key(other):
        assert _seen(one) == _seen(other)


def _seen(text: str) -> str:
    table = str.maketrans("‐‑‒–—―−“”„«»‘’‚‹›…", "-------\"\"\"\"\"'''''.")
    return " ".join(normalise(text).translate(table).split())


@given(any_text)
def test_every_normal_form_has_one_place(text: str) -> None:
    assert collation_key(nfd(text)) == collation_key(nfc(text))
    assert name_key(nfd(text)) == name_key(nfc(text))


@given(any_text, st.sampled_from(["a", "An", " b", "ế"]))
def test_a_longer_text_stands_after_its_beginning(text: str, more: str) -> None:
    stem = normalise(text).rstrip()
    if stem and stem[-1].isalpha() and stem.isascii():
        assert collation_key(stem) < collation_key(stem + more)


@given(st.lists(sentences, max_size=8))
def test_the_database_sorts_as_python_does(texts: list[str]) -> None:
    keys = [collation_key(text) for text in texts]
    with sqlite3.connect(":memory:") as database:
        database.execute("create table t (key text collate binary)")
        database.executemany("insert into t values (?)", [(key,) for key in keys])
        stored = [row[0] for row in database.execute("select key from t order by key")]
    assert stored == sorted(keys) == sorted(keys, key=lambda key: key.encode())


@given(any_text)
def test_a_key_can_be_stored_anywhere(text: str) -> None:
    key = collation_key(text)
    assert "\x00" not in key
    assert key == key.strip()


@given(st.text("aăâáàơưđ ", max_size=40))
def test_a_key_grows_with_its_text_and_no_more(text: str) -> None:
    assert len(collation_key(text)) <= 5 * len(text) + 3


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Đỗ Văn An", "Nguyễn Văn An"),
        ("Lê Thị Anh", "Trần Thị Ánh"),
        ("Nguyễn Văn An", "Nguyễn Thị Bình"),
        ("Nguyễn An", "Nguyễn Văn An"),
        ("Nguyễn Thị An", "Nguyễn Văn An"),
        ("Nguyễn Văn An", "Trần An"),
        ("Nguyễn Hoàng Ân", "Lê Văn Ấn"),
        ("Võ Thị Ân", "Đặng Thị Dung"),
        ("Trần Dũng", "Lê Duy"),
        ("Lê Duy", "Bùi Đạt"),
        ("Trần Đức", "Lê Em"),
        ("Vũ Thị Hà", "Bùi Thị Hải"),
        ("Lê Thị Hòa", "Lê Thị Hồng"),
        ("Nguyễn Khánh", "Bùi Lan"),
        ("Trần Mai", "An Minh"),
        ("Ngô Văn Nam", "Đinh Thị Nga"),
        ("Nguyễn Oanh", "An Ơn"),
        ("Nguyễn Phúc", "An Phước"),
        ("Đỗ Quý", "Bế Sơn"),
        ("Trần Tâm", "An Tân"),
        ("Lý Thanh", "Lý Trang"),
        ("Nguyễn Thu Uyên", "Bùi Thị Ước"),
        ("Lê Vy", "An Xuân"),
        ("Trần Văn Ý", "An Yên"),
        ("Ông Lê Văn An", "Bà Nguyễn Thị An"),
        ("Đại tá Trần Bình", "Anh Lê Cường"),
        ("Bà Phạm Thị Lan", "Chị Bùi Thị Liên"),
        ("Nguyễn Văn An (Bảy)", "Nguyễn Văn Bảy"),
        ("PGS.TS. Vũ Hà", "ThS. An Khôi"),
        ("nguyễn văn an", "Nguyễn Văn An"),
        ("Yến", "Nguyễn Yến"),
        ("Lê Văn Anh", "Anh Thư"),
    ],
)
def test_names_sort_by_given_then_family_then_middle_name(first: str, second: str) -> None:
    assert name_key(first) < name_key(second)


def test_an_honorific_does_not_move_a_name() -> None:
    assert name_key("Đ/c Thượng tá Lê Thị Hòa") == name_key("Lê Thị Hòa")
    assert name_key("Lê Thị Anh") != name_key("Lê Thị")


@pytest.mark.parametrize("name", ["", "  ", "(Bảy)", ",", "Ông", "TS."])
def test_a_name_without_words_has_a_place(name: str) -> None:
    assert isinstance(name_key(name), str)
