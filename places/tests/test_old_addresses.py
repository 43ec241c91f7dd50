"""200 old addresses and more, as people type them; written before the look-up was, with codes of the data."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from places.gazetteer import Gazetteer
from places.matching import match

DAY = date(2026, 7, 1)
ADDRESSES: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parent / "data" / "old_addresses.jsonl").read_text("utf-8").splitlines()
]


def test_the_set_is_large_and_mixed_enough() -> None:
    assert len(ADDRESSES) >= 200
    assert sum(address["text"].isascii() for address in ADDRESSES) >= 100  # typed without marks
    assert sum(len(address["today"]) > 1 for address in ADDRESSES) >= 50  # divided
    assert sum(len(address["old"]) == 3 for address in ADDRESSES) >= 15  # districts
    assert len({address["unit"].split(", ")[-1] for address in ADDRESSES}) == 63


@pytest.mark.parametrize("address", ADDRESSES, ids=[address["text"] for address in ADDRESSES])
def test_an_old_address_leads_to_today_s_commune_or_to_a_choice_where_it_was_divided(
    address: dict[str, Any], gazetteer: Gazetteer
) -> None:
    [found] = match(gazetteer, address["text"], DAY)
    assert (found.unit.code, found.unit.address) == (address["old"], address["unit"])
    assert sorted(unit.code for unit in found.today) == address["today"]
    assert found.is_divided == (len(address["today"]) > 1)
