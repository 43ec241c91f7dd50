"""The suite's settings: SQLite in memory, or what ``deploy/test-services`` started when the environment says so."""

from __future__ import annotations

import tempfile
from pathlib import Path

from . import env
from .base import *  # noqa: F403

DEBUG = False
INSTALLED_APPS = [*INSTALLED_APPS, "core.tests.encrypted_app"]  # noqa: F405
SECRET_KEY = "for-tests-only-and-long-enough-to-please-the-check"  # noqa: S105
ALLOWED_HOSTS = ["*"]
# Fixed, so that a test may be run again on what another wrote.
ENCRYPTION_KEYS = (
    "ktests-1=dGhpcnR5LXR3byBieXRlcyBmb3IgdGhlIHRlc3RzIDE=,itests-1=dGhpcnR5LXR3byBieXRlcyBmb3IgdGhlIHRlc3RzIDI="
)
ENCRYPTION_KEYS_FILE = ""
DATA_DIR = Path(env.text("PORTAL_TEST_DATA") or tempfile.mkdtemp(prefix="portal-tests-"))
MEDIA_ROOT = DATA_DIR / "media"
AUDIT_HEAD_FILE = DATA_DIR / "trail-head"
STATIC_ROOT = DATA_DIR / "static"
EMAIL_FILE_PATH = DATA_DIR / "mail"
DATABASES = env.databases(DATA_DIR, env.text("PORTAL_TEST_DATABASE_URL"))
if _redis := env.text("PORTAL_TEST_REDIS_URL"):
    # A database of its own for each worker: what one empties is another's.
    _number = int(env.text("PYTEST_XDIST_WORKER", "gw-1").removeprefix("gw")) + 1
    CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": f"{_redis.rpartition('/')[0]}/{_number}",
        }
    }
else:
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
SERVE_MEDIA_IMAGES = True
DEMO_ACCOUNTS_ALLOWED = True
