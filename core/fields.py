"""Text as it is stored: normalised where it enters, and keys that sort it the Vietnamese way on every database.

The only place where stored text takes its form. Models use ``NormalCharField`` and ``NormalTextField``; a value takes
its form when a form cleans it, when a row is written (``save``, ``bulk_create``, ``update``) and when an equal one is
looked for, so that a decomposed name finds the composed one. Fields that a package's model brings along are
``adopt``-ed. Forms without a model use ``NormalFormField``; imports go through a model's field or ``normal_form``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from django import forms
from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper

from vietnamese import collation_key, fold, name_key, normalise, search_key

KEYS: dict[str, Callable[[str], str]] = {"title": collation_key, "name": name_key, "search": search_key, "fold": fold}


def normal_form(value: Any) -> Any:
    """Text in its stored form; lists and dictionaries (a StreamField's data) all the way down; the rest as it is."""
    if isinstance(value, str):
        return normalise(str(value))
    if isinstance(value, list):
        return [normal_form(one) for one in value]
    if isinstance(value, dict):
        return {key: normal_form(one) for key, one in value.items()}
    return value


class NormalText:
    """Mixed into a field: every way in brings text into its form."""

    def to_python(self, value: Any) -> Any:
        return normal_form(super().to_python(value))  # type: ignore[misc]

    def get_prep_value(self, value: Any) -> Any:
        return normal_form(super().get_prep_value(value))  # type: ignore[misc]

    def pre_save(self, instance: models.Model, add: bool) -> Any:
        """The instance at hand, too, shows what was stored."""
        value = super().pre_save(instance, add)  # type: ignore[misc]
        if isinstance(value, str) and (normal := normal_form(value)) != value:
            setattr(instance, self.attname, normal)  # type: ignore[attr-defined]
            return normal
        return value


class NormalCharField(NormalText, models.CharField):  # type: ignore[type-arg]
    """A ``CharField`` for what people type."""


class NormalTextField(NormalText, models.TextField):  # type: ignore[type-arg]
    """A ``TextField`` for what people type."""


class NormalFormField(forms.CharField):
    """A form's ``CharField`` where no model stands behind it."""

    def to_python(self, value: Any) -> Any:
        return normal_form(super().to_python(value))


def adopt(model: type[models.Model], *names: str) -> None:
    """Give the text fields that ``model`` has from a package the same form. Called once, from ``AppConfig.ready``.

    The column, and what the migration writer says of it, stay the package's own.
    """
    for name in names:
        field = model._meta.get_field(name)
        own = type(field)
        if not issubclass(own, NormalText):
            field.__class__ = type(own.__name__, (NormalText, own), {"__module__": own.__module__})


class SortKeyField(models.CharField):  # type: ignore[type-arg]
    """The stored key by which rows are sorted or found, made of another field or method (``source``) at each save.

    ``kind`` is "title" (the alphabet's order) or "name" (people: given name, family name, the rest); "search" (one
    spelling, with marks) or "fold" (without marks) to look rows up. The column is compared by code points everywhere:
    SQLite does so by itself, PostgreSQL by the collation "C". Whoever writes the source by ``update`` or
    ``save(update_fields=…)`` names this field, too.
    """

    LENGTH = 500

    def __init__(self, source: str, kind: Literal["title", "name", "search", "fold"] = "title", **options: Any) -> None:
        self.source = source
        self.kind = kind
        super().__init__(**{"max_length": self.LENGTH, "editable": False, "blank": True, "db_index": True, **options})

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, path, _args, options = super().deconstruct()
        for fixed in ("max_length", "editable", "blank", "db_index"):
            options.pop(fixed, None)
        return name, path, [], {"source": self.source, "kind": self.kind, **options}

    def db_parameters(self, connection: BaseDatabaseWrapper) -> dict[str, Any]:
        parameters: dict[str, Any] = dict(super().db_parameters(connection))
        if connection.vendor == "postgresql":
            parameters["collation"] = "C"
        return parameters

    def pre_save(self, instance: models.Model, add: bool) -> Any:
        value = getattr(instance, self.source)
        text = value() if callable(value) else value
        key = KEYS[self.kind](text or "")[: self.max_length]
        setattr(instance, self.attname, key)
        return key
