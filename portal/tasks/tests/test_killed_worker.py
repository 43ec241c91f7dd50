"""Workers as real processes, killed, frozen and stopped."""

from __future__ import annotations

import json
import signal
from pathlib import Path

from django.conf import settings

from portal.tasks.tests import processes
from portal.tasks.tests.processes import enqueue, lines, rows, said, wait_for, worker
from tests.soak.crash import crash_rounds

LEASE = 4


class Sample:
    """One ``write_begin_and_end`` in the queue, the lines that it writes, and the gate that lets it end."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "lines"
        self.gate = folder / "gate"
        self.id = enqueue(folder, ("write_begin_and_end", [str(self.file), str(self.gate)]))[0]

    def wait_for_begin(self, times: int = 1) -> None:
        wait_for(lambda: self.written("begin") == times, f"begin no. {times}")

    def written(self, word: str) -> int:
        return sum(line.split()[0] == word for line in lines(self.file))

    def open_gate(self) -> None:
        self.gate.touch()

    def row(self) -> tuple[str, list[str], int | None]:
        """(status, worker ids, return value)"""
        query = "SELECT status, worker_ids, return_value FROM django_tasks_database_dbtaskresult WHERE id = ?"
        status, workers, value = rows(self.folder, query, self.id)[0]
        return status, json.loads(workers), json.loads(value) if value else None

    def wait_until(self, status: str) -> None:
        wait_for(lambda: self.row()[0] == status, status)

    def lease_ends(self) -> str:
        found = rows(self.folder, "SELECT expires_at FROM portal_tasks_tasklease WHERE task_id = ?", self.id)
        return str(found[0][0]) if found else ""


def test_a_killed_worker_s_task_runs_again_and_finishes_once(data_folder: Path) -> None:
    sample = Sample(data_folder)
    with worker(data_folder, LEASE) as first:
        sample.wait_for_begin()
        processes.kill(first)
    assert sample.row()[0] == "RUNNING"
    sample.open_gate()
    with worker(data_folder, LEASE):
        sample.wait_until("SUCCESSFUL")
    assert (sample.written("begin"), sample.written("end")) == (2, 1)
    assert len(set(sample.row()[1])) == 2


def test_a_worker_told_to_stop_finishes_its_task_first(data_folder: Path) -> None:
    sample = Sample(data_folder)
    with worker(data_folder) as only:
        sample.wait_for_begin()
        only.send_signal(signal.SIGTERM)
        wait_for(lambda: "shutting down gracefully" in said(data_folder), "the worker's answer to SIGTERM")
        sample.open_gate()
        assert only.wait(processes.PATIENCE) == 0
    assert (sample.written("begin"), sample.written("end")) == (1, 1)
    assert sample.row()[0] == "SUCCESSFUL"


def test_an_idle_worker_told_to_stop_leaves(data_folder: Path) -> None:
    with worker(data_folder) as only:
        wait_for(lambda: rows(data_folder, "SELECT 1 FROM portal_tasks_workerheartbeat"), "a heartbeat")
        only.send_signal(signal.SIGTERM)
        assert only.wait(processes.PATIENCE) == 0


def test_a_worker_told_twice_to_stop_leaves_its_task_to_the_next(data_folder: Path) -> None:
    sample = Sample(data_folder)
    with worker(data_folder, LEASE) as first:
        sample.wait_for_begin()
        first.send_signal(signal.SIGTERM)
        wait_for(lambda: "shutting down gracefully" in said(data_folder), "the worker's answer to SIGTERM")
        first.send_signal(signal.SIGTERM)
        first.wait(processes.PATIENCE)
    assert sample.row()[0] == "RUNNING"
    sample.open_gate()
    with worker(data_folder, LEASE):
        sample.wait_until("SUCCESSFUL")
    assert (sample.written("begin"), sample.written("end")) == (2, 1)


def test_a_task_longer_than_its_lease_is_renewed_and_begins_once(data_folder: Path) -> None:
    sample = Sample(data_folder)
    with worker(data_folder, LEASE), worker(data_folder, LEASE):
        sample.wait_for_begin()
        seen: set[str] = set()
        # A lease is renewed four times in its own length: seven ends mean that the first one has long passed.
        wait_for(lambda: seen.add(sample.lease_ends()) or len(seen) >= 7, "seven ends of the lease")
        sample.open_gate()
        sample.wait_until("SUCCESSFUL")
    assert (sample.written("begin"), sample.written("end"), len(sample.row()[1])) == (1, 1, 1)


def test_a_worker_that_slept_through_its_lease_cannot_finish_what_another_took_over(data_folder: Path) -> None:
    sample = Sample(data_folder)
    with worker(data_folder, LEASE) as sleeper:
        sample.wait_for_begin()
        processes.freeze(sleeper, data_folder)
        with worker(data_folder, LEASE) as other:
            sample.wait_for_begin(2)
            sample.open_gate()
            sample.wait_until("SUCCESSFUL")
            before = sample.row()
            sleeper.send_signal(signal.SIGCONT)
            wait_for(lambda: "was taken over" in said(data_folder), "the sleeper's result to be dropped")
            assert before == sample.row() == ("SUCCESSFUL", before[1], other.pid)
    assert (sample.written("begin"), len(set(before[1]))) == (2, 2)


def test_two_workers_that_start_together_queue_each_periodic_task_once(data_folder: Path) -> None:
    beats: dict[str, set[str]] = {}

    def both_went_round() -> bool:
        """A worker's second beat means that its first round, with the queueing at its end, is over."""
        for name, seen in rows(data_folder, "SELECT worker_id, seen_at FROM portal_tasks_workerheartbeat"):
            beats.setdefault(name, set()).add(seen)
        return sorted(len(seen) >= 2 for seen in beats.values()) == [True, True]

    with worker(data_folder, LEASE), worker(data_folder, LEASE):
        wait_for(both_went_round, "two rounds of two workers")
    due = rows(data_folder, "SELECT path FROM portal_tasks_periodicrun ORDER BY path")
    assert len(due) == len(settings.PERIODIC_TASKS)
    assert rows(data_folder, "SELECT task_path FROM django_tasks_database_dbtaskresult ORDER BY task_path") == due


def test_no_acknowledged_row_is_lost_when_the_worker_is_killed(data_folder: Path) -> None:
    found = crash_rounds(5, data_folder)
    assert found.acknowledged >= 5
    assert (found.kills, found.lost, found.halves, found.damaged) == (5, 0, 0, 0)
