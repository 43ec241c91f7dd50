"""The development pairs that need the table of places; ``vietnamese/tests/test_pairs.py`` names them as ours."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from django.conf import settings

import places
from places.models import AdminUnit

pytestmark = pytest.mark.usefixtures("country")

FILE = Path(settings.BASE_DIR) / "vietnamese" / "tests" / "data" / "vietnamese_pairs.jsonl"
LINES = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]
PAIRS = {line["a"]: line["b"] for line in LINES if line["topic"] == "address"}


def test_the_kinds_of_communes_changed_on_the_first_of_july_2025() -> None:
    before, since = (AdminUnit.objects.on(day).communes().kind_words() for day in (date(2025, 6, 30), date(2025, 7, 1)))
    assert PAIRS[f"{before} (trước 7/2025)"] == since


def test_a_ward_of_a_former_province_is_found_with_its_last_day() -> None:
    typed = "phường Vĩnh Lạc (TP Rạch Giá), Kiên Giang"
    assert PAIRS[typed] == "historical ward in old province; valid_to 2025-06-30"
    [found] = places.find(typed)
    assert (found.unit.address, found.unit.valid_to) == (
        "Phường Vĩnh Lạc, Thành phố Rạch Giá, Tỉnh Kiên Giang",
        date(2025, 6, 30),
    )
    assert [unit.address for unit in found.today] == ["Phường Rạch Giá, Tỉnh An Giang"]
