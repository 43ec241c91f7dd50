"""Two editors on one page: nothing is lost, and what would be covered is shown first."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from accounts import assignments
from accounts.models import User
from accounts.roles import PUBLISHER
from accounts.tests.signing import sign_in
from home.models import HomePage, StandardPage
from tests.soak.edits import _form, edit_rounds

pytestmark = pytest.mark.django_db(databases="__all__")


def editor(username: str, family: str) -> User:
    user: User = User.objects.create_user(username, first_name="Mẫu", last_name=family)
    assignments.give(user, PUBLISHER, by=None)
    return user


def shared_page(home: HomePage, author: User) -> StandardPage:
    page: StandardPage = home.add_child(instance=StandardPage(title="Trang chung", slug="trang-chung"))
    page.save_revision(user=author).publish()
    page.refresh_from_db()
    return page


def test_a_save_on_top_of_an_unseen_version_is_shown_with_what_was_typed(site: HomePage, client: Client) -> None:
    first, second = editor("mot", "Biên Tập"), editor("hai", "Duyệt Tin")
    page = shared_page(site, first)
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    typed = _form(None, page)
    page.title = "Bản của người thứ nhất"
    page.save_revision(user=first)
    sign_in(client, second)
    response = client.post(address, {**typed, "title": "Bản của người thứ hai"})
    html = response.content.decode()
    assert response.status_code == 200
    assert "Biên Tập Mẫu" in html
    assert "Bản của người thứ hai" in html
    page.refresh_from_db()
    assert page.get_latest_revision_as_object().title == "Bản của người thứ nhất"


def test_saving_again_after_the_warning_puts_the_second_version_on_top(site: HomePage, client: Client) -> None:
    first, second = editor("mot", "Biên Tập"), editor("hai", "Duyệt Tin")
    page = shared_page(site, first)
    page.title = "Bản của người thứ nhất"
    page.save_revision(user=first)
    sign_in(client, second)
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    response = client.post(address, {**_form(None, page), "title": "Bản của người thứ hai"})
    assert response.status_code == 302
    assert page.revisions.count() == 3


def test_whatever_the_order_of_saves_nothing_is_lost_or_covered_unseen(site: HomePage) -> None:
    pair = [editor("mot", "Biên Tập"), editor("hai", "Duyệt Tin")]
    found = edit_rounds(50, seed=1, page=shared_page(site, pair[0]), editors=pair)
    assert found.saved
    assert found.shown
    assert (found.lost, found.covered) == (0, 0)
