"""Columns that whoever takes the database cannot read.

A model stands on ``EncryptedModel``; its columns are ``EncryptedTextField``, ``EncryptedJSONField``,
``EncryptedDateField`` and, to find rows by a value, ``BlindIndexField(source=…)``. A QuerySet of its own stands on
``EncryptedQuerySet``. ``encrypt`` and ``decrypt`` seal one text for one cell. What fails raises ``EncryptionError``.

Keys: ``core.keyring``, ``docs/keys.md``. Why it is so: ``docs/decisions/0016-encryption.md``.
"""

from .base import EncryptedModel, EncryptedQuerySet
from .errors import EncryptionError, KeysUnusable, NotWithEncrypted, Unreadable
from .fields import EncryptedDateField, EncryptedField, EncryptedJSONField, EncryptedTextField, Sealed
from .index import BlindIndexField, IndexValue
from .tokens import decrypt, encrypt, ring

__all__ = [
    "BlindIndexField",
    "EncryptedDateField",
    "EncryptedField",
    "EncryptedJSONField",
    "EncryptedModel",
    "EncryptedQuerySet",
    "EncryptedTextField",
    "EncryptionError",
    "IndexValue",
    "KeysUnusable",
    "NotWithEncrypted",
    "Sealed",
    "Unreadable",
    "decrypt",
    "encrypt",
    "ring",
]
