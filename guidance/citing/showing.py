"""What readers see of a page's citations: links in the text, a card for each, the list of documents, all with the
status on the page's own day and today.

The cards stand in the page itself, once for each provision, and at most ``CARDS`` of them: on an old telephone a second
request for 300 bytes takes longer than these bytes, works in no tunnel, and would be one more public address to guard,
to keep in caches and to clear there. Compressed, ten cards weigh less than two kilobytes.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Q
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from core import stamp
from guidance.law.kinds import Status
from guidance.library.neighbours import Neighbour, law_today, load, replacements
from home import texts

from .links import Link, flatten, insert
from .reading import day_of, digest_of, read

CARDS = 40
EXCERPT = 280
LEVELS = {
    "phan": "Phần", "chuong": "Chương", "muc": "Mục", "tieu_muc": "tiểu mục", "dieu": "Điều", "khoan": "khoản",
    "diem": "điểm", "phu_luc": "Phụ lục", "mau": "Mẫu số",
}  # fmt: skip
"""As Vietnamese law names its levels, in every language of the portal."""


@dataclass(frozen=True)
class Effect:
    """A status and its day, as a badge shows it."""

    day: datetime.date
    status: str
    is_today: bool


@dataclass(frozen=True)
class CitedDocument:
    """An entry of "Văn bản dẫn trong bài"."""

    title: str
    name: str
    url: str
    effects: tuple[Effect, ...]
    successors: tuple[tuple[Neighbour, datetime.date | None], ...] = ()
    """Of a document that has ended: what replaced it, each with its first day where that is known."""
    successors_hold: bool = False
    """Whether they are in effect today; else that is not known."""


@dataclass(frozen=True)
class CitationCard:
    """What opens beside a citation."""

    key: str
    heading: str
    document: CitedDocument
    url: str
    excerpt: str = ""
    is_extract: bool = False
    by_day: bool = False
    """The text names no number; the portal took the law of the day."""
    is_provision: bool = False


@dataclass
class Shown:
    """Everything of one page. ``links``: by the digest of the text in which they stand."""

    links: dict[str, list[Link]] = field(default_factory=dict)
    cards: list[CitationCard] = field(default_factory=list)
    documents: list[CitedDocument] = field(default_factory=list)
    _done: dict[tuple[str, str], str] = field(default_factory=dict)

    def mark(self, html: str, base: str) -> str:
        """``html`` with the links that belong into its text."""
        if not self.links:
            return html
        key = (base, html)
        if key not in self._done:
            flat = flatten(html)
            links = self.links.get(digest_of(flat.text, base))
            self._done[key] = insert(html, links, flat) if links else html
        return self._done[key]


def shown_of(page: Any, request: Any) -> Shown:
    """The page's citations: of a published page as they are kept, of a preview as they are read in that moment."""
    known: Shown | None = getattr(page, "_shown_citations", None)
    if known is None:
        if texts.reading_of(page) is None:
            known = Shown()
        elif page.pk is None or getattr(request, "is_preview", False):
            known = _of_draft(page, request)
        else:
            today = timezone.localdate()
            known = stamp.stamped(request, ("citations", page.pk, today), lambda: _of_published(page, today, request))
        page._shown_citations = known
    return known


def _of_published(page: Any, today: datetime.date, request: HttpRequest | None) -> Shown:
    from guidance.models import Citation

    rows = list(Citation.objects.shown().filter(page=page.pk).order_by("order", "pk"))
    return build(page, rows, today, request)


def _of_draft(page: Any, request: HttpRequest | None) -> Shown:
    from guidance.models import Citation

    decided = Citation.objects.filter(page=page.pk).exclude(state="automatic") if page.pk else []
    rows = [row for row in read(page, decided) if row.target_id and row.state != "rejected"]
    return build(page, rows, timezone.localdate(), request)


def build(page: Any, rows: Sequence[Any], today: datetime.date, request: HttpRequest | None = None) -> Shown:
    """Links, cards and documents of these rows; what a visitor may not see is left out. Two queries, and one more for
    what replaced what when anything on the site has changed.
    """
    if not rows:
        return Shown()
    wanted = {row.target_id for row in rows} - {page.pk}
    provisions = _provisions(rows)
    replaced = replacements(request)
    known = load(request, wanted.union(*(replaced.chain(pk, forwards=True) for pk in wanted)))
    day = day_of(page)
    shown = Shown()
    entries: dict[int, CitedDocument] = {}
    keys: dict[tuple[int, str, bool], str] = {}
    links: dict[str, list[Link]] = defaultdict(list)
    for row in rows:
        provision = _nearest(provisions, row)
        if row.target_id == page.pk:
            if provision is not None:
                opening = format_html('<a class="cite-own" href="#{}">', provision.anchor)
                links[row.digest].append(Link(row.start, row.end, opening))
            continue
        document = known.get(row.target_id)
        if document is None:
            continue
        entry = entries.get(document.pk)
        if entry is None:
            heirs = [known[pk] for pk in replaced.chain(document.pk, forwards=True, within=known)]
            entry = entries[document.pk] = _entry(document, heirs, day, today)
        url = f"{entry.url}#{provision.anchor}" if provision is not None else entry.url
        by_day = bool(row.title) and not row.number and not row.year and row.state == "automatic"
        key = (document.pk, row.target_path if provision is not None else "", by_day)
        if key not in keys and len(shown.cards) < CARDS:
            keys[key] = f"trich-{len(shown.cards) + 1}"
            shown.cards.append(
                CitationCard(
                    key=keys[key],
                    heading=words_of_path(row.target_path) if provision is not None else entry.title,
                    document=entry,
                    url=url,
                    excerpt=_excerpt(provision) if provision is not None else document.summary,
                    is_extract=document.is_extract and provision is not None,
                    by_day=by_day,
                    is_provision=provision is not None,
                )
            )
        card = format_html(' data-card="{}"', keys[key]) if key in keys else ""
        links[row.digest].append(Link(row.start, row.end, format_html('<a class="cite" href="{}"{}>', url, card)))
    shown.links = dict(links)
    shown.documents = list(entries.values())
    return shown


