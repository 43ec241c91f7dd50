"""What ``make run`` serves: production's server and DEBUG off, on this machine alone, demo accounts allowed."""

from __future__ import annotations

from .base import *  # noqa: F403
from .base import DATA_DIR, ENCRYPTION_KEYS, ENCRYPTION_KEYS_FILE, MIDDLEWARE
from .secrets import local_keys, local_secret

DEBUG = False
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
SECRET_KEY = local_secret(DATA_DIR)
if not (ENCRYPTION_KEYS or ENCRYPTION_KEYS_FILE):
    ENCRYPTION_KEYS_FILE = local_keys(DATA_DIR)
MIDDLEWARE = ["django.middleware.gzip.GZipMiddleware", *MIDDLEWARE]  # in production nginx compresses

# Static files straight from the source tree: collecting them takes longer than the whole first start.
STATIC_ROOT = None  # type: ignore[assignment]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
SERVE_MEDIA_IMAGES = True

CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
DEMO_ACCOUNTS_ALLOWED = True
SILENCED_SYSTEM_CHECKS = ["security.W004", "security.W008", "security.W012", "security.W016", "security.W021"]

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {"class": "core.logs.PlainFormatter", "format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
}
