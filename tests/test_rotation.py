"""Keys change in a file like the one ``make run`` has, with processes that are killed."""

from __future__ import annotations

from pathlib import Path

from pytest_django import DjangoDbBlocker

from tests.soak.rotation import rotation_rounds


def test_a_rotation_that_is_killed_half_way_and_run_again_ends_right(
    tmp_path: Path, django_db_blocker: DjangoDbBlocker
) -> None:
    """A hundredth of ``make soak``'s row, with its five kills."""
    with django_db_blocker.unblock():
        found = rotation_rounds(1000, kills=5, folder=tmp_path)
    assert (found.kills, found.wrong, found.left) == (5, 0, 0)


def test_a_rotation_that_nobody_kills_ends_right(tmp_path: Path, django_db_blocker: DjangoDbBlocker) -> None:
    with django_db_blocker.unblock():
        found = rotation_rounds(50, kills=0, folder=tmp_path, seed=2)
    assert (found.wrong, found.left) == (0, 0)
