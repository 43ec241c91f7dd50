"""What can be wrong with a translation without knowing Vietnamese, and where it leaves the glossary."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import polib

from core.catalogues.catalogue import Catalogue
from core.catalogues.glossary import Glossary

_PLACEHOLDER = re.compile(
    r"%\(\w+\)[#0 +-]*\d*(?:\.\d+)?[a-zA-Z]|%[#0 +-]*\d*(?:\.\d+)?[diouxXeEfFgGcrs]|\{\w*(?:![rsa])?(?::[^}]*)?\}"
)
_TAG = re.compile(r"</?[a-zA-Z][^>]*>|</?>")
_ACCELERATOR = re.compile(r"(?<!&)&(?![a-zA-Z]+;|#\d+;|&|\s)(?=\w)")


def complaints(catalogue: Catalogue, glossary: Glossary) -> list[str]:
    """Everything that keeps a catalogue from being finished, in words."""
    wanted = {message.key for message in catalogue.wanted()}
    held = catalogue.entries()
    found = [f"missing: {text}" for _context, text in sorted(wanted - held.keys())]
    found += [f"no longer used: {text}" for _context, text in sorted(held.keys() - wanted)]
    for entry in held.values():
        found += [f"{what}: {entry.msgid!r}" for what in wrong(entry, glossary)]
    return [f"{catalogue.name}: {line}" for line in found]


def wrong(entry: polib.POEntry, glossary: Glossary) -> Iterator[str]:
    """What is wrong with one entry."""
    if not entry.translated():
        yield "not translated"
        return
    if "fuzzy" in entry.flags:
        yield "marked as doubtful"
    if entry.msgid_plural and set(entry.msgstr_plural) != {0}:
        yield "Vietnamese has one form for one and many"
        return
    source = entry.msgid_plural or entry.msgid
    target = entry.msgstr_plural[0] if entry.msgid_plural else entry.msgstr
    if not _same_placeholders(source, target):
        yield "placeholders differ"
    if Counter(_TAG.findall(source)) != Counter(_TAG.findall(target)):
        yield "HTML differs"
    if bool(_ACCELERATOR.search(source)) != bool(_ACCELERATOR.search(target)):
        yield "accelerator differs"
    if _edges(source) != _edges(target):
        yield "white space at the ends differs"
    words = _PLACEHOLDER.sub("", entry.msgid)
    for term in glossary.terms:
        if term.departs(words, target):
            yield f"departs from the glossary ({', '.join(term.english)} = {', '.join(term.vietnamese)})"


def _same_placeholders(source: str, target: str) -> bool:
    """Named ones may change places and be said again; those without a name keep number and order."""
    theirs, ours = _PLACEHOLDER.findall(source.replace("%%", "")), _PLACEHOLDER.findall(target.replace("%%", ""))
    named = {one for one in theirs if one.startswith("%(") or (one[0] == "{" and one[1] not in "}:!")}
    return set(theirs) == set(ours) and [one for one in theirs if one not in named] == [
        one for one in ours if one not in named
    ]


def _edges(text: str) -> tuple[bool, bool]:
    return text[:1] == "\n", text[-1:] == "\n"


def contradictions(catalogues: list[Catalogue]) -> list[str]:
    """The same English with two Vietnamese: at run time only one would be heard, so they must agree."""
    seen: dict[tuple[str, str], tuple[str, str]] = {}
    found = []
    for catalogue in catalogues:
        for key, entry in catalogue.entries().items():
            target = entry.msgstr_plural.get(0, "") if entry.msgid_plural else entry.msgstr
            name, before = seen.setdefault(key, (catalogue.name, target))
            if target and before and before != target:
                found.append(f"{catalogue.name}: {entry.msgid!r} is {target!r} here, {before!r} in {name}")
    return found
