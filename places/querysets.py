"""Which units and agencies there were on a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Q
from django.utils import timezone

from vietnamese import normalise, search_key

from .kinds import WORD, Kind, Tier

if TYPE_CHECKING:
    from .models import AdminUnit, Agency

    UnitBase = models.QuerySet[AdminUnit]
    AgencyBase = models.QuerySet[Agency]
else:
    UnitBase = AgencyBase = models.QuerySet


def on_day(day: date, path: str = "") -> Q:
    """Rows whose ``valid_from`` and ``valid_to`` (both included, empty: open) hold ``day``."""
    begun = Q(**{f"{path}valid_from__isnull": True}) | Q(**{f"{path}valid_from__lte": day})
    not_ended = Q(**{f"{path}valid_to__isnull": True}) | Q(**{f"{path}valid_to__gte": day})
    return begun & not_ended


class AdminUnitQuerySet(UnitBase):
    def on(self, day: date) -> Self:
        """The units of that day. Of days before the data begins, the oldest state known."""
        return self.filter(on_day(day))

    def current(self) -> Self:
        """The units of today."""
        return self.on(timezone.localdate())

    def provinces(self) -> Self:
        return self.filter(tier=Tier.PROVINCE)

    def districts(self) -> Self:
        return self.filter(tier=Tier.DISTRICT)

    def communes(self) -> Self:
        return self.filter(tier=Tier.COMMUNE)

    def within(self, unit: AdminUnit) -> Self:
        """Everything below ``unit``, at any depth."""
        return self.filter(Q(parent=unit) | Q(parent__parent=unit))

    def kind_words(self) -> str:
        """The kinds among these units, in words: "xã, phường, đặc khu". Each day has its own, so units say it."""
        there = set(self.order_by().values_list("kind", flat=True).distinct())
        return ", ".join(WORD[kind] for kind in Kind if kind in there)


class AgencyQuerySet(AgencyBase):
    def on(self, day: date) -> Self:
        """Agencies that had a name on that day."""
        return self.filter(models.Exists(self._names(on_day(day))))

    def called(self, text: str, day: date | None = None) -> Self:
        """Agencies with this name, in any case and spelling (hoà, hòa), or this symbol; on ``day``, or ever."""
        wanted = Q(search_key=search_key(text)) | Q(symbol=normalise(text).strip())
        return self.filter(models.Exists(self._names(wanted & on_day(day) if day else wanted)))

    def _names(self, wanted: Q) -> models.QuerySet[models.Model]:
        from .models import AgencyName

        return AgencyName.objects.filter(wanted, agency=models.OuterRef("pk"))
