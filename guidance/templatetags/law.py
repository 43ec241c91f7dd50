"""Tags of the legal library."""

from __future__ import annotations

import datetime
import functools

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from guidance.library.badges import badge
from guidance.library.neighbours import Neighbour

register = template.Library()


@register.simple_tag
def effect_badge(status: str) -> SafeString:
    """The badge of a status: icon, words, colour."""
    return _rendered(str(status), get_language())


@register.simple_tag
def effect_on(document: Neighbour, day: datetime.date) -> SafeString:
    """The badge of a document's status on a day."""
    return _rendered(str(document.status_on(day)), get_language())


@functools.lru_cache(maxsize=64)
def _rendered(status: str, _language: str | None) -> SafeString:
    """Six badges in each language: a list has twenty of them."""
    return render_to_string("components/effect_badge.html", badge(status))
