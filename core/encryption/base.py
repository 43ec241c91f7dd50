"""What a model with encrypted columns stands on."""

from __future__ import annotations

import copy
import uuid
from collections.abc import Collection, Iterable
from typing import Any, ClassVar, Self

from django.db import models
from django.db.models.expressions import Value

from .errors import NotWithEncrypted
from .fields import EncryptedField
from .index import BlindIndexField


class EncryptedQuerySet(models.QuerySet):
    """Writes encrypted columns where each row is known, and refuses where it is not."""

    _values_are_sealed = False

    def _clone(self) -> Self:
        clone: Self = super()._clone()  # type: ignore[misc]
        clone._values_are_sealed = self._values_are_sealed
        return clone

    def update(self, **values: Any) -> int:
        """As Django's, but encrypted columns take None alone: which rows they would be bound to is not known."""
        if not self._values_are_sealed:
            for name, value in values.items():
                if value is not None and isinstance(self.model._meta.get_field(name), EncryptedField | BlindIndexField):
                    raise NotWithEncrypted(
                        f"{self.model._meta.label}.{name} is encrypted for its row and cannot be set by update(): "
                        "save each row, or use bulk_update"
                    )
            for index in indexes_of(self.model, values):
                values[index.name] = None
        return super().update(**values)

    update.alters_data = True  # type: ignore[attr-defined]

    def bulk_update(self, objs: Iterable[Any], fields: Iterable[str], batch_size: int | None = None) -> int:
        """As Django's; blind indexes follow their sources. The objects keep their plain values."""
        objs, names = tuple(objs), list(fields)
        names += [index.name for index in indexes_of(self.model, names) if index.name not in names]
        special = [field for field in map(self.model._meta.get_field, names) if isinstance(field, SPECIAL)]
        if not special:
            return super().bulk_update(objs, names, batch_size)
        copies = []
        for obj in objs:
            written = copy.copy(obj)
            for field in special:
                # An expression, since Django takes anything else from the attribute, which opens it.
                written.__dict__[field.attname] = Value(field.stored(obj), output_field=field)
            copies.append(written)
        sealed = self._chain()  # type: ignore[attr-defined]
        sealed._values_are_sealed = True
        return int(super(EncryptedQuerySet, sealed).bulk_update(copies, names, batch_size))

    bulk_update.alters_data = True  # type: ignore[attr-defined]

    def bulk_create(
        self,
        objs: Iterable[Any],
        batch_size: int | None = None,
        ignore_conflicts: bool = False,
        update_conflicts: bool = False,
        update_fields: Collection[str] | None = None,
        unique_fields: Collection[str] | None = None,
    ) -> list[Any]:
        """As Django's, without ``update_conflicts`` for encrypted columns: the row that is there has another key."""
        if update_conflicts and any(isinstance(self.model._meta.get_field(n), SPECIAL) for n in update_fields or ()):
            raise NotWithEncrypted(f"{self.model._meta.label}: bulk_create cannot overwrite encrypted columns")
        return super().bulk_create(objs, batch_size, ignore_conflicts, update_conflicts, update_fields, unique_fields)

    bulk_create.alters_data = True  # type: ignore[attr-defined]


SPECIAL = (EncryptedField, BlindIndexField)


def indexes_of(model: type[models.Model], names: Iterable[str]) -> list[BlindIndexField]:
    """The model's blind indexes whose source is among ``names``."""
    wanted = set(names)
    return [field for field in model._meta.fields if isinstance(field, BlindIndexField) and field.source in wanted]


class EncryptedModel(models.Model):
    """A model that may have encrypted columns: a UUID made in Python, and a manager that knows of rows."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)

    objects: ClassVar[models.Manager[Any]] = EncryptedQuerySet.as_manager()

    class Meta:
        abstract = True

    def save_base(
        self,
        raw: bool = False,
        force_insert: Any = False,
        force_update: bool = False,
        using: str | None = None,
        update_fields: Iterable[str] | None = None,
    ) -> None:
        """Where ``save`` writes, when it has found out which columns; blind indexes follow their sources."""
        if update_fields:
            names = list(update_fields)
            update_fields = frozenset([*names, *(index.name for index in indexes_of(type(self), names))])
        super().save_base(raw, force_insert, force_update, using, update_fields)
