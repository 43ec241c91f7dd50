"""Units and agencies with their days."""

from __future__ import annotations

from datetime import date

import pytest
import time_machine
from django.db import IntegrityError, transaction

from places.kinds import Kind, Tier
from places.models import AdminUnit, Agency, Succession
from places.tests.factories import (
    FIRST_DAY,
    LAST_DAY,
    AgencyFactory,
    AgencyNameFactory,
    CommuneFactory,
    OldUnitFactory,
    ProvinceFactory,
    old_ward,
)

pytestmark = pytest.mark.django_db


def test_a_unit_is_of_its_first_and_of_its_last_day() -> None:
    new = ProvinceFactory()
    old = OldUnitFactory()
    assert list(AdminUnit.objects.on(LAST_DAY)) == [old]
    assert list(AdminUnit.objects.on(FIRST_DAY)) == [new]
    assert (old.existed(LAST_DAY), old.existed(FIRST_DAY)) == (True, False)
    assert (new.existed(LAST_DAY), new.existed(FIRST_DAY)) == (False, True)


def test_a_unit_of_an_unknown_beginning_is_of_every_day_before_its_end() -> None:
    assert AdminUnit.objects.on(date(1990, 1, 1)).filter(pk=OldUnitFactory().pk).exists()


def test_current_goes_by_today() -> None:
    coming = CommuneFactory(valid_from=date(2027, 1, 1))
    with time_machine.travel(date(2026, 12, 31), tick=False):
        assert coming not in AdminUnit.objects.current()
    with time_machine.travel(date(2027, 1, 2), tick=False):
        assert coming in AdminUnit.objects.current()


def test_units_stand_in_the_order_of_the_alphabet_and_numbers_in_theirs() -> None:
    province = ProvinceFactory()
    for name in ("Đa Kao", "12", "Da", "Ánh", "2", "An Bình"):
        CommuneFactory(parent=province, name=name)
    assert [unit.name for unit in province.children.all()] == ["2", "12", "An Bình", "Ánh", "Da", "Đa Kao"]


def test_tier_full_name_and_address_follow_from_kind_name_and_parent() -> None:
    ward = old_ward("Bến Nghé", into=[CommuneFactory()], district="1", province=OldUnitFactory(name="Gia Định"))
    assert (ward.tier, ward.full_name) == (Tier.COMMUNE, "Phường Bến Nghé")
    assert ward.address == "Phường Bến Nghé, Quận 1, Tỉnh Gia Định"
    assert ward.province.name == "Gia Định"


def test_units_within_a_province_are_those_of_every_depth() -> None:
    ward = old_ward("Tân Mai", into=[CommuneFactory()])
    assert set(AdminUnit.objects.within(ward.province)) == {ward, ward.parent}
    assert list(AdminUnit.objects.within(ward.province).communes()) == [ward]


def test_names_are_found_by_keys_in_one_spelling_and_without_marks() -> None:
    unit = CommuneFactory(name="Hoà Lý")
    assert (unit.search_key, unit.fold_key) == ("hòa lí", "hoa ly")


def test_a_code_stands_once_among_the_units_of_today_and_of_each_last_day() -> None:
    OldUnitFactory(code="00004")
    ProvinceFactory(code="00004")
    for twin in (OldUnitFactory, ProvinceFactory):
        with pytest.raises(IntegrityError), transaction.atomic():
            twin(code="00004")


def test_a_unit_cannot_end_before_it_begins() -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        ProvinceFactory(valid_from=FIRST_DAY, valid_to=LAST_DAY)


def test_today_is_the_unit_itself_its_heir_or_the_parts_in_order() -> None:
    first, second = CommuneFactory(name="Tương Mai"), CommuneFactory(name="Hoàng Mai")
    assert first.today() == [first]
    assert old_ward("Mai Động", into=[first]).today() == [first]
    assert old_ward("Tân Mai", into=[first, second]).today() == [second, first]


def test_today_follows_several_changes_and_ends_in_a_circle_of_bad_data() -> None:
    last = CommuneFactory()
    middle = CommuneFactory(valid_from=date(2025, 7, 1), valid_to=date(2026, 6, 30))
    first = old_ward("Tân Mai", into=[middle])
    Succession.objects.create(old=middle, new=last, how="whole")
    Succession.objects.create(old=middle, new=first, how="part")
    with time_machine.travel(date(2026, 7, 1), tick=False):
        assert first.today() == [last]


def test_the_kinds_of_a_day_are_read_from_its_units() -> None:
    for kind in (Kind.SPECIAL_ZONE, Kind.WARD, Kind.COMMUNE):
        CommuneFactory(kind=kind)
    assert AdminUnit.objects.communes().kind_words() == "xã, phường, đặc khu"


# Agencies


def ministry() -> Agency:
    agency: Agency = AgencyFactory(code="bo")
    AgencyNameFactory(agency=agency, name="Bộ Văn hóa", symbol="BVH", valid_to=date(2007, 7, 31))
    AgencyNameFactory(agency=agency, name="Bộ Văn hóa và Thể thao", symbol="BVHTT", valid_from=date(2007, 8, 1))
    return agency


def test_an_agency_has_the_name_and_symbol_of_the_day() -> None:
    agency = ministry()
    days = (date(2007, 7, 31), date(2007, 8, 1))
    assert [agency.name_on(day) for day in days] == ["Bộ Văn hóa", "Bộ Văn hóa và Thể thao"]
    assert [agency.symbols_on(day) for day in days] == [["BVH"], ["BVHTT"]]


def test_an_agency_of_the_past_goes_by_its_last_name_and_has_no_symbol_today() -> None:
    name = AgencyNameFactory(name="Bộ Lao động", symbol="BLĐ", valid_to=date(2025, 2, 28))
    assert str(name.agency) == "Bộ Lao động"
    assert name.agency.symbols_on(date(2026, 1, 1)) == []
    assert list(Agency.objects.on(date(2025, 2, 28))) == [name.agency]
    assert not Agency.objects.on(date(2025, 3, 1)).exists()


def test_an_agency_without_names_goes_by_its_code() -> None:
    assert str(AgencyFactory(code="bo-y-te")) == "bo-y-te"


def test_a_body_may_use_two_symbols_at_once() -> None:
    agency = AgencyFactory()
    for symbol in ("BLĐTBXH", "LĐTBXH"):
        AgencyNameFactory(agency=agency, name="Bộ Lao động", symbol=symbol)
    assert agency.symbols_on(date(2020, 1, 1)) == ["BLĐTBXH", "LĐTBXH"]


def test_an_agency_is_found_by_name_in_any_spelling_or_by_symbol_of_a_day() -> None:
    agency = ministry()
    assert list(Agency.objects.called("bộ văn hoá")) == [agency]
    assert list(Agency.objects.called("BVHTT", day=date(2020, 1, 1))) == [agency]
    assert not Agency.objects.called("BVHTT", day=date(2000, 1, 1)).exists()
    assert not Agency.objects.called("Bộ").exists()
