"""Tokens open in their own cell, as they were made, under a key of the ring; everything else is refused and logged."""

from __future__ import annotations

import base64
import logging
import string
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.template import Context, Template
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import Settings

from core.encryption import EncryptionError, KeysUnusable, Unreadable, decrypt, encrypt, ring
from core.encryption.tokens import digests, key_of
from core.keyring import KeyRing

ROW = UUID("0196a1a0-0000-7000-8000-000000000001")
CELL: dict[str, Any] = {"table": "casework_person", "column": "name", "row": ROW}
SECRET = "Chị Hạnh ở tổ 3"


def parts(token: str) -> list[str]:
    return token.split(":")


@given(st.text())
def test_what_was_encrypted_is_read_again(text: str) -> None:
    assert decrypt(encrypt(text, **CELL), **CELL) == text


@pytest.mark.parametrize("text", ["", "\x80", "a" * 31, "a" * 32, "đ" * 16, "\x00", SECRET * 5000])
def test_texts_at_the_borders_of_a_block_are_read_again(text: str) -> None:
    assert decrypt(encrypt(text, **CELL), **CELL) == text


def test_a_row_may_be_named_by_its_text() -> None:
    assert decrypt(encrypt(SECRET, **CELL), **{**CELL, "row": str(ROW)}) == SECRET


def test_a_token_names_its_version_and_key() -> None:
    token = encrypt(SECRET, **CELL)
    assert [*parts(token)[:2], len(parts(token))] == ["v1", ring().current, 4]
    assert key_of(token) == ring().current


@given(st.text(alphabet=string.ascii_letters, min_size=6))
def test_a_token_holds_nothing_of_its_text(text: str) -> None:
    token = encrypt(text, **CELL)
    assert text not in token
    assert text.encode() not in base64.urlsafe_b64decode(parts(token)[3] + "===")


def test_no_nonce_is_used_twice() -> None:
    tokens = [encrypt(SECRET, **CELL) for _ in range(10_000)]
    assert len({parts(token)[2] for token in tokens}) == 10_000
    assert len({parts(token)[3] for token in tokens}) == 10_000


def test_short_values_cannot_be_told_by_the_length_of_their_tokens() -> None:
    assert len({len(encrypt(text, **CELL)) for text in ("", "có", "không", "đang điều trị")}) == 1


# Refused


def refusal(token: str, caplog: pytest.LogCaptureFixture, **place: Any) -> str:
    """What the operator's log says of a refusal; the caller gets no more."""
    caplog.clear()
    with caplog.at_level(logging.DEBUG), pytest.raises(Unreadable) as refused:
        decrypt(token, **{**CELL, **place})
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    assert "casework" in caplog.text or "teams" in caplog.text
    for leak in (SECRET, token, *parts(token)[2:]):
        assert len(leak) < 12 or leak not in caplog.text + str(refused.value) + repr(refused.value)
    return caplog.text


def test_a_token_with_one_letter_changed_anywhere_is_refused(caplog: pytest.LogCaptureFixture) -> None:
    token = encrypt(SECRET, **CELL)
    for place, letter in enumerate(token):
        other = "A" if letter != "A" else "B"
        refusal(f"{token[:place]}{other}{token[place + 1 :]}", caplog)


def test_a_token_with_one_bit_changed_is_refused(caplog: pytest.LogCaptureFixture) -> None:
    version, key, nonce, sealed = parts(encrypt(SECRET, **CELL))
    data = base64.urlsafe_b64decode(sealed + "===")
    for bit in range(len(data) * 8):
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        text = base64.urlsafe_b64encode(changed).rstrip(b"=").decode()
        assert "altered" in refusal(f"{version}:{key}:{nonce}:{text}", caplog)


def test_a_token_that_was_cut_anywhere_is_refused(caplog: pytest.LogCaptureFixture) -> None:
    token = encrypt(SECRET, **CELL)
    for length in range(len(token)):
        refusal(token[:length], caplog)


def test_a_token_with_something_behind_it_is_refused(caplog: pytest.LogCaptureFixture) -> None:
    token = encrypt(SECRET, **CELL)
    for more in ("A", "=", "\n", " ", ":", token):
        refusal(token + more, caplog)


def test_another_spelling_of_the_same_bytes_is_refused(caplog: pytest.LogCaptureFixture) -> None:
    """Base64 leaves bits unused at its end: flipping them must not give a second token of the value."""
    token = encrypt("a" * 32, **CELL)
    alphabet = string.ascii_uppercase + string.ascii_lowercase + string.digits + "-_"
    last = alphabet.index(token[-1])
    other = token[:-1] + alphabet[last ^ 1]
    assert base64.urlsafe_b64decode(parts(other)[3] + "===") == base64.urlsafe_b64decode(parts(token)[3] + "===")
    assert "altered" in refusal(other, caplog)


