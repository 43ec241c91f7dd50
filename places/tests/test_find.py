"""``places.find``: what it makes of addresses, and what it does not decide."""

from __future__ import annotations

import random
from datetime import date

import pytest
from django.utils import translation
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries

import places
from places.gazetteer import Gazetteer, Place
from places.kinds import Kind, Tier
from places.matching import Match, match
from places.models import AdminUnit
from places.reading import LIMIT
from places.tests.factories import CommuneFactory, ProvinceFactory, old_ward
from vietnamese import fold
from vietnamese.tests.words import steps

DAY = date(2026, 7, 1)
MOST_STEPS = 300_000
ADDRESS_STEPS = 10_000
BEFORE = date(2025, 6, 30)


def units(found: list[Match]) -> list[str]:
    return [one.unit.address for one in found]


# What it does not decide


def test_a_number_without_a_district_gives_every_ward_of_the_province_that_had_it(gazetteer: Gazetteer) -> None:
    found = match(gazetteer, "phường 1, Tiền Giang", DAY)
    assert len(found) > 1
    assert {one.unit.parent.name for one in found if one.unit.parent} == {"Cai Lậy", "Gò Công", "Mỹ Tho"}


def test_a_name_of_many_provinces_gives_them_all_those_of_today_first(gazetteer: Gazetteer) -> None:
    found = match(gazetteer, "xã Tân Lập", DAY)
    assert len(found) > 20
    ended = [one.unit.valid_to is not None for one in found]
    assert ended == sorted(ended)


def test_without_a_district_a_name_may_be_today_s_or_the_divided_one_of_before(gazetteer: Gazetteer) -> None:
    new, old = match(gazetteer, "phường Hoàng Liệt, Hà Nội", DAY)
    assert (new.unit.valid_to, new.is_divided) == (None, False)
    assert (old.unit.valid_to, old.is_divided) == (BEFORE, True)


def test_names_that_differ_in_marks_alone_are_both_meant_where_none_were_typed(gazetteer: Gazetteer) -> None:
    both = match(gazetteer, "xa hoang phu huyen hoang hoa", DAY)
    assert [one.unit.name for one in both] == ["Hoằng Phú", "Hoằng Phụ"]
    [one] = match(gazetteer, "xã Hoằng Phụ, huyện Hoằng Hóa", DAY)
    assert one.unit.name == "Hoằng Phụ"


@pytest.mark.parametrize(
    "text", ["", "   ", "12", "45 Lê Lợi", "đường Trần Hưng Đạo", "ở nhà", "tỉnh Hà Bắc", "phường", "quận, huyện", "P."]
)
def test_what_is_no_unit_finds_none(gazetteer: Gazetteer, text: str) -> None:
    assert match(gazetteer, text, DAY) == []


def test_a_long_text_is_no_address(gazetteer: Gazetteer) -> None:
    assert match(gazetteer, "Quận 1, " + "x" * LIMIT, DAY) == []


