"""``make bench``: measures, keeps the figures in ``bench/*.json`` and writes them into ``docs/benchmarks.md``.

This machine is shared and noisy: times are medians, and each CPU figure also stands as a ratio to a fixed piece of work
measured in the same run. Choose parts by name: ``bench/run.py pages library start memory lighthouse text``.
"""

from __future__ import annotations

import datetime
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import lighthouse
import pages
import processes
import report
import text

ROOT = Path(__file__).resolve().parent.parent
PYTHON = ROOT / ".venv" / "bin" / "python"
PARTS = {
    "pages": pages.measure,
    "library": pages.library,
    "start": processes.cold_start,
    "memory": processes.memory,
    "lighthouse": lighthouse.measure,
    "text": text.measure,
}
SCALES = {"library": "documents=5000", "text": ""}
"""What the portal of a part holds besides the demo, where that is not ``NEWS``; a part without one needs no portal."""
NEWS = "news=1000"


def prepare(folder: Path, scale: str) -> dict[str, str]:
    """A portal of its own with the demo, what ``scale`` adds and all picture sizes; returns its environment."""
    folder.mkdir()
    environment = {**os.environ, "PORTAL_DATA": str(folder), "DJANGO_SETTINGS_MODULE": "portal.settings.local"}
    for arguments in (
        ["migrate", "--verbosity=0"],
        ["migrate", "counters", "--database=counters", "--verbosity=0"],
        ["load_demo", "--scale", scale],
        ["work", "--batch"],
    ):
        subprocess.run([str(PYTHON), "manage.py", *arguments], cwd=ROOT, env=environment, check=True)
    return environment


def main() -> None:
    wanted = sys.argv[1:] or list(PARTS)
    if unknown := set(wanted) - PARTS.keys():
        raise SystemExit(f"No such part: {', '.join(sorted(unknown))}. There are: {', '.join(PARTS)}")
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()
    folder = Path(tempfile.mkdtemp(prefix="portal-bench-"))
    try:
        prepared = {"": dict(os.environ)}
        for name in wanted:
            scale = SCALES.get(name, NEWS)
            if scale not in prepared:
                print(f"preparing a portal with {scale}", file=sys.stderr)
                prepared[scale] = prepare(folder / scale, scale)
            print(f"measuring: {name}", file=sys.stderr)
            result = {
                "date": datetime.date.today().isoformat(),
                "commit": commit,
                "machine": f"{os.cpu_count()} cores, Python {platform.python_version()}",
                **PARTS[name](ROOT, prepared[scale]),
            }
            (ROOT / "bench" / f"{name}.json").write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    report.write(ROOT)


if __name__ == "__main__":
    main()
