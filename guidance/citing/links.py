"""The text of a piece of HTML, and links put into the HTML at places of that text. Pure functions."""

from __future__ import annotations

import html as entities
import re
from bisect import bisect_left, bisect_right
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
    "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul",
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


Tag = tuple[int, int, str, bool]
"""Where it begins and ends, its name, whether it closes."""


@dataclass(frozen=True)
class Flat:
    """``text`` as people read it; its sign ``n`` stands in the HTML from ``first[n]`` to ``last[n]``.

    The line ends that blocks make stand nowhere: there first and last are one. ``tags`` are the tags in order.
    ``closed`` holds the stretches of the HTML where no link may stand, in order, none in another.
    """

    text: str
    first: list[int]
    last: list[int]
    tags: list[Tag]
    closed: list[tuple[int, int]]


def flatten(html: str) -> Flat:
    """The text of ``html`` with where it stands. Takes any string, well-formed or not."""
    text: list[str] = []
    first: list[int] = []
    last: list[int] = []
    tags: list[Tag] = []
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
        if name not in CLOSED or token.endswith("/>"):
            continue
        if not closing:
            within.append((name, begin))
        elif within and within[-1][0] == name:
            _name, opened = within.pop()
            if not within:
                closed.append((opened, end))
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
    that overlap the first stands. Where marks of the text begin or end within a link, it is parted: tags stay nested.
    """
    flat = flat or flatten(html)
    begins = [tag[0] for tag in flat.tags]
    pieces: list[tuple[int, int, str]] = []
    done = 0
    for link in sorted(wanted, key=lambda link: (link.start, -link.end)):
        if not (done <= link.start < link.end <= len(flat.text)):
            continue
        begin, end = flat.first[link.start], flat.last[link.end - 1]
        where = bisect_right(flat.closed, (begin, len(html))) - 1
        before = where >= 0 and flat.closed[where][1] > begin
        after = where + 1 < len(flat.closed) and flat.closed[where + 1][0] < end
        if begin >= end or before or after or (pieces and begin < pieces[-1][1]):
            continue
        first, last = bisect_left(begins, begin), bisect_left(begins, end)
        if any(name not in INLINE for _, _, name, _ in flat.tags[first:last]):
            continue
        done = link.end
        pieces += [(one, other, link.opening) for one, other in _parts(html, begin, end, flat.tags, first, last)]
    found: list[str] = []
    position = 0
    for begin, end, opening in pieces:
        found += [html[position:begin], opening, html[begin:end], "</a>"]
        position = end
    return "".join([*found, html[position:]])


def _parts(html: str, begin: int, end: int, tags: list[Tag], first: int, last: int) -> list[tuple[int, int]]:
    """The whole stretch where its tags are nested, with the tags around it that make them so; else the stretches
    between its tags that hold more than blanks.
    """
    opened: list[str] = []
    ended: list[str] = []
    for _, _, name, closing in tags[first:last]:
        if name in VOID:
            continue
        if not closing:
            opened.append(name)
        elif opened:
            if opened.pop() != name:
                break
        else:
            ended.append(name)
    else:
        whole_begin, whole_end = begin, end
        for name in ended:
            first -= 1
            if first < 0 or tags[first][1:] != (whole_begin, name, False):
                break
            whole_begin = tags[first][0]
        else:
            for name in reversed(opened):
                if last >= len(tags) or (tags[last][0], *tags[last][2:]) != (whole_end, name, True):
                    break
                whole_end = tags[last][1]
                last += 1
            else:
                return [(whole_begin, whole_end)]
    inside = tags[bisect_left(tags, (begin,)) : bisect_left(tags, (end,))]
    edges = [begin, *(edge for tag in inside for edge in (tag[0], tag[1])), end]
    return [(one, other) for one, other in zip(edges[::2], edges[1::2], strict=True) if html[one:other].strip()]
