"""How fast a process starts and how much memory two of them take."""

from __future__ import annotations

import resource
import statistics
import subprocess
import time
import urllib.request
from pathlib import Path

from serving import serving

_START = "import os; os.environ['DJANGO_SETTINGS_MODULE']='portal.settings.local'; import portal.wsgi"
_PATHS = ("/", "/tin-tuc/", "/huong-dan/con-toi-moi-di-cai-ve/", "/tra-cuu/", "/co-so/", "/su-kien/")


def cold_start(root: Path, environment: dict[str, str]) -> dict[str, object]:
    """From nothing to an application that can answer: seven starts, the first not counted."""
    python = str(root / ".venv" / "bin" / "python")
    wall, cpu = [], []
    for _ in range(7):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.perf_counter()
        subprocess.run([python, "-c", _START], cwd=root, env=environment, check=True)
        wall.append(time.perf_counter() - start)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return {"wall_s": round(statistics.median(wall[1:]), 2), "cpu_s": round(statistics.median(cpu[1:]), 2)}


def memory(root: Path, environment: dict[str, str]) -> dict[str, object]:
    """Proportional set size of the server with its two workers, after 120 requests."""
    with serving(root, environment) as (base, process):
        for _ in range(20):
            for path in _PATHS:
                urllib.request.urlopen(base + path).read()
        family = [process.pid, *_children(process.pid)]
        sizes = {pid: _pss(pid) for pid in family}
    return {"processes": len(sizes), "pss_mb": round(sum(sizes.values()) / 1024, 1)}


def _children(parent: int) -> list[int]:
    text = Path(f"/proc/{parent}/task/{parent}/children").read_text()
    return [int(pid) for pid in text.split()]


def _pss(pid: int) -> int:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0
