"""A few units for tests of any app: cheap, without the data of the whole country.

>>> province = ProvinceFactory(name="Hà Nội")
>>> commune = CommuneFactory(parent=province, name="Hoàng Mai")
>>> old = old_ward("Tân Mai", into=[commune])
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import factory
from factory.django import DjangoModelFactory

from places.kinds import Kind
from places.models import AdminUnit, Agency, AgencyName, Succession

FIRST_DAY = date(2025, 7, 1)
LAST_DAY = date(2025, 6, 30)


class ProvinceFactory(DjangoModelFactory):
    """A province of today."""

    class Meta:
        model = AdminUnit

    code = factory.Sequence(lambda number: f"T{number}")
    kind = Kind.PROVINCE
    name = factory.Sequence(lambda number: f"Tỉnh số {number}")
    valid_from = FIRST_DAY


class CommuneFactory(DjangoModelFactory):
    """A ward of today, in a province of its own unless told."""

    class Meta:
        model = AdminUnit

    code = factory.Sequence(lambda number: f"X{number}")
    kind = Kind.WARD
    name = factory.Sequence(lambda number: f"Phường số {number}")
    parent = factory.SubFactory(ProvinceFactory)
    valid_from = FIRST_DAY


class OldUnitFactory(DjangoModelFactory):
    """A unit that ended on the last day of three tiers; an old province unless told."""

    class Meta:
        model = AdminUnit

    code = factory.Sequence(lambda number: f"C{number}")
    kind = Kind.PROVINCE
    name = factory.Sequence(lambda number: f"Đơn vị cũ {number}")
    valid_to = LAST_DAY


def old_ward(
    name: str, into: Sequence[AdminUnit], district: str = "Quận cũ", province: AdminUnit | None = None
) -> AdminUnit:
    """A ward that ended, with a district and a province above it; ``into`` are the units that took its area."""
    above = province or OldUnitFactory(name=into[0].province.name, kind=into[0].province.kind)
    middle = AdminUnit.objects.filter(parent=above, name=district).first() or OldUnitFactory(
        name=district, kind=Kind.URBAN_DISTRICT, parent=above
    )
    ward: AdminUnit = OldUnitFactory(name=name, kind=Kind.WARD, parent=middle)
    how = Succession.How.WHOLE if len(into) == 1 else Succession.How.PART
    for unit in into:
        Succession.objects.create(old=ward, new=unit, how=how)
    return ward


class AgencyFactory(DjangoModelFactory):
    class Meta:
        model = Agency

    code = factory.Sequence(lambda number: f"co-quan-{number}")


class AgencyNameFactory(DjangoModelFactory):
    class Meta:
        model = AgencyName

    agency = factory.SubFactory(AgencyFactory)
    name = factory.Sequence(lambda number: f"Cơ quan số {number}")
