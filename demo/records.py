"""Remembers what the demo made."""

from __future__ import annotations

from typing import Any, TypeVar

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model

from demo.models import DemoRecord

M = TypeVar("M", bound=Model)


def remember(made: M) -> M:
    """Note ``made`` as the demo's own and return it."""
    DemoRecord.objects.get_or_create(content_type=ContentType.objects.get_for_model(made), object_id=str(made.pk))
    return made


def remember_all(model: type[Model], keys: list[Any]) -> None:
    """Note many objects of one model."""
    kind = ContentType.objects.get_for_model(model)
    DemoRecord.objects.bulk_create(
        [DemoRecord(content_type=kind, object_id=str(key)) for key in keys], ignore_conflicts=True, batch_size=2000
    )


def keys_of(model: type[Model]) -> list[str]:
    """Keys of the demo's objects of one model."""
    kind = ContentType.objects.get_for_model(model)
    return list(DemoRecord.objects.filter(content_type=kind).values_list("object_id", flat=True))