@pytest.mark.parametrize(
    "place",
    [
        {"row": uuid4()},
        {"column": "phone"},
        {"table": "teams_volunteer"},
        {"table": "casework_personname", "column": ""},
    ],
)
def test_a_token_from_another_cell_is_refused(place: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    assert "moved from another cell" in refusal(encrypt(SECRET, **CELL), caplog, **place)


def test_a_token_whose_key_is_not_in_the_ring_is_refused_by_the_keys_name(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    token, name = encrypt(SECRET, **CELL), ring().current
    settings.ENCRYPTION_KEYS = KeyRing.create().as_text()
    assert f"its key {name} is not in the ring" in refusal(token, caplog)


def test_a_token_under_another_key_of_the_same_name_is_refused(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    token, name = encrypt(SECRET, **CELL), ring().current
    other = KeyRing.create()
    settings.ENCRYPTION_KEYS = KeyRing({name: other.keys[other.current]}, other.index_keys).as_text()
    assert "another key of that name" in refusal(token, caplog)


def test_a_token_that_names_another_key_of_the_ring_is_refused(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    token, old = encrypt(SECRET, **CELL), ring()
    new = old.with_new_key()
    settings.ENCRYPTION_KEYS = new.as_text()
    refusal(token.replace(old.current, new.current), caplog)


@pytest.mark.parametrize(
    "token", ["", SECRET, "v2:k1:AAAAAAAAAAAAAAAA:AAAA", "v1:::", "v1:ktests-1:AAAAAAAAAAAAAAAA:A"]
)
def test_what_is_no_token_is_refused(token: str, caplog: pytest.LogCaptureFixture) -> None:
    refusal(token, caplog)


@given(st.text())
def test_no_text_at_all_opens(token: str) -> None:
    with pytest.raises(Unreadable):
        decrypt(token, **CELL)


def test_an_old_key_of_the_ring_still_opens(settings: Settings) -> None:
    token, old = encrypt(SECRET, **CELL), ring()
    settings.ENCRYPTION_KEYS = old.with_new_key().as_text()
    assert decrypt(token, **CELL) == SECRET
    assert key_of(encrypt(SECRET, **CELL)) != old.current


def test_a_template_shows_no_blank_for_what_cannot_be_opened() -> None:
    """Django's templates swallow some exceptions; a page with a hole would look whole."""

    class Row:
        @property
        def name(self) -> str:
            return decrypt("v1:gone", **CELL)

    with pytest.raises(Unreadable):
        Template("{{ row.name }}{% if row.name %}{% endif %}").render(Context({"row": Row()}))


# Without keys


@pytest.mark.parametrize(
    ("text", "path", "says"),
    [
        ("", "", "manage.py make_keys"),
        ("", "/nowhere/keys", "/nowhere/keys cannot be read"),
        ("k1=x", "", "k1 is not 32 bytes"),
        ("k1=x", "/nowhere/keys", "both PORTAL_KEYS and PORTAL_KEYS_FILE are set"),
    ],
)
def test_without_keys_nothing_is_written_or_read_and_the_next_step_is_named(
    settings: Settings, text: str, path: str, says: str
) -> None:
    token = encrypt(SECRET, **CELL)
    settings.ENCRYPTION_KEYS, settings.ENCRYPTION_KEYS_FILE = text, path
    for attempt in (lambda: encrypt(SECRET, **CELL), lambda: decrypt(token, **CELL), ring):
        with pytest.raises(KeysUnusable, match=says) as refused:
            attempt()
        assert "docs/keys.md" in str(refused.value)
        assert isinstance(refused.value, EncryptionError)
        assert isinstance(refused.value, ImproperlyConfigured)


def test_a_file_that_appears_later_is_found(settings: Settings, tmp_path: Any) -> None:
    settings.ENCRYPTION_KEYS, settings.ENCRYPTION_KEYS_FILE = "", str(tmp_path / "keys")
    with pytest.raises(KeysUnusable):
        ring()
    made = KeyRing.create()
    made.write_new(tmp_path / "keys")
    assert ring() == made


# Digests


def test_equal_values_have_equal_digests_in_one_column_and_others_elsewhere() -> None:
    here = digests("0912", table="t", column="a")
    assert here == digests("0912", table="t", column="a")
    assert here != digests("0912", table="t", column="b")
    assert here != digests("0912", table="u", column="a")
    assert here != digests("0913", table="t", column="a")


def test_a_digest_names_its_key_and_depends_on_it(settings: Settings) -> None:
    [old] = digests("0912", table="t", column="a")
    larger = ring().with_new_index_key()
    settings.ENCRYPTION_KEYS = larger.as_text()
    new, still = digests("0912", table="t", column="a")
    assert still == old
    assert key_of(new) == larger.current_index != key_of(old)


def test_the_key_of_encryption_does_not_make_digests(settings: Settings) -> None:
    before = digests("0912", table="t", column="a")
    settings.ENCRYPTION_KEYS = KeyRing(KeyRing.create().keys, ring().index_keys).as_text()
    assert digests("0912", table="t", column="a") == before
