"""Tags of the legal library."""

from __future__ import annotations

import datetime

from django import template

from guidance.library.badges import badge
from guidance.library.neighbours import Neighbour

register = template.Library()


@register.inclusion_tag("components/effect_badge.html")
def effect_badge(status: str) -> dict[str, str]:
    """The badge of a status: icon, words, colour."""
    return badge(status)


@register.inclusion_tag("components/effect_badge.html")
def effect_on(document: Neighbour, day: datetime.date) -> dict[str, str]:
    """The badge of a document's status on a day."""
    return badge(document.status_on(day))
