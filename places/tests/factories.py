"""Places for tests; the real ones are loaded where a test needs them."""

from __future__ import annotations

import factory
from factory.django import DjangoModelFactory

from places.models import AdminUnit


class ProvinceFactory(DjangoModelFactory):
    class Meta:
        model = AdminUnit

    code = factory.Sequence(lambda number: f"P{number}")
    kind = "province"
    name = factory.Sequence(lambda number: f"Mẫu {number}")


class CommuneFactory(DjangoModelFactory):
    class Meta:
        model = AdminUnit

    code = factory.Sequence(lambda number: f"C{number}")
    kind = "commune"
    name = factory.Sequence(lambda number: f"Mẫu {number}")
    parent = factory.SubFactory(ProvinceFactory)
