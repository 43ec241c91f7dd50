"""What is in ``places/data``."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from places import source
from places.kinds import Kind, Tier
from places.source import BrokenData

UNITS = source.units()
SUCCESSIONS = source.successions(UNITS)
TODAY = [row for row in UNITS if not row.last_day]
BEFORE = [row for row in UNITS if row.last_day]


def test_today_has_34_provinces_and_3321_communes() -> None:
    assert Counter(row.tier for row in TODAY) == {Tier.PROVINCE: 34, Tier.COMMUNE: 3321}
    kinds = Counter(row.kind for row in TODAY)
    assert (kinds[Kind.COMMUNE], kinds[Kind.WARD], kinds[Kind.SPECIAL_ZONE]) == (2621, 687, 13)
    assert (kinds[Kind.PROVINCE], kinds[Kind.CENTRAL_CITY]) == (28, 6)


def test_before_there_were_three_tiers() -> None:
    assert Counter(row.tier for row in BEFORE) == {Tier.PROVINCE: 63, Tier.DISTRICT: 696, Tier.COMMUNE: 10035}


def test_the_old_ended_the_day_before_the_new_began() -> None:
    assert {row.last_day for row in BEFORE} == {date(2025, 6, 30)}
    assert {row.first_day for row in TODAY} == {date(2025, 7, 1)}


def test_each_unit_belongs_to_one_of_the_tier_above_and_of_its_own_time() -> None:
    tier = {row.key: row.tier for row in UNITS}
    for row in UNITS:
        if row.tier == Tier.PROVINCE:
            assert not row.parent
        elif row.last_day:
            assert tier[row.parent, row.last_day] == row.tier - 1
        else:
            assert tier[row.parent, None] == Tier.PROVINCE


def test_each_unit_that_ended_has_a_successor_and_each_of_today_came_from_one() -> None:
    assert {row.old for row in SUCCESSIONS} == {row.key for row in BEFORE}
    assert {row.new for row in SUCCESSIONS} == {row.key for row in TODAY}


def test_whole_means_one_successor_and_part_several() -> None:
    count = Counter(row.old for row in SUCCESSIONS)
    assert all((row.how == "whole") == (count[row.old] == 1) for row in SUCCESSIONS)


def test_a_commune_went_to_communes_of_the_province_that_took_its_own() -> None:
    by_key = {row.key: row for row in UNITS}
    heir = {row.old: row.new for row in SUCCESSIONS if by_key[row.old].tier == Tier.PROVINCE}

    def province(key: source.Key) -> source.Key:
        row = by_key[key]
        return province((row.parent, row.last_day)) if row.parent else key

    assert all(heir[province(row.old)] == province(row.new) for row in SUCCESSIONS)
    assert all(by_key[row.new].tier == Tier.COMMUNE for row in SUCCESSIONS if by_key[row.old].tier != Tier.PROVINCE)


def test_namesakes_far_apart_do_not_share_their_successors() -> None:
    by_key = {row.key: row for row in UNITS}
    tay_ninh, tan_an = (
        [by_key[row.new].name for row in SUCCESSIONS if row.old == (code, date(2025, 6, 30))]
        for code in ("25462", "27691")
    )
    assert (tay_ninh, tan_an) == (["Tân Ninh"], ["Long An"])


def test_names_are_written_as_names() -> None:
    assert all(row.name == " ".join(row.name.split()) and not row.name[0].islower() for row in UNITS)
    assert [row.name for row in UNITS if row.name.isdecimal() and row.name.startswith("0")] == []


def test_the_data_stays_small_and_carries_its_licence() -> None:
    assert sum(path.stat().st_size for path in source.FOLDER.glob("*.gz")) < 250_000
    licence = (source.FOLDER / "LICENSE-vietnamadminunits.txt").read_text("utf-8")
    assert "MIT License" in licence
    assert "Copyright (c) 2025 Tran Ngoc Minh Hieu" in licence


def test_the_agencies_of_the_pages_are_there_with_units_that_exist() -> None:
    agencies = source.agencies()
    known = {row.key for row in UNITS}
    assert all(row.unit is None or row.unit in known for row in agencies)
    assert {heir for row in agencies for heir in row.successors} <= {row.code for row in agencies}
    assert {"BLĐTBXH", "BCA", "UBND", "BCĐ", "UBTƯMTTQVN"} <= {row.symbol for row in agencies}


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("units.csv.gz", b"no gzip", "units.csv.gz cannot be read"),
        ("agencies.csv", b"code\nbo-y-te,,\n", "agencies.csv, line 2: 3 columns instead of 7"),
        ("agencies.csv", b"code\nbo-y-te,,,,1/7/2025,,\n", "1/7/2025 is no day like 2025-07-01"),
    ],
)
def test_a_broken_file_is_named_with_its_place(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BrokenData, match=words):
        source.units(tmp_path) if name.startswith("units") else source.agencies(tmp_path)
