"""Menu, footer, alerts and settings: what they show, when, and how soon."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
import time_machine
from django.test import Client, RequestFactory
from django.utils import timezone
from wagtail.models import Page

from core import stamp
from core.stamp import StampedCache
from home.furniture import Furniture
from home.models import Alert, HomePage, Navigation, SiteSettings
from home.tests.bodies import listed, stored
from home.tests.factories import AlertFactory, NavigationFactory, StandardPageFactory, restrict

pytestmark = pytest.mark.django_db

NOON = datetime.datetime(2026, 3, 5, 5, 0, tzinfo=datetime.UTC)
"""12:00 in Vietnam."""


def around(address: str = "/") -> Furniture:
    return Furniture(RequestFactory().get(address))


def link(text: str, page: Page | None = None, address: str = "") -> dict[str, Any]:
    return {"text": text, "page": page.pk if page else None, "address": address}


def menu_of(*links: dict[str, Any]) -> Navigation:
    navigation: Navigation = NavigationFactory.create(menu=stored(*[("link", value) for value in links]))
    return navigation


def texts(address: str = "/") -> list[str]:
    return [entry.text for entry in around(address).menu]


# Menu and footer


def test_until_an_editor_has_written_a_menu_it_names_the_sections(site: HomePage) -> None:
    assert texts() == [
        "Tin tức",
        "Hướng dẫn pháp luật",
        "Văn bản",
        "Hỏi đáp",
        "Sự kiện",
        "Cơ sở hỗ trợ",
        "Tra cứu xét nghiệm y khoa",
    ]


def test_the_menu_shows_its_links_in_order(site: HomePage) -> None:
    page = StandardPageFactory.create(slug="gioi-thieu")
    menu_of(link("Về chúng tôi", page), link("Sơ đồ", address="/so-do/"))
    assert [(entry.text, entry.url) for entry in around().menu] == [
        ("Về chúng tôi", "/gioi-thieu/"),
        ("Sơ đồ", "/so-do/"),
    ]


def test_the_menu_leaves_out_a_draft(site: HomePage) -> None:
    menu_of(link("Nháp", StandardPageFactory.create(live=False)), link("Sơ đồ", address="/so-do/"))
    assert texts() == ["Sơ đồ"]


def test_the_menu_leaves_out_a_restricted_page_and_what_lies_beneath(site: HomePage) -> None:
    closed = StandardPageFactory.create()
    beneath = StandardPageFactory.create(parent=closed)
    restrict(closed)
    menu_of(link("Đóng", closed), link("Bên dưới", beneath), link("Sơ đồ", address="/so-do/"))
    assert texts() == ["Sơ đồ"]


def test_the_menu_leaves_out_a_page_that_was_deleted(site: HomePage) -> None:
    page = StandardPageFactory.create()
    menu_of(link("Đã xóa", page), link("Sơ đồ", address="/so-do/"))
    Page.objects.get(pk=page.pk).delete()
    assert texts() == ["Sơ đồ"]


def test_a_menu_that_is_not_published_is_not_shown(site: HomePage) -> None:
    NavigationFactory.create(live=False, menu=stored(("link", link("Nháp", address="/so-do/"))))
    assert "Nháp" not in texts()


def test_the_footer_leaves_out_what_is_not_public(site: HomePage) -> None:
    closed = StandardPageFactory.create(live=False)
    links = listed([link("Nháp", closed), link("Sơ đồ", address="/so-do/")])
    NavigationFactory.create(footer=stored(("column", {"title": "Về cổng", "links": links})))
    (column,) = around().footer
    assert (column.title, [entry.text for entry in column.links]) == ("Về cổng", ["Sơ đồ"])


def test_each_language_has_its_own_menu(site: HomePage) -> None:
    menu_of(link("Sơ đồ", address="/so-do/"))
    NavigationFactory.create(language="en", menu=stored(("link", link("Contacts", address="/en/contacts/"))))
    assert (texts("/"), texts("/en/contacts/")) == (["Sơ đồ"], ["Contacts"])


def test_the_english_part_borrows_no_vietnamese_menu(site: HomePage) -> None:
    menu_of(link("Sơ đồ", address="/so-do/"))
    assert texts("/en/") == []


@pytest.mark.parametrize(
    ("address", "section"),
    [
        ("/", "/"),
        ("/tin-tuc/", "/tin-tuc/"),
        ("/tin-tuc/2021/06/", "/tin-tuc/"),
        ("/tin-tuc-khac/", ""),
        ("/so-do/", ""),
    ],
)
def test_the_menu_marks_the_section_that_a_page_lies_in(site: HomePage, address: str, section: str) -> None:
    menu_of(link("Trang chủ", Page.objects.get(pk=site.pk)), link("Tin tức", Page.objects.get(slug="tin-tuc")))
    assert around(address).section == section


def test_the_marked_section_is_said_to_readers_of_the_screen(site: HomePage, client: Client) -> None:
    assert client.get("/tin-tuc/").content.decode().count('href="/tin-tuc/" aria-current="true"') == 2


# Alerts


def shown() -> list[str]:
    return [note.title for note in around().alerts]


@pytest.mark.parametrize(
    ("starts", "ends", "is_shown"),
    [
        (None, None, True),
        (NOON - datetime.timedelta(minutes=1), None, True),
        (NOON, None, True),
        (NOON + datetime.timedelta(seconds=1), None, False),
        (None, NOON + datetime.timedelta(seconds=1), True),
        (None, NOON, False),
        (NOON - datetime.timedelta(days=2), NOON - datetime.timedelta(days=1), False),
        (NOON - datetime.timedelta(days=1), NOON + datetime.timedelta(days=1), True),
    ],
)
@time_machine.travel(NOON, tick=False)
def test_an_alert_is_shown_from_its_beginning_until_its_end(
    site: HomePage, starts: datetime.datetime | None, ends: datetime.datetime | None, is_shown: bool
) -> None:
    AlertFactory.create(title="Bão", starts_at=starts, ends_at=ends)
    assert (shown() == ["Bão"]) == is_shown


def test_an_alert_ends_by_the_clock_alone(site: HomePage) -> None:
    AlertFactory.create(title="Bão", ends_at=NOON)
    with time_machine.travel(NOON - datetime.timedelta(seconds=1), tick=False):
        assert shown() == ["Bão"]
    with time_machine.travel(NOON, tick=False):
        assert shown() == []


def test_an_alert_that_is_not_published_is_not_shown(site: HomePage) -> None:
    AlertFactory.create(live=False)
    assert shown() == []


def test_an_urgent_alert_stands_first(site: HomePage) -> None:
    AlertFactory.create(title="Khẩn", level=Alert.Level.URGENT)
    AlertFactory.create(title="Thường")
    assert shown() == ["Khẩn", "Thường"]


def test_an_alert_cannot_end_before_it_begins() -> None:
    from django.core.exceptions import ValidationError

    with pytest.raises(ValidationError) as refused:
        Alert(title="Bão", starts_at=NOON, ends_at=NOON).clean()
    assert "ends_at" in refused.value.message_dict


# Fresh at once, in every process


def in_process(cache: StampedCache, monkeypatch: pytest.MonkeyPatch, client: Client) -> str:
    """The front page as a process with its own cache answers it."""
    monkeypatch.setattr(stamp, "_cache", cache)
    return client.get("/").content.decode()


def rename(words: str) -> None:
    settings = SiteSettings.load()
    settings.site_name = words
    settings.save()


def publish_menu(words: str) -> None:
    navigation = Navigation.objects.filter(language="vi").first() or NavigationFactory.create(live=False)
    navigation.menu = stored(("link", link(words, address="/so-do/")))
    navigation.save_revision().publish()


def publish_alert(words: str) -> None:
    alert = Alert.objects.first() or AlertFactory.create(live=False)
    alert.title = words
    alert.save_revision().publish()


def publish_page(words: str) -> None:
    page = Page.objects.filter(slug="tin-tuc").get().specific
    page.title = words
    page.save_revision().publish()


CHANGES = {"settings": rename, "menu": publish_menu, "alert": publish_alert, "page": publish_page}


@pytest.mark.parametrize("kind", CHANGES)
def test_what_one_process_publishes_every_process_shows_at_its_next_answer(
    site: HomePage, client: Client, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    one, other = StampedCache(), StampedCache()
    for words in ("Lời thứ nhất", "Lời thứ hai", "Lời thứ ba"):
        CHANGES[kind](words)
        assert [words in in_process(cache, monkeypatch, client) for cache in (one, other)] == [True, True]


def test_an_old_menu_is_nowhere_once_the_new_one_is_published(
    site: HomePage, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = StampedCache(), StampedCache()
    publish_menu("Lời cũ")
    before = [in_process(cache, monkeypatch, client) for cache in (one, other)]
    publish_menu("Lời mới")
    after = [in_process(cache, monkeypatch, client) for cache in (one, other)]
    assert (["Lời cũ" in html for html in before], ["Lời cũ" in html for html in after]) == ([True] * 2, [False] * 2)


def test_a_draft_of_a_menu_changes_nothing(site: HomePage) -> None:
    publish_menu("Đã đăng")
    navigation = Navigation.objects.get(language="vi")
    navigation.menu = stored(("link", link("Nháp", address="/so-do/")))
    navigation.save_revision()
    assert texts() == ["Đã đăng"]


def test_a_page_that_is_unpublished_leaves_the_menu_at_once(site: HomePage) -> None:
    page = StandardPageFactory.create()
    menu_of(link("Giới thiệu", page))
    assert texts() == ["Giới thiệu"]
    Page.objects.get(pk=page.pk).specific.unpublish()
    assert texts() == []


def test_a_page_that_is_restricted_leaves_the_menu_at_once(site: HomePage) -> None:
    page = StandardPageFactory.create()
    menu_of(link("Giới thiệu", page))
    assert texts() == ["Giới thiệu"]
    restrict(page)
    assert texts() == []


def test_a_page_that_moved_keeps_its_place_in_the_menu_under_its_new_address(site: HomePage) -> None:
    page, parent = StandardPageFactory.create(slug="mot-trang"), StandardPageFactory.create(slug="gioi-thieu")
    menu_of(link("Một trang", page))
    assert around().menu[0].url == "/mot-trang/"
    Page.objects.get(pk=page.pk).move(Page.objects.get(pk=parent.pk), "last-child")
    assert around().menu[0].url == "/gioi-thieu/mot-trang/"


# What stands around every page


def test_the_day_is_vietnams(site: HomePage) -> None:
    with time_machine.travel(datetime.datetime(2026, 3, 5, 17, 30, tzinfo=datetime.UTC), tick=False):
        assert around().today == datetime.date(2026, 3, 6)


def test_the_day_in_the_header_is_written_as_people_read_it(site: HomePage, client: Client) -> None:
    with time_machine.travel(NOON, tick=False):
        assert 'Thứ Năm, <time datetime="2026-03-05">5/3/2026</time>' in client.get("/").content.decode()


def test_the_footer_names_who_answers_for_the_portal(site: HomePage, client: Client) -> None:
    settings = SiteSettings.load()
    settings.responsible_body, settings.responsible_person = "Ban quản lý Chương trình", "Trưởng Ban biên tập"
    settings.save()
    html = client.get("/").content.decode()
    assert "Ban quản lý Chương trình" in html
    assert "Trưởng Ban biên tập" in html


def test_the_hotline_can_be_called_from_every_page(site: HomePage, client: Client) -> None:
    settings = SiteSettings.load()
    settings.hotline = "1900 0000"
    settings.save()
    for address in ("/", "/tin-tuc/", "/so-do/", "/khong-co/"):
        assert 'href="tel:19000000"' in client.get(address).content.decode()


def test_nothing_is_asked_of_the_database_for_what_is_not_shown(site: HomePage, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        around()


def test_everything_around_a_page_costs_one_question(site: HomePage, django_assert_num_queries: Any) -> None:
    AlertFactory.create(starts_at=timezone.now())
    menu_of(link("Sơ đồ", address="/so-do/"))

    def all_of_it() -> None:
        furniture = around()
        _ = furniture.settings, furniture.menu, furniture.footer, furniture.alerts, furniture.section

    all_of_it()
    with django_assert_num_queries(1):
        all_of_it()
