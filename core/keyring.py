"""The keys of what is kept encrypted: their text, their file, their turns. Plain Python; knows no settings.

A ring is text of words ``name=key`` parted by blanks, line breaks or commas; a line may end in a remark after ``#``.
Names that begin with ``k`` are keys of encryption, with ``i`` keys of the blind index; the first of each kind is the
one in use, the others only read what was written under them. A key is 32 bytes in URL-safe base64.
"""

from __future__ import annotations

import base64
import binascii
import datetime
import os
import re
import secrets
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

KEY_BYTES = 32
_NAME = re.compile(r"[ki][a-z0-9-]{1,19}")
_HEAD = """\
# The portal's keys. Without this file nobody can read what is encrypted, and nobody can restore it.
# docs/keys.md says how to keep, change and restore it. The first k and the first i are in use.
"""


class BadKeys(ValueError):
    """A ring that cannot be used. The message says what is wrong and never holds a key."""


@dataclass(frozen=True)
class KeyRing:
    """Keys by name, in the order of the text. ``repr`` shows names alone."""

    keys: dict[str, bytes] = field(repr=False)
    index_keys: dict[str, bytes] = field(repr=False)

    @property
    def current(self) -> str:
        """The name of the key that encrypts."""
        return next(iter(self.keys))

    @property
    def current_index(self) -> str:
        """The name of the key that makes blind indexes."""
        return next(iter(self.index_keys))

    def __repr__(self) -> str:
        return f"KeyRing({', '.join([*self.keys, *self.index_keys])})"

    @classmethod
    def create(cls) -> KeyRing:
        """A ring with one new key of each kind."""
        return cls(dict([_new("k")]), dict([_new("i")]))

    @classmethod
    def parse(cls, text: str) -> KeyRing:
        """The ring that ``text`` holds; raises ``BadKeys``."""
        found: dict[str, dict[str, bytes]] = {"k": {}, "i": {}}
        for number, word in enumerate(_words(text), start=1):
            name, equals, value = word.partition("=")
            if not equals or not _NAME.fullmatch(name):
                raise BadKeys(f"entry {number} does not have the form name=key, with a name like k20260131-1a2b")
            if name in found[name[0]]:
                raise BadKeys(f"{name} stands there twice")
            found[name[0]][name] = _bytes(name, value)
        if not found["k"]:
            raise BadKeys("there is no key of encryption, whose name begins with k")
        if not found["i"]:
            raise BadKeys("there is no key of the blind index, whose name begins with i")
        every = [*found["k"].values(), *found["i"].values()]
        if len(set(every)) < len(every):
            raise BadKeys("two names have the same key")
        return cls(found["k"], found["i"])

    @classmethod
    def read(cls, path: Path) -> KeyRing:
        """The ring in the file; raises ``BadKeys``, also when the file cannot be read."""
        try:
            text = path.read_text()
        except OSError as error:
            raise BadKeys(f"{path} cannot be read: {error.strerror}") from None
        except UnicodeDecodeError:
            raise BadKeys(f"{path} is not a text") from None
        return cls.parse(text)

    def with_new_key(self) -> KeyRing:
        """The same with a new key of encryption in use."""
        return KeyRing(dict([_new("k", self.keys)]) | self.keys, self.index_keys)

    def with_new_index_key(self) -> KeyRing:
        """The same with a new key of the blind index in use."""
        return KeyRing(self.keys, dict([_new("i", self.index_keys)]) | self.index_keys)

    def without(self, name: str) -> KeyRing:
        """The same without an old key; raises ``BadKeys`` for one that is in use or not there."""
        if name in {self.current, self.current_index}:
            raise BadKeys(f"{name} is in use")
        if name not in self.keys and name not in self.index_keys:
            raise BadKeys(f"there is no key {name}; there are {', '.join([*self.keys, *self.index_keys])}")
        rings = [{key: value for key, value in kind.items() if key != name} for kind in (self.keys, self.index_keys)]
        return KeyRing(*rings)

    def as_text(self) -> str:
        """What ``parse`` reads: one line a key."""
        lines = [
            f"{name}={base64.urlsafe_b64encode(key).decode()}"
            for name, key in (*self.keys.items(), *self.index_keys.items())
        ]
        return _HEAD + "\n".join(lines) + "\n"

    def write_new(self, path: Path) -> None:
        """Keep the ring in a file that only its owner reads; raises ``FileExistsError`` and never overwrites.

        The file appears with all its text: whoever finds it can read it.
        """
        draft = self._draft(path)
        try:
            os.link(draft, path)
        finally:
            draft.unlink()
        _flush_folder(path)

    def replace(self, path: Path) -> None:
        """Put the ring in place of the one in the file, all at once; owner and rights stay."""
        before = path.stat()
        draft = self._draft(path)
        try:
            if (before.st_uid, before.st_gid) != (os.geteuid(), os.getegid()):
                os.chown(draft, before.st_uid, before.st_gid)
            draft.chmod(before.st_mode & 0o640)
            draft.replace(path)
        except OSError:
            draft.unlink()
            raise
        _flush_folder(path)

    def _draft(self, path: Path) -> Path:
        """A file beside ``path`` with the ring in it, on the disk, for its owner alone."""
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # 0600 by itself
        with os.fdopen(handle, "w") as file:
            file.write(self.as_text())
            file.flush()
            os.fsync(handle)
        return Path(name)


def _words(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield from line.partition("#")[0].replace(",", " ").split()


def _bytes(name: str, value: str) -> bytes:
    try:
        key = base64.b64decode(value.encode(), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise BadKeys(f"{name} is not {KEY_BYTES} bytes in URL-safe base64")
    return key


def _new(kind: str, others: dict[str, bytes] | None = None) -> tuple[str, bytes]:
    """A new key under a name of its own: today's date, and a piece of chance so that no two rings share a name."""
    today = datetime.datetime.now(datetime.UTC).strftime("%Y%m%d")
    while (name := f"{kind}{today}-{secrets.token_hex(2)}") in (others or {}):
        pass
    return name, secrets.token_bytes(KEY_BYTES)


def _flush_folder(path: Path) -> None:
    """So that a power cut does not forget that the file is there."""
    handle = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
