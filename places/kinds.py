"""The kinds of administrative units: their words, and how people write them before a name."""

from __future__ import annotations

from typing import Final

from django.db import models
from django.utils.translation import gettext_lazy as _


class Tier(models.IntegerChoices):
    """How far down a unit stands. Districts are of the past; how long each tier existed, the units' dates say."""

    PROVINCE = 1, _("province level")
    DISTRICT = 2, _("district level")
    COMMUNE = 3, _("commune level")


class Kind(models.TextChoices):
    """The kinds of all times, in the order in which a list names them."""

    PROVINCE = "province", _("province")
    CENTRAL_CITY = "central_city", _("centrally run city")
    URBAN_DISTRICT = "urban_district", _("urban district")
    RURAL_DISTRICT = "rural_district", _("rural district")
    TOWN = "town", _("provincial town")
    DISTRICT_CITY = "district_city", _("city within a province")
    COMMUNE = "commune", _("commune")
    WARD = "ward", _("ward")
    TOWNSHIP = "township", _("township")
    SPECIAL_ZONE = "special_zone", _("special zone")


TIER_OF: Final = {
    Kind.PROVINCE: Tier.PROVINCE,
    Kind.CENTRAL_CITY: Tier.PROVINCE,
    Kind.URBAN_DISTRICT: Tier.DISTRICT,
    Kind.RURAL_DISTRICT: Tier.DISTRICT,
    Kind.TOWN: Tier.DISTRICT,
    Kind.DISTRICT_CITY: Tier.DISTRICT,
    Kind.COMMUNE: Tier.COMMUNE,
    Kind.WARD: Tier.COMMUNE,
    Kind.TOWNSHIP: Tier.COMMUNE,
    Kind.SPECIAL_ZONE: Tier.COMMUNE,
}

WORD: Final = {
    Kind.PROVINCE: "tỉnh",
    Kind.CENTRAL_CITY: "thành phố",
    Kind.URBAN_DISTRICT: "quận",
    Kind.RURAL_DISTRICT: "huyện",
    Kind.TOWN: "thị xã",
    Kind.DISTRICT_CITY: "thành phố",
    Kind.COMMUNE: "xã",
    Kind.WARD: "phường",
    Kind.TOWNSHIP: "thị trấn",
    Kind.SPECIAL_ZONE: "đặc khu",
}
"""The word that stands in a unit's full name."""


def full_name(kind: str, name: str) -> str:
    """The word of the kind and the name, as at the start of a line of an address.

    >>> full_name("ward", "Bến Nghé")
    'Phường Bến Nghé'
    """
    return f"{WORD[Kind(kind)].capitalize()} {name}"
