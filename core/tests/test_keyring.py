"""The ring: what it reads, what it refuses, how its file is written."""

from __future__ import annotations

import base64
import os
import stat
import threading
from pathlib import Path

import pytest

from core.keyring import KEY_BYTES, BadKeys, KeyRing


def word(name: str, byte: int, length: int = KEY_BYTES) -> str:
    return f"{name}={base64.urlsafe_b64encode(bytes([byte]) * length).decode()}"


def test_the_first_key_of_each_kind_is_in_use() -> None:
    ring = KeyRing.parse(" ".join([word("i1", 1), word("k2", 2), word("k1", 3), word("i0", 4)]))
    assert (ring.current, ring.current_index) == ("k2", "i1")
    assert (list(ring.keys), list(ring.index_keys)) == (["k2", "k1"], ["i1", "i0"])


@pytest.mark.parametrize("separator", [" ", ",", "\n", ", ", "\r\n", " # lời ghi\n"])
def test_entries_are_parted_by_blanks_lines_or_commas(separator: str) -> None:
    assert KeyRing.parse(separator.join([word("k1", 1), word("i1", 2)])).current == "k1"


def test_what_is_written_is_read_again() -> None:
    ring = KeyRing.create().with_new_key().with_new_index_key()
    assert KeyRing.parse(ring.as_text()) == ring


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "no key of encryption"),
        (word("k1", 1), "no key of the blind index"),
        (word("i1", 1), "no key of encryption"),
        (f"{word('k1', 1)} {word('k1', 2)} {word('i1', 3)}", "k1 stands there twice"),
        (f"{word('k1', 1)} {word('i1', 1)}", "two names have the same key"),
        (f"{word('k1', 1, 16)} {word('i1', 2)}", "k1 is not 32 bytes"),
        (f"k1=geheim! {word('i1', 2)}", "k1 is not 32 bytes"),
        (f"k1=đ {word('i1', 2)}", "k1 is not 32 bytes"),
        (f"{word('x1', 1)} {word('i1', 2)}", "entry 1 does not have the form"),
        (f"{word('k_%', 1)} {word('i1', 2)}", "entry 1 does not have the form"),
        (f"{word('k1', 1)} lonely", "entry 2 does not have the form"),
    ],
)
def test_a_bad_ring_is_refused_with_the_reason(text: str, complaint: str) -> None:
    with pytest.raises(BadKeys, match=complaint):
        KeyRing.parse(text)


@pytest.mark.parametrize("text", ["k1=c2VjcmV0LWtleQ==", "c2VjcmV0LWtleQ==", "k1c2VjcmV0LWtleQ=="])
def test_no_complaint_repeats_a_key(text: str) -> None:
    with pytest.raises(BadKeys) as refused:
        KeyRing.parse(text)
    assert "c2VjcmV0" not in str(refused.value)


def test_a_ring_shows_names_and_no_keys() -> None:
    ring = KeyRing.create()
    for key in (*ring.keys.values(), *ring.index_keys.values()):
        assert repr(key) not in repr(ring)
        assert base64.urlsafe_b64encode(key).decode() not in repr(ring)
    assert ring.current in repr(ring)


def test_two_new_rings_share_nothing() -> None:
    one, other = KeyRing.create(), KeyRing.create()
    assert not {*one.keys.values(), *one.index_keys.values()} & {*other.keys.values(), *other.index_keys.values()}


def test_a_new_key_is_in_use_and_the_old_ones_stay() -> None:
    ring = KeyRing.create()
    larger = ring.with_new_key()
    assert larger.current not in ring.keys
    assert larger.keys[ring.current] == ring.keys[ring.current]
    assert larger.index_keys == ring.index_keys


def test_an_old_key_can_go_and_the_one_in_use_cannot() -> None:
    ring = KeyRing.create()
    larger = ring.with_new_key()
    assert list(larger.without(ring.current).keys) == [larger.current]
    for name in (larger.current, larger.current_index):
        with pytest.raises(BadKeys, match="is in use"):
            larger.without(name)
    with pytest.raises(BadKeys, match="there is no key k0"):
        larger.without("k0")


# The file


def test_only_the_owner_reads_a_new_file_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        KeyRing.create().write_new(tmp_path / "keys")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "keys").stat().st_mode) == 0o600


def test_a_new_file_never_covers_another(tmp_path: Path) -> None:
    ring = KeyRing.create()
    ring.write_new(tmp_path / "keys")
    with pytest.raises(FileExistsError):
        KeyRing.create().write_new(tmp_path / "keys")
    assert KeyRing.read(tmp_path / "keys") == ring


def test_replacing_keeps_the_rights_of_the_file_and_leaves_no_draft(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    ring = KeyRing.create()
    ring.write_new(path)
    path.chmod(0o640)
    ring.with_new_key().replace(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [one.name for one in tmp_path.iterdir()] == ["keys"]
    assert len(KeyRing.read(path).keys) == 2


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "keys"
    ring = KeyRing.create()
    ring.write_new(path)

    def full(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space"):
        ring.with_new_key().replace(path)
    assert KeyRing.read(path) == ring
    assert [one.name for one in tmp_path.iterdir()] == ["keys"]


def test_of_many_that_make_the_file_at_once_one_wins_and_all_read_the_same(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    read: list[KeyRing] = []

    def make() -> None:
        try:
            KeyRing.create().write_new(path)
        except FileExistsError:
            pass
        read.append(KeyRing.read(path))

    threads = [threading.Thread(target=make) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len(read) == 8
    assert all(one == read[0] for one in read)


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_a_file_that_cannot_be_read_is_refused_by_name(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "keys"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadKeys, match=r"keys (cannot be read|is not a text)"):
        KeyRing.read(path)
