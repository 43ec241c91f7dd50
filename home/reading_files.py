"""The text of a file that someone uploads: txt, docx, PDF with text. Limits first, and a plain word when it cannot be.

A file is read by a process of its own (``home.reading_apart``) that may use so much time and memory and no more.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vietnamese import from_legacy

READABLE = ("txt", "docx", "pdf")
MAX_BYTES = 20 * 1024**2
MAX_PAGES = 200
SECONDS = 25
WAIT = 60

MESSAGES: dict[str, Any] = {
    "kind": _("Only .txt, .docx and .pdf can be read. Save an old .doc file as .docx."),
    "too_big": _("The file is larger than %(limit)d MB. Make it smaller or split it."),
    "empty": _("The file is empty. Choose it again."),
    "encrypted": _("The PDF is locked with a password. Save it without one, or paste the text."),
    "too_many_pages": _("The PDF has %(limit)d pages; at most %(pages)d are read. Split it, or paste the text."),
    "too_long": _("The text is too long to be read at once. Split the file, or paste the text in parts."),
    "too_large": _("Unpacked, the file is larger than %(limit)d MB: no document is. Paste the text."),
    "no_text": _("The file holds pictures of paper and no text. Paste the text, or use a PDF that has text."),
    "not_unicode": _("The file is not in UTF-8. Save it as UTF-8, or paste the text."),
    "broken": _("The file cannot be read: it is damaged, or not what its name says. Save it again, or paste the text."),
    "too_heavy": _("Reading the file takes too long or too much memory. Split it, or paste the text."),
}


class Unreadable(Exception):
    """``message`` says what to do; ``code`` is one of ``MESSAGES``."""

    def __init__(self, code: str, limit: int = 0) -> None:
        super().__init__(code)
        self.code = code
        self.values = {"limit": limit, "pages": MAX_PAGES}

    @property
    def message(self) -> str:
        text: str | Promise = MESSAGES[self.code]
        return str(text) % self.values


@dataclass(frozen=True)
class Reading:
    """``pages`` is 0 where a file has none; ``read`` is how many of them were read."""

    text: str
    pages: int = 0
    read: int = 0


def read_file(data: bytes, name: str, *, cut: bool = False) -> Reading:
    """The text, old Vietnamese font codes turned into Unicode. Raises ``Unreadable``.

    With ``cut`` what is too long is read as far as the limits go, else it is refused.
    """
    extension = name.rsplit(".", 1)[-1].lower() if "." in name else ""
    if extension not in READABLE:
        raise Unreadable("kind")
    if not data:
        raise Unreadable("empty")
    if len(data) > MAX_BYTES:
        raise Unreadable("too_big", MAX_BYTES // 1024**2)
    heads = {"pdf": b"%PDF-", "docx": b"PK"}
    if extension in heads and heads[extension] not in data[:1024]:
        raise Unreadable("broken")
    script = Path(__file__).with_name("reading_apart.py")
    try:
        done = subprocess.run(  # noqa: S603 - our own script; the file goes in as bytes
            [sys.executable, "-P", str(script), extension, str(MAX_PAGES), str(SECONDS), "cut" if cut else "whole"],
            input=data,
            capture_output=True,
            timeout=WAIT,
            env={"PYTHONPATH": os.environ.get("PYTHONPATH", ""), "LANG": "C.UTF-8"},
        )
    except subprocess.TimeoutExpired as error:
        raise Unreadable("too_heavy") from error
    try:
        answer = json.loads(done.stdout)
    except ValueError as error:
        raise Unreadable("too_heavy" if done.returncode else "broken") from error
    if "error" in answer:
        raise Unreadable(answer["error"], answer["limit"])
    return Reading(from_legacy(answer["text"]), answer["pages"], answer["read"])
