"""Help pages that have become due stand before the editors' eyes."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from accounts import assignments
from accounts.models import User
from accounts.roles import EDITOR
from accounts.setup import setup_roles
from accounts.tests.signing import sign_in
from guidance.models import GuideIndexPage, GuidePage
from guidance.review import due_pages
from home.structure import build_structure

TODAY = datetime.date(2026, 11, 22)


def guide(title: str, **values: Any) -> GuidePage:
    build_structure()
    page = GuidePage(title=title, **values)
    page.full_clean(exclude=["path", "depth", "content_type", "url_path"])
    added: GuidePage = GuideIndexPage.objects.get().add_child(instance=page)
    return added


@pytest.mark.django_db
def test_a_page_is_due_from_its_day_on() -> None:
    overdue = guide("Quá hạn", review_by=TODAY - datetime.timedelta(days=3))
    today = guide("Đúng hạn", review_by=TODAY)
    guide("Chưa đến hạn", review_by=TODAY + datetime.timedelta(days=1))
    guide("Không hẹn ngày")
    assert due_pages(TODAY) == [overdue, today]


@pytest.mark.django_db
def test_a_page_taken_down_is_not_due() -> None:
    guide("Đã gỡ", review_by=TODAY, live=False)
    assert due_pages(TODAY) == []


@pytest.mark.django_db(databases="__all__")
def test_editors_see_what_is_due_on_their_first_screen(client: Client) -> None:
    page = guide("Hướng dẫn đã đến hạn", review_by=datetime.date(2020, 1, 1))
    setup_roles()
    editor = User.objects.create_user("soan")
    assignments.give(editor, EDITOR, by=None)
    sign_in(client, editor)
    html = client.get(reverse("wagtailadmin_home")).content.decode()
    assert "Hướng dẫn đã đến hạn" in html
    assert reverse("wagtailadmin_pages:edit", args=[page.pk]) in html
