"""What must not be read at all: addresses of the web and of mail, paths, names of files."""

from __future__ import annotations

import re
from typing import Final

from guidance.citations.clean import Cleaned

_TRIGGER: Final = re.compile(
    r"://|(?<![a-z0-9])www\.|@|(?<![a-z0-9])[a-z]:/"
    r"|(?<![^ \n(])\.{0,2}/(?!(?<=[0-9][ \n]/)[12][0-9]{3}/)(?=[a-z0-9_.-]+/)"
    r"|\.(?:vn|com|net|org|gov|edu|info|io|pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|zip|rar|7z|html?|aspx?|php|jsp|jpe?g|png"
    r"|tiff?|gif|mp[34])(?![a-z0-9])"
)
_SCHEME: Final = re.compile(r"[a-z][a-z+.-]{0,11}$")
_REST: Final = re.compile(r"[^ \n\x1e]*")


def hide(source: Cleaned) -> None:
    """Makes all of that unreadable."""
    source.hide(_ranges(source.folded))


def _ranges(folded: str) -> list[tuple[int, int]]:
    ranges: list[tuple[int, int]] = []
    free = 0
    for match in _TRIGGER.finditer(folded):
        if match.start() < free:
            continue
        start = _start(folded, match, free)
        rest = _REST.match(folded, match.end())
        free = rest.end() if rest else match.end()
        ranges.append((start, free))
    return ranges


def _start(folded: str, match: re.Match[str], free: int) -> int:
    """Where the address begins: at its scheme or "www", else at the blank before it."""
    place = match.start()
    if match[0] == "://":
        scheme = _SCHEME.search(folded, max(free, place - 12), place)
        return scheme.start() if scheme else place
    if match[0].startswith("www"):
        return place
    blank = folded.rfind(" ", free, place)
    blank = max(blank, folded.rfind("\n", max(free, blank), place), folded.rfind("\x1e", max(free, blank), place))
    return max(free, blank + 1)
