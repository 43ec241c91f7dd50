"""Strings of ours, out of Python and templates, without gettext's own programs."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from django.utils.translation.template import templatize

from core.catalogues.catalogue import Message

KEYWORDS: dict[str, tuple[int, ...] | None] = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),  # type: ignore[dict-item]
    "pgettext_lazy": ((1, "c"), 2),  # type: ignore[dict-item]
    "npgettext": ((1, "c"), 2, 3),  # type: ignore[dict-item]
}
SKIPPED = {".venv", "var", "tests", "node_modules", "migrations", "bench"}


def sources(root: Path) -> Iterator[Path]:
    """Every Python file and template of ours."""
    for pattern in ("**/*.py", "templates/**/*.html", "templates/**/*.txt"):
        for path in sorted(root.glob(pattern)):
            if not SKIPPED & set(path.relative_to(root).parts):
                yield path


def extract(root: Path) -> list[Message]:
    """All marked strings; templates go through Django's own translation of their tags into calls."""
    from babel.messages.extract import extract as babel_extract

    found: dict[tuple[str, str], Message] = {}
    for path in sources(root):
        text = path.read_text(encoding="utf-8")
        if path.suffix != ".py":
            # In brackets, because what templatize leaves of the page's text is indented at will.
            text = f"({templatize(text, origin=str(path))})"
        place = str(path.relative_to(root))
        for _line, words, _comments, context in babel_extract(
            "python", io.BytesIO(text.encode()), keywords=KEYWORDS, options={"encoding": "utf-8"}
        ):
            singular, plural = (words[0], words[1]) if isinstance(words, tuple) else (words, "")
            message = found.setdefault((context or "", singular), Message(singular, plural or "", context or ""))
            message.places.add(place)
    return list(found.values())
