"""The figure of brute force at a hundredth of its count; ``make soak`` has it in full."""

from __future__ import annotations

from pathlib import Path

import pytest

from portal.conftest import data_folder, migrated_folder  # noqa: F401 - fixtures
from tests.soak.brute import ACCOUNTS, brute


@pytest.mark.django_db(databases="__all__")
def test_guesses_in_fifty_threads_are_tried_ten_times_an_account(data_folder: Path) -> None:  # noqa: F811
    found = brute(100, 1, data_folder)
    assert found.bad == 0
    assert len(found.tried) == ACCOUNTS
