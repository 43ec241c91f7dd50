"""Facilities and the A–Z: found by kind, by place, by name with or without marks."""

from __future__ import annotations

import datetime

import pytest
from django.test import Client

from directory.models.info import by_letter, matching
from directory.tests.factories import FacilityPageFactory, InfoPageFactory
from home.cards import cards_of
from home.models import HomePage

pytestmark = pytest.mark.django_db(databases="__all__")


def test_letters_follow_the_vietnamese_alphabet(site: HomePage) -> None:
    cards = cards_of(
        [InfoPageFactory(title=title) for title in ("Xét nghiệm máu", "Đường huyết", "Điện tim", "Da liễu", "Ẩm độ")]
    )
    assert [(letter, len(entries)) for letter, entries in by_letter(cards)] == [("Â", 1), ("D", 1), ("Đ", 2), ("X", 1)]


@pytest.mark.parametrize("wish", ["duong huyet", "ĐƯỜNG HUYẾT", "đường", "huyet duong", "Đường huyết"])
def test_a_name_is_found_with_and_without_marks(site: HomePage, wish: str) -> None:
    cards = cards_of([InfoPageFactory(title="Đường huyết"), InfoPageFactory(title="Mỡ máu")])
    assert [card.title for card in matching(cards, wish)] == ["Đường huyết"]


def test_a_name_is_found_by_its_other_names(site: HomePage, client: Client) -> None:
    InfoPageFactory(title="Đường huyết", other_names="glucose\nđường trong máu")
    assert "Đường huyết" in client.get("/tra-cuu/?q=glucose").content.decode()


def test_a_wish_of_signs_alone_finds_nothing_and_says_what_to_do(site: HomePage, client: Client) -> None:
    InfoPageFactory(title="Đường huyết")
    html = client.get("/tra-cuu/", {"q": '"*%'}).content.decode()
    assert 'class="empty"' in html
    assert "&quot;*%" in html


def test_facilities_are_filtered_by_kind_and_place_together(site: HomePage, client: Client) -> None:
    FacilityPageFactory(title="Đúng cả hai", kind="social", locality="Đà Nẵng")
    FacilityPageFactory(title="Khác nơi", kind="social", locality="Hà Nội")
    FacilityPageFactory(title="Khác loại", kind="counselling", locality="Đà Nẵng")
    html = client.get("/co-so/?loai=social&noi=da-nang").content.decode()
    assert "Đúng cả hai" in html
    assert "Khác nơi" not in html
    assert "Khác loại" not in html


def test_an_unknown_filter_shows_everything(site: HomePage, client: Client) -> None:
    FacilityPageFactory(title="Nhà số một")
    assert "Nhà số một" in client.get("/co-so/?loai=khong-co&noi=khong-co").content.decode()


def test_places_are_offered_once_and_in_order(site: HomePage, client: Client) -> None:
    for locality in ("Hà Nội", "Đà Nẵng", "Hà Nội", "An Giang"):
        FacilityPageFactory(locality=locality)
    html = client.get("/co-so/").content.decode()
    options = html.split('id="noi"')[1].split("</select>")[0]
    assert [options.count(f">{name}<") for name in ("An Giang", "Đà Nẵng", "Hà Nội")] == [1, 1, 1]
    assert options.index("An Giang") < options.index("Đà Nẵng") < options.index("Hà Nội")


def test_a_closed_facility_says_so_in_the_list_and_on_its_page(site: HomePage, client: Client) -> None:
    page = FacilityPageFactory(closed_on=datetime.date(2025, 3, 1))
    assert 'class="badge badge-off"' in client.get("/co-so/").content.decode()
    assert "1/3/2025" in client.get(page.url).content.decode()


def test_a_telephone_is_one_touch_away(site: HomePage, client: Client) -> None:
    page = FacilityPageFactory(phone="0900 000 001")
    assert 'href="tel:0900000001"' in client.get("/co-so/").content.decode()
    assert 'href="tel:0900000001"' in client.get(page.url).content.decode()
