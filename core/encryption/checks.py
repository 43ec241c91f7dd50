"""Nothing starts without keys: web process, worker and commands look at them first."""

from __future__ import annotations

import stat
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core import checks

from .errors import KeysUnusable
from .tokens import ring


def keys_are_there(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[checks.CheckMessage]:
    """An error when there are no keys that can be used, a warning when everyone on the machine can read them."""
    try:
        ring()
    except KeysUnusable as error:
        return [checks.Error(str(error), id="core.E100")]
    path = Path(settings.ENCRYPTION_KEYS_FILE)
    if settings.ENCRYPTION_KEYS_FILE and path.exists() and path.stat().st_mode & (stat.S_IRWXO | stat.S_IWGRP):
        return [checks.Warning(f"Others on this machine can read or change {path}.", hint="chmod 600", id="core.W100")]
    return []