# What it reads


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("xã Hòa Bình, TP Thủy Nguyên, Hải Phòng", "Phường Hòa Bình, Thành phố Thủy Nguyên, Thành phố Hải Phòng"),
        ("ấp Tân Lập, xã Tân Thông Hội, Củ Chi", "Xã Tân Thông Hội, Huyện Củ Chi, Thành phố Hồ Chí Minh"),
        ("TP.HCM - Q.1 - P.Bến Thành", "Phường Bến Thành, Quận 1, Thành phố Hồ Chí Minh"),
        ("p. trần phú tp qui nhơn", "Phường Trần Phú, Thành phố Quy Nhơn, Tỉnh Bình Định"),
        ("PHƯỜNG 04, QUẬN 08, TP HỒ CHÍ MINH", "Phường 4, Quận 8, Thành phố Hồ Chí Minh"),
        ("đường Trần Hưng Đạo, quận Hà Đông, Hà Nội", "Quận Hà Đông, Thành phố Hà Nội"),
        ("12 Nguyễn Thị Minh Khai, Quận 3", "Quận 3, Thành phố Hồ Chí Minh"),
        ("phuong van quan ha dong", "Phường Văn Quán, Quận Hà Đông, Thành phố Hà Nội"),
        ("12 Lê Lợi, P.05, Q.Gò Vấp", "Phường 5, Quận Gò Vấp, Thành phố Hồ Chí Minh"),
        ("huyện đảo Lý Sơn", "Huyện Lý Sơn, Tỉnh Quảng Ngãi"),
        ("tỉnh Bình Dương", "Tỉnh Bình Dương"),
        ("phường 5, vị thanh", "Phường V, Thành phố Vị Thanh, Tỉnh Hậu Giang"),
        ("xã Mĩ Hoà Hưng, Long Xuyên", "Xã Mỹ Hòa Hưng, Thành phố Long Xuyên, Tỉnh An Giang"),
    ],
)
def test_ways_of_writing(gazetteer: Gazetteer, text: str, unit: str) -> None:
    assert units(match(gazetteer, text, DAY)) == [unit]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Phường Trung Phụng, Đống Đa, Hà Nội", "Phường Khâm Thiên, Quận Đống Đa, Thành phố Hà Nội"),
        ("trung phung dong da ha noi", "Phường Khâm Thiên, Quận Đống Đa, Thành phố Hà Nội"),
        ("P.8, Q.5, TP.HCM", "Phường 7, Quận 5, Thành phố Hồ Chí Minh"),
    ],
)
def test_a_ward_that_was_merged_before_leads_to_the_one_it_joined(gazetteer: Gazetteer, text: str, unit: str) -> None:
    assert units(match(gazetteer, text, DAY)) == [unit]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("phường Vũng Tàu, Bà Rịa - Vũng Tàu", "Phường Vũng Tàu, Thành phố Hồ Chí Minh"),
        ("Xã Thanh Tuyền, huyện Dầu Tiếng, TP.HCM", "Xã Thanh Tuyền, Huyện Dầu Tiếng, Tỉnh Bình Dương"),
        ("phường Từ Liêm, quận Nam Từ Liêm", "Phường Từ Liêm, Thành phố Hà Nội"),
    ],
)
def test_names_of_both_times_in_one_address_are_understood(gazetteer: Gazetteer, text: str, unit: str) -> None:
    assert units(match(gazetteer, text, DAY))[0] == unit


def test_an_address_of_today_leads_to_itself(gazetteer: Gazetteer) -> None:
    [found] = match(gazetteer, "Phường Sài Gòn, Thành phố Hồ Chí Minh", DAY)
    assert found.today == (found.unit,)


def test_the_day_of_writing_decides_between_old_and_new(gazetteer: Gazetteer) -> None:
    text = "phường Hoàng Liệt, Hà Nội"
    [old] = match(gazetteer, text, DAY, day=date(2019, 3, 18))
    [new] = match(gazetteer, text, DAY, day=date(2026, 1, 1))
    assert (old.unit.valid_to, new.unit.valid_to) == (BEFORE, None)


# All of them


def known(gazetteer: Gazetteer) -> list[Place]:
    return [named.place for of_key in gazetteer.index.values() for named in of_key if not named.is_former]


@pytest.mark.parametrize("typed", [str, fold], ids=["with marks", "without"])
def test_a_thousand_old_wards_written_in_full_lead_to_their_heirs(gazetteer: Gazetteer, typed: type[str]) -> None:
    old = [place for place in known(gazetteer) if place.valid_to and place.tier == Tier.COMMUNE]
    assert len(old) == 10035
    for place in random.Random(20250701).sample(old, 1000):
        found = match(gazetteer, typed(place.address), DAY)
        assert place.heirs(DAY) in [one.today for one in found], place.address
        assert typed is fold or len(found) == 1, place.address


def test_every_unit_of_today_is_the_first_answer_to_its_own_address(gazetteer: Gazetteer) -> None:
    today = [place for place in known(gazetteer) if not place.valid_to]
    assert len(today) == 34 + 3321
    assert [place.address for place in today if match(gazetteer, place.address, DAY)[0].today != (place,)] == []


# Hostile and slow


PIECES = st.sampled_from(["P.", "q", "1", "xã", "phường ", "quận ", "tân lập", "Hà Đông", ", ", "(", "\n", "TP", " "])


