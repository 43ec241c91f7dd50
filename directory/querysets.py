"""Which facilities and information pages a list shows."""

from __future__ import annotations

from typing import Self

from wagtail.models import PageManager
from wagtail.query import PageQuerySet


class FacilityQuerySet(PageQuerySet):  # type: ignore[misc]  # Wagtail ships no types
    def for_readers(self) -> Self:
        """What a visitor may see, by place and then by name."""
        return self.live().public().order_by("locality_key", "title_key")


class InfoQuerySet(PageQuerySet):  # type: ignore[misc]
    def for_readers(self) -> Self:
        """What a visitor may see, in the order of the alphabet."""
        return self.live().public().order_by("title_key")


FacilityManager = PageManager.from_queryset(FacilityQuerySet)
InfoManager = PageManager.from_queryset(InfoQuerySet)
