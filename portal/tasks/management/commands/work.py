"""``manage.py work``: the worker that runs background tasks until it is stopped."""

from __future__ import annotations

import logging
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils.crypto import get_random_string

from portal.tasks.worker import LeasingWorker


class Command(BaseCommand):
    help = "Runs background tasks. Stop it with Ctrl-C or SIGTERM: it finishes the task at hand first."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--batch", action="store_true", help="Run what is ready, then leave.")
        parser.add_argument("--interval", type=float, default=1.0, help="Seconds between looks when idle.")

    def handle(self, *args: Any, batch: bool, interval: float, verbosity: int, **options: Any) -> None:
        logging.getLogger("portal.tasks").setLevel(logging.INFO if verbosity > 1 else logging.WARNING)
        worker = LeasingWorker(
            queue_names=["*"],
            excluded_queue_names=[],
            interval=interval,
            batch=batch,
            backend_name="default",
            startup_delay=False,
            max_tasks=None,
            worker_id=get_random_string(32),
        )
        worker.configure_signals()
        worker.run()
