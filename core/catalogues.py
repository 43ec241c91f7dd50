"""Strings of ours, out of Python and templates and into ``locale/vi``, without gettext's own programs."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polib
from django.conf import settings
from django.utils.translation.template import templatize

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
_PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sd]|\{\w*\}")


@dataclass(frozen=True)
class Message:
    """One string as it stands in the source."""

    text: str
    plural: str
    context: str
    place: str


def sources(root: Path) -> Iterator[Path]:
    """Every Python file and template of ours."""
    for pattern in ("**/*.py", "templates/**/*.html", "templates/**/*.txt"):
        for path in sorted(root.glob(pattern)):
            if not SKIPPED & set(path.relative_to(root).parts):
                yield path


def extract(root: Path) -> list[Message]:
    """All marked strings; templates go through Django's own translation of their tags into calls."""
    from babel.messages.extract import extract as babel_extract

    found = []
    for path in sources(root):
        text = path.read_text(encoding="utf-8")
        if path.suffix != ".py":
            # In brackets, because what templatize leaves of the page's text is indented at will.
            text = f"({templatize(text, origin=str(path))})"
        for line, words, _comments, context in babel_extract(
            "python", io.BytesIO(text.encode()), keywords=KEYWORDS, options={"encoding": "utf-8"}
        ):
            singular, plural = (words[0], words[1]) if isinstance(words, tuple) else (words, "")
            found.append(Message(singular, plural or "", context or "", f"{path.relative_to(root)}:{line}"))
    return found


def catalogue_path() -> Path:
    return Path(settings.LOCALE_PATHS[0]) / "vi" / "LC_MESSAGES" / "django.po"


def update(root: Path) -> tuple[int, int]:
    """Bring the Vietnamese catalogue to the source's state: new empty, vanished out. Returns (all, empty)."""
    path = catalogue_path()
    old = polib.pofile(str(path)) if path.exists() else polib.POFile()
    known = {(entry.msgctxt or "", entry.msgid): entry for entry in old if not entry.obsolete}
    fresh = polib.POFile(wrapwidth=120)
    fresh.metadata = {
        "Language": "vi",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": "nplurals=1; plural=0;",
    }
    places: dict[tuple[str, str], tuple[Message, list[str]]] = {}
    for message in extract(root):
        places.setdefault((message.context, message.text), (message, []))[1].append(message.place)
    for (context, text), (message, seen) in sorted(places.items(), key=lambda item: item[1][1][0]):
        before = known.get((context, text))
        files = sorted({place.rsplit(":", 1)[0] for place in seen})
        entry = polib.POEntry(msgid=text, msgctxt=context or None, occurrences=[(file, "") for file in files])
        if message.plural:
            entry.msgid_plural = message.plural
            entry.msgstr_plural = {0: before.msgstr_plural.get(0, "") if before else ""}
        else:
            entry.msgstr = before.msgstr if before else ""
        fresh.append(entry)
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh.save(str(path))
    return len(fresh), sum(not entry.translated() for entry in fresh)


def complaints(root: Path) -> list[str]:
    """What is wrong with the catalogue, in words; empty when it is complete and fits the source."""
    wanted = {(message.context, message.text) for message in extract(root)}
    catalogue = polib.pofile(str(catalogue_path()))
    held = {(entry.msgctxt or "", entry.msgid): entry for entry in catalogue if not entry.obsolete}
    found = [f"missing: {text}" for context, text in sorted(wanted - held.keys())]
    found += [f"no longer used: {text}" for context, text in sorted(held.keys() - wanted)]
    for entry in held.values():
        if not entry.translated():
            found.append(f"not translated: {entry.msgid}")
            continue
        target = entry.msgstr_plural[0] if entry.msgid_plural else entry.msgstr
        source = entry.msgid_plural or entry.msgid
        if sorted(_PLACEHOLDER.findall(source)) != sorted(_PLACEHOLDER.findall(target)):
            found.append(f"placeholders differ: {entry.msgid}")
    return found
