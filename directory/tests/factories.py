"""Facilities and entries of the A–Z for tests."""

from __future__ import annotations

import datetime

import factory
from wagtail.models import Page

from directory.models import FacilityIndexPage, FacilityPage, InfoIndexPage, InfoPage
from home.tests.factories import PageFactory


class FacilityPageFactory(PageFactory):
    class Meta:
        model = FacilityPage

    title = factory.Sequence(lambda number: f"Cơ sở số {number}")
    kind = FacilityPage.Kind.COUNSELLING
    services = "Tư vấn\nĐiều trị"
    address = "Số 1, đường Bình Minh"
    locality = "Hà Nội"

    @classmethod
    def home_of(cls) -> Page:
        return FacilityIndexPage.objects.get()


class InfoPageFactory(PageFactory):
    class Meta:
        model = InfoPage

    title = factory.Sequence(lambda number: f"Xét nghiệm số {number}")
    purpose = "Biết đường huyết."
    source = "Bộ Y tế."
    reviewed_on = datetime.date(2026, 1, 5)

    @classmethod
    def home_of(cls) -> Page:
        return InfoIndexPage.objects.get()
