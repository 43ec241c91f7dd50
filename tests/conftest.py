"""The whole portal, filled once for a module."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import pytest

from tests.full_pages import FullSite, build_full_site


@pytest.fixture(scope="module")
def full_site(world: Callable[[], AbstractContextManager[None]]) -> Iterator[FullSite]:
    """One page of each type with every field and block filled, lists of several pages, menus and an alert."""
    with world():
        yield build_full_site()
