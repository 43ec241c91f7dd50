"""Every page type, whole: what it declares, its HTML, what it loads, what it costs."""

from __future__ import annotations

import datetime
import gzip
import re
from pathlib import Path
from urllib.parse import urlsplit

import html5lib
import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.exceptions import ValidationError
from django.db import connection
from django.template.loader import get_template
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from wagtail.fields import StreamField
from wagtail.models import Page

from guidance.blocks import SectionsBlock
from home.blocks import BodyBlock
from home.furniture import Furniture
from home.tests.bodies import every_block, raw
from news.tests import icalendar
from news.tests.factories import at
from tests.full_pages import LISTS, MAKERS, FullSite, concrete_types
from tests.html import DATA, Elements, answer, read

pytestmark = pytest.mark.django_db(databases="__all__")

TYPES = sorted(concrete_types())
EVERYWHERE = [*TYPES, *LISTS]
MAX_COMPRESSED = 60 * 1024
OPEN_NAMES = {"HomePage": "the front page takes the sections, which name it as their parent"}

QUERIES = {
    "home.HomePage": 11,
    "home.StandardPage": 13,
    "news.NewsIndexPage": 8,
    "news.NewsPage": 13,
    "news.EventIndexPage": 7,
    "news.EventPage": 13,
    "guidance.GuideIndexPage": 7,
    "guidance.GuidePage": 13,
    "guidance.QuestionIndexPage": 7,
    "guidance.QuestionPage": 13,
    "guidance.LegalIndexPage": 7,
    "guidance.LegalDocument": 8,
    "directory.FacilityIndexPage": 7,
    "directory.FacilityPage": 13,
    "directory.InfoIndexPage": 7,
    "directory.InfoPage": 13,
    "news, page 2": 8,
    "news of a year": 9,
    "news of a month": 9,
    "news of a category": 9,
    "news of a category, page 2": 9,
    "news of a topic": 10,
    "events of a month": 7,
    "events of an empty month": 7,
    "questions, page 2": 7,
    "law, page 2": 7,
    "law, narrowed": 7,
    "law, as of a day": 7,
    "law, none fits": 7,
    "law, no day": 7,
    "a law on a day": 8,
    "facilities, filtered": 7,
    "A–Z, a name": 7,
    "A–Z, nothing found": 7,
    "site map": 1,
}
"""What each page costs with menus and lists warm: the exact figures, so that one more is seen."""


def elements(full_site: FullSite, name: str) -> Elements:
    return read(full_site.address(name))


def loaded(found: Elements) -> list[str]:
    """Every address that a browser fetches by itself."""
    addresses = [
        attributes[name]
        for tag in ("img", "script", "source", "video", "audio", "track", "iframe", "embed", "input")
        for attributes in found.named(tag)
        for name in ("src", "poster")
        if attributes.get(name)
    ]
    for attributes in found.named("img", "source"):
        addresses += [part.split()[0] for part in attributes.get("srcset", "").split(",") if part.strip()]
    addresses += [
        attributes["href"]
        for attributes in found.named("link")
        if {"stylesheet", "preload", "icon", "manifest", "modulepreload", "prefetch", "preconnect"}
        & set(attributes["rel"].split())
    ]
    return addresses


# What a type declares


@pytest.mark.parametrize("name", TYPES)
def test_every_page_type_has_a_maker_in_the_table(name: str) -> None:
    assert name in MAKERS


def test_the_table_of_makers_names_no_type_that_is_gone() -> None:
    assert set(MAKERS) == set(TYPES)


@pytest.mark.parametrize("name", TYPES)
@pytest.mark.parametrize("attribute", ["template", "page_description", "parent_page_types"])
def test_every_page_type_declares_itself(name: str, attribute: str) -> None:
    assert concrete_types()[name].__dict__.get(attribute)


@pytest.mark.parametrize("name", TYPES)
def test_every_page_type_but_the_front_page_says_what_may_lie_beneath_it(name: str) -> None:
    model = concrete_types()[name]
    assert "subpage_types" in model.__dict__ or model.__name__ in OPEN_NAMES


@pytest.mark.parametrize("name", TYPES)
def test_every_page_types_template_lies_in_its_apps_folder(name: str) -> None:
    model = concrete_types()[name]
    get_template(model.template)
    assert model.template.startswith(f"{model._meta.app_label}/")


# The makers fill everything


@pytest.mark.parametrize("name", TYPES)
def test_the_full_page_leaves_no_field_empty(full_site: FullSite, name: str) -> None:
    page = full_site.pages[name].specific
    own = {field.name for field in type(page)._meta.concrete_fields} - {f.name for f in Page._meta.concrete_fields}
    empty = {field for field in own - {"page_ptr"} if getattr(page, field) in (None, "", [])}
    empty |= {field for field in own if hasattr(getattr(page, field), "raw_data") and not len(getattr(page, field))}
    assert empty == set()


