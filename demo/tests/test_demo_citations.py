"""The demo's pages and the laws that they cite."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import pytest
from django.core.management import call_command
from django.test import Client

from guidance.citing import keeping
from guidance.models import Citation, LegalDocument
from news.models import NewsPage

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture(scope="module", autouse=True)
def _demo(world: Callable[[], AbstractContextManager[None]]) -> Iterator[None]:
    with world():
        call_command("load_demo", verbosity=0)
        yield


def symbols_in(slug: str) -> list[tuple[str, str]]:
    rows = Citation.objects.filter(page__slug=slug).select_related("target").order_by("order")
    return [(row.text, row.target.symbol if row.target else "") for row in rows]


def test_laws_without_number_in_the_page_of_2021_are_those_of_that_day(client: Client) -> None:
    page = NewsPage.objects.get(slug="sau-thang-dau-nam-2021-19-doi-151-tinh-nguyen-vien")
    assert symbols_in(page.slug) == [
        ("Luật phòng, chống ma túy", "23/2000/QH10"),
        ("Luật phòng, chống mua bán người", "66/2011/QH12"),
        ("Pháp lệnh phòng, chống mại dâm", "10/2003/PL-UBTVQH11"),
    ]
    html = client.get(page.url).content.decode()
    law = LegalDocument.objects.get(symbol="23/2000/QH10")
    link = re.search(rf'<a class="cite" href="{law.url}\?ngay=2021-06-10" data-card="([^"]+)">Luật phòng,', html)
    assert link is not None
    card = html.split(f'<template id="{link[1]}">')[1].split("</template>")[0]
    assert re.findall(r"effect-([\w-]+)\"", card) == ["in-force", "ended"]


def test_local_documents_are_those_of_their_place() -> None:
    assert ("Văn bản 134/BCĐ", "134/BCĐ") in symbols_in("ba-dinh-giao-viec-ro-cho-tung-tinh-nguyen-vien")
    assert ("Kế hoạch 1402/KH-LĐTBXH", "1402/KH-LĐTBXH") in symbols_in("kien-giang-tap-huan-95-dai-bieu")


def test_a_section_that_rests_on_a_plan_carries_its_subsections() -> None:
    row = Citation.objects.get(page__slug="phong-trao-tinh-nguyen", text="tiểu mục 2 Mục I")
    assert row.target is not None
    assert (row.target.symbol, row.target_path) == ("3841/QĐ-UBND", "muc_I.tieu_muc_2")


def test_a_joint_circular_in_another_order_is_the_same() -> None:
    row = Citation.objects.get(page__slug="phong-trao-tinh-nguyen", symbol__endswith="BTC-BNV")
    assert row.target is not None
    assert row.target.symbol == "24/2012/TTLT-BLĐTBXH-BNV-BTC"


def test_every_citation_of_the_demo_finds_its_document() -> None:
    assert [(row.page.slug, row.text) for row in Citation.objects.open().select_related("page")] == []


def test_a_hundred_thousand_citations_are_made_as_their_texts_would_be_read() -> None:
    call_command("load_demo", verbosity=0, scale=["documents=520"])
    made = LegalDocument.objects.filter(title__contains="(minh họa số").order_by("pk")
    last = made.last()
    assert last is not None
    assert Citation.objects.filter(page=last.pk).count() == 23
    assert keeping.keep(last.pk) == {"found": 23, "added": 0, "changed": 0, "dropped": 0}
