"""Objects and roles change hands at random; nobody ever gets what the model does not allow. In full: ``make soak``."""

from __future__ import annotations

import pytest

from accounts.setup import setup_roles
from tests.soak.swapping import swap


@pytest.mark.django_db(databases="__all__")
@pytest.mark.parametrize("seed", range(4))
def test_nobody_gets_what_is_not_theirs(seed: int) -> None:
    setup_roles()
    outcome = swap(250, seed)
    assert outcome.wrong == []
    assert outcome.asked > 100
