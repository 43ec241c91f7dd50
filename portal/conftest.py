"""A migrated data folder for tests that start real processes."""

from __future__ import annotations

import fcntl
import os
import shutil
from pathlib import Path

import pytest

from portal.tasks.tests import processes


@pytest.fixture(scope="session")
def migrated_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once for all the suite's processes, opened by none: copy it."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    folder = shared / "migrated"
    with (shared / "migrated.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            unfinished = shared / "migrating"
            processes.migrate(unfinished)
            unfinished.rename(folder)
    return folder


@pytest.fixture
def data_folder(migrated_folder: Path, tmp_path: Path) -> Path:
    """A data folder of the test's own, with all tables and nothing in them."""
    return Path(shutil.copytree(migrated_folder, tmp_path / "data"))