def _entry(document: Neighbour, after: list[Neighbour], day: datetime.date, today: datetime.date) -> CitedDocument:
    """``after`` replaced the document, nearest first."""
    then, now = document.status_on(day), document.status_on(today)
    found = [Effect(day, then, False)] if day != today else []
    law = law_today(now, after, [], today) if now == Status.ENDED else None
    return CitedDocument(
        title=document.title,
        name=name_of(document),
        url=f"{document.url}?ngay={day.isoformat()}" if then != now else document.url,
        effects=(*found, Effect(today, now, True)),
        successors=tuple((heir, begun) for heir, begun in law.documents) if law else (),
        successors_hold=law is not None and law.case == "replaced",
    )


def name_of(document: Neighbour) -> str:
    """Type and symbol: "Luật số 73/2021/QH14"."""
    kind = document.kind[:1].upper() + document.kind[1:]
    return _("%(kind)s No. %(symbol)s") % {"kind": kind, "symbol": document.symbol} if document.symbol else kind


def words_of_path(path: str) -> str:
    """A provision as people call it: "Điểm a khoản 2 Điều 26"."""
    words = []
    for level in reversed(path.split(".")):
        kind, _sep, name = level.rpartition("_")
        words.append(f"{LEVELS.get(kind, kind.replace('_', ' '))} {name}")
    said = " ".join(words)
    return said[:1].upper() + said[1:]


def _prefixes(path: str) -> list[str]:
    levels = path.split(".") if path else []
    return [".".join(levels[:count]) for count in range(len(levels), 0, -1)]


@dataclass
class Piece:
    """A provision as a card shows it."""

    path: str
    anchor: str
    heading: str
    text: str
    is_whole: bool = False
    """Whether it has a text of its own; else the beginnings of what lies within stand for it."""


Pieces = Mapping[tuple[int, str], Piece]


def _provisions(rows: Sequence[Any]) -> dict[tuple[int, str], Piece]:
    """The provisions that are cited and what they stand in, with the first words of what lies within. One query."""
    from guidance.models import Provision

    paths = {prefix for row in rows for prefix in _prefixes(row.target_path)}
    if not paths:
        return {}
    cited = Provision.objects.filter(document__in={row.target_id for row in rows}, path__in=paths)
    within = Q(parent__in=cited.order_by().filter(text="").values("pk")) & ~Q(text="")
    either = Provision.objects.filter(Q(pk__in=cited.order_by().values("pk")) | within)
    found: dict[tuple[int, str], Piece] = {}
    by_key: dict[int, Piece] = {}
    for one in either.order_by("document", "order"):
        piece = by_key[one.pk] = Piece(one.path, one.anchor, one.heading, one.text, bool(one.text))
        if one.path in paths:
            found[one.document_id, one.path] = piece
        holder = by_key.get(one.parent_id or 0)
        if holder is not None and not holder.is_whole and one.text and len(holder.text) < EXCERPT:
            holder.text = f"{holder.text} {one.label} {one.text}".strip()
    return found


def _nearest(provisions: Pieces, row: Any) -> Piece | None:
    """The provision that is cited; where the library's text does not go that deep, the one that it stands in."""
    return next(
        (found for path in _prefixes(row.target_path) if (found := provisions.get((row.target_id, path)))), None
    )


def _excerpt(piece: Piece) -> str:
    whole = f"{piece.heading}. {piece.text}" if piece.heading and piece.text else piece.heading or piece.text
    return Truncator(" ".join(whole.split())).chars(EXCERPT)


# What templates get


def mark(context: Any, html: str) -> str:
    """The marker of ``home.slots``: links on citations."""
    page = context.get("page")
    if page is None or texts.reading_of(page) is None:
        return html
    section = context.get("section")
    base = (section.get("base_document") or "") if isinstance(section, dict) else ""
    return shown_of(page, context.get("request")).mark(html, base)


def _shown_in(context: Mapping[str, Any]) -> Shown:
    page = context.get("page")
    return shown_of(page, context.get("request")) if page is not None else Shown()


def render_cards(context: Mapping[str, Any]) -> SafeString | str:
    """The cards, out of sight until one is asked for."""
    shown = _shown_in(context)
    if not shown.cards:
        return ""
    return render_to_string("guidance/citation_cards.html", {"cards": shown.cards, "page": context["page"]})


def render_list(context: Mapping[str, Any]) -> SafeString | str:
    """ "Văn bản dẫn trong bài"."""
    documents = _shown_in(context).documents
    return render_to_string("guidance/cited_documents.html", {"documents": documents}) if documents else ""


def _is_help(context: Mapping[str, Any]) -> bool:
    from guidance.models.reviewed import ReviewedPage

    return isinstance(context.get("page"), ReviewedPage)


def render_aside(context: Mapping[str, Any]) -> SafeString | str:
    """Beside an article: the list and the cards; beside a help page the cards alone, its list stands at the end."""
    cards = render_cards(context)
    return format_html("{}{}", "" if _is_help(context) else render_list(context), cards) if cards else ""


def render_end(context: Mapping[str, Any]) -> SafeString | str:
    """At the end of a guide or a question."""
    return render_list(context) if _is_help(context) else ""
