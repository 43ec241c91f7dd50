"""What machines read: feeds, sitemap, robots, security.txt, OpenSearch, JSON-LD, Open Graph, calendars."""

from __future__ import annotations

import datetime
import re
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree

import pytest
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from home.models import HomePage, SiteSettings
from home.tests.factories import ImageFactory, StandardPageFactory, restrict
from news.models import NewsIndexPage
from news.tests import icalendar
from news.tests.factories import CategoryFactory, EventPageFactory, NewsPageFactory, at
from tests.html import read
from vietnamese import normalise

HOST = "http://testserver"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
OPENSEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"

pytestmark = pytest.mark.django_db(databases="__all__")


def xml(response: HttpResponse) -> ElementTree.Element:
    assert response.status_code == 200
    return ElementTree.fromstring(response.content)  # noqa: S314 - our own answer


def feed(client: Client, address: str = "/tin-tuc/rss/") -> list[dict[str, str]]:
    """The items of a feed as plain values."""
    items = xml(client.get(address)).findall("channel/item")
    return [{child.tag: child.text or "" for child in item} for item in items]


def titles(client: Client, address: str = "/tin-tuc/rss/") -> list[str]:
    return [item["title"] for item in feed(client, address)]


def sitemap_addresses(client: Client) -> list[str]:
    return [entry.text or "" for entry in xml(client.get("/sitemap.xml")).iter(f"{SITEMAP}loc")]


# RSS


def test_the_feed_says_what_it_is(site: HomePage, client: Client) -> None:
    response = client.get("/tin-tuc/rss/")
    assert response.headers["Content-Type"] == "application/rss+xml; charset=utf-8"
    assert xml(response).get("version") == "2.0"


def test_the_feed_has_the_newest_first(site: HomePage, client: Client) -> None:
    for year in (2019, 2021, 2020):
        NewsPageFactory.create(title=f"Năm {year}", published_date=datetime.date(year, 1, 1))
    assert titles(client) == ["Năm 2021", "Năm 2020", "Năm 2019"]


def test_the_feed_holds_thirty_articles_at_most(site: HomePage, client: Client) -> None:
    NewsPageFactory.create_batch(32)
    assert len(feed(client)) == 30


def test_every_address_in_a_feed_is_absolute(site: HomePage, client: Client) -> None:
    NewsPageFactory.create(slug="mot-tin")
    channel = xml(client.get("/tin-tuc/rss/")).find("channel")
    assert channel is not None
    addresses = [entry.text or "" for entry in channel.iter("link")] + [
        entry.text or "" for entry in channel.iter("guid")
    ]
    assert addresses == [f"{HOST}/tin-tuc/", f"{HOST}/tin-tuc/mot-tin/", f"{HOST}/tin-tuc/mot-tin/"]


def test_a_feed_dates_an_article_by_the_day_that_its_editor_typed(site: HomePage, client: Client) -> None:
    NewsPageFactory.create(published_date=datetime.date(2020, 4, 10), published_time=datetime.time(17, 44))
    assert parsedate_to_datetime(feed(client)[0]["pubDate"]) == at("2020-04-10 17:44")


def test_a_categorys_feed_holds_its_articles_alone(site: HomePage, client: Client) -> None:
    NewsPageFactory.create(title="Trong", category=CategoryFactory.create(name="Tập huấn"))
    NewsPageFactory.create(title="Ngoài")
    assert titles(client, "/tin-tuc/chuyen-muc/tap-huan/rss/") == ["Trong"]


def test_a_category_without_articles_has_an_empty_feed(site: HomePage, client: Client) -> None:
    CategoryFactory.create(name="Tập huấn")
    assert feed(client, "/tin-tuc/chuyen-muc/tap-huan/rss/") == []


def test_a_category_that_does_not_exist_has_no_feed(site: HomePage, client: Client) -> None:
    assert client.get("/tin-tuc/chuyen-muc/khong-co/rss/").status_code == 404


def test_a_feed_shows_only_what_everyone_may_read(site: HomePage, client: Client) -> None:
    NewsPageFactory.create(title="Công khai")
    NewsPageFactory.create(title="Bản nháp", live=False)
    restrict(NewsPageFactory.create(title="Nội bộ"))
    assert titles(client) == ["Công khai"]


def test_words_that_look_like_markup_stay_words_in_a_feed(site: HomePage, client: Client) -> None:
    NewsPageFactory.create(title="A & B <b>đậm</b> ]]>", summary="1 < 2 & 3")
    assert [(item["title"], item["description"]) for item in feed(client)] == [("A & B <b>đậm</b> ]]>", "1 < 2 & 3")]


