"""What happens to accounts, said in one place. Names nobody: an account is its number.

The parameters are those of the audit trail, which takes these over.
"""

from __future__ import annotations

import logging
from typing import Any

from django.http import HttpRequest

from .models import User

logger = logging.getLogger("accounts")


def record(
    action: str,
    *,
    actor: User | None,
    request: HttpRequest | None = None,
    subject: str = "",
    reason: str = "",
    detail: dict[str, Any] | None = None,
) -> None:
    """Note that ``actor`` did ``action`` to ``subject`` (``account 12``). The reason does not enter the log."""
    logger.info("%s by account %s on %s", action, actor.pk if actor else "-", subject or "-")
