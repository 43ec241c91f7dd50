"""Tasks, leases and workers in any state."""

from __future__ import annotations

import datetime
import uuid
from unittest import mock

import factory
from django.utils import timezone
from django.utils.crypto import get_random_string
from django_tasks import TaskResultStatus
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult, get_date_max
from factory.django import DjangoModelFactory

from portal.tasks.leases import lease_length
from portal.tasks.models import PeriodicRun, TaskLease, WorkerHeartbeat
from portal.tasks.worker import Caretaker, LeasingWorker


class TaskFactory(DjangoModelFactory):
    """A task that waits; ``running=True`` for one that a worker claimed just now."""

    class Meta:
        model = DBTaskResult

    class Params:
        running = factory.Trait(
            status=TaskResultStatus.RUNNING,
            started_at=factory.LazyFunction(timezone.now),
            worker_ids=factory.LazyFunction(lambda: ["worker-1"]),
        )

    id = factory.LazyFunction(uuid.uuid4)
    task_path = "portal.tasks.tests.sample_tasks.add"
    args_kwargs = factory.LazyFunction(lambda: {"args": [1, 2], "kwargs": {}})
    backend_name = "default"
    run_after = factory.LazyFunction(get_date_max)


class LeaseFactory(DjangoModelFactory):
    class Meta:
        model = TaskLease

    task_id = factory.LazyFunction(uuid.uuid4)
    worker_id = "worker-1"
    expires_at = factory.LazyFunction(lambda: timezone.now() + lease_length())


class HeartbeatFactory(DjangoModelFactory):
    class Meta:
        model = WorkerHeartbeat

    worker_id = factory.Sequence(lambda number: f"worker-{number}")
    seen_at = factory.LazyFunction(timezone.now)


class PeriodicRunFactory(DjangoModelFactory):
    class Meta:
        model = PeriodicRun

    path = "portal.tasks.tests.sample_tasks.come_round"
    due_at = factory.LazyFunction(lambda: timezone.now() - datetime.timedelta(seconds=1))


def make_worker(worker_id: str = "") -> LeasingWorker:
    """A worker whose caretaker does not run by itself: a test calls each step."""
    worker = LeasingWorker(
        queue_names=["*"],
        excluded_queue_names=[],
        interval=0,
        batch=True,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id=worker_id or get_random_string(32),
    )
    worker.caretaker = Caretaker(worker.worker_id)
    return worker


def run_what_waits(worker: LeasingWorker) -> None:
    """The worker's loop until nothing is ready, in this thread alone and in the test's own transaction."""
    with mock.patch("django_tasks_db.management.commands.db_worker.close_old_connections"):
        Worker.run(worker)
