"""Columns whose values are encrypted.

A row from the database holds ``Sealed`` tokens; the attribute opens one when it is first read, with the row's own key.
Saving seals again what was read or assigned, and keeps a token that nobody opened. Writing never changes the instance's
value into a token, so that no other reader of it meets one.
"""

from __future__ import annotations

import datetime
import json
from typing import Any
from uuid import UUID

from django import forms
from django.core import checks, validators
from django.core.exceptions import ValidationError
from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models.query_utils import DeferredAttribute

from core.fields import NormalFormField, normal_form

from .errors import NotWithEncrypted
from .tokens import decrypt, encrypt, key_of, ring


class Sealed:
    """A token as it lies in the database, and the row it was loaded with. Shows nothing of itself."""

    __slots__ = ("row", "token")

    def __init__(self, token: str, row: UUID | None = None) -> None:
        self.token = token
        self.row = row

    def __repr__(self) -> str:
        return "<encrypted>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sealed) and other.token == self.token

    def __hash__(self) -> int:
        return hash(self.token)


class SealedAttribute(DeferredAttribute):
    """The attribute of an encrypted column: opens the token at the first reading and keeps the value."""

    field: EncryptedField

    def __get__(self, instance: models.Model | None, cls: type[models.Model] | None = None) -> Any:
        value = super().__get__(instance, cls)
        if instance is not None and isinstance(value, Sealed):
            value = self.field.unseal(value, instance)
            instance.__dict__[self.field.attname] = value
        return value

    def __set__(self, instance: models.Model, value: Any) -> None:
        if isinstance(value, Sealed) and value.row is None:
            # The token opens with the key it was loaded with, even if the instance gets another.
            value = Sealed(value.token, self.field.row_of(instance))
        instance.__dict__[self.field.attname] = value


class EncryptedField(models.Field):
    """What encrypted columns have in common. NULL stays NULL and can be asked for; all else is a token.

    ``update`` refuses it, since it knows no row; so does every look-up but ``isnull``. ``dumpdata`` leaves it out.
    The table's and the column's name are part of each token: to rename one, keep ``db_table`` or ``db_column``.
    """

    descriptor_class = SealedAttribute

    def __init__(self, *args: Any, **options: Any) -> None:
        options["serialize"] = False
        super().__init__(*args, **options)

    def deconstruct(self) -> tuple[str, str, Any, Any]:
        name, path, args, options = super().deconstruct()
        options.pop("serialize", None)
        return name, path, args, options

    def get_internal_type(self) -> str:
        return "TextField"

    # What a kind of value says of itself

    def to_text(self, value: Any) -> str:
        """What is encrypted for ``value``, which ``to_python`` has made."""
        raise NotImplementedError

    def from_text(self, text: str) -> Any:
        """The value of a decrypted text."""
        raise NotImplementedError

    # Sealing

    def row_of(self, instance: models.Model) -> UUID | None:
        """The row's key as it goes into tokens, however it was given. Asks no database."""
        key: Any = instance.__dict__.get(self.model._meta.pk.attname)
        return key if key is None or isinstance(key, UUID) else UUID(str(key))

    @property
    def place(self) -> dict[str, str]:
        """Table and column, as tokens are bound to them."""
        return {"table": self.model._meta.db_table, "column": str(self.column)}

    def seal(self, value: Any, row: UUID) -> Sealed:
        """The token of a value for this column of the row."""
        return Sealed(encrypt(self.to_text(value), row=row, **self.place), row)

    def unseal(self, value: Sealed, instance: models.Model) -> Any:
        """The value of a token that ``instance`` holds; raises ``Unreadable``."""
        return self.from_text(decrypt(value.token, row=str(value.row or self.row_of(instance)), **self.place))

    def stored(self, instance: models.Model) -> Sealed | None:
        """What the column is to hold for ``instance``. The instance gets its value in normal form."""
        row = self.row_of(instance)
        if row is None:
            raise NotWithEncrypted(f"{self.model._meta.label}.{self.name}: the row has no key yet")
        value = (
            instance.__dict__[self.attname] if self.attname in instance.__dict__ else getattr(instance, self.attname)
        )
        if isinstance(value, Sealed):
            if value.row == row and key_of(value.token) == ring().current:
                return value
            value = self.unseal(value, instance)
        if value is None:
            return None
        if hasattr(value, "resolve_expression"):
            raise NotWithEncrypted(
                f"{self.model._meta.label}.{self.name}: the database cannot compute encrypted values"
            )
        value = self.to_python(value)
        instance.__dict__[self.attname] = value
        return self.seal(value, row)

    # The database

    def pre_save(self, instance: models.Model, add: bool) -> Any:
        return self.stored(instance)

    def get_prep_value(self, value: Any) -> Any:
        if value is None:
            return None
        if isinstance(value, Sealed):
            return value.token
        raise NotWithEncrypted(
            f"{self.model._meta.label}.{self.name} is encrypted for its row: save the instance, or use bulk_create or "
            "bulk_update of EncryptedQuerySet"
        )

    def from_db_value(self, value: Any, expression: Any, connection: BaseDatabaseWrapper) -> Any:
        return None if value is None else Sealed(value)

    def get_lookup(self, lookup_name: str) -> Any:
        if lookup_name == "isnull":
            return super().get_lookup(lookup_name)
        raise NotWithEncrypted(
            f"{self.model._meta.label}.{self.name} is encrypted and cannot be looked up by {lookup_name}: "
            "use isnull, or a BlindIndexField beside it"
        )

    def get_transform(self, lookup_name: str) -> Any:
        return self.get_lookup(lookup_name)

    # System checks

    def check(self, **kwargs: Any) -> list[checks.CheckMessage]:
        return [*super().check(**kwargs), *self._check_model(), *self._check_options()]

    def _check_model(self) -> list[checks.CheckMessage]:
        from .base import EncryptedModel, EncryptedQuerySet

        found: list[checks.CheckMessage] = []
        if not issubclass(self.model, EncryptedModel):
            text = "A model with encrypted columns stands on core.encryption.EncryptedModel."
            found.append(checks.Error(text, obj=self, id="core.E101"))
        key: Any = self.model._meta.pk
        while key is not None and key.remote_field:
            key = key.target_field
        if not (isinstance(key, models.UUIDField) and key.has_default() and callable(key.default)):
            text = "A model with encrypted columns needs a UUID primary key with a default made in Python."
            found.append(checks.Error(text, obj=self, id="core.E102"))
        for manager in self.model._meta.managers:
            if not isinstance(manager.get_queryset(), EncryptedQuerySet):
                text = f"The manager {manager.name} does not give an EncryptedQuerySet."
                found.append(checks.Error(text, obj=self, id="core.E103"))
        return found

    def _check_options(self) -> list[checks.CheckMessage]:
        if not (self.unique or self.primary_key or getattr(self, "db_index", False)):
            return []
        hint = "A BlindIndexField beside it can be unique and is found by its value."
        text = "An encrypted column is different in each row: it cannot be a key, unique or indexed."
        return [checks.Error(text, hint=hint, obj=self, id="core.E104")]


