"""One Vietnamese catalogue: where its file lies, which strings it must hold, how far it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import polib

METADATA = {
    "Language": "vi",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=1; plural=0;",
}


@dataclass(frozen=True)
class Message:
    """One string as it stands in the source; ``places`` are files, for the reader of the catalogue."""

    text: str
    plural: str = ""
    context: str = ""
    places: set[str] = field(default_factory=set, compare=False)

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.text


@dataclass(frozen=True)
class Catalogue:
    """``finished`` ones are held to completeness by ``make check``; the others only tell how far they are."""

    name: str
    path: Path
    wanted: Callable[[], Iterable[Message]]
    finished: bool = True

    def entries(self) -> dict[tuple[str, str], polib.POEntry]:
        """What the file holds, by context and English text."""
        if not self.path.exists():
            return {}
        return {
            (entry.msgctxt or "", entry.msgid): entry for entry in polib.pofile(str(self.path)) if not entry.obsolete
        }

    def update(self) -> None:
        """Bring the file to the source's state: the new come empty, the vanished go, Vietnamese stays."""
        known = self.entries()
        fresh = polib.POFile(wrapwidth=120)
        fresh.metadata = dict(METADATA)
        for message in sorted(self.wanted(), key=lambda one: (min(one.places, default=""), one.context)):
            fresh.append(_entry(message, known.get(message.key)))
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh.save(str(self.path))

    def coverage(self) -> tuple[int, int]:
        """(translated, all)."""
        held = self.entries()
        keys = {message.key for message in self.wanted()}
        return sum(key in held and held[key].translated() for key in keys), len(keys)


def _entry(message: Message, before: polib.POEntry | None) -> polib.POEntry:
    entry = polib.POEntry(
        msgid=message.text,
        msgctxt=message.context or None,
        occurrences=[(place, "") for place in sorted(message.places)],
    )
    if message.plural:
        entry.msgid_plural = message.plural
        entry.msgstr_plural = {0: before.msgstr_plural.get(0, "") or before.msgstr if before else ""}
    elif before:
        entry.msgstr = before.msgstr
    return entry
