"""Guides and questions: sections, anchors, what is unchecked, how to leave quickly."""

from __future__ import annotations

import datetime
import re

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from wagtail.blocks import StreamBlockValidationError

from guidance.blocks import SectionsBlock
from guidance.tests.factories import GuidePageFactory, QuestionPageFactory, section
from home.models import HomePage
from home.tests.bodies import stored

pytestmark = pytest.mark.django_db(databases="__all__")


def test_contents_and_sections_carry_the_same_numbers_and_anchors(site: HomePage, client: Client) -> None:
    page = GuidePageFactory(sections=stored(section("Tuần đầu"), section("Tháng đầu"), section("Hai năm")))
    html = client.get(page.url).content.decode()
    linked = re.findall(r'<a href="#([\w-]+)">', html.split('class="contents')[1].split("</nav>")[0])
    assert linked == ["tuan-dau", "thang-dau", "hai-nam"]
    assert [html.count(f'id="{anchor}"') for anchor in linked] == [1, 1, 1]
    assert [f">{number}. " in html for number in (1, 2, 3)] == [True] * 3


def test_an_anchor_given_by_hand_stays_when_the_title_changes(site: HomePage, client: Client) -> None:
    page = GuidePageFactory(sections=stored(section("Tên mới hẳn", anchor="tuan-dau"), section("Khác")))
    assert 'id="tuan-dau"' in client.get(page.url).content.decode()


def test_two_sections_may_not_share_an_anchor() -> None:
    block = SectionsBlock()
    value = block.to_python(
        [{"type": name, "value": value} for name, value in (section("Bước một"), section("BƯỚC MỘT!"))]
    )
    with pytest.raises(StreamBlockValidationError):
        block.clean(value)


def test_the_base_document_stands_under_its_sections_title(site: HomePage, client: Client) -> None:
    page = GuidePageFactory(sections=stored(section("Mục đích", base_document="Quyết định 3841/QĐ-UBND")))
    html = client.get(page.url).content.decode()
    assert html.index("Mục đích") < html.index("Quyết định 3841/QĐ-UBND")


def test_unchecked_points_are_said_one_by_one(site: HomePage, client: Client) -> None:
    html = client.get(GuidePageFactory(unchecked="Mức phụ cấp\n\n Thời hạn ").url).content.decode()
    assert "<li>Mức phụ cấp</li><li>Thời hạn</li>" in html


def test_a_guide_without_a_contact_of_its_own_gives_the_portals_hotline(site: HomePage, client: Client) -> None:
    from home.models import SiteSettings

    settings = SiteSettings.load()
    settings.hotline = "1900 0000"
    settings.save()
    assert client.get(GuidePageFactory().url).content.decode().count('href="tel:19000000"') >= 2


def test_help_pages_offer_a_quiet_exit_that_is_a_plain_link(site: HomePage, client: Client) -> None:
    for page in (GuidePageFactory(), QuestionPageFactory()):
        html = client.get(page.url).content.decode()
        assert re.search(r'<a [^>]*href="https://[^"]+" data-quiet-exit rel="noreferrer nofollow"', html)


def test_other_pages_offer_none(site: HomePage, client: Client) -> None:
    assert "data-quiet-exit" not in client.get("/huong-dan/").content.decode()


def test_only_guides_with_a_task_are_an_entrance_on_the_home_page(site: HomePage, client: Client) -> None:
    GuidePageFactory(title="Có lối vào", task="Tôi cần việc làm", icon="briefcase")
    GuidePageFactory(title="Không có lối vào")
    html = client.get("/").content.decode().split('class="tasks"')[1].split("</ul>")[0]
    assert html.count("<li>") == 1


def test_an_answer_is_not_older_than_its_question(site: HomePage) -> None:
    page = QuestionPageFactory()
    page.asked_on = page.answered_on + datetime.timedelta(days=1)
    with pytest.raises(ValidationError, match="answered_on"):
        page.full_clean()