@given(st.lists(PIECES | st.text(max_size=4), max_size=60).map("".join))
@example("ộ" * 300)
@example("p" * 299 + ".")
@settings(max_examples=150)
def test_any_text_gives_matches_with_units_of_today(gazetteer: Gazetteer, text: str) -> None:
    assert all(unit.existed(DAY) for one in match(gazetteer, text, DAY) for unit in one.today)


@pytest.mark.parametrize(
    "text",
    [
        "p 1 q 1 ",
        "tan phu ",
        "tan phu, ",
        "1 ",
        "phuong binh an thanh xuan ha noi ",
        "xa tan lap tan lap ",
        "thanh pho ",
    ],
)
def test_no_text_takes_long(gazetteer: Gazetteer, text: str) -> None:
    """What is written for mischief finds most units; an address takes some seven thousand steps."""
    hostile = (text * LIMIT)[:LIMIT]
    assert steps(lambda typed: match(gazetteer, typed, DAY), hostile) < MOST_STEPS


def test_an_ordinary_address_takes_few_steps(gazetteer: Gazetteer) -> None:
    text = "Số 12 ngõ 106/2 Hoàng Quốc Việt, tổ 7, phường Nghĩa Tân, quận Cầu Giấy, thành phố Hà Nội"
    match(gazetteer, text, DAY)
    assert steps(lambda typed: match(gazetteer, typed, DAY), text) < ADDRESS_STEPS


# In the database


@pytest.fixture
def hoang_mai(db: None) -> tuple[AdminUnit, AdminUnit]:
    city = ProvinceFactory(kind=Kind.CENTRAL_CITY, name="Hà Nội")
    wards = CommuneFactory(parent=city, name="Tương Mai"), CommuneFactory(parent=city, name="Hoàng Mai")
    old_ward("Tân Mai", into=wards, district="Hoàng Mai")
    return wards


def test_find_reads_the_database_and_names_its_rows(hoang_mai: tuple[AdminUnit, AdminUnit]) -> None:
    [found] = places.find("p. Tân Mai, q. Hoàng Mai")
    assert [unit.pk for unit in found.today] == [hoang_mai[1].pk, hoang_mai[0].pk]
    assert found.unit.pk == AdminUnit.objects.get(name="Tân Mai").pk


def test_find_takes_one_query_once_the_places_are_in_memory(
    hoang_mai: tuple[AdminUnit, AdminUnit], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    places.find("Hà Nội")
    with django_assert_num_queries(1):
        places.find("p. Tân Mai, q. Hoàng Mai")


def test_a_unit_that_changes_is_found_by_its_new_name_at_once(hoang_mai: tuple[AdminUnit, AdminUnit]) -> None:
    places.find("Hà Nội")
    hoang_mai[0].name = "Giáp Bát"
    hoang_mai[0].save()
    assert units(places.find("phường Giáp Bát")) == ["Phường Giáp Bát, Thành phố Hà Nội"]
    assert places.find("phường Tương Mai") == []


@pytest.mark.django_db
def test_nothing_is_found_before_the_places_are_loaded() -> None:
    assert places.find("Phường Sài Gòn, Thành phố Hồ Chí Minh") == []


def test_the_words_say_what_became_of_the_unit(gazetteer: Gazetteer) -> None:
    with translation.override("vi"):
        [today] = match(gazetteer, "Phường Sài Gòn, Thành phố Hồ Chí Minh", DAY)
        [whole] = match(gazetteer, "phường Bến Nghé, quận 1", DAY)
        [divided] = match(gazetteer, "phường Hoàng Liệt, quận Hoàng Mai", DAY)
        [district] = match(gazetteer, "huyện Củ Chi", DAY)
    assert today.words == "Phường Sài Gòn, Thành phố Hồ Chí Minh"
    assert whole.words == (
        "Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh nay là Phường Sài Gòn, Thành phố Hồ Chí Minh."
    )
    assert divided.words == (
        "Phường Hoàng Liệt, Quận Hoàng Mai, Thành phố Hà Nội đã được chia tách; các phần nay thuộc 4 đơn vị. "
        "Xin chọn đơn vị phù hợp."
    )
    assert district.words.startswith("Huyện Củ Chi, Thành phố Hồ Chí Minh không còn; địa bàn nay thuộc ")
