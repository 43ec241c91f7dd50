"""The text of a piece of HTML, and links put into the HTML at places of that text. Pure functions."""

from __future__ import annotations

import html as entities
import re
from collections.abc import Iterable
from dataclasses import dataclass

_TOKEN = re.compile(
    r"""<!--.*?-->|</?[A-Za-z](?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}')*>|<![^<>]*>"""
    r"""|&(?:\#\d{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});""",
    re.DOTALL,
)
_NAME = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)")

BREAKS = frozenset({
    "address", "article", "aside", "blockquote", "br", "caption", "dd", "div", "dl", "dt", "figcaption", "figure", "h1",
    "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "ul",
})  # fmt: skip
"""Before and behind these a line ends."""

VOID = frozenset({"br", "hr", "img", "wbr"})
INLINE = frozenset({"b", "strong", "i", "em", "u", "s", "sub", "sup", "small", "span", "mark", "br", "wbr"})
"""What a link may hold."""

CLOSED = frozenset({
    "a", "button", "label", "math", "object", "option", "script", "select", "style", "svg", "template", "textarea",
    "title",
})  # fmt: skip
"""Text in these gets no link."""


@dataclass(frozen=True)
class Flat:
    """``text`` as people read it; its sign ``n`` stands in the HTML from ``first[n]`` to ``last[n]``.

    The line ends that blocks make stand nowhere: there first and last are one. ``tags`` are the tags in order:
    (from, to, name, closing). ``closed`` holds the stretches of the HTML where no link may stand.
    """

    text: str
    first: list[int]
    last: list[int]
    tags: list[tuple[int, int, str, bool]]
    closed: list[tuple[int, int]]


def flatten(html: str) -> Flat:
    """The text of ``html`` with where it stands. Takes any string, well-formed or not."""
    text: list[str] = []
    first: list[int] = []
    last: list[int] = []
    tags: list[tuple[int, int, str, bool]] = []
    closed: list[tuple[int, int]] = []
    within: list[tuple[str, int]] = []  # what is open of CLOSED

    def take(piece: str, begin: int, end: int, step: int) -> None:
        for number, sign in enumerate(piece):
            text.append(sign)
            first.append(begin + number * step)
            last.append(begin + number * step + 1 if step else end)

    position = 0
    for match in _TOKEN.finditer(html):
        begin, end = match.span()
        take(html[position:begin], position, begin, 1)
        position = end
        token = match[0]
        if token[0] == "&":
            take(entities.unescape(token), begin, end, 0)
            continue
        named = _NAME.match(token)
        if named is None:
            continue  # a comment
        name, closing = named[2].lower(), bool(named[1])
        tags.append((begin, end, name, closing))
        if name in BREAKS:
            take("\n", begin, begin, 0)
        if name in CLOSED:
            if not closing and not token.endswith("/>"):
                within.append((name, begin))
            elif closing and within and within[-1][0] == name:
                closed.append((within.pop()[1], end))
    take(html[position:], position, len(html), 1)
    if within:
        closed.append((within[0][1], len(html)))
    return Flat("".join(text), first, last, tags, closed)


def text_of(html: str) -> str:
    """The text of ``html`` as ``flatten`` reads it."""
    return flatten(html).text


@dataclass(frozen=True)
class Link:
    """``opening`` is the whole opening tag of the link over the text from ``start`` to ``end``."""

    start: int
    end: int
    opening: str


def insert(html: str, wanted: Iterable[Link], flat: Flat | None = None) -> str:
    """``html`` with the links put in. Taken out again, ``html`` is as it was.

    A link that would stand in another, run from one block into the next, or lie outside the text is left out; of two
    that overlap the first stands. Where marks of the text begin or end within a link, it is parted so that tags stay nested.
    """
    flat = flat or flatten(html)
    pieces: list[tuple[int, int, str]] = []
    done = 0
    for link in sorted(wanted, key=lambda link: (link.start, -link.end)):
        if not (done <= link.start < link.end <= len(flat.text)):
            continue
        begin, end = flat.first[link.start], flat.last[link.end - 1]
        if begin >= end or any(begin < last and first < end for first, last in flat.closed):
            continue
        inside = [tag for tag in flat.tags if begin < tag[1] and tag[0] < end]
        if any(name not in INLINE for _, _, name, _ in inside):
            continue
        done = link.end
        pieces += [(one, other, link.opening) for one, other in _parts(html, begin, end, inside)]
    found: list[str] = []
    position = 0
    for begin, end, opening in pieces:
        found += [html[position:begin], opening, html[begin:end], "</a>"]
        position = end
    return "".join([*found, html[position:]])


def _parts(html: str, begin: int, end: int, tags: list[tuple[int, int, str, bool]]) -> list[tuple[int, int]]:
    """The whole stretch where its tags are nested, else the stretches between them that hold more than blanks."""
    opened: list[str] = []
    nested = True
    for _, _, name, closing in tags:
        if name in VOID:
            continue
        if not closing:
            opened.append(name)
        elif opened and opened[-1] == name:
            opened.pop()
        else:
            nested = False
            break
    if nested and not opened:
        return [(begin, end)]
    edges = [begin, *(edge for tag in tags for edge in (tag[0], tag[1])), end]
    return [(one, other) for one, other in zip(edges[::2], edges[1::2], strict=True) if html[one:other].strip()]
