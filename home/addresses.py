"""Words in addresses that belong to the portal itself, so no page may take them as its slug."""

from __future__ import annotations

RESERVED_AT_ROOT = frozenset(
    [
        "binh-chon",
        "doi-tinh-nguyen",
        "gop-y",
        "khu-vuc-rieng",
        "media",
        "opensearch",
        "quan-tri",
        "robots",
        "sitemap",
        "so-do",
        "so-lieu",
        "static",
        "suc-khoe",
        "tai-khoan",
        "tai-lieu",
        "tap-huan",
        "tim-kiem",
        "van-ban",
        "django-admin",
        "admin",
        "co-so",
        "hoi-dap",
        "huong-dan",
        "su-kien",
        "tin-tuc",
        "tra-cuu",
    ]
)
"""Beneath the home page. The areas' own index pages carry these slugs by their type (``own_slug``)."""

RESERVED_IN_LISTS = frozenset(["chuyen-muc", "chu-de", "rss", "lich", "ics", "in"])
"""Beneath an index page with routes of its own; four digits are reserved there too, for the archive by year."""


def is_reserved(slug: str, *, at_root: bool, in_list: bool) -> bool:
    """Whether a page at this place may not take ``slug``."""
    if at_root and slug in RESERVED_AT_ROOT:
        return True
    return in_list and (slug in RESERVED_IN_LISTS or (slug.isdigit() and len(slug) == 4))
