"""The portal's server for the length of a measurement."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextlib.contextmanager
def serving(root: Path, environment: dict[str, str]) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """Yields the address and the server's process; ends it afterwards."""
    port = free_port()
    process = subprocess.Popen(
        [
            *(str(root / ".venv" / "bin" / "python"), "-m", "gunicorn", "portal.wsgi:application"),
            *("--config", str(root / "deploy" / "gunicorn.py"), "--bind", f"127.0.0.1:{port}"),
        ],
        cwd=root,
        env=environment,
    )
    base = f"http://127.0.0.1:{port}"
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(f"{base}/suc-khoe/").read()
                break
            except OSError:
                time.sleep(0.1)
        yield base, process
    finally:
        process.terminate()
        process.wait(timeout=30)
