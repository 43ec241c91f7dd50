"""What ``make test`` and ``make check`` need first: the environment with its tools, and the catalogues."""

from __future__ import annotations

import subprocess
import sys

from run import PYTHON, ROOT, install

if __name__ == "__main__":
    install("requirements-dev.txt")
    subprocess.run([str(PYTHON), str(ROOT / "deploy" / "compile_messages.py")], check=True)
    sys.exit(0)