class EncryptedTextField(EncryptedField):
    """Encrypted text in its normal form. ``max_length`` counts characters before encryption, in forms and cleaning."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        if self.max_length is not None:
            self.validators.append(validators.MaxLengthValidator(self.max_length))

    def to_python(self, value: Any) -> Any:
        return None if value is None else normal_form(str(value))

    def to_text(self, value: Any) -> str:
        return str(value)

    def from_text(self, text: str) -> Any:
        return text

    def formfield(self, **options: Any) -> Any:
        fitting: dict[str, Any] = {"form_class": NormalFormField, "max_length": self.max_length}
        if not self.choices:
            fitting["widget"] = forms.Textarea
        if self.null:
            fitting["empty_value"] = None
        return super().formfield(**{**fitting, **options})


class EncryptedJSONField(EncryptedField):
    """Encrypted lists and dictionaries of plain values, their text in normal form."""

    empty_strings_allowed = False

    def to_python(self, value: Any) -> Any:
        return normal_form(value)

    def to_text(self, value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))

    def from_text(self, text: str) -> Any:
        return json.loads(text)

    def formfield(self, **options: Any) -> Any:
        return super().formfield(**{"form_class": forms.JSONField, **options})


class EncryptedDateField(EncryptedField):
    """An encrypted day."""

    empty_strings_allowed = False
    _reader = models.DateField()

    def to_python(self, value: Any) -> Any:
        try:
            return self._reader.to_python(value)
        except ValidationError:  # Django's own repeats what was typed, and a log may repeat that
            raise ValidationError(forms.DateField.default_error_messages["invalid"], code="invalid") from None

    def to_text(self, value: datetime.date) -> str:
        return value.isoformat()

    def from_text(self, text: str) -> Any:
        return datetime.date.fromisoformat(text)

    def formfield(self, **options: Any) -> Any:
        return super().formfield(**{"form_class": forms.DateField, **options})
