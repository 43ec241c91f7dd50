"""The calendar: months, what is to come, and .ics."""

from __future__ import annotations

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.test import Client

from home.models import HomePage
from news.models import EventPage
from news.tests.factories import EventPageFactory, at

pytestmark = pytest.mark.django_db(databases="__all__")

NOW = at("2030-03-01 09:00")


def shown(client: Client, address: str) -> str:
    with time_machine.travel(NOW, tick=False):
        return client.get(address).content.decode()


def test_what_is_over_is_not_to_come(site: HomePage, client: Client) -> None:
    EventPageFactory(title="Đã qua", starts_at=at("2030-02-01 08:00"))
    EventPageFactory(title="Sắp tới", starts_at=at("2030-03-02 08:00"))
    html = shown(client, "/su-kien/")
    assert "Sắp tới" in html
    assert "Đã qua" not in html


def test_an_event_under_way_is_still_to_come(site: HomePage, client: Client) -> None:
    EventPageFactory(title="Đang diễn ra", starts_at=at("2030-02-28 08:00"), ends_at=at("2030-03-01 17:00"))
    assert "Đang diễn ra" in shown(client, "/su-kien/")


def test_an_event_over_two_months_stands_in_both(site: HomePage, client: Client) -> None:
    EventPageFactory(title="Qua hai tháng", starts_at=at("2030-03-30 08:00"), ends_at=at("2030-04-02 17:00"))
    EventPageFactory(title="Tháng tư", starts_at=at("2030-04-20 08:00"))
    assert "Qua hai tháng" in shown(client, "/su-kien/2030/03/")
    assert "Qua hai tháng" in shown(client, "/su-kien/2030/04/")


def test_an_event_at_midnight_belongs_to_the_month_in_vietnam(site: HomePage) -> None:
    import datetime

    event = EventPageFactory(starts_at=at("2030-04-01 00:00"), ends_at=at("2030-04-01 01:00"))
    assert list(EventPage.objects.in_month(datetime.date(2030, 4, 1))) == [event]
    assert not EventPage.objects.in_month(datetime.date(2030, 3, 1)).exists()


def test_the_months_end_where_events_end(site: HomePage, client: Client) -> None:
    EventPageFactory(starts_at=at("2030-05-05 08:00"))
    with time_machine.travel(NOW, tick=False):
        assert 'rel="prev"' not in client.get("/su-kien/2030/03/").content.decode()
        assert 'rel="next"' in client.get("/su-kien/2030/03/").content.decode()
        assert 'rel="next"' not in client.get("/su-kien/2030/05/").content.decode()
        assert client.get("/su-kien/2030/06/").status_code == 404
        assert client.get("/su-kien/1999/01/").status_code == 404


def test_an_empty_month_between_says_what_to_do(site: HomePage, client: Client) -> None:
    EventPageFactory(starts_at=at("2030-05-05 08:00"))
    assert 'class="empty"' in shown(client, "/su-kien/2030/04/")


def test_an_event_may_not_end_before_it_begins(site: HomePage) -> None:
    event = EventPageFactory()
    event.ends_at = at("2029-01-01 00:00")
    with pytest.raises(ValidationError, match="ends_at"):
        event.full_clean()


def test_an_event_that_is_over_offers_no_calendar_file(site: HomePage, client: Client) -> None:
    event = EventPageFactory(starts_at=at("2020-02-01 08:00"))
    assert "/ics/" not in client.get(event.url).content.decode()


def test_one_event_and_all_events_come_as_calendar_files(site: HomePage, client: Client) -> None:
    event = EventPageFactory(title="Giao ban, tháng 3; họp", starts_at=at("2030-03-05 08:00"))
    for address in (f"{event.url}ics/", "/su-kien/ics/"):
        response = client.get(address)
        assert response["Content-Type"].startswith("text/calendar")
        assert "DTSTART:20300305T010000Z" in response.content.decode()
        assert r"SUMMARY:Giao ban\, tháng 3\; họp" in response.content.decode()
