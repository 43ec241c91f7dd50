"""The system's Chromium, and what is said where there is none."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Whatever a page may ask for, nothing but this machine is found.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
]
MISSING = "Chromium is not on this machine"
HOW = "apt-get install chromium"


def find() -> str:
    """Its path; empty where it is missing. ``PORTAL_TEST_CHROMIUM`` names another, or ``none`` to do without."""
    wish = os.environ.get("PORTAL_TEST_CHROMIUM", "")
    if wish:
        return wish if Path(wish).exists() else ""
    return next(
        (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), ""
    )
