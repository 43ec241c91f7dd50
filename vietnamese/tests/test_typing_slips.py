"""Words typed with the keys of an input method that was off."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese import decode_telex, decode_vni
from vietnamese.data import lines
from vietnamese.letters import TONELESS
from vietnamese.syllables import tone_of
from vietnamese.tests.words import SYLLABLES, any_text
from vietnamese.typing_slips import common

TELEX = {
    "tieesng Vieejt": "tiếng Việt",
    "TIEESNG VIEEJT": "TIẾNG VIỆT",
    "tieengs vieetj": "tiếng việt",
    "ddooij coong tacs xax hooij": "đội công tác xã hội",
    "Ddooij": "Đội",
    "DDaij hocj": "Đại học",
    "tinhf nguyeenj vieen": "tình nguyện viên",
    "phongf, choongs ma tuys": "phòng, chống ma túy",
    "nghieenj": "nghiện",
    "cai nghieenj": "cai nghiện",
    "maij daam": "mại dâm",
    "cos theer": "có thể",
    "nguwowif": "người",
    "nguoiwf": "người",
    "nguoif": "người",
    "dduwowngf phoos": "đường phố",
    "duowngfd": "đường",
    "thuwowng": "thương",
    "giups ddowx": "giúp đỡ",
    "quaanj huyeenj": "quận huyện",
    "quys": "quý",
    "hoaf nhaapj": "hòa nhập",
    "thuyr lowij": "thủy lợi",
    "khoer": "khỏe",
    "uyr ban": "ủy ban",
    "tuw vaans": "tư vấn",
    "uoongs ruowuj": "uống rượu",
    "ddi": "đi",
    "yeeu caauf": "yêu cầu",
    "xuwr lys": "xử lý",
    "giuwx gin": "giữ gin",
    "tiengse": "tiếng",
    "Nguyeenx Vawn An": "Nguyễn Văn An",
    "tieengs HIV": "tiếng HIV",
    "tooi laf sinh vieen": "tôi là sinh viên",
}

VNI = {
    "tie61ng Vie65t": "tiếng Việt",
    "TIE61NG VIE65T": "TIẾNG VIỆT",
    "tieng61 viet65": "tiếng việt",
    "d9o65i co6ng ta1c xa4 ho65i": "đội công tác xã hội",
    "D9o65i": "Đội",
    "ti2nh nguye65n vie6n": "tình nguyện viên",
    "pho2ng, cho61ng ma tu1y": "phòng, chống ma túy",
    "nghie65n": "nghiện",
    "ma5i da6m": "mại dâm",
    "ngu7o72i": "người",
    "nguo72i": "người",
    "d9u7o72ng pho61": "đường phố",
    "thu7o7ng": "thương",
    "giu1p d9o74": "giúp đỡ",
    "qua65n huye65n": "quận huyện",
    "quy1 ma1y": "quý máy",
    "ho2a nha65p": "hòa nhập",
    "thu3y lo75i": "thủy lợi",
    "u3y ban": "ủy ban",
    "tu7 va61n": "tư vấn",
    "d9i": "đi",
    "ye6u ca62u": "yêu cầu",
    "a8n uo61ng": "ăn uống",
    "Nguye64n Va8n An": "Nguyễn Văn An",
    "ca1c ba5n": "các bạn",
    "D9A2 NA84NG": "ĐÀ NẴNG",
    "so61 116/2021/ND-CP": "số 116/2021/ND-CP",
    "ba1n da6m, B93": "bán dâm, B93",
}


@pytest.mark.parametrize(("typed", "meant"), TELEX.items())
def test_telex_is_decoded(typed: str, meant: str) -> None:
    assert decode_telex(typed) == meant


@pytest.mark.parametrize(("typed", "meant"), VNI.items())
def test_vni_is_decoded(typed: str, meant: str) -> None:
    assert decode_vni(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "Facebook has news", "Windows update", "test", "This is a mass test", "too see book", "data", "www",
        "methadone", "heroin", "karaoke", "HIV/AIDS", "QD-UBND", "https://vieejt.vn/tieesng", "a@ddi.vn", "class",
        "express", "UBND", "BLDTBXH", "cai nghien", "ma tuy", "tiếng Việt", "Cà phê", "TTg", "B93", "now", "show box",
    ],
)  # fmt: skip
def test_what_is_no_telex_stays(text: str) -> None:
    assert decode_telex(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "B93", "KP3", "H5N1", "QL1A", "A4", "a1", "to3", "thang6", "quy1 2021", "nam2021", "covid19", "mp3", "10km",
        "116/2021/ND-CP", "Q1", "P5", "file2.pdf", "0912345678", "tiếng Việt", "13h45", "ipv6", "QH14", "SU30",
    ],
)  # fmt: skip
def test_what_is_no_vni_stays(text: str) -> None:
    assert decode_vni(text) == text


def test_a_doubtful_word_follows_its_line() -> None:
    assert decode_telex("banj has biets khoong") == "bạn há biết không"
    assert decode_telex("banj has Facebook") == "bạn has Facebook"
    assert decode_telex("has\nbanj") == "has\nbạn"
    assert decode_vni("ba1n va2 mua") == "bán và mua"
    assert decode_vni("va2") == "va2"


TELEX_KEYS = {"\u0302": lambda base: base, "\u0306": lambda _: "w", "\u031b": lambda _: "w"}
VNI_KEYS = {"\u0302": "6", "\u0306": "8", "\u031b": "7"}


def _typed(syllable: str, vni: bool) -> str:
    """The keys of a syllable, its tone last."""
    tone = tone_of(syllable) or 0
    keys = ""
    for char in syllable.translate(TONELESS):
        if char == "đ":
            keys += "d9" if vni else "dd"
            continue
        base, *marks = unicodedata.normalize("NFD", char)
        keys += base + "".join(VNI_KEYS[mark] if vni else TELEX_KEYS[mark](base) for mark in marks)
    return (
        keys + ("02341"[tone] if vni and tone < 5 and tone else "5" if vni and tone else "")[:1]
        if vni
        else (keys + ("", "f", "r", "x", "s", "j")[tone])
    )


@given(st.sampled_from(SYLLABLES))
def test_every_syllable_typed_in_telex_is_decoded(syllable: str) -> None:
    if "oo" in syllable.translate(TONELESS):
        return  # Telex writes ô with these keys
    typed = _typed(syllable, vni=False)
    beside = "tieesng " + typed
    assert decode_telex(beside) == "tiếng " + (syllable if typed != syllable else typed)


@given(st.sampled_from(sorted(word for word in common() if tone_of(word) is not None)))
def test_every_everyday_syllable_typed_in_vni_is_decoded(syllable: str) -> None:
    tone = tone_of(syllable) or 0
    typed = _typed(syllable, vni=True)
    assert typed.endswith(("", "2", "3", "4", "1", "5")[tone])
    decoded = decode_vni("tie61ng vie65t " + typed)
    assert decoded.removeprefix("tiếng việt ") in {syllable, typed}
    if sum(map(str.isdigit, typed)) > 1:
        assert decoded == "tiếng việt " + syllable


@given(any_text)
def test_any_text_can_be_decoded(text: str) -> None:
    assert isinstance(decode_telex(text), str)
    assert isinstance(decode_vni(text), str)


@given(st.lists(st.sampled_from(SYLLABLES), max_size=8).map(" ".join))
def test_vietnamese_stays_vietnamese(text: str) -> None:
    assert decode_vni(text) == text
    marked = " ".join(word for word in text.split() if not word.isascii())
    assert decode_telex(marked) == marked


def test_the_doubted_english_words_are_small_letters() -> None:
    words = [word for line in lines("english.txt") for word in line.split()]
    assert len(words) > 200
    assert all(word.isascii() and word.islower() for word in words)
