"""``make soak``: the long figures of the security promises at full count.

Runs in pieces and remembers each, so that it may be stopped and goes on where it was: ``make soak`` again. A row is
begun anew when the commit changed. Writes ``docs/figures.md``. Choose rows by name: ``tests/soak/run.py crash fuzz``.
"""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
STATE = ROOT / "var" / "soak.json"
FIGURES = ROOT / "docs" / "figures.md"


@dataclass(frozen=True)
class Row:
    """One promise: what is done, how often in full, how often at once, and what may never happen."""

    name: str
    words: str
    full: int
    piece: int
    unit: str


ROWS = (
    Row("crash", "kill -9 under writes: acknowledged rows lost, halves, damage", 200, 20, "kills"),
    Row("fuzz", "addresses and query strings at random: answers of 500", 100_000, 5_000, "requests"),
    Row("uploads", "hostile files through the CMS: executed or served inline", 200, 200, "files"),
    Row("swapping", "roles and objects change hands at random: answers that nobody may have", 100_000, 5_000, "steps"),
    Row(
        "brute",
        "passwords guessed in 50 threads: beyond 10 an account, owners locked out",
        10_000,
        10_000,
        "guesses",
    ),
    Row(
        "rotation",
        "rotate_keys killed 20 times: rows lost, altered, left; over 60 s",
        100_000,
        100_000,
        "rows",
    ),
    Row(
        "canaries", "a canary in each encrypted column: in clear in database file, WAL or log", 1_000, 1_000, "a column"
    ),
    Row("edits", "two editors on one page: versions lost without a word", 1_000, 100, "saves each"),
)


def main() -> int:
    wanted = sys.argv[1:] or [row.name for row in ROWS]
    if unknown := set(wanted) - {row.name for row in ROWS}:
        raise SystemExit(f"No such row: {', '.join(sorted(unknown))}. There are: {', '.join(row.name for row in ROWS)}")
    state: dict[str, Any] = json.loads(STATE.read_text()) if STATE.exists() else {}
    commit = _commit()
    for row in ROWS:
        if row.name in wanted:
            _run(row, state, commit)
    _write(state)
    return 1 if any(entry["bad"] for entry in state.values()) else 0


def _run(row: Row, state: dict[str, Any], commit: str) -> None:
    entry = state.get(row.name, {})
    if entry.get("commit") != commit:
        entry = {"commit": commit, "done": 0, "bad": 0, "seed": 1, "notes": {}}
    state[row.name] = entry
    while entry["done"] < row.full:
        count = min(row.piece, row.full - entry["done"])
        outcome = _piece(row.name, count, entry["seed"])
        entry["done"] += count
        entry["seed"] += 1
        entry["bad"] += outcome["bad"]
        for name, value in outcome.get("notes", {}).items():
            entry["notes"][name] = entry["notes"].get(name, 0) + value
        entry["date"] = datetime.date.today().isoformat()
        STATE.parent.mkdir(exist_ok=True)
        STATE.write_text(json.dumps(state, indent=1))
        _write(state)
        print(f"{row.name}: {entry['done']} of {row.full} {row.unit}, {entry['bad']} bad", file=sys.stderr)


def _piece(name: str, count: int, seed: int) -> dict[str, Any]:
    """One piece in a pytest of its own, so that each begins with a clean database."""
    target = STATE.parent / f"soak-{name}-{os.getpid()}.json"
    target.parent.mkdir(exist_ok=True)
    wish = {"SOAK_COUNT": str(count), "SOAK_SEED": str(seed), "SOAK_OUT": str(target)}
    subprocess.run(
        [str(ROOT / ".venv/bin/pytest"), "-q", "-n", "0", "tests/soak/test_pieces.py", "-k", f"piece_of_{name}"],
        cwd=ROOT,
        env={**os.environ, **wish},
        check=True,
        stdout=sys.stderr,
    )
    outcome: dict[str, Any] = json.loads(target.read_text())
    target.unlink()
    return outcome


def _commit() -> str:
    run = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False)
    return run.stdout.strip()


def _write(state: dict[str, Any]) -> None:
    lines = [
        "# Long figures",
        "",
        "Written by `make soak`; do not edit. The suite runs the same code at a hundredth of the count.",
        "",
        "| what | done of full count | bad | seen | date | commit | last seed |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in ROWS:
        entry = state.get(row.name)
        if entry is None:
            lines.append(f"| {row.words} | not run at full count ({row.full} {row.unit}) | | | | | |")
            continue
        seen = ", ".join(f"{value} {name}" for name, value in sorted(entry["notes"].items()))
        short = "" if entry["done"] >= row.full else " (not in full)"
        lines.append(
            f"| {row.words} | {entry['done']} of {row.full} {row.unit}{short} | {entry['bad']} | {seen} "
            f"| {entry.get('date', '')} | {entry['commit']} | {entry['seed'] - 1} |"
        )
    FIGURES.write_text("\n".join([*lines, ""]))


if __name__ == "__main__":
    sys.exit(main())
