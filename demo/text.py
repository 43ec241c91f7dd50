"""From the demo's plain words to what the models store."""

from __future__ import annotations

import datetime
import json
import re
import uuid
from collections.abc import Callable
from typing import Any

from django.utils import timezone

from demo.content.schema import Block

PictureKey = Callable[[str], int]

_PAGE_LINK = re.compile(r'href="page:([a-z0-9-]+)"')


def parse_day(text: str) -> datetime.date | None:
    """``d/m/yyyy``; ``None`` for nothing."""
    if not text:
        return None
    day, month, year = text.split(" ")[0].split("/")
    return datetime.date(int(year), int(month), int(day))


def parse_time(text: str) -> datetime.time | None:
    """``HH:MM``; ``None`` for nothing."""
    if not text:
        return None
    hour, minute = text.split(":")
    return datetime.time(int(hour), int(minute))


def parse_moment(text: str, *, end: bool = False) -> datetime.datetime:
    """``d/m/yyyy HH:MM``, or a day: its beginning, or with ``end`` its last minute."""
    day = parse_day(text)
    if day is None:
        raise ValueError("a moment needs a day")
    clock = text.split(" ")[1] if " " in text else ""
    time = parse_time(clock) or (datetime.time(23, 59) if end else datetime.time())
    return timezone.make_aware(datetime.datetime.combine(day, time))


def listed(values: list[Any]) -> list[dict[str, Any]]:
    """A ListBlock's stored form."""
    return [{"type": "item", "value": value, "id": str(uuid.uuid4())} for value in values]


def _value(name: str, value: Any, picture: PictureKey) -> Any:
    if name == "image":
        return {
            "image": picture(value["picture"]),
            "alt": value.get("alt", ""),
            "caption": value.get("caption", ""),
            "credit": value.get("credit", ""),
        }
    if name == "table":
        return {
            "caption": value.get("caption", ""),
            "header": listed(value["header"]),
            "rows": listed([listed(row) for row in value["rows"]]),
            "source": value.get("source", ""),
        }
    if name == "key_figures":
        return {**value, "figures": listed(value["figures"])}
    return value


def raw_blocks(blocks: list[Block], picture: PictureKey) -> list[dict[str, Any]]:
    """The stored form of a body."""
    return [{"type": name, "value": _value(name, value, picture), "id": str(uuid.uuid4())} for name, value in blocks]


def stored(blocks: list[Block], picture: PictureKey) -> str:
    """The same as JSON, which a StreamField takes."""
    return json.dumps(raw_blocks(blocks, picture), ensure_ascii=False)


def has_page_links(text: str) -> bool:
    return "page:" in text


def resolve_page_links(raw: Any, pages: dict[str, int]) -> Any:
    """Stored blocks with ``href="page:SLUG"`` turned into Wagtail's links. Raises ``KeyError`` for an unknown slug."""
    if isinstance(raw, str):
        return _PAGE_LINK.sub(lambda match: f'linktype="page" id="{pages[match[1]]}"', raw)
    if isinstance(raw, list):
        return [resolve_page_links(entry, pages) for entry in raw]
    if isinstance(raw, dict):
        return {key: resolve_page_links(entry, pages) for key, entry in raw.items()}
    return raw
