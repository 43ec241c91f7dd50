"""Places that higher apps fill, and texts in which they mark something.

``home``, ``news`` and ``guidance`` import nothing from above; a template of theirs names a slot, and an app that has
something for it registers a renderer in its ``AppConfig.ready``::

    slots.register("article_end", render_comments, order=20)

A renderer takes the template's context and returns safe HTML, or ``""`` for nothing. It may not query more than its
own app's QuerySets allow the visitor to see.

A marker takes the template's context and the HTML of a piece of a page's text (``home.texts``), and gives it back with
its marks: links on the laws that it cites. It changes nothing else.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any

from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe

logger = logging.getLogger(__name__)

Renderer = Callable[[Mapping[str, Any]], SafeString | str]

NAMES = frozenset(
    {
        "header_facts",  # beside the date: weather
        "header_tools",  # right of the portal's name: search
        "home_lead",  # first on the home page: lead story and newest
        "home_tasks",  # "Bạn cần giúp việc gì?"
        "home_main",  # under the tasks: key figures, documents, training
        "home_side",  # beside them: poll, weather
        "article_meta",  # in the line under the title: views
        "article_notice",  # above the sapô: what changed since
        "article_aside",  # beside the text: documents cited
        "editor_texts",  # under the texts of a page in the CMS: the laws that they cite
        "article_end",  # under the text: usefulness, comments
        "list_meta",  # beside an entry of a list: views
        "help_end",  # under guides, questions, facilities
        "law_text_end",  # under a legal document's text: the cards of what it cites
        "law_cited_in",  # under a legal document's relations: what cites it
        "footer_facts",  # the footer's last column: counters
    }
)

Marker = Callable[[Any, str], str]

_markers: list[Marker] = []

_renderers: dict[str, list[tuple[int, Renderer]]] = {}


def register(name: str, renderer: Renderer, order: int = 50) -> None:
    """Show ``renderer``'s output there, lower ``order`` first. Raises ``ValueError`` for a name no template has."""
    if name not in NAMES:
        raise ValueError(f"no slot named {name!r}; there are: {', '.join(sorted(NAMES))}")
    entries = _renderers.setdefault(name, [])
    if not any(known is renderer for _, known in entries):
        entries.append((order, renderer))
        entries.sort(key=lambda entry: entry[0])


def unregister(name: str, renderer: Renderer) -> None:
    """Take a renderer out again; tests use it."""
    _renderers[name] = [entry for entry in _renderers.get(name, []) if entry[1] is not renderer]


def render(name: str, context: Mapping[str, Any]) -> SafeString:
    """Everything registered for the slot, in order. One that fails is logged and left out: the page still stands."""
    if name not in NAMES:
        raise ValueError(f"no slot named {name!r}")
    parts = []
    for _, renderer in _renderers.get(name, []):
        try:
            parts.append((renderer(context),))
        except Exception:
            logger.exception("slot %s: %r failed", name, renderer)
    return format_html_join("", "{}", parts)


def register_marker(marker: Marker) -> None:
    """Let ``marker`` see every text that a page's template shows by ``rich`` or ``marked``."""
    if marker not in _markers:
        _markers.append(marker)


def marked(context: Any, html: str) -> SafeString:
    """``html`` with everybody's marks. A marker that fails is logged, and the text stands as it was."""
    for marker in _markers:
        try:
            html = marker(context, html)
        except Exception:
            logger.exception("marker %r failed", marker)
    return mark_safe(html)  # noqa: S308 - it came safe, and our own apps put marks into it
