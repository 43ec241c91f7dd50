"""Tags of the legal library."""

from __future__ import annotations

from django import template

from guidance.library.badges import badge

register = template.Library()


@register.inclusion_tag("components/effect_badge.html")
def effect_badge(status: str) -> dict[str, str]:
    """The badge of a status: icon, words, colour."""
    return badge(status)