def test_a_list_names_its_feed(site: HomePage, client: Client) -> None:
    CategoryFactory.create(name="Tập huấn")
    feeds = [
        link["href"]
        for link in read("/tin-tuc/chuyen-muc/tap-huan/").named("link")
        if link.get("type") == "application/rss+xml"
    ]
    assert feeds == ["/tin-tuc/rss/", "/tin-tuc/chuyen-muc/tap-huan/rss/"]


# Sitemap and robots


def test_the_sitemap_lists_exactly_the_pages_that_everyone_may_read(site: HomePage, client: Client) -> None:
    NewsPageFactory.create(slug="cong-khai")
    NewsPageFactory.create(slug="nhap", live=False)
    NewsPageFactory.create(slug="het-han", live=False, expired=True)
    closed = StandardPageFactory.create(slug="noi-bo")
    StandardPageFactory.create(slug="ben-duoi", parent=closed)
    restrict(closed)
    sections = {"tin-tuc", "huong-dan", "van-ban", "hoi-dap", "su-kien", "co-so", "tra-cuu"}
    expected = {f"{HOST}/{section}/" for section in sections}
    expected |= {f"{HOST}/", f"{HOST}/so-do/", f"{HOST}/tin-tuc/cong-khai/"}
    assert sorted(sitemap_addresses(client)) == sorted(expected)


def test_the_sitemap_says_when_a_page_was_last_published(site: HomePage, client: Client) -> None:
    NewsPageFactory.create(slug="mot-tin", last_published_at=at("2026-01-05 08:00"))
    days = {
        entry.findtext(f"{SITEMAP}loc"): entry.findtext(f"{SITEMAP}lastmod")
        for entry in xml(client.get("/sitemap.xml"))
    }
    assert days[f"{HOST}/tin-tuc/mot-tin/"] == "2026-01-05"


def test_robots_may_read_the_pages_and_not_the_rooms_behind(client: Client, db: None) -> None:
    lines = client.get("/robots.txt").content.decode().splitlines()
    assert lines[0] == "User-agent: *"
    assert "Disallow: /" not in lines
    assert {"Disallow: /quan-tri/", "Disallow: /tai-khoan/", "Disallow: /khu-vuc-rieng/"} <= set(lines)


def test_robots_txt_names_the_sitemap_in_full(client: Client, db: None) -> None:
    assert f"Sitemap: {HOST}/sitemap.xml" in client.get("/robots.txt").content.decode().splitlines()


# security.txt


def security(client: Client) -> dict[str, str]:
    response = client.get("/.well-known/security.txt")
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
    return dict(line.split(": ", 1) for line in response.content.decode().splitlines())


def test_security_txt_names_whom_to_tell(client: Client, db: None) -> None:
    settings = SiteSettings.load()
    settings.security_contact = "anninh@congdoi.example"
    settings.save()
    assert security(client)["Contact"] == "mailto:anninh@congdoi.example"


def test_security_txt_has_a_contact_before_an_editor_gave_one(client: Client, db: None) -> None:
    assert re.fullmatch(r"mailto:[^@\s]+@[^@\s]+", security(client)["Contact"])


def test_security_txt_is_good_for_some_time_and_for_a_year_at_most(client: Client, db: None) -> None:
    expires = datetime.datetime.fromisoformat(security(client)["Expires"])
    assert datetime.timedelta(days=30) < expires - timezone.now() <= datetime.timedelta(days=366)


def test_security_txt_says_where_it_lies(client: Client, db: None) -> None:
    assert security(client)["Canonical"] == f"{HOST}/.well-known/security.txt"


# OpenSearch


def test_the_browsers_search_field_leads_to_an_answer(site: HomePage, client: Client) -> None:
    description = xml(client.get("/opensearch.xml"))
    template = description.find(f"{OPENSEARCH}Url")
    assert template is not None
    address = template.get("template", "").replace("{searchTerms}", "%C4%91%C6%B0%E1%BB%9Dng+huy%E1%BA%BFt")
    assert address.startswith(f"{HOST}/")
    assert client.get(address.removeprefix(HOST)).status_code == 200


def test_the_search_fields_name_is_as_short_as_the_format_wants(site: HomePage, client: Client) -> None:
    settings = SiteSettings.load()
    settings.short_name = "Đội tình nguyện & cộng tác viên"
    settings.save()
    name = xml(client.get("/opensearch.xml")).findtext(f"{OPENSEARCH}ShortName") or ""
    assert 0 < len(name) <= 16


def test_every_page_names_the_search_description(site: HomePage, client: Client) -> None:
    assert [link["href"] for link in read("/").named("link") if link["rel"] == "search"] == ["/opensearch.xml"]


# JSON-LD


