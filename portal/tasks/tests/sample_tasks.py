"""Tasks that only tests queue; those that wait or write are for workers that are real processes."""

from __future__ import annotations

import os
import time
from pathlib import Path

from django.db import transaction
from django_tasks import task

from core.models import OutboxMessage


@task()
def add(first: int, second: int) -> int:
    return first + second


@task()
def fail() -> None:
    raise ValueError("it was meant to fail")


@task()
def leave() -> None:
    """What a signal handler does to a task when the worker is told to stop a second time."""
    raise SystemExit(1)


@task()
def give_what_cannot_be_kept() -> object:
    return object()


@task()
def come_round() -> None:
    """Queued by the clock."""


@task()
def write_begin_and_end(lines: str, gate: str) -> int:
    """Write that it began, wait until the file ``gate`` is there, write that it ended; gives the process's number."""
    _write(lines, f"begin {os.getpid()}")
    while not Path(gate).exists():
        time.sleep(0.02)
    _write(lines, f"end {os.getpid()}")
    return os.getpid()


@task()
def insert_until_killed(acknowledgements: str) -> None:
    """Commit pairs of rows for ever, and after each commit write the pair's number to the file, down to the disk."""
    parent = os.getppid()
    while os.getppid() == parent:
        with transaction.atomic():
            first = OutboxMessage.objects.create(recipients=[], subject="crash", text="first of two", state="sent")
            OutboxMessage.objects.create(recipients=[], subject=str(first.id), text="second of two", state="sent")
        _write(acknowledgements, first.id.hex)


def _write(file: str, line: str) -> None:
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(handle, f"{line}\n".encode())
        os.fsync(handle)
    finally:
        os.close(handle)
