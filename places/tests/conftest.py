"""The whole country, for the few modules that ask for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import pytest

from places.gazetteer import Gazetteer
from places.lookup import from_files


@pytest.fixture(scope="module")
def _whole_country(world: Callable[[], AbstractContextManager[None]]) -> Iterator[None]:
    from places.loader import load

    with world():
        load(lambda line: None)
        yield


@pytest.fixture
def country(_whole_country: None, db: None) -> None:
    """Every unit of ``places/data`` in the database, loaded once a module."""


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    """Every unit of ``places/data`` in memory, without a database."""
    return from_files()
