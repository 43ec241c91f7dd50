"""The word lists of this package; one entry a line, ``#`` begins a comment."""

from __future__ import annotations

from pathlib import Path


def lines(name: str) -> list[str]:
    """The entries of one list, without comments and empty lines."""
    text = Path(__file__).with_name(name).read_text("utf-8")
    return [line for line in (raw.partition("#")[0].strip() for raw in text.splitlines()) if line]
