"""Real processes on a data folder of their own: what a test cannot see from inside one transaction.

They use SQLite files whatever database the suite itself runs on.
"""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
PATIENCE = 240
"""Seconds after which a test gives up waiting; what is measured are steps, never time."""

Worker = subprocess.Popen


def environment(folder: Path, lease: int = 60) -> dict[str, str]:
    """The variables of a process of ``portal.settings.local`` on ``folder``; nothing of the suite's own leaks in."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PORTAL_", "DJANGO_"))}
    return {
        **kept,
        "DJANGO_SETTINGS_MODULE": "portal.settings.local",
        "PORTAL_DATA": str(folder),
        "PORTAL_TASK_LEASE_SECONDS": str(lease),
    }


def run(folder: Path, *words: str) -> str:
    """What a Python process in the repository prints; raises with its errors when it fails."""
    done = subprocess.run(
        [sys.executable, *words], cwd=ROOT, env=environment(folder), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def migrate(folder: Path) -> None:
    """Both files with all tables. To have many, copy the folder while no process has it open."""
    run(folder, "manage.py", "migrate", "--verbosity=0")
    run(folder, "manage.py", "migrate", "counters", "--database=counters", "--verbosity=0")


def enqueue(folder: Path, *calls: tuple[str, Sequence[Any]]) -> list[str]:
    """Queue tasks of ``sample_tasks`` by name; gives their ids as SQLite keeps them."""
    script = (
        "import json, sys, django; django.setup()\n"
        "from portal.tasks.tests import sample_tasks\n"
        "for name, arguments in json.loads(sys.argv[1]):\n"
        "    print(getattr(sample_tasks, name).enqueue(*arguments).id.replace('-', ''))"
    )
    return run(folder, "-c", script, json.dumps(calls)).split()


@contextmanager
def worker(folder: Path, lease: int = 60) -> Iterator[Worker]:
    """``manage.py work`` on the folder, gone when the block ends; what it says is in ``worker.log`` there."""
    with (folder / "worker.log").open("a") as log:
        process = Worker(
            [sys.executable, "manage.py", "work", "--interval=0.05"],
            cwd=ROOT,
            env=environment(folder, lease),
            stdout=log,
            stderr=log,
        )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGCONT)
            process.kill()
        process.wait()


def said(folder: Path) -> str:
    """Everything that the folder's workers have said."""
    return (folder / "worker.log").read_text()


def kill(process: Worker) -> None:
    """``kill -9``: no handler runs, nothing is flushed."""
    process.send_signal(signal.SIGKILL)
    process.wait()


def freeze(process: Worker, folder: Path) -> None:
    """Stop the process where it is, though not while it holds the database's write lock."""

    def stopped_without_the_lock() -> bool:
        process.send_signal(signal.SIGSTOP)
        try:
            with closing(sqlite3.connect(folder / "portal.sqlite3", timeout=0.5)) as connection:
                connection.execute("BEGIN IMMEDIATE")
                connection.rollback()
        except sqlite3.OperationalError:
            process.send_signal(signal.SIGCONT)
            return False
        return True

    wait_for(stopped_without_the_lock, "a moment without a lock")


def rows(folder: Path, query: str, *parameters: object) -> list[tuple[Any, ...]]:
    """What SQLite answers, read from outside the processes."""
    with closing(sqlite3.connect(folder / "portal.sqlite3", timeout=20)) as connection:
        return connection.execute(query, parameters).fetchall()


def lines(file: Path) -> list[str]:
    """The file's complete lines; none when it does not exist yet."""
    if not file.exists():
        return []
    return [line.rstrip("\n") for line in file.read_text().splitlines(keepends=True) if line.endswith("\n")]


def wait_for(condition: Callable[[], object], what: str) -> None:
    """Look until ``condition`` holds; raises ``AssertionError`` that names what never came."""
    give_up = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < give_up, f"never came: {what}"
        time.sleep(0.02)
