"""Tags that every template has: icons, slots, pictures, tied words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, cast

from django import template
from django.template.context import Context
from django.template.loader import render_to_string
from django.utils.html import escape, format_html, linebreaks
from django.utils.safestring import SafeString, mark_safe
from wagtail.rich_text import expand_db_html

from core import stamp
from home import slots
from home.icons import PATHS
from home.pictures import FORMATS, PictureSet
from home.pictures import picture_of as stamped_picture
from home.visible import is_open
from vietnamese import slug

register = template.Library()

NBSP = "\u00a0"

TIED = (
    "tình nguyện", "ma túy", "xã hội", "cộng đồng", "gia đình", "pháp luật", "phân công", "cai nghiện", "tập huấn",
    "công tác", "đội trưởng", "báo cáo", "kế hoạch", "việc làm", "học nghề", "vay vốn", "tư vấn", "quản lý",
    "hướng dẫn", "văn bản", "hỗ trợ", "sức khỏe", "xét nghiệm", "tuyên truyền", "phụ cấp", "giao ban", "đại biểu",
    "chỉ tiêu", "người dân", "hòa nhập", "phòng, chống", "chương trình", "bắt buộc", "tự nguyện", "cơ sở",
)  # fmt: skip
_TIED = re.compile("|".join(re.escape(words) for words in TIED), re.IGNORECASE)


@register.simple_tag
def icon(name: str, label: str = "") -> SafeString:
    """An inline icon; with ``label`` it speaks, without it is decoration. Raises ``KeyError`` for a name not drawn."""
    if label:
        return format_html(
            '<svg class="icon" viewBox="0 0 24 24" role="img" aria-label="{}"><path d="{}"/></svg>', label, PATHS[name]
        )
    return format_html(
        '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="{}"/></svg>', PATHS[name]
    )


def _flat(context: Context) -> dict[str, Any]:
    return cast("dict[str, Any]", context.flatten())


@register.simple_tag(takes_context=True)
def slot(context: Context, name: str) -> SafeString:
    """What higher apps registered for this place."""
    return slots.render(name, _flat(context))


@register.filter
def tied(text: str) -> str:
    """A heading whose two-syllable words do not part at a line's end."""
    return _TIED.sub(lambda match: match.group(0).replace(" ", NBSP), str(text))


@register.filter
def anchor(text: str) -> str:
    """The id of a heading."""
    return slug(str(text), 80) or "muc"


@register.simple_tag(takes_context=True)
def rich(context: Context, value: Any) -> SafeString:
    """Rich text as readers get it, kept under the public stamp. Links to what is not public lose their address."""
    source = str(getattr(value, "source", value))
    html = stamp.stamped(context.get("request"), ("rich", source), lambda: expand_db_html(source))
    return slots.marked(context, html)


@register.simple_tag(takes_context=True)
def marked(context: Context, text: Any, lines: bool = False) -> SafeString:
    """A plain text with what higher apps mark in it; ``lines``: in paragraphs, as ``linebreaks`` makes them."""
    return slots.marked(context, linebreaks(str(text), autoescape=True) if lines else escape(str(text)))


@register.simple_tag(takes_context=True)
def open_documents(context: Context, documents: Any) -> list[Any]:
    """Those of the chosen files, or the one, that everyone may open."""
    chosen = documents if isinstance(documents, Iterable) else [documents]
    return [document for document in chosen if is_open(document, context.get("request"))]


@register.simple_tag(takes_context=True)
def closed_body(context: Context, body: Any, end_mark: str) -> SafeString:
    """A body whose last paragraph carries the end mark; after any other block the mark stands alone."""
    html = render_to_string("components/body.html", {**_flat(context), "body": body})
    if not end_mark:
        return mark_safe(html)  # noqa: S308 - rendered by our own template
    mark = format_html('<span class="end-mark">{}</span>', end_mark)
    trimmed = html.rstrip()
    if trimmed.endswith("</p>") and len(body) and body[len(body) - 1].block_type == "paragraph":
        text = trimmed[:-4]
        if end_mark.startswith(".") and text.endswith(".") and not text.endswith(".."):
            text = text[:-1]  # the mark brings the full stop: "nhà./.", not "nhà../."
        return mark_safe(f"{text}{mark}</p>")  # noqa: S308 - the same, with an escaped mark
    return mark_safe(f"{html}<p>{mark}</p>")  # noqa: S308


@register.simple_tag(takes_context=True)
def picture_of(context: Context, image: Any) -> PictureSet | None:
    """The picture set of an image chosen in a block."""
    return stamped_picture(image.pk, context.get("request")) if image else None


@register.inclusion_tag("components/picture.html")
def picture(
    pictures: PictureSet | None, sizes: str = "100vw", shape: str = "whole", alt: str | None = None, eager: bool = False
) -> dict[str, Any]:
    """A ``<picture>``: AVIF, WebP, JPEG; ``alt`` overrides the image's own, ``""`` marks decoration."""
    if pictures is None:
        return {"picture": None}
    candidates = pictures.card if shape == "card" else pictures.whole
    jpeg = candidates.get("jpeg", ())
    fallback = jpeg[-1].url if jpeg else pictures.original
    sources = [
        (f"image/{name}", ", ".join(f"{entry.url} {entry.width}w" for entry in candidates[name]))
        for name in FORMATS
        if name in candidates
    ]
    height = 9 * pictures.width // 16 if shape == "card" else pictures.height
    return {
        "picture": pictures,
        "sources": sources,
        "fallback": fallback,
        "sizes": sizes,
        "width": pictures.width,
        "height": height,
        "alt": pictures.alt if alt is None else alt,
        "eager": eager,
    }