def test_an_article_gives_its_facts_to_search_engines(site: HomePage, client: Client) -> None:
    NewsPageFactory.create(
        slug="mot-tin",
        title="Ba Đình giao việc",
        byline="Ban biên tập",
        category=CategoryFactory.create(name="Tập huấn"),
        published_date=datetime.date(2020, 4, 10),
        published_time=datetime.time(17, 44),
        last_published_at=at("2020-04-11 08:00"),
    )
    article = read("/tin-tuc/mot-tin/").facts["NewsArticle"]
    wanted = {
        "headline": "Ba Đình giao việc",
        "datePublished": "2020-04-10T17:44:00+07:00",
        "articleSection": "Tập huấn",
        "inLanguage": "vi",
        "url": f"{HOST}/tin-tuc/mot-tin/",
    }
    assert {name: article[name] for name in wanted} == wanted
    assert datetime.datetime.fromisoformat(article["dateModified"]) == at("2020-04-11 08:00")
    assert article["author"]["name"] == "Ban biên tập"


def test_an_article_of_a_day_alone_gives_no_hour(site: HomePage, client: Client) -> None:
    NewsPageFactory.create(slug="mot-tin", published_date=datetime.date(2020, 4, 10))
    assert read("/tin-tuc/mot-tin/").facts["NewsArticle"]["datePublished"] == "2020-04-10"


def test_breadcrumbs_lead_from_the_front_page_to_the_article(site: HomePage, client: Client) -> None:
    NewsPageFactory.create(slug="mot-tin", title="Một tin")
    trail = read("/tin-tuc/mot-tin/").facts["BreadcrumbList"]["itemListElement"]
    assert [(entry["position"], entry["name"], entry["item"]) for entry in trail] == [
        (1, "Trang chủ", f"{HOST}/"),
        (2, "Tin tức", f"{HOST}/tin-tuc/"),
        (3, "Một tin", f"{HOST}/tin-tuc/mot-tin/"),
    ]


@pytest.mark.parametrize("title", ["</script><b>đậm</b>", "<!--<script>", "]]>", "a\u2028b", '"\\'])
def test_no_title_leaves_the_script_element_that_holds_it(site: HomePage, client: Client, title: str) -> None:
    NewsPageFactory.create(slug="mot-tin", title=title)
    found = read("/tin-tuc/mot-tin/")
    assert found.named("b") == []
    assert found.facts["NewsArticle"]["headline"] == normalise(title)


# Open Graph


def test_a_shared_article_shows_title_words_address_and_picture(site: HomePage, client: Client) -> None:
    picture = ImageFactory.create(description="Ngõ phố", size=(400, 300))
    NewsPageFactory.create(slug="mot-tin", title="A & “B”", summary="Tóm tắt.", lead_image=picture)
    meta = read("/tin-tuc/mot-tin/").meta
    assert {name: value for name, value in meta.items() if name.startswith("og:") and name != "og:site_name"} == {
        "og:type": "article",
        "og:title": "A & “B”",
        "og:description": "Tóm tắt.",
        "og:url": f"{HOST}/tin-tuc/mot-tin/",
        "og:locale": "vi_VN",
        "og:image": f"{HOST}{picture.file.url}",
        "og:image:alt": "Ngõ phố",
    }


def test_the_canonical_address_carries_no_query(site: HomePage, client: Client) -> None:
    (canonical,) = [link["href"] for link in read("/tra-cuu/?q=a").named("link") if link["rel"] == "canonical"]
    assert canonical == f"{HOST}/tra-cuu/"


# Calendars (more in news/tests/test_calendar.py)


def test_an_events_calendar_keeps_its_commas(site: HomePage, client: Client) -> None:
    EventPageFactory.create(title="Tập huấn, giao ban; và \\ khác", slug="mot-buoi")
    (event,) = icalendar.read(client.get("/su-kien/mot-buoi/ics/").content).within
    assert icalendar.text(event.properties["SUMMARY"]) == "Tập huấn, giao ban; và \\ khác"


# Answers to machines are for everyone


@pytest.mark.parametrize(
    "address",
    ["/tin-tuc/rss/", "/sitemap.xml", "/robots.txt", "/.well-known/security.txt", "/opensearch.xml", "/su-kien/ics/"],
)
def test_no_answer_to_a_machine_sets_a_cookie_or_varies_by_one(site: HomePage, client: Client, address: str) -> None:
    response = client.get(address)
    assert (response.status_code, dict(response.cookies), response.headers.get("Vary", "")) == (200, {}, "")


@pytest.mark.parametrize("address", ["/robots.txt", "/.well-known/security.txt", "/opensearch.xml", "/so-do/"])
def test_what_only_answers_questions_takes_no_posts(site: HomePage, client: Client, address: str) -> None:
    assert client.post(address).status_code == 405


def test_the_news_section_exists_before_its_first_article(site: HomePage, client: Client) -> None:
    assert NewsIndexPage.objects.get().get_children().count() == 0
    assert feed(client) == []
