"""A column by which rows are found although the value itself is encrypted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.core import checks
from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models.lookups import In, IsNull

from core.fields import normal_form

from .errors import NotWithEncrypted
from .fields import EncryptedField, Sealed
from .tokens import digests, key_of, ring

Normaliser = Callable[[str], str]


def plain(text: str) -> str:
    """The normaliser for what has no other: normal form without outer blanks, capitals do not count."""
    return str(normal_form(text)).strip().casefold()


class IndexValue(str):
    """A value of a blind index as the column holds it, so that it is told from what somebody looks for."""

    __slots__ = ()


class BlindIndexField(models.CharField):
    """The digest of another, encrypted column (``source``), so that equal values can be found: exact, ``in``, unique.

    ``filter(phone_index="0912 345 678")`` takes the plain value. ``normaliser`` brings what people type to one form
    (``vietnamese.normalise_phone``, ``vietnamese.fold``); what it refuses by ``ValueError`` goes by ``plain``. Made
    anew whenever the source is saved, by ``bulk_update`` and ``save(update_fields=…)`` too. Whoever reads the database
    learns which rows are equal, so no index for values that many share.
    """

    LENGTH = 64

    def __init__(self, source: str, normaliser: Normaliser = plain, **options: Any) -> None:
        self.source = source
        self.normaliser = normaliser
        fixed = {"max_length": self.LENGTH, "editable": False, "null": True, "serialize": False}
        super().__init__(**{"db_index": True, **options, **fixed})

    def deconstruct(self) -> tuple[str, str, Any, Any]:
        name, path, _args, options = super().deconstruct()
        for fixed in ("max_length", "editable", "null", "serialize"):
            options.pop(fixed, None)
        return name, path, [], {"source": self.source, "normaliser": self.normaliser, **options}

    def values_for(self, value: Any) -> list[IndexValue]:
        """What the column may hold for a plain value, one for each index key; the one in use first."""
        if isinstance(value, IndexValue):
            return [value]
        try:
            normal = self.normaliser(str(value))
        except ValueError:
            normal = plain(str(value))
        if not normal:
            return []
        return [IndexValue(one) for one in digests(normal, table=self.model._meta.db_table, column=str(self.column))]

    def value_for(self, value: Any) -> IndexValue | None:
        """What a row with that plain value holds; None for nothing."""
        return next(iter(self.values_for(value)), None) if value is not None else None

    def stored(self, instance: models.Model) -> IndexValue | None:
        """What the column is to hold for ``instance``, which gets it too."""
        untouched = isinstance(instance.__dict__.get(self.source, Sealed("")), Sealed)
        held: Any = instance.__dict__.get(self.attname)
        if untouched and isinstance(held, IndexValue) and key_of(held) == ring().current_index:
            return held
        value = self.value_for(getattr(instance, self.source))
        setattr(instance, self.attname, value)
        return value

    def pre_save(self, instance: models.Model, add: bool) -> Any:
        return self.stored(instance)

    def clean(self, value: Any, model_instance: models.Model | None) -> Any:
        """Made before ``full_clean`` looks whether it is unique."""
        return value if model_instance is None else self.stored(model_instance)

    def from_db_value(self, value: Any, expression: Any, connection: BaseDatabaseWrapper) -> Any:
        return None if value is None else IndexValue(value)

    def get_prep_value(self, value: Any) -> Any:
        if value is None or isinstance(value, IndexValue):
            return value
        raise NotWithEncrypted(f"{self.model._meta.label}.{self.name} is made of {self.source} when the row is saved")

    def get_lookup(self, lookup_name: str) -> Any:
        if lookup_name in LOOKUPS:
            return LOOKUPS[lookup_name]
        raise NotWithEncrypted(
            f"{self.model._meta.label}.{self.name} is a blind index: it finds by exact and in, not by {lookup_name}"
        )

    def get_transform(self, lookup_name: str) -> Any:
        return self.get_lookup(lookup_name)

    def check(self, **kwargs: Any) -> list[checks.CheckMessage]:
        found = super().check(**kwargs)
        names = {field.name for field in self.model._meta.get_fields() if isinstance(field, EncryptedField)}
        if self.source not in names:
            text = f"The source of a blind index is an encrypted column of its model, which {self.source!r} is not."
            found.append(checks.Error(text, obj=self, id="core.E105"))
        return found


class BlindIn(In):
    """``in``: rows whose index is that of one of the plain values, under any index key of the ring."""

    def get_prep_lookup(self) -> Any:
        if hasattr(self.rhs, "resolve_expression"):
            raise NotWithEncrypted("a blind index is compared with plain values, not with other columns")
        field: Any = self.lhs.output_field
        return [found for value in self.plain_values() if value is not None for found in field.values_for(value)]

    def plain_values(self) -> list[Any]:
        return list(self.rhs)


class BlindExact(BlindIn):
    """``exact``: the same for one value. None asks for rows without one, as everywhere."""

    lookup_name = "exact"

    def get_prep_lookup(self) -> Any:
        return None if self.rhs is None else super().get_prep_lookup()

    def plain_values(self) -> list[Any]:
        return [self.rhs]


LOOKUPS: dict[str, type[Any]] = {"exact": BlindExact, "in": BlindIn, "isnull": IsNull}
