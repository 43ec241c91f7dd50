"""What can go wrong with encrypted values. No message ever holds a value, a token or a key.

None of these is a ``ValueError`` or an ``AttributeError``: a template or ``getattr`` would swallow it and show a blank.
"""

from __future__ import annotations

from django.core.exceptions import FieldError, ImproperlyConfigured


class EncryptionError(Exception):
    """The root of them all."""


class KeysUnusable(EncryptionError, ImproperlyConfigured):
    """There are no keys, or they cannot be read. Says the next step."""


class Unreadable(EncryptionError):
    """A stored value that cannot be opened: altered, cut, moved from elsewhere, or its key is gone.

    ``place`` names table, column and row.
    """

    def __init__(self, place: str, why: str) -> None:
        self.place = place
        self.why = why
        super().__init__(f"{place} cannot be read: {why}")


class NotWithEncrypted(EncryptionError, FieldError):
    """Code asks of an encrypted column what it cannot do, such as to be compared. Says what to do instead."""
