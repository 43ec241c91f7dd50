"""Tokens: how one value is sealed for its place and opened there again, and the digest by which it is found.

``v1:key:nonce:ciphertext``. AES-256-GCM under a key of the ring; nonce and ciphertext in URL-safe base64 without
padding. Table, column and row are authenticated with it: a token that is moved to another cell does not open. The text
is padded to whole blocks, so that the length of a token does not tell one short value from another.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import logging
import os
import re
from functools import lru_cache
from pathlib import Path
from typing import NoReturn
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings

from core.keyring import BadKeys, KeyRing

from .errors import KeysUnusable, Unreadable

logger = logging.getLogger("core.encryption")

VERSION = "v1"
NONCE_BYTES = 12
BLOCK_BYTES = 32
_TOKEN = re.compile(r"(?P<version>v1):(?P<key>k[a-z0-9-]{1,19}):(?P<nonce>[\w-]{16}):(?P<text>[\w-]+)", re.ASCII)


def ring() -> KeyRing:
    """The ring of the settings, read once a process; raises ``KeysUnusable``."""
    return _ring(settings.ENCRYPTION_KEYS, settings.ENCRYPTION_KEYS_FILE)


@lru_cache(maxsize=4)
def _ring(text: str, path: str) -> KeyRing:
    """An error is not kept: a process that found no file finds it when it is there."""
    try:
        if text and path:
            raise BadKeys("both PORTAL_KEYS and PORTAL_KEYS_FILE are set; take one away")
        if text:
            return KeyRing.parse(text)
        if path:
            return KeyRing.read(Path(path))
    except BadKeys as error:
        raise KeysUnusable(f"The encryption keys cannot be used: {error}. docs/keys.md says how to go on.") from None
    raise KeysUnusable(
        "There are no encryption keys. Set PORTAL_KEYS_FILE to a path outside the code, then run: manage.py make_keys. "
        "docs/keys.md says how to keep them."
    )


def encrypt(text: str, *, table: str, column: str, row: UUID | str) -> str:
    """The token of ``text`` for one cell, under the key in use. Raises ``KeysUnusable``."""
    keys = ring()
    name = keys.current
    nonce = os.urandom(NONCE_BYTES)
    plain = text.encode()
    plain += b"\x80" + bytes(-(len(plain) + 1) % BLOCK_BYTES)
    sealed = _cipher(keys.keys[name]).encrypt(nonce, plain, _place_bytes(name, table, column, row))
    return f"{VERSION}:{name}:{_base64(nonce)}:{_base64(sealed)}"


def decrypt(token: str, *, table: str, column: str, row: UUID | str) -> str:
    """The text that was sealed for this cell.

    Raises ``Unreadable``, and writes a line for the operator, when the token was altered, cut or made for another cell,
    or its key is not in the ring; ``KeysUnusable`` when there is no ring.
    """
    keys = ring()
    if not (parts := _TOKEN.fullmatch(token)):
        _refuse(table, column, row, "it is not a token of the portal")
    name = parts["key"]
    if name not in keys.keys:
        _refuse(table, column, row, f"its key {name} is not in the ring (PORTAL_KEYS or PORTAL_KEYS_FILE)")
    nonce, sealed = _unbase64(parts["nonce"]), _unbase64(parts["text"])
    if nonce is None or sealed is None:
        _refuse(table, column, row, "it was altered")
    try:
        plain = _cipher(keys.keys[name]).decrypt(nonce, sealed, _place_bytes(name, table, column, row))
    except (InvalidTag, ValueError):
        _refuse(table, column, row, f"it was altered, moved from another cell, or {name} is another key of that name")
    return plain[: plain.rindex(b"\x80")].decode()


def key_of(token: str) -> str:
    """The name of the key that a token or a digest names; "" where it names none."""
    parts = token.split(":", 2)
    if token.startswith(f"{VERSION}:") and len(parts) == 3:
        return parts[1]
    return parts[0] if token.startswith("i") and len(parts) == 2 else ""


def digests(text: str, *, table: str, column: str) -> list[str]:
    """What a blind index holds for ``text``, ``key:digest``, under each index key: the one in use first.

    HMAC-SHA256. Table and column go in, so that equal values in two places do not look alike.
    """
    message = "\x00".join((table, column, text)).encode()
    return [
        f"{name}:{_base64(hmac.new(key, message, hashlib.sha256).digest())}" for name, key in ring().index_keys.items()
    ]


@lru_cache(maxsize=64)
def _cipher(key: bytes) -> AESGCM:
    return AESGCM(key)


def _place_bytes(key: str, table: str, column: str, row: UUID | str) -> bytes:
    return "\x00".join((VERSION, key, table, column, str(row))).encode()


def _refuse(table: str, column: str, row: UUID | str, why: str) -> NoReturn:
    refusal = Unreadable(f"{table}.{column} of row {row}", why)
    logger.error("%s. docs/keys.md, section “Unreadable values”, says what to do.", refusal)
    raise refusal


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _unbase64(text: str) -> bytes | None:
    """The bytes, or None when another text stands for the same bytes: one value has one token."""
    if len(text) % 4 == 1:
        return None
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    return data if _base64(data) == text else None
