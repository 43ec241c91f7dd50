"""Kill -9 under writes: what was acknowledged is there afterwards."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from pathlib import Path

from portal.tasks.tests import processes


@dataclass
class Crashes:
    """What the rounds found. All but the first two are to be 0."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    halves: int = 0
    damaged: int = 0


def crash_rounds(kills: int, folder: Path, seed: int = 1) -> Crashes:
    """Kill a writing worker ``kills`` times in a migrated data folder and look at the database after each.

    The worker commits pairs of rows and writes each pair's number to a file, flushed to the disk, after its commit.
    ``lost`` counts acknowledged pairs that are not in the database, ``halves`` pairs of which one row is, ``damaged``
    the integrity checks that found something.
    """
    chance = random.Random(seed)
    acknowledgements = folder / "acknowledged"
    processes.enqueue(folder, *[("insert_until_killed", [str(acknowledgements)])] * kills)
    found = Crashes()
    for _ in range(kills):
        before = len(processes.lines(acknowledgements))
        with processes.worker(folder) as worker:
            enough = before + chance.randint(1, 40)
            processes.wait_for(
                lambda enough=enough: len(processes.lines(acknowledgements)) >= enough, "acknowledged rows"
            )
            time.sleep(chance.random() / 50)
            processes.kill(worker)
        acknowledged = set(processes.lines(acknowledgements))
        first = {row for (row,) in processes.rows(folder, "SELECT id FROM core_outboxmessage WHERE subject = 'crash'")}
        second = {
            row.replace("-", "")
            for (row,) in processes.rows(folder, "SELECT subject FROM core_outboxmessage WHERE subject <> 'crash'")
        }
        found.kills += 1
        found.acknowledged = len(acknowledged)
        found.lost = max(found.lost, len(acknowledged - (first & second)))
        found.halves = max(found.halves, len(first ^ second))
        found.damaged += processes.rows(folder, "PRAGMA integrity_check") != [("ok",)]
    return found
