"""The editors' screen for a page's citations."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from accounts import roles
from accounts.tests.factories import UserFactory
from accounts.tests.signing import sign_in
from guidance.citing import keeping
from guidance.models import Citation
from guidance.tests.library import agency, law
from home.models import HomePage
from home.tests.bodies import paragraph
from home.tests.factories import StandardPageFactory
from news.models import NewsPage
from news.tests.factories import NewsPageFactory

pytestmark = pytest.mark.django_db(databases="__all__")


TEXT = "Điều 28. Tên điều\nLời của điều."


@pytest.fixture
def page(site: HomePage) -> NewsPage:
    assembly = agency("Quốc hội")
    law("73/2021/QH14", issuers=[assembly], issued="2021-03-30", title="Luật thứ nhất", text=TEXT)
    law("23/2000/QH10", issuers=[assembly], title="Luật thứ hai")
    found: NewsPage = NewsPageFactory(
        body=paragraph("Theo Luật số 73/2021/QH14 và <i>Nghị định</i> 13/2023/NĐ-CP."), summary="Tin."
    )
    keeping.keep(found.pk)
    return found


@pytest.fixture
def editor(client: Client) -> Client:
    sign_in(client, UserFactory.create(roles=[roles.EDITOR]))
    return client


def rows(page: NewsPage) -> list[Citation]:
    return list(Citation.objects.filter(page=page.pk))


def send(client: Client, page: NewsPage, row: Citation, name: str = "page_citations", **data: Any) -> Any:
    part, words, nth = row.key
    return client.post(reverse(name, args=[page.pk]), {"part": part, "words": words, "nth": nth, **data})


def test_the_edit_view_says_what_waits(page: NewsPage, editor: Client) -> None:
    html = editor.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert reverse("page_citations", args=[page.pk]) in html
    panel = html.split(reverse("page_citations", args=[page.pk]))[1]
    assert panel.index("13/2023/NĐ-CP") < panel.index("73/2021/QH14")


def test_the_screen_lists_all_with_what_waits_first(page: NewsPage, editor: Client) -> None:
    html = editor.get(reverse("page_citations", args=[page.pk])).content.decode()
    assert html.index("Nghị định 13/2023/NĐ-CP</h2>") < html.index("Luật số 73/2021/QH14</h2>")


@pytest.mark.parametrize(("action", "state"), [("confirm", "confirmed"), ("reject", "rejected")])
def test_a_button_decides_and_again_takes_back(page: NewsPage, editor: Client, action: str, state: str) -> None:
    for _ in range(2):
        assert send(editor, page, rows(page)[0], **{f"action-{action}": ""}).status_code == 302
    assert [row.state for row in rows(page)] == [state, "automatic"]
    send(editor, page, rows(page)[0], **{"action-undo": ""})
    assert [(row.state, row.outcome) for row in rows(page)] == [("automatic", "resolved"), ("automatic", "unresolved")]


def test_another_document_and_provision_are_chosen(page: NewsPage, editor: Client) -> None:
    target = rows(page)[0].target_id
    row = rows(page)[1]
    form = editor.get(
        reverse("page_citation_correct", args=[page.pk]), {"part": row.part, "words": row.words, "nth": row.nth}
    )
    assert form.status_code == 200
    data = {"document": target, "provision": "Điều 28"}
    for _ in range(2):
        assert send(editor, page, row, "page_citation_correct", **data).status_code == 302
    assert [(row.state, row.target_id, row.target_path) for row in rows(page)][1] == ("corrected", target, "dieu_28")


@pytest.mark.parametrize("provision", ["Điều 99", "vớ vẩn", "Điều"])
def test_a_provision_that_is_not_there_is_refused_and_what_was_typed_stays(
    page: NewsPage, editor: Client, provision: str
) -> None:
    row = rows(page)[1]
    data = {"document": rows(page)[0].target_id, "provision": provision}
    response = send(editor, page, row, "page_citation_correct", **data)
    assert response.status_code == 200
    assert response.context["form"].errors["provision"]
    assert provision in response.content.decode()
    assert rows(page)[1].state == "automatic"


def test_words_that_are_gone_are_said_to_be(page: NewsPage, editor: Client) -> None:
    row = rows(page)[0]
    row.words = "0" * 40
    assert send(editor, page, row, **{"action-reject": ""}).status_code == 302
    assert [row.state for row in rows(page)] == ["automatic", "automatic"]


def test_one_of_the_candidates_is_taken(page: NewsPage, editor: Client) -> None:
    first = law("5/KH-UBND", kind="ke_hoach", issued="2015-08-04", title="Một", text="Điều 3. Việc\nLời.")
    law("5/KH-UBND", kind="ke_hoach", issued="2016-08-04", title="Hai")
    page.body = paragraph("Theo Điều 3 Kế hoạch 5/KH-UBND.")
    page.save()
    keeping.keep(page.pk)
    html = editor.get(reverse("page_citations", args=[page.pk])).content.decode()
    assert f'name="candidate" value="{first.pk}"' in html
    send(editor, page, rows(page)[0], candidate=str(first.pk))
    assert [(row.state, row.target_id, row.target_path) for row in rows(page)] == [("corrected", first.pk, "dieu_3")]


@pytest.mark.parametrize("data", [{}, {"action-x": ""}, {"action-confirm": "", "nth": "-1"}, {"candidate": "999999"}])
def test_what_no_form_sends_changes_nothing(page: NewsPage, editor: Client, data: dict[str, str]) -> None:
    assert send(editor, page, rows(page)[0], **data).status_code in {302, 404}
    assert [row.state for row in rows(page)] == ["automatic", "automatic"]


def test_without_a_token_nothing_is_taken(page: NewsPage, client: Client) -> None:
    strict = Client(enforce_csrf_checks=True)
    sign_in(strict, UserFactory.create(roles=[roles.EDITOR]))
    assert send(strict, page, rows(page)[0], **{"action-reject": ""}).status_code == 403
    assert rows(page)[0].state == "automatic"


def test_whoever_may_not_edit_the_page_finds_nothing(page: NewsPage, client: Client) -> None:
    sign_in(client, UserFactory.create())
    assert client.get(reverse("page_citations", args=[page.pk])).status_code == 404
    assert send(client, page, rows(page)[0], **{"action-reject": ""}).status_code == 404
    assert rows(page)[0].state == "automatic"


def test_pages_that_are_not_read_have_no_such_screen(site: HomePage, editor: Client) -> None:
    for pk in (StandardPageFactory().pk, 999_999, 1):
        assert editor.get(reverse("page_citations", args=[pk])).status_code == 404
