"""Lighthouse 12 (13 needs a newer Node) on the pages that readers open first: median of three, phone profile."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from serving import serving

VERSION = "12"
PAGES = {
    "home": "/",
    "list": "/tin-tuc/",
    "article": "/tin-tuc/kien-giang-tap-huan-95-dai-bieu/",
    "guide": "/huong-dan/con-toi-moi-di-cai-ve/",
}
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
METRICS = ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift")
CHROMIUM_FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)


def measure(root: Path, environment: dict[str, str]) -> dict[str, object]:
    """Scores of four categories and the metrics behind them; what fails is named."""
    chromium = shutil.which("chromium")
    if not (chromium and shutil.which("npm")):
        raise SystemExit("Lighthouse needs chromium and npm: apt-get install chromium npm")
    program = _install()
    rows = {}
    with serving(root, environment) as (base, _process):
        for name, path in PAGES.items():
            runs = [_run(program, chromium, base + path) for _ in range(3)]
            rows[name] = {
                "address": path,
                **{
                    category: statistics.median(round(run["categories"][category]["score"] * 100) for run in runs)
                    for category in CATEGORIES
                },
                **{
                    metric: round(statistics.median(run["audits"][metric]["numericValue"] for run in runs), 3)
                    for metric in METRICS
                },
                "bytes": statistics.median(run["audits"]["total-byte-weight"]["numericValue"] for run in runs),
                "failed": sorted(
                    {
                        audit["id"]
                        for run in runs
                        for audit in run["audits"].values()
                        if audit.get("score") == 0 and audit.get("scoreDisplayMode") == "binary"
                    }
                ),
            }
            print(f"  {name}: {[rows[name][category] for category in CATEGORIES]}", file=sys.stderr)
    return {"version": runs[0]["lighthouseVersion"], "rows": rows}


def _install() -> Path:
    """Lighthouse in a cache folder of the machine; the project does not ship it."""
    cache = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "portal-bench"
    program = cache / "node_modules" / "lighthouse" / "cli" / "index.js"
    if not program.exists():
        cache.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["npm", "install", "--silent", "--no-audit", "--no-fund", f"lighthouse@{VERSION}"], cwd=cache, check=True
        )
    return program


def _run(program: Path, chromium: str, address: str) -> dict[str, dict[str, dict[str, float]]]:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "report.json"
        subprocess.run(
            [
                *("node", str(program), address, "--quiet", "--output=json", f"--output-path={target}"),
                f"--chrome-flags={CHROMIUM_FLAGS} --user-data-dir={folder}/profile",
            ],
            check=True,
            env={**os.environ, "CHROME_PATH": chromium},
        )
        result: dict[str, dict[str, dict[str, float]]] = json.loads(target.read_text())
        return result
