"""The suite runs on what `deploy/test-services` started, and that is as strict as production."""

from __future__ import annotations

import os
from typing import Any

import pytest
from django.core.cache import cache, caches
from django.core.cache.backends.redis import RedisCache
from django.db import connection

DATABASE_URL = os.environ.get("PORTAL_TEST_DATABASE_URL", "")
REDIS_URL = os.environ.get("PORTAL_TEST_REDIS_URL", "")
HOW = 'eval "$(deploy/test-services start)" sets it'

pytestmark = pytest.mark.production
needs_postgresql = pytest.mark.skipif(not DATABASE_URL, reason=f"PORTAL_TEST_DATABASE_URL is not set; {HOW}")
needs_redis = pytest.mark.skipif(not REDIS_URL, reason=f"PORTAL_TEST_REDIS_URL is not set; {HOW}")


def said_by_postgresql(query: str) -> Any:
    with connection.cursor() as cursor:
        cursor.execute(query)
        return cursor.fetchone()[0]


@needs_postgresql
@pytest.mark.django_db
def test_the_suite_runs_on_postgresql() -> None:
    assert connection.vendor == "postgresql"
    assert said_by_postgresql("SELECT 1") == 1


@needs_postgresql
@pytest.mark.django_db
@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("fsync", "on"),
        ("synchronous_commit", "on"),
        ("max_connections", "60"),
        ("server_encoding", "UTF8"),
        ("listen_addresses", "127.0.0.1"),
    ],
)
def test_postgresql_keeps_what_it_acknowledged_and_listens_here_alone(setting: str, value: str) -> None:
    assert said_by_postgresql(f"SHOW {setting}") == value


@needs_postgresql
@pytest.mark.django_db
def test_the_database_user_may_create_databases_and_nothing_more() -> None:
    assert said_by_postgresql(
        "SELECT rolcreatedb AND NOT (rolsuper OR rolcreaterole OR rolreplication OR rolbypassrls)"
        " FROM pg_roles WHERE rolname = current_user"
    )


@needs_redis
def test_redis_answers_as_the_cache() -> None:
    cache.set("tests/production", "tiếng Việt", 5)
    try:
        assert cache.get("tests/production") == "tiếng Việt"
    finally:
        cache.delete("tests/production")
    assert isinstance(caches["default"], RedisCache)


@needs_redis
def test_redis_asks_for_a_password_and_writes_nothing_to_disk() -> None:
    import redis

    client = redis.Redis.from_url(REDIS_URL, decode_responses=True)
    assert client.ping() is True
    assert client.config_get("save", "appendonly") == {"save": "", "appendonly": "no"}
    port = client.connection_pool.connection_kwargs["port"]
    with pytest.raises(redis.AuthenticationError):
        redis.Redis(host="127.0.0.1", port=port).ping()
