"""Who works on what until when, and what comes round when."""

from __future__ import annotations

from typing import Any

from django.db import models


class TaskLease(models.Model):
    """A worker's claim on one running task, good until ``expires_at`` unless renewed."""

    task_id = models.UUIDField(primary_key=True)
    worker_id = models.CharField(max_length=64)
    expires_at = models.DateTimeField(db_index=True)

    objects: models.Manager[Any] = models.Manager()

    def __str__(self) -> str:
        return f"{self.task_id} by {self.worker_id}"


class WorkerHeartbeat(models.Model):
    """When a worker was last alive; health and operators read it."""

    worker_id = models.CharField(max_length=64, primary_key=True)
    seen_at = models.DateTimeField(db_index=True)

    objects: models.Manager[Any] = models.Manager()

    def __str__(self) -> str:
        return self.worker_id


class PeriodicRun(models.Model):
    """When a periodic task is next due; one row a task of ``settings.PERIODIC_TASKS``."""

    path = models.CharField(max_length=200, primary_key=True)
    due_at = models.DateTimeField()

    objects: models.Manager[Any] = models.Manager()

    def __str__(self) -> str:
        return self.path
