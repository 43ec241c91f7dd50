"""/suc-khoe/ says that the process lives; /suc-khoe/san-sang/ that it can serve."""

from __future__ import annotations

import datetime

from django.core.cache import cache
from django.db import connections, router
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from portal.tasks.models import WorkerHeartbeat

WORKER_SILENCE = datetime.timedelta(minutes=3)

_migrated: set[str] = set()
"""Databases seen complete; migrations never run backwards under a running process."""


@never_cache
@require_safe
def live(request: HttpRequest) -> HttpResponse:
    """200 while the process answers; touches nothing else."""
    return HttpResponse("ok\n", content_type="text/plain; charset=utf-8")


@never_cache
@require_safe
def ready(request: HttpRequest) -> JsonResponse:
    """200 when databases and cache answer and migrations are complete, else 503; each part by name.

    A silent worker is said but does not make the answer 503: pages are read without it.
    """
    parts = {f"database:{alias}": _database(alias) for alias in connections}
    parts["cache"] = _cache()
    healthy = all(state == "ok" for state in parts.values())
    parts["worker"] = _worker() if parts["database:default"] == "ok" else "unknown"
    return JsonResponse({"ready": healthy, **parts}, status=200 if healthy else 503)


def _database(alias: str) -> str:
    try:
        connection = connections[alias]
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        if alias not in _migrated:
            executor = MigrationExecutor(connection)
            wanted = [node for node in executor.loader.graph.leaf_nodes() if router.allow_migrate(alias, node[0])]
            if executor.migration_plan(wanted):
                return "migrations pending"
            _migrated.add(alias)
    except Exception:
        return "away"
    return "ok"


def _cache() -> str:
    try:
        cache.set("health", "ok", 5)
        return "ok" if cache.get("health") == "ok" else "away"
    except Exception:
        return "away"


def _worker() -> str:
    try:
        recent = WorkerHeartbeat.objects.filter(seen_at__gte=timezone.now() - WORKER_SILENCE).exists()
    except Exception:
        return "unknown"
    return "ok" if recent else "silent"
