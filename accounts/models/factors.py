"""What a second factor keeps."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from core.encryption import EncryptedModel, EncryptedTextField


class FactorSecret(EncryptedModel):
    """The secret of an authenticator app or of recovery codes. allauth's own row holds this one's key instead.

    The text begins with the number of the account, so that a secret moved to another account is refused.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    text = EncryptedTextField()

    def __str__(self) -> str:
        return str(self.pk)
