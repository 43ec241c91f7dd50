"""Text of the time before Unicode."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vietnamese import from_legacy, normalise
from vietnamese.legacy import _TCVN_HIGH, _TCVN_LOW, _vni_pairs
from vietnamese.tests.words import SYLLABLES, any_text, sentences

MOTTO = "Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc"


def to_tcvn3(text: str) -> bytes:
    table = {char: 0x80 + index for index, char in enumerate(_TCVN_HIGH)}
    table |= {char: code for code, char in _TCVN_LOW.items()}
    return bytes(table.get(char, ord(char) if char.isascii() else 0x3F) for char in text)


def to_vni(text: str) -> str:
    back: dict[str, str] = {}
    for pair, char in _vni_pairs().items():
        back.setdefault(char, pair) if pair[-1].islower() == char.islower() else None
    return "".join(back.get(char, char) for char in text)


@pytest.mark.parametrize(
    ("old", "text"),
    [
        ("C¸c ®éi t×nh nguyÖn", "Các đội tình nguyện"),
        ("NguyÔn ThÞ TuyÕt, ph­êng VÜnh L¹c", "Nguyễn Thị Tuyết, phường Vĩnh Lạc"),
        ("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("phßng, chèng ma tuý", "phòng, chống ma tuý"),
        ("§éi c«ng t¸c", "Đội công tác"),
        ("\u0082\u0090", "ÃÍ"),
    ],
)
def test_tcvn3_is_read(old: str, text: str) -> None:
    assert from_legacy(old, "tcvn3") == text
    assert from_legacy(to_tcvn3(text), "tcvn3") == text


@pytest.mark.parametrize(
    ("old", "text"),
    [
        ("Caùc ñoäi tình nguyeän", "Các đội tình nguyện"),
        ("Nguyeãn Thò Tuyeát, phöôøng Vónh Laïc", "Nguyễn Thị Tuyết, phường Vĩnh Lạc"),
        ("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
        ("Ñaêng kyù, ñaéng, aên uoáng", "Đăng ký, đắng, ăn uống"),
        ("kyø, kyû, kyõ, kî", "kỳ, kỷ, kỹ, kỵ"),
        ("ÖÙng duïng", "Ứng dụng"),
    ],
)
def test_vni_is_read(old: str, text: str) -> None:
    assert from_legacy(old, "vni") == text
    assert from_legacy(old.encode("cp1252"), "vni") == text


@pytest.mark.parametrize(
    ("old", "text"),
    [
        ("C¸c ®éi t×nh nguyÖn", "Các đội tình nguyện"),
        ("Caùc ñoäi tình nguyeän", "Các đội tình nguyện"),
        (to_tcvn3(MOTTO), MOTTO),
        ("Ma tuyù", "Ma tuý"),
        (MOTTO.encode(), MOTTO),
        (MOTTO.encode("utf-8-sig"), MOTTO),
        (MOTTO.encode("utf-16"), MOTTO),
        (MOTTO, MOTTO),
        ("Hà Nam", "Hà Nam"),
        ("plain words", "plain words"),
        (b"plain words", "plain words"),
        ("café, Pokémon", "café, Pokémon"),
        ("", ""),
        (b"", ""),
    ],
)
def test_the_encoding_is_guessed(old: str | bytes, text: str) -> None:
    assert from_legacy(old) == text


def test_an_unknown_encoding_is_refused() -> None:
    with pytest.raises(ValueError, match="no such encoding"):
        from_legacy("a", "viscii")  # type: ignore[arg-type]


def test_both_tables_have_every_letter_in_both_cases() -> None:
    letters = {char for word in SYLLABLES for char in word if not char.isascii()}
    assert letters <= set(_TCVN_HIGH)
    assert {char.upper() for char in letters} <= set(_TCVN_HIGH) | set(_TCVN_LOW.values())
    assert letters | {char.upper() for char in letters} <= set(_vni_pairs().values())


@given(sentences)
def test_every_sentence_comes_back_from_both(text: str) -> None:
    assert from_legacy(to_tcvn3(text), "tcvn3") == text
    assert from_legacy(to_vni(text), "vni") == text


@given(sentences)
def test_every_capital_sentence_comes_back_from_vni(text: str) -> None:
    assert from_legacy(to_vni(text.upper()), "vni") == text.upper()


@given(st.sampled_from(SYLLABLES), st.sampled_from(SYLLABLES))
def test_a_guess_never_breaks_unicode(one: str, other: str) -> None:
    text = f"{one} đường {other}"
    assert from_legacy(text) == text
    assert from_legacy(text.encode()) == text


@given(st.one_of(any_text, st.binary()))
def test_any_text_and_any_bytes_are_read(data: str | bytes) -> None:
    for encoding in (None, "tcvn3", "vni"):
        text = from_legacy(data, encoding)  # type: ignore[arg-type]
        assert normalise(text) == text
