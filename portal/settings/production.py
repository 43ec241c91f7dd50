"""Production: PostgreSQL, Redis, TLS in front. Anything missing stops the start with its name."""

from __future__ import annotations

from django.core.exceptions import ImproperlyConfigured

from . import env
from .base import *  # noqa: F403

DEBUG = False
SECRET_KEY = env.required("PORTAL_SECRET_KEY")
if not (ENCRYPTION_KEYS or ENCRYPTION_KEYS_FILE):  # noqa: F405
    raise ImproperlyConfigured(
        "PORTAL_KEYS_FILE is missing, and PORTAL_KEYS too. Set PORTAL_KEYS_FILE to a path outside the code, then run: "
        "manage.py make_keys. docs/keys.md says how to keep the keys."
    )
ALLOWED_HOSTS = env.words("PORTAL_HOSTS") or [env.required("PORTAL_HOSTS")]
WAGTAILADMIN_BASE_URL = env.required("PORTAL_BASE_URL")
DATABASES = env.databases(DATA_DIR, env.required("PORTAL_DATABASE_URL"))  # noqa: F405
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": env.required("PORTAL_REDIS_URL")}
}

ALLAUTH_TRUSTED_PROXY_COUNT = int(env.text("PORTAL_TRUSTED_PROXIES", "1"))  # nginx stands in front
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^suc-khoe/"]
SECURE_HSTS_SECONDS = 63_072_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
CSRF_TRUSTED_ORIGINS = [f"https://{host.lstrip('.')}" for host in ALLOWED_HOSTS if host != "*"]

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

OUTBOX_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
EMAIL_HOST = env.required("PORTAL_EMAIL_HOST")
EMAIL_PORT = int(env.text("PORTAL_EMAIL_PORT", "587"))
EMAIL_HOST_USER = env.text("PORTAL_EMAIL_USER")
EMAIL_HOST_PASSWORD = env.text("PORTAL_EMAIL_PASSWORD")
EMAIL_USE_TLS = env.text("PORTAL_EMAIL_TLS", "1") == "1"
EMAIL_TIMEOUT = 20

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {"class": "core.logs.PlainFormatter", "format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["stderr"], "level": "INFO"},
}
