"""The secret of a machine that only its owner reaches: made once, kept beside the data, never in git."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from core.keyring import KeyRing


def local_secret(data: Path) -> str:
    """The secret key in ``data/secret``; made at the first call, readable by the owner alone.

    Two processes that start together agree on one: the first to create the file wins.
    """
    data.mkdir(parents=True, exist_ok=True)
    path = data / "secret"
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text().strip()
    with os.fdopen(handle, "w") as file:
        key = secrets.token_urlsafe(50)
        file.write(key)
    return key


def local_keys(data: Path) -> str:
    """The path of the encryption keys in ``data/keys``; made at the first call, for the owner alone."""
    data.mkdir(parents=True, exist_ok=True)
    path = data / "keys"
    if not path.exists():
        with suppress(FileExistsError):  # another process was quicker, and its file is whole
            KeyRing.create().write_new(path)
    return str(path)
