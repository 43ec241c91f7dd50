"""What is not for everyone: nowhere to be seen, and to a stranger as if it were not there."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from accounts import assignments, roles
from accounts.models import RoleAssignment
from accounts.tests.factories import UserFactory
from accounts.tests.signing import sign_in
from directory.tests.factories import FacilityPageFactory, InfoPageFactory
from guidance.tests.factories import GuidePageFactory, QuestionPageFactory
from home.models import Alert, HomePage, PortalDocument
from home.tests.bodies import listed, stored
from home.tests.factories import (
    AlertFactory,
    DocumentFactory,
    ImageFactory,
    NavigationFactory,
    StandardPageFactory,
    closed_collection,
    restrict,
)
from news.models import RelatedArticle
from news.tests.factories import CategoryFactory, EventPageFactory, NewsPageFactory, at
from tests.html import answer, read

pytestmark = pytest.mark.django_db(databases="__all__")

SECRET = "BIMAT"
"""Stands in the title and the slug of what is hidden."""

EVERY_PUBLIC_ADDRESS = [
    "/",
    "/tin-tuc/",
    "/tin-tuc/2021/",
    "/tin-tuc/2021/06/",
    "/tin-tuc/chuyen-muc/tap-huan/",
    "/tin-tuc/chu-de/giao-ban/",
    "/tin-tuc/rss/",
    "/tin-tuc/chuyen-muc/tap-huan/rss/",
    "/tin-tuc/cong-khai/",
    "/su-kien/",
    "/su-kien/2090/03/",
    "/su-kien/ics/",
    "/huong-dan/",
    "/huong-dan/cong-khai/",
    "/hoi-dap/",
    "/co-so/",
    "/tra-cuu/",
    "/tra-cuu/?q=bimat",
    "/gioi-thieu/",
    "/so-do/",
    "/sitemap.xml",
    "/robots.txt",
    "/opensearch.xml",
    "/khong-co-trang-nay/",
]


def hidden_pages() -> list[Page]:
    """One page of each kind that lists show, all named by the secret."""
    values = {"title": f"{SECRET} trang", "slug": "bimat-trang", "summary": f"{SECRET} tóm tắt"}
    category = CategoryFactory.create(name="Tập huấn")
    article = NewsPageFactory.create(
        **values, category=category, lead_image=ImageFactory.create(description=f"{SECRET} tranh", size=(320, 180))
    )
    article.tags.add("Giao ban")
    article.save()
    return [
        article,
        EventPageFactory.create(**values, place=f"{SECRET} nơi"),
        GuidePageFactory.create(**values, task=f"{SECRET} việc"),
        QuestionPageFactory.create(**values, short_answer=f"{SECRET} đáp"),
        FacilityPageFactory.create(**values, locality=f"{SECRET} tỉnh"),
        InfoPageFactory.create(**values, other_names=f"{SECRET} tên"),
        StandardPageFactory.create(**values),
    ]


def public_pages(hidden: list[Page]) -> None:
    """Pages that everyone reads and that point at the hidden ones wherever an editor can."""
    article, _event, guide, *_, standard = hidden
    links = [{"text": "Đọc thêm", "page": page.pk, "address": ""} for page in hidden]
    words = stored(
        ("paragraph", f'<p>Mời <a linktype="page" id="{article.pk}">đọc thêm</a>.</p>'),
    )
    open_one = NewsPageFactory.create(
        slug="cong-khai", title="Tin công khai", category=CategoryFactory.create(name="Tập huấn"), body=words
    )
    open_one.tags.add("Giao ban")
    open_one.save()
    RelatedArticle.objects.create(page=open_one, article=article)
    EventPageFactory.create(slug="cong-khai")
    GuidePageFactory.create(slug="cong-khai", further=stored(*[("link", link) for link in links]))
    about = StandardPageFactory.create(slug="gioi-thieu", body=words)
    standard.refresh_from_db()
    Page.objects.get(pk=standard.pk).move(Page.objects.get(pk=about.pk), "last-child")
    NavigationFactory.create(
        menu=stored(*[("link", link) for link in links]),
        footer=stored(("column", {"title": "Cột", "links": listed(links)})),
    )
    AlertFactory.create(page=Page.objects.get(pk=guide.pk))
    home = HomePage.objects.get()
    home.lead_page = Page.objects.get(pk=article.pk)
    home.body = words
    home.save()


def make_drafts(pages: list[Page]) -> None:
    for page in pages:
        Page.objects.get(pk=page.pk).specific.unpublish()


def make_expired(pages: list[Page]) -> None:
    for page in pages:
        own = Page.objects.get(pk=page.pk).specific
        own.expire_at = timezone.now() - datetime.timedelta(minutes=1)
        own.save()
    call_command("publish_scheduled", verbosity=0)


def make_restricted(pages: list[Page]) -> None:
    for page in pages:
        restrict(page)


def make_restricted_to_a_group(pages: list[Page]) -> None:
    for page in pages:
        restrict(page, Group.objects.get(name=roles.PUBLISHER.group))


def make_scheduled(pages: list[Page]) -> None:
    for page in pages:
        own = Page.objects.get(pk=page.pk).specific
        own.unpublish()
        own.go_live_at = timezone.now() + datetime.timedelta(days=1)
        own.save_revision().publish()


WAYS: dict[str, Callable[[list[Page]], None]] = {
    "drafts": make_drafts,
    "expired": make_expired,
    "restricted": make_restricted,
    "restricted to a group": make_restricted_to_a_group,
    "scheduled": make_scheduled,
}


def member(client: Client, *given: roles.Role) -> Client:
    sign_in(client, UserFactory.create(roles=list(given)))
    return client


# Nowhere to be seen


@pytest.mark.parametrize("way", WAYS)
def test_what_is_not_for_everyone_stands_nowhere(site: HomePage, way: str) -> None:
    hidden = hidden_pages()
    public_pages(hidden)
    seen_before = [address for address in EVERY_PUBLIC_ADDRESS if shows(address)]
    WAYS[way](hidden)
    assert len(seen_before) >= 16, "the test itself: while all is public, most addresses show it"
    assert [address for address in EVERY_PUBLIC_ADDRESS if shows(address)] == []


def shows(address: str) -> list[str]:
    """Where the secret stands in the answer; what the visitor typed is no leak."""
    text = Client().get(address).content.decode().replace('value="bimat"', "").replace("“bimat”", "")
    return re.findall(r".{0,40}bimat.{0,40}", text, re.IGNORECASE)


@pytest.mark.parametrize("way", WAYS)
def test_what_is_not_for_everyone_answers_as_if_it_were_not_there(site: HomePage, way: str) -> None:
    hidden = hidden_pages()
    WAYS[way](hidden)
    for page in hidden:
        address = Page.objects.get(pk=page.pk).url
        for cookie in ("", "phien=khong-con-dung-duoc"):
            assert shape(address, cookie) == shape(address.replace("bimat-trang", "khong-co"), cookie)


def shape(address: str, cookie: str = "") -> tuple[bytes, list[tuple[str, str]], str]:
    """All that a stranger can compare: words, headers, cookies."""
    response = Client(headers={"cookie": cookie} if cookie else {}).get(address)
    assert response.status_code == 404
    return response.content, sorted(response.headers.items()), response.cookies.output()


@pytest.mark.parametrize("way", ["restricted", "restricted to a group", "drafts"])
def test_an_events_calendar_file_is_hidden_with_its_page(site: HomePage, way: str) -> None:
    event = EventPageFactory.create(slug="bimat-trang")
    WAYS[way]([event])
    answer("/su-kien/bimat-trang/ics/", 404)


def test_what_lies_beneath_a_restricted_page_is_hidden_too(site: HomePage) -> None:
    closed = StandardPageFactory.create(slug="noi-bo")
    StandardPageFactory.create(slug="ben-duoi", parent=closed)
    restrict(closed)
    answer("/noi-bo/ben-duoi/", 404)


def test_a_restricted_section_closes_its_lists_and_feeds(site: HomePage) -> None:
    NewsPageFactory.create(slug="mot-tin", category=CategoryFactory.create(name="Tập huấn"))
    restrict(Page.objects.get(slug="tin-tuc"))
    for address in (
        "/tin-tuc/",
        "/tin-tuc/rss/",
        "/tin-tuc/2021/06/",
        "/tin-tuc/chuyen-muc/tap-huan/",
        "/tin-tuc/mot-tin/",
    ):
        answer(address, 404)


def test_an_article_that_moved_into_a_restricted_page_is_hidden_at_once(site: HomePage) -> None:
    page = StandardPageFactory.create(slug="mot-trang", title=f"{SECRET} trang")
    closed = StandardPageFactory.create(slug="noi-bo")
    restrict(closed)
    assert SECRET in read("/so-do/").text
    Page.objects.get(pk=page.pk).move(Page.objects.get(pk=closed.pk), "last-child")
    assert SECRET not in read("/so-do/").text


def test_a_page_opens_everywhere_when_its_restriction_goes(site: HomePage) -> None:
    page = NewsPageFactory.create(slug="mot-tin", title="Mở lại")
    restrict(page)
    assert "Mở lại" not in read("/tin-tuc/").text
    PageViewRestriction.objects.all().delete()
    assert "Mở lại" in read("/tin-tuc/").text


def test_a_link_to_a_hidden_page_keeps_its_words_and_loses_its_address(site: HomePage) -> None:
    (hidden,) = [NewsPageFactory.create(slug="bimat-trang")]
    words = stored(("paragraph", f'<p>Mời <a linktype="page" id="{hidden.pk}">đọc thêm</a>.</p>'))
    StandardPageFactory.create(slug="gioi-thieu", body=words)
    assert "/tin-tuc/bimat-trang/" in answer("/gioi-thieu/").content.decode()
    restrict(hidden)
    page = read("/gioi-thieu/")
    assert "Mời đọc thêm." in page.text
    assert [link for link in page.named("a") if "bimat" in link.get("href", "")] == []


def test_newer_and_older_articles_leave_out_what_is_hidden(site: HomePage) -> None:
    hidden = NewsPageFactory.create(title=f"{SECRET} giữa", published_date=datetime.date(2021, 6, 11))
    NewsPageFactory.create(slug="cu", published_date=datetime.date(2021, 6, 10))
    NewsPageFactory.create(slug="moi", published_date=datetime.date(2021, 6, 12))
    restrict(hidden)
    assert [SECRET in read(address).text for address in ("/tin-tuc/cu/", "/tin-tuc/moi/")] == [False, False]


def test_counts_do_not_tell_of_what_is_hidden(site: HomePage) -> None:
    NewsPageFactory.create()
    before = [read(address).text for address in ("/tin-tuc/", "/", "/so-do/")]
    restrict(NewsPageFactory.create(published_date=datetime.date(2015, 1, 1)))
    assert [read(address).text for address in ("/tin-tuc/", "/", "/so-do/")] == before


def test_a_month_with_hidden_articles_alone_is_not_there(site: HomePage) -> None:
    restrict(NewsPageFactory.create(published_date=datetime.date(2015, 1, 1)))
    answer("/tin-tuc/2015/01/", 404)


def test_a_topic_with_hidden_articles_alone_is_not_there(site: HomePage) -> None:
    article = NewsPageFactory.create()
    article.tags.add("Giao ban")
    article.save()
    restrict(article)
    answer("/tin-tuc/chu-de/giao-ban/", 404)


def test_an_alert_whose_page_is_hidden_stays_without_its_link(site: HomePage) -> None:
    page = StandardPageFactory.create(slug="bimat-trang")
    alert: Alert = AlertFactory.create(title="Chú ý", page=Page.objects.get(pk=page.pk))
    restrict(page)
    shown = read("/")
    assert alert.title in shown.text
    assert [link for link in shown.named("a") if "bimat" in link.get("href", "")] == []


# Whom it is for


def test_a_member_of_the_group_reads_the_page(site: HomePage, client: Client) -> None:
    page = NewsPageFactory.create(slug="noi-bo", title="Chỉ cho người duyệt")
    restrict(page, Group.objects.get(name=roles.PUBLISHER.group))
    assert "Chỉ cho người duyệt" in read("/tin-tuc/noi-bo/", client=member(client, roles.PUBLISHER)).text


def test_a_role_whose_last_day_has_passed_opens_no_page(site: HomePage, client: Client) -> None:
    restrict(NewsPageFactory.create(slug="noi-bo"), Group.objects.get(name=roles.PUBLISHER.group))
    member(client, roles.PUBLISHER)
    assert client.get("/tin-tuc/noi-bo/").status_code == 200
    yesterday = timezone.localdate() - datetime.timedelta(days=1)
    RoleAssignment.objects.update(starts_on=yesterday, ends_on=yesterday)
    assert client.get("/tin-tuc/noi-bo/").status_code == 404


def test_a_member_of_another_group_finds_nothing(site: HomePage, client: Client) -> None:
    page = NewsPageFactory.create(slug="noi-bo")
    restrict(page, Group.objects.get(name=roles.PUBLISHER.group))
    answer("/tin-tuc/noi-bo/", 404, member(client, roles.EDITOR))


def test_whoever_is_signed_in_reads_a_page_for_all_who_are(site: HomePage, client: Client) -> None:
    restrict(NewsPageFactory.create(slug="noi-bo"))
    answer("/tin-tuc/noi-bo/", 200, member(client))


def test_a_page_for_some_is_kept_by_no_cache(site: HomePage, client: Client) -> None:
    restrict(NewsPageFactory.create(slug="noi-bo"))
    assert answer("/tin-tuc/noi-bo/", 200, member(client)).headers["Cache-Control"] == "no-store"


def test_a_page_for_some_stands_in_no_list_of_theirs_either(site: HomePage, client: Client) -> None:
    restrict(NewsPageFactory.create(slug="noi-bo", title="Nội bộ"))
    signed_in = member(client)
    assert "Nội bộ" not in read("/tin-tuc/", client=signed_in).text


def test_the_right_ends_with_the_role(site: HomePage, client: Client) -> None:
    restrict(NewsPageFactory.create(slug="noi-bo"), Group.objects.get(name=roles.PUBLISHER.group))
    member(client, roles.PUBLISHER)
    answer("/tin-tuc/noi-bo/", 200, client)
    assignments.end(RoleAssignment.objects.get(role=roles.PUBLISHER.code), by=None, reason="Chuyển công tác")
    answer("/tin-tuc/noi-bo/", 404, client)


def test_a_public_page_is_the_same_for_a_member(site: HomePage, client: Client) -> None:
    NewsPageFactory.create(slug="mot-tin", first_published_at=at("2026-01-05 08:00"))
    for address in ("/", "/tin-tuc/", "/tin-tuc/mot-tin/"):
        assert answer(address, 200, member(client, roles.PUBLISHER)).content == answer(address).content


# Files


@pytest.fixture
def closed_document(site: HomePage) -> PortalDocument:
    document: PortalDocument = DocumentFactory.create(title=f"{SECRET} kế hoạch", collection=closed_collection())
    return document


def test_a_restricted_document_answers_a_stranger_404(closed_document: PortalDocument) -> None:
    answer(closed_document.url, 404)


def test_a_restricted_document_opens_to_whoever_is_signed_in(closed_document: PortalDocument, client: Client) -> None:
    answer(closed_document.url, 200, member(client))


def test_a_restricted_document_is_kept_by_no_cache(closed_document: PortalDocument, client: Client) -> None:
    assert "no-store" in answer(closed_document.url, 200, member(client)).headers.get("Cache-Control", "")


def test_a_restricted_document_looks_missing(closed_document: PortalDocument) -> None:
    for cookie in ("", "phien=khong-con-dung-duoc"):
        assert shape(closed_document.url, cookie) == shape("/tai-lieu/999999/ke-hoach.pdf", cookie)


def test_a_restricted_document_is_not_named_on_a_public_page(closed_document: PortalDocument) -> None:
    body = stored(("documents", {"title": "Tài liệu", "documents": listed([closed_document.pk])}))
    StandardPageFactory.create(slug="gioi-thieu", body=body)
    assert shows_secret("/gioi-thieu/") == []


def shows_secret(address: str) -> list[str]:
    return re.findall(rf".{{0,40}}{SECRET}.{{0,40}}", answer(address).content.decode())


def test_a_public_document_opens_to_everyone(site: HomePage) -> None:
    answer(DocumentFactory.create().url)


def test_a_document_has_no_second_door(site: HomePage) -> None:
    document = DocumentFactory.create()
    answer(f"/media/{document.file.name}", 404)


@pytest.mark.parametrize(
    "name", ["documents/../documents/a.pdf", "images/../documents/a.pdf", "images/%2e%2e/documents/a.pdf"]
)
def test_no_detour_leads_to_the_documents_folder(site: HomePage, name: str) -> None:
    DocumentFactory.create(name="a.pdf")
    answer(f"/media/{name}", 404)


# Dates to come


def test_an_event_to_come_that_is_hidden_is_not_on_the_front_page(site: HomePage) -> None:
    event = EventPageFactory.create(title=f"{SECRET} buổi", starts_at=at("2090-03-05 08:00"))
    assert SECRET in read("/").text
    restrict(event)
    assert SECRET not in read("/").text


def test_the_password_alone_opens_nothing_to_someone_with_a_role(site: HomePage, client: Client) -> None:
    page = NewsPageFactory.create(title="Chỉ người trong Đội")
    make_restricted([page])
    client.force_login(UserFactory.create(roles=[roles.EDITOR]))
    assert client.get(page.url).status_code == 404
    assert member(Client(), roles.EDITOR).get(page.url).status_code == 200
