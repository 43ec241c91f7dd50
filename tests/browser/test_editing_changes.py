"""What is published stays until a change is approved; two editors meet; menu and alert change."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from home.models import Alert, Navigation
from news.models import NewsPage

from .conftest import Visit
from .editing import EDITOR, PUBLISHER, SECOND_EDITOR, Editor


def test_a_published_page_stays_as_it_is_until_a_change_is_approved(office: Editor) -> None:
    article = NewsPage.objects.get(slug="hoang-mai-ke-hoach-106")
    address, old, new = f"/tin-tuc/{article.slug}/", article.summary, "Tóm tắt mới, còn chờ duyệt."
    moment = article.published_date, article.published_time
    office.sign_in(EDITOR)
    office.edit_page(article.pk)
    with office.saves_itself():
        office.fill(summary=new)
    office.submit()
    office.sign_out()
    expect(office.visitor.open(address).locator(".summary")).to_have_text(old)

    office.sign_in(PUBLISHER)
    office.edit_page(article.pk)
    expect(office.page.locator("[name=summary]")).to_have_value(new)
    office.approve()
    office.sign_out()
    expect(office.visitor.open(address).locator(".summary")).to_have_text(new)
    article.refresh_from_db()
    assert (article.published_date, article.published_time) == moment, "the article is as old as it was"


@pytest.mark.parametrize("has_versions", [False, True], ids=["never edited before", "edited before"])
def test_of_two_editors_the_second_is_warned_and_nothing_is_lost(
    visit: Visit, fresh_demo: str, has_versions: bool
) -> None:
    article = NewsPage.objects.get(slug="hoang-mai-ke-hoach-106")
    if has_versions:
        article.save_revision().publish()
    first, second = Editor(visit()), Editor(visit())
    first.sign_in(EDITOR)
    second.sign_in(SECOND_EDITOR)
    first.edit_page(article.pk)
    second.edit_page(article.pk)

    with first.saves_itself():
        first.fill(summary="Bản của người thứ nhất")
    first.save_draft()  # what the editor's script saved is not in the editor's own way

    with second.visitor.missing():  # its autosave is refused, and says so in the console
        second.fill(summary="Bản của người thứ hai")
        second.page.wait_for_function("() => document.querySelector('[data-w-autosave-state-value=paused]')")
        second.save_and_stay()
    message = second.page.locator(".messages .error")
    expect(message).to_contain_text("Trần Thị Bình")
    expect(message).to_contain_text(re.compile(r"\b\d\d:\d\d\b"))
    expect(second.page.locator("[name=summary]")).to_have_value("Bản của người thứ hai")
    expect(second.page.locator("form[data-edit-form]")).not_to_have_attribute("data-controller", re.compile("autosave"))
    assert article.revisions.order_by("-created_at").first().content["summary"] == "Bản của người thứ nhất"

    second.save_draft()
    kept = [revision.content["summary"] for revision in article.revisions.order_by("created_at", "pk")]
    assert kept[-2:] == ["Bản của người thứ nhất", "Bản của người thứ hai"]


def test_a_menu_change_is_submitted_and_published(office: Editor) -> None:
    menu = Navigation.objects.get(language="vi")
    office.sign_in(EDITOR)
    office.open(f"/quan-tri/snippets/home/navigation/edit/{menu.pk}/")
    office.fill(**{"menu-1-value-text": "Tin trong tuần"})
    assert not office.can_publish()
    office.submit()
    entry = office.visitor.open("/").locator(".nav li a[href='/tin-tuc/']")
    expect(entry).to_have_text("Tin tức")
    office.sign_out()

    office.sign_in(PUBLISHER)
    office.open(f"/quan-tri/snippets/home/navigation/edit/{menu.pk}/")
    office.approve()
    expect(office.visitor.open("/").locator(".nav li a[href='/tin-tuc/']")).to_have_text("Tin trong tuần")


def test_an_alert_stands_on_every_page_as_soon_as_it_is_approved(office: Editor, visit: Visit) -> None:
    reader = visit()
    before = reader.open("/tin-tuc/").locator(".alert").count()
    office.sign_in(EDITOR)
    office.open("/quan-tri/snippets/home/alert/add/")
    office.fill(title="Đường dây tư vấn tạm nghỉ", text="Từ 12:00 đến 13:00 hôm nay.", level=Alert.Level.URGENT.value)
    assert not office.can_publish()
    office.submit()
    assert reader.open("/tin-tuc/").locator(".alert").count() == before
    office.sign_out()

    office.sign_in(PUBLISHER)
    office.open(f"/quan-tri/snippets/home/alert/edit/{Alert.objects.latest('pk').pk}/")
    office.approve()
    for address in ("/tin-tuc/", "/", "/en/"):
        shown = reader.open(address).locator(".alert-urgent")
        expect(shown).to_contain_text("Đường dây tư vấn tạm nghỉ")
        expect(shown).to_contain_text("Từ 12:00 đến 13:00 hôm nay.")
