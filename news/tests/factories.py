"""Articles, categories and events for tests."""

from __future__ import annotations

import datetime

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory
from wagtail.models import Page

from home.tests.bodies import paragraph
from home.tests.factories import PageFactory
from news.models import EventIndexPage, EventPage, NewsCategory, NewsIndexPage, NewsPage


def at(text: str) -> datetime.datetime:
    """``2021-06-10 17:44`` in Vietnam's time."""
    return timezone.make_aware(datetime.datetime.fromisoformat(text))


class CategoryFactory(DjangoModelFactory):
    class Meta:
        model = NewsCategory
        django_get_or_create = ("name",)

    name = factory.Sequence(lambda number: f"Chuyên mục {number}")


class NewsPageFactory(PageFactory):
    class Meta:
        model = NewsPage

    title = factory.Sequence(lambda number: f"Tin số {number}")
    summary = "Điều đã xảy ra."
    published_date = datetime.date(2021, 6, 10)
    category = factory.SubFactory(CategoryFactory, name="Tin chung")
    body = factory.LazyFunction(paragraph)
    end_mark = ""

    @classmethod
    def home_of(cls) -> Page:
        return NewsIndexPage.objects.get()


class EventPageFactory(PageFactory):
    class Meta:
        model = EventPage

    title = factory.Sequence(lambda number: f"Sự kiện số {number}")
    starts_at = factory.LazyFunction(lambda: at("2090-03-05 08:00"))
    ends_at = factory.LazyAttribute(lambda event: event.starts_at + datetime.timedelta(hours=2))
    place = "Nhà văn hóa phường"
    organiser = "Đội tình nguyện"

    @classmethod
    def home_of(cls) -> Page:
        return EventIndexPage.objects.get()