@pytest.mark.parametrize("name", TYPES)
def test_the_full_page_holds_every_block_of_each_body(full_site: FullSite, name: str) -> None:
    page = full_site.pages[name].specific
    for field in type(page)._meta.concrete_fields:
        if isinstance(field, StreamField):
            value = getattr(page, field.name)
            assert {block.block_type for block in value} == set(field.stream_block.child_blocks), field.name


# How it looks to a machine


@pytest.mark.parametrize("name", EVERYWHERE)
def test_every_page_answers_200_from_its_address(full_site: FullSite, name: str) -> None:
    answer(full_site.address(name))


@pytest.mark.parametrize("name", EVERYWHERE)
def test_every_page_has_one_h1(full_site: FullSite, name: str) -> None:
    assert len(elements(full_site, name).named("h1")) == 1


@pytest.mark.parametrize("name", EVERYWHERE)
def test_every_page_parses_without_an_error(full_site: FullSite, name: str) -> None:
    html5lib.HTMLParser(strict=True).parse(answer(full_site.address(name)).content.decode())


@pytest.mark.parametrize("name", EVERYWHERE)
def test_no_id_stands_twice_on_a_page(full_site: FullSite, name: str) -> None:
    ids = [attributes["id"] for _, attributes in elements(full_site, name).found if attributes.get("id")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", EVERYWHERE)
def test_no_page_sets_a_cookie_or_varies_by_one(full_site: FullSite, name: str) -> None:
    response = answer(full_site.address(name))
    assert (dict(response.cookies), response.headers.get("Vary", "")) == ({}, "")


@pytest.mark.parametrize("name", EVERYWHERE)
def test_no_page_looks_at_the_session_or_at_who_asks(full_site: FullSite, name: str) -> None:
    request = answer(full_site.address(name)).wsgi_request
    assert (request.session.accessed, hasattr(request, "_cached_user")) == (False, False)


@pytest.mark.parametrize("name", EVERYWHERE)
def test_no_page_holds_a_script_or_style_of_its_own(full_site: FullSite, name: str) -> None:
    found = elements(full_site, name)
    scripts = [entry for entry in found.named("script") if not {"src", "type"} & set(entry)]
    scripts += [entry for entry in found.named("script") if entry.get("type", DATA) != DATA]
    styled = [entry for _, entry in found.found if "style" in entry or any(key.startswith("on") for key in entry)]
    assert (scripts, styled, found.named("style")) == ([], [], [])


@pytest.mark.parametrize("name", EVERYWHERE)
def test_no_page_loads_anything_from_another_host(full_site: FullSite, name: str) -> None:
    addresses = loaded(elements(full_site, name))
    assert [address for address in addresses if urlsplit(address).netloc or urlsplit(address).scheme] == []


@pytest.mark.parametrize("name", EVERYWHERE)
def test_everything_that_a_page_loads_is_there(full_site: FullSite, name: str) -> None:
    missing = []
    for address in sorted(set(loaded(elements(full_site, name)))):
        path = urlsplit(address).path
        if path.startswith(settings.STATIC_URL):
            there = finders.find(path.removeprefix(settings.STATIC_URL)) is not None
        elif path.startswith(settings.MEDIA_URL):
            there = (Path(settings.MEDIA_ROOT) / path.removeprefix(settings.MEDIA_URL)).exists()
        else:
            there = Client().get(address).status_code == 200
        if not there:
            missing.append(address)
    assert missing == []


@pytest.mark.parametrize("name", EVERYWHERE)
def test_every_picture_has_words_and_a_size(full_site: FullSite, name: str) -> None:
    for attributes in elements(full_site, name).named("img"):
        assert {"alt", "width", "height"} <= set(attributes), attributes
        assert int(attributes["width"]) > 0
        assert int(attributes["height"]) > 0


@pytest.mark.parametrize("name", EVERYWHERE)
def test_every_page_says_its_language(full_site: FullSite, name: str) -> None:
    assert elements(full_site, name).named("html")[0]["lang"] == "vi"


# What it tells machines


@pytest.mark.parametrize("name", TYPES)
def test_every_page_gives_facts_that_parse(full_site: FullSite, name: str) -> None:
    kinds = set(elements(full_site, name).facts)
    assert full_site.pages[name].specific_class.schema_type in kinds
    assert ("BreadcrumbList" in kinds) == (name != "home.HomePage")


@pytest.mark.parametrize("name", TYPES)
def test_every_page_has_the_four_that_open_graph_asks_for(full_site: FullSite, name: str) -> None:
    meta = elements(full_site, name).meta
    assert all(meta.get(f"og:{key}") for key in ("title", "type", "url", "description"))


@pytest.mark.parametrize("name", TYPES)
def test_a_pages_picture_is_shared_with_its_words(full_site: FullSite, name: str) -> None:
    found = elements(full_site, name)
    picture = full_site.pages[name].specific.lead_image
    assert found.meta["og:image"] == f"http://testserver{picture.file.url}"
    assert found.meta["og:image:alt"] == picture.description
    assert f"http://testserver{picture.file.url}" in str(found.data)


def test_a_question_gives_its_answer(full_site: FullSite) -> None:
    question = elements(full_site, "guidance.QuestionPage").facts["QAPage"]["mainEntity"]
    assert question["acceptedAnswer"]["text"] == "Hỏi đội trưởng."


def test_an_event_says_when_and_where(full_site: FullSite) -> None:
    event = elements(full_site, "news.EventPage").facts["Event"]
    assert datetime.datetime.fromisoformat(event["startDate"]) == at("2090-03-05 08:00")
    assert event["location"]["name"] == "Nhà văn hóa phường"


def test_every_address_of_the_sitemap_answers(full_site: FullSite) -> None:
    addresses = re.findall("<loc>http://testserver([^<]+)</loc>", answer("/sitemap.xml").content.decode())
    assert len(addresses) == Page.objects.live().filter(depth__gte=2).count() + 1
    for address in addresses:
        answer(address)


def test_the_calendar_of_all_events_can_be_read(full_site: FullSite) -> None:
    calendar = icalendar.read(answer("/su-kien/ics/").content)
    assert [event.name for event in calendar.within] == ["VEVENT"] * 15


# What it costs


@pytest.mark.parametrize("name", EVERYWHERE)
def test_no_page_asks_the_database_more_often_than_before(full_site: FullSite, name: str) -> None:
    address = full_site.address(name)
    answer(address)
    with CaptureQueriesContext(connection) as queries:
        answer(address)
    assert len(queries) <= QUERIES[name], "\n".join(query["sql"] for query in queries)


def test_no_article_is_allowed_more_than_14_questions_and_no_list_more_than_12() -> None:
    articles = [name for name in TYPES if not name.endswith("IndexPage")]
    assert max(QUERIES.get(name, 0) for name in articles) <= 14
    assert max(QUERIES.get(name, 0) for name in EVERYWHERE if name not in articles) <= 12


@pytest.mark.parametrize("name", EVERYWHERE)
def test_no_page_weighs_more_than_60_kb_compressed(full_site: FullSite, name: str) -> None:
    response = answer(full_site.address(name))
    found = Elements(response.content.decode())
    files = [entry["src"] for entry in found.named("script") if "src" in entry]
    files += [entry["href"] for entry in found.named("link") if "stylesheet" in entry["rel"].split()]
    weight = len(gzip.compress(response.content))
    for address in files:
        path = finders.find(urlsplit(address).path.removeprefix(settings.STATIC_URL))
        weight += len(gzip.compress(Path(str(path)).read_bytes()))
    assert weight <= MAX_COMPRESSED


# Blocks

BLOCKS = sorted(BodyBlock().child_blocks)


@pytest.mark.parametrize("name", BLOCKS)
def test_every_block_of_a_body_has_a_full_value_in_the_tests(full_site: FullSite, name: str) -> None:
    assert name in every_block()


@pytest.mark.parametrize("name", BLOCKS)
def test_every_full_block_is_one_that_an_editor_could_save(full_site: FullSite, name: str) -> None:
    body = BodyBlock()
    body.clean(body.to_python(raw((name, every_block()[name]))))


@pytest.mark.parametrize("name", BLOCKS)
def test_every_block_renders_valid_html(full_site: FullSite, name: str) -> None:
    body = BodyBlock()
    request = RequestFactory().get("/")
    context = {"request": request, "portal": Furniture(request)}
    html = body.to_python(raw((name, every_block()[name]))).render_as_block(context)
    assert re.sub(r"<[^>]*>|\s", "", html)
    html5lib.HTMLParser(strict=True).parse(f"<!doctype html><title>a</title>{html}")


def test_a_table_with_a_short_row_is_refused_with_the_rows_number(full_site: FullSite) -> None:
    body = BodyBlock()
    value = every_block()["table"]
    value["rows"][0]["value"].pop()
    with pytest.raises(ValidationError) as refused:
        body.clean(body.to_python(raw(("table", value))))
    (block_error,) = refused.value.block_errors.values()
    assert "1" in str(block_error.block_errors["rows"])


def test_a_guides_section_takes_every_block_of_a_body(full_site: FullSite) -> None:
    assert set(SectionsBlock().child_blocks["section"].child_blocks["body"].child_blocks) == set(BLOCKS)
