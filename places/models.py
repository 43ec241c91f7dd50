"""Administrative units and agencies, each with its dates: what was called what, when, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.fields import NormalCharField, NormalTextField, SortKeyField

from .kinds import TIER_OF, Kind, Tier, full_name
from .querysets import AdminUnitQuerySet, AgencyQuerySet, on_day


class AdminUnit(models.Model):
    """A province, district or commune as it was from one day to another.

    A unit that was changed by a reorganisation is a row that ended and ``successors`` that began; nothing is renamed in
    place. Codes are the statistics office's, and a later unit may bear an earlier one's: among the units of one day a
    code is unique. ``valid_from`` is empty where the beginning lies before the data.
    """

    code = NormalCharField(_("official code"), max_length=10)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    tier = models.PositiveSmallIntegerField(_("level"), choices=Tier, editable=False)
    name = NormalCharField(_("name"), max_length=100, help_text=_("Without the word of the kind: Bến Nghé, 12."))
    full_name = NormalCharField(_("full name"), max_length=120, editable=False)
    parent = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="children", verbose_name=_("belongs to")
    )
    valid_from = models.DateField(_("first day"), null=True, blank=True)
    valid_to = models.DateField(_("last day"), null=True, blank=True, help_text=_("Empty: it exists today."))
    former = NormalTextField(
        _("former names"),
        blank=True,
        help_text=_("Units that were merged into this one before: without marks and blanks, parted by |."),
    )
    successors = models.ManyToManyField(
        "self", through="Succession", through_fields=("old", "new"), symmetrical=False, related_name="predecessors"
    )
    sort_key = SortKeyField("name")
    search_key = SortKeyField("name", "search")
    fold_key = SortKeyField("name", "fold")

    objects: ClassVar[Any] = AdminUnitQuerySet.as_manager()

    class Meta:
        ordering = ["sort_key", "pk"]
        verbose_name = _("administrative unit")
        verbose_name_plural = _("administrative units")
        indexes = [models.Index(fields=["tier", "valid_to"], name="unit_tier_and_last_day")]
        constraints = [
            models.UniqueConstraint(fields=["code"], condition=models.Q(valid_to=None), name="unit_code_once_today"),
            models.UniqueConstraint(fields=["code", "valid_to"], name="unit_code_once_a_last_day"),
            models.CheckConstraint(
                condition=models.Q(valid_from=None)
                | models.Q(valid_to=None)
                | models.Q(valid_from__lte=models.F("valid_to")),
                name="unit_days_in_order",
            ),
        ]

    def __str__(self) -> str:
        return self.full_name

    def save(self, *args: object, **kwargs: object) -> None:
        self.complete()
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def complete(self) -> None:
        """Set what follows from kind and name; whoever writes by ``bulk_create`` calls it first."""
        self.tier = TIER_OF[Kind(self.kind)]
        self.full_name = full_name(self.kind, self.name)

    @property
    def address(self) -> str:
        """The unit with all above it: "Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh". Wants ``parent__parent``."""
        return f"{self.full_name}, {self.parent.address}" if self.parent else self.full_name

    @property
    def province(self) -> AdminUnit:
        """The unit of province level above it, or itself."""
        return self.parent.province if self.parent else self

    def existed(self, day: date) -> bool:
        return (not self.valid_from or self.valid_from <= day) and (not self.valid_to or self.valid_to >= day)

    def today(self) -> list[AdminUnit]:
        """The units of today that hold its area: itself, one, or several where it was divided."""
        found: list[AdminUnit] = []
        waiting = [self]
        seen = {self.pk}
        while waiting:
            unit = waiting.pop(0)
            if unit.existed(timezone.localdate()):
                found.append(unit)
                continue
            heirs = [heir for heir in unit.successors.select_related("parent__parent") if heir.pk not in seen]
            seen.update(heir.pk for heir in heirs)
            waiting += heirs
        return sorted(found, key=lambda unit: unit.sort_key)


class Succession(models.Model):
    """What became of a unit: all of it lies in ``new``, or a part."""

    class How(models.TextChoices):
        WHOLE = "whole", _("as a whole")
        PART = "part", _("in part")

    old = models.ForeignKey(AdminUnit, models.CASCADE, related_name="succession_rows")
    new = models.ForeignKey(AdminUnit, models.CASCADE, related_name="origin_rows")
    how = models.CharField(max_length=5, choices=How)

    objects: ClassVar[models.Manager[Succession]] = models.Manager()

    class Meta:
        verbose_name = _("succession")
        verbose_name_plural = _("successions")
        constraints = [models.UniqueConstraint(fields=["old", "new"], name="succession_once")]

    def __str__(self) -> str:
        return f"{self.old} → {self.new}"


class Agency(models.Model):
    """A body that issues documents or is responsible for something. Its names and symbols are ``AgencyName`` rows.

    ``unit`` is the place it belongs to; a ministry has none. A committee of a unit that ended is an agency of its own,
    with the committee of today among its ``successors``: QĐ-UBND of 2015 and of 2026 come from different bodies.
    """

    shown_to_the_public = True

    code = models.SlugField(_("code"), max_length=80, unique=True)
    unit = models.ForeignKey(AdminUnit, models.PROTECT, null=True, blank=True, related_name="agencies")
    successors = models.ManyToManyField("self", symmetrical=False, blank=True, related_name="predecessors")

    objects: ClassVar[Any] = AgencyQuerySet.as_manager()

    class Meta:
        ordering = ["code"]
        verbose_name = _("agency")
        verbose_name_plural = _("agencies")

    def __str__(self) -> str:
        return self.name_on(timezone.localdate()) or self.code

    def name_on(self, day: date) -> str:
        """Its name on a day; where none is known of that day, its last one before, else its first; "" without names."""
        return name_among(list(self.names.order_by(models.F("valid_from").asc(nulls_first=True), "pk")), day)

    def symbols_on(self, day: date) -> list[str]:
        """What stands behind the type in a document's symbol on a day (UBND, BLĐTBXH); a body may use two."""
        rows = self.names.filter(on_day(day)).exclude(symbol="").order_by("pk")
        return list(dict.fromkeys(rows.values_list("symbol", flat=True)))


class AgencyName(models.Model):
    """A name and a symbol of an agency, from one day to another, both included; empty means not known, or still."""

    shown_to_the_public = True

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="names")
    name = NormalCharField(_("name"), max_length=200)
    symbol = NormalCharField(_("symbol"), max_length=60, blank=True)
    valid_from = models.DateField(_("first day"), null=True, blank=True)
    valid_to = models.DateField(_("last day"), null=True, blank=True)
    search_key = SortKeyField("name", "search")

    objects: ClassVar[models.Manager[AgencyName]] = models.Manager()

    class Meta:
        ordering = ["agency", "valid_from", "pk"]
        verbose_name = _("name of an agency")
        verbose_name_plural = _("names of agencies")

    def __str__(self) -> str:
        return self.name

    def began_by(self, day: date) -> bool:
        return not self.valid_from or self.valid_from <= day

    def existed(self, day: date) -> bool:
        return self.began_by(day) and (not self.valid_to or self.valid_to >= day)


def name_among(rows: Sequence[AgencyName], day: date) -> str:
    """What ``Agency.name_on`` says, from the agency's names at hand, the earliest first."""
    there = [row for row in rows if row.began_by(day)] or rows[:1]
    return next((row.name for row in there if row.existed(day)), there[-1].name if there else "")
