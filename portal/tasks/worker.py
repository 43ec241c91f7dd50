"""A worker of django-tasks-db that holds a lease on what it runs."""

from __future__ import annotations

import datetime
import logging
import threading
from typing import Any, cast
from uuid import UUID

from django.conf import settings
from django.db import close_old_connections, connections, transaction
from django_tasks.base import TaskContext
from django_tasks.signals import task_finished, task_started
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from . import leases

logger = logging.getLogger("portal.tasks")

BATCH_LEASE = datetime.timedelta(hours=1)


class Caretaker(threading.Thread):
    """Beside the worker: renews the lease of what runs, reaps what others left, queues what is due."""

    def __init__(self, worker_id: str) -> None:
        super().__init__(name="caretaker", daemon=True)
        self.worker_id = worker_id
        self.current: UUID | None = None
        self.stopped = threading.Event()

    def run(self) -> None:
        pause = max(settings.TASK_LEASE_SECONDS / 4, 0.1)
        while not self.stopped.is_set():
            try:
                close_old_connections()
                self.round()
            except Exception:
                logger.exception("the caretaker's round failed; the next one tries again")
            self.stopped.wait(pause)
        connections.close_all()

    def round(self) -> None:
        """One round; the worker's own task first, because its time is running."""
        current = self.current
        if current is not None:
            leases.renew(current, self.worker_id)
        leases.beat(self.worker_id)
        leases.reap()
        leases.enqueue_due()


class LeasingWorker(Worker):
    """Runs ready tasks one after another; a result counts only while the lease is still held."""

    def run(self) -> None:
        self.caretaker = Caretaker(self.worker_id)
        if self.batch:
            # What is ready, and out again: one round, no second thread, and leases long enough without renewal.
            self.caretaker.round()
            super().run()
            return
        self.caretaker.start()
        try:
            super().run()
        finally:
            self.caretaker.stopped.set()
            self.caretaker.join(timeout=5)

    def run_task(self, db_task_result: DBTaskResult[Any, Any]) -> None:
        """Run one task and keep its result, unless the lease went to another worker meanwhile."""
        task_id: UUID = db_task_result.id
        self.running_task = True
        try:
            leases.take(task_id, self.worker_id, BATCH_LEASE if self.batch else leases.lease_length())
            self.caretaker.current = task_id
            error: BaseException | None = None
            value: Any = None
            try:
                task = db_task_result.task
                result = db_task_result.task_result
                sender = type(task.get_backend())
                task_started.send(sender=sender, task_result=result)
                context: Any = (TaskContext(task_result=cast("Any", result)),) if task.takes_context else ()
                value = task.call(*context, *result.args, **result.kwargs)
            except BaseException as caught:
                if isinstance(caught, SystemExit) and not self.running:
                    raise  # told to stop a second time: the task is not at fault, another worker takes it
                error = caught
            self.finish(db_task_result, value, error)
        finally:
            self.caretaker.current = None
            self.running_task = False
            self._run_tasks += 1

    def finish(self, db_task_result: DBTaskResult[Any, Any], value: Any, error: BaseException | None) -> None:
        with transaction.atomic():
            if not leases.give_back(db_task_result.id, self.worker_id):
                logger.warning("task %s was taken over; this worker's result is dropped", db_task_result.id)
                return
            if error is None:
                try:
                    with transaction.atomic():
                        db_task_result.set_successful(value)
                except Exception as unkeepable:
                    error = unkeepable
            if error is not None:
                logger.error("task %s failed: %s", db_task_result.task_path, type(error).__name__)
                db_task_result.set_failed(error)
        try:
            task_finished.send(sender=type(db_task_result.task.get_backend()), task_result=db_task_result.task_result)
        except Exception:
            logger.exception("task %s: its end could not be announced", db_task_result.id)
