"""Filters that write days, moments, numbers and money as house rule 6 says. Loaded everywhere."""

from __future__ import annotations

import datetime
import re
from typing import Any

from django import template
from django.utils import timezone

from vietnamese import format_date, format_money, format_number

register = template.Library()

WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
ENGLISH_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NBSP = "\u00a0"


def _local(value: datetime.date) -> datetime.date:
    if isinstance(value, datetime.datetime) and timezone.is_aware(value):
        return timezone.localtime(value)
    return value


@register.filter
def day(value: datetime.date | None) -> str:
    """``d/m/yyyy``; nothing for nothing."""
    return format_date(_local(value)) if value else ""


@register.filter
def weekday(value: datetime.date) -> str:
    """The day's name in the language in force."""
    from django.utils.translation import get_language

    names = ENGLISH_WEEKDAYS if (get_language() or "vi").startswith("en") else WEEKDAYS
    return names[_local(value).weekday()]


@register.filter
def moment(value: datetime.datetime | None) -> str:
    """``HH:MM, d/m/yyyy`` in Vietnam's time."""
    if not value:
        return ""
    local = _local(value)
    clock = f"{local:%H:%M}, " if isinstance(local, datetime.datetime) else ""
    return f"{clock}{format_date(local)}"


@register.filter
def iso(value: datetime.date | None) -> str:
    """The machine's spelling for ``<time datetime>``."""
    if not value:
        return ""
    local = _local(value)
    return local.isoformat(timespec="minutes") if isinstance(local, datetime.datetime) else local.isoformat()


@register.filter
def number(value: Any) -> str:
    """Thousands by dots."""
    return format_number(value) if isinstance(value, int | float) else str(value)


@register.filter
def money(value: int) -> str:
    """``58.600.000 đ``."""
    return format_money(value)


@register.filter
def tel(value: str) -> str:
    """What a telephone dials: digits and a leading plus only."""
    return re.sub(r"(?!^\+)[^0-9]", "", value)
