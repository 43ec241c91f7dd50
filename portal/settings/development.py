"""What ``make dev`` serves: ``local`` with DEBUG and autoreload."""

from __future__ import annotations

from .local import *  # noqa: F403

DEBUG = True
WHITENOISE_AUTOREFRESH = True
