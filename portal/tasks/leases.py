"""The lease and the reaper, as plain functions on rows; the worker calls them, tests too."""

from __future__ import annotations

import datetime
import logging
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.module_loading import import_string
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from .models import PeriodicRun, TaskLease, WorkerHeartbeat

logger = logging.getLogger("portal.tasks")


def lease_length() -> datetime.timedelta:
    """How long a task may stay silent before another worker takes it."""
    return datetime.timedelta(seconds=settings.TASK_LEASE_SECONDS)


def take(task_id: UUID, worker_id: str, length: datetime.timedelta | None = None) -> None:
    """Write the lease of a task that this worker has just claimed; ``length`` where nobody will renew it."""
    expires = timezone.now() + (length or lease_length())
    TaskLease.objects.update_or_create(task_id=task_id, defaults={"worker_id": worker_id, "expires_at": expires})


def renew(task_id: UUID, worker_id: str) -> bool:
    """Lengthen the lease; ``False`` when it is no longer this worker's."""
    return bool(
        TaskLease.objects.filter(task_id=task_id, worker_id=worker_id).update(
            expires_at=timezone.now() + lease_length()
        )
    )


def give_back(task_id: UUID, worker_id: str) -> bool:
    """End the lease; ``False`` when it was lost meanwhile, and the result must not be kept."""
    return bool(TaskLease.objects.filter(task_id=task_id, worker_id=worker_id).delete()[0])


def reap() -> int:
    """Make every task whose worker fell silent ready again, or failed after ``TASK_MAX_ATTEMPTS``. Returns how many."""
    now = timezone.now()
    reaped = 0
    held = TaskLease.objects.filter(expires_at__gt=now).values("task_id")
    stale = DBTaskResult.objects.running().filter(started_at__lt=now - lease_length()).exclude(id__in=held)
    for task in stale:
        with transaction.atomic():
            if TaskLease.objects.filter(task_id=task.id, expires_at__gt=timezone.now()).exists():
                continue
            rows: Any = DBTaskResult.objects.filter(
                id=task.id, status=TaskResultStatus.RUNNING, started_at=task.started_at
            )
            if len(task.worker_ids) >= settings.TASK_MAX_ATTEMPTS:
                count = rows.update(
                    status=TaskResultStatus.FAILED,
                    finished_at=timezone.now(),
                    exception_class_path="portal.tasks.WorkerLost",
                    traceback="Every worker that ran this task was lost.",
                )
            else:
                count = rows.update(status=TaskResultStatus.READY)
            if count:  # else another reaper was first, and a lease there may be the next worker's
                TaskLease.objects.filter(task_id=task.id).delete()
        if count:
            reaped += 1
            logger.warning("task %s (%s) lost its worker; attempt %d", task.id, task.task_path, len(task.worker_ids))
    return reaped


def beat(worker_id: str) -> None:
    """Say that this worker lives, and forget workers that have been silent for a day."""
    now = timezone.now()
    WorkerHeartbeat.objects.update_or_create(worker_id=worker_id, defaults={"seen_at": now})
    WorkerHeartbeat.objects.filter(seen_at__lt=now - datetime.timedelta(days=1)).delete()


def enqueue_due() -> int:
    """Queue each periodic task whose time has come; two workers together queue it once. Returns how many."""
    now = timezone.now()
    queued = 0
    for path, seconds in settings.PERIODIC_TASKS.items():
        _, created = PeriodicRun.objects.get_or_create(
            path=path, defaults={"due_at": now + datetime.timedelta(seconds=seconds)}
        )
        with transaction.atomic():
            mine = PeriodicRun.objects.filter(path=path, due_at__lte=now).update(
                due_at=now + datetime.timedelta(seconds=seconds)
            )
            if (created or mine) and not DBTaskResult.objects.filter(
                task_path=path, status__in=[TaskResultStatus.READY, TaskResultStatus.RUNNING]
            ).exists():
                import_string(path).enqueue()
                queued += 1
    return queued
