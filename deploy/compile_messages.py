"""Makes the .mo files beside every .po of locale/, in pure Python: a bare machine has no gettext.

Run with the project's environment: ``.venv/bin/python deploy/compile_messages.py``. Prints nothing when all is fresh.
"""

from __future__ import annotations

import sys
from pathlib import Path

import polib


def compile_all(locale: Path) -> int:
    """Compile each catalogue that is newer than its .mo; returns how many."""
    made = 0
    for source in sorted(locale.rglob("*.po")):
        target = source.with_suffix(".mo")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            polib.pofile(str(source)).save_as_mofile(str(target))
            made += 1
    return made


if __name__ == "__main__":
    count = compile_all(Path(__file__).resolve().parent.parent / "locale")
    if count:
        print(f"{count} catalogues compiled", file=sys.stderr)
