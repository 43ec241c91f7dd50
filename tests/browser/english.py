"""Every English string that a package or the portal itself could show, to be looked for in what a reader sees."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import django
import polib
from django.apps import apps
from django.conf import settings

from core.catalogues import glossary
from core.catalogues.extraction import extract

_PLACEHOLDER = re.compile(r"%\(\w+\)[a-zA-Z]|%[a-zA-Z]|\{\w*\}")
_ENOUGH = 8
"""Letters beside the placeholders, under which a pattern would fit anything."""


def _sources() -> set[str]:
    roots = {Path(config.path) for config in apps.get_app_configs()} | {Path(django.__file__).parent / "conf"}
    found: set[str] = set()
    for root in roots:
        for path in root.glob("locale/en/LC_MESSAGES/*.po"):
            for entry in polib.pofile(str(path)):
                found |= {entry.msgid, entry.msgid_plural}
    for message in extract(settings.BASE_DIR):
        found |= {message.text, message.plural}
    return {plain(text) for text in found} - {""}


def plain(text: str) -> str:
    """As a reader sees it: one blank, no matter how large its letters are."""
    return re.sub(r"\s+", " ", text).strip().casefold()


@cache
def _known() -> tuple[frozenset[str], re.Pattern[str]]:
    same = {plain(word) for word in glossary(settings.BASE_DIR).same}
    whole, parts = set(), []
    for text in _sources():
        if not _PLACEHOLDER.search(text):
            whole.add(text)
        elif len(re.findall(r"[a-z]", _PLACEHOLDER.sub("", text))) >= _ENOUGH:
            parts.append(".+".join(map(re.escape, _PLACEHOLDER.split(text))))
    return frozenset(text for text in whole - same if re.search("[a-z]{2}", text)), re.compile("|".join(parts))


def english(texts: list[str]) -> list[str]:
    """Those of ``texts`` that are an English source string as a whole."""
    whole, pattern = _known()
    return [text for text in texts if (read := plain(text)) and (read in whole or pattern.fullmatch(read))]
