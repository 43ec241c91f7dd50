"""The shapes in which the demo's words are written down.

A *block* is a pair ``(name, value)`` and follows ``home.blocks`` in name and value:

``("heading", "Text of an h2")``
``("paragraph", "<p>…</p>")`` rich text; may hold p, ul, ol, li, b, i, a, h3 and nothing else.
    A link to a page of the portal is written ``<a href="page:SLUG">…</a>``.
``("image", {"picture": KEY, "alt": "…", "caption": "…", "credit": "…"})`` KEY names a drawing of ``demo.pictures``.
``("quote", {"text": "…", "source": "…"})``
``("table", {"caption": "…", "header": ["…"], "rows": [["…"]]})``
``("key_figures", {"period": "…", "source": "…", "method": "…", "figures": [{"value": "19", "label": "…"}]})``
``("contact", {"title": "…", "phone": "…", "email": "…", "note": "…"})``
``("callout", {"kind": "info" | "warning", "title": "…", "text": "<p>…</p>"})``
``("private_notice", {"title": "…", "reason": "…"})``

Days are ``d/m/yyyy`` and minutes ``HH:MM``, as people read them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Block = tuple[str, Any]

PICTURES = (
    "houses", "lane", "training", "river", "rice", "market", "lotus", "workshop", "clinic",
    "meeting", "books", "bridge", "harbour", "lantern", "sapling", "scales", "hills", "loudspeaker",
)  # fmt: skip
"""The drawings that ``demo.pictures`` can make."""


@dataclass(frozen=True)
class Category:
    slug: str
    name: str
    description: str


@dataclass(frozen=True)
class News:
    slug: str
    title: str
    date: str
    category: str
    summary: str
    body: list[Block]
    time: str = ""
    locality: str = ""
    source: str = ""
    byline: str = "Ban biên tập"
    picture: str = ""
    picture_alt: str = ""
    picture_caption: str = ""
    picture_credit: str = ""
    tags: tuple[str, ...] = ()
    change_date: str = ""
    change_note: str = ""
    end_mark: str = "./."
    related: tuple[str, ...] = ()


@dataclass(frozen=True)
class Section:
    title: str
    body: list[Block]
    anchor: str = ""
    base_document: str = ""


@dataclass(frozen=True)
class Guide:
    slug: str
    title: str
    task: str
    """First-person entrance on the home page: "Con tôi mới đi cai nghiện về"."""
    task_note: str
    """One line under the entrance: what the guide helps with."""
    icon: str
    """One of: home, sprout, hand-heart, map-pin, scale, shield, briefcase, building."""
    summary: str
    """The plain-language summary, two to four short sentences."""
    sections: list[Section]
    review_by: str
    updated: str
    unchecked: tuple[str, ...] = ()
    """Legal points still to be checked, said openly on the page."""
    contact: dict[str, str] = field(default_factory=dict)
    further: tuple[tuple[str, str], ...] = ()
    """"Tham khảo thêm": (text, "page:SLUG" or a path of the portal)."""


@dataclass(frozen=True)
class Question:
    slug: str
    title: str
    question: str
    short_answer: str
    body: list[Block]
    legal_base: str
    asked: str
    answered: str
    review_by: str


@dataclass(frozen=True)
class Event:
    slug: str
    title: str
    start: str
    """``d/m/yyyy`` or ``d/m/yyyy HH:MM``."""
    end: str
    place: str
    kind: str
    """One of: training, outreach, meeting, workshop, campaign."""
    organiser: str
    summary: str
    body: list[Block] = field(default_factory=list)


@dataclass(frozen=True)
class Facility:
    slug: str
    name: str
    kind: str
    """One of: rehabilitation, counselling, substitution, social."""
    public: bool
    voluntary: bool
    services: tuple[str, ...]
    address: str
    locality: str
    phone: str
    hours: str
    summary: str
    body: list[Block] = field(default_factory=list)
    checked: str = ""
    """Day on which the entry was last checked."""


@dataclass(frozen=True)
class Info:
    """One entry of the A–Z of medical tests."""

    slug: str
    title: str
    summary: str
    purpose: str
    preparation: str
    where: str
    body: list[Block]
    source: str
    reviewed: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Standard:
    slug: str
    title: str
    summary: str
    body: list[Block]
    parent: str = ""
    language: str = "vi"


@dataclass(frozen=True)
class Document:
    """A document of the legal library. Others are named by their symbols."""

    kind: str
    symbol: str
    title: str
    issuers: tuple[str, ...]
    """Codes of ``places.Agency``."""
    issued: str
    """A day, or the year alone, or nothing."""
    summary: str
    fields: tuple[str, ...] = ()
    known_as: str = ""
    events: tuple[tuple[str, str, str, str], ...] = ()
    """(kind, day, by which document, note)"""
    relations: tuple[tuple[str, str, str], ...] = ()
    """(kind, other document, note)"""
    text: str = ""
