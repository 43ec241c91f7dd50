"""The demo's legal library: the documents of the facts with the statuses that are known, and none invented."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import pytest
from django.core.management import call_command
from django.test import override_settings
from wagtail.models import Page

from demo.scale_documents import FIRST_NUMBER, MARK
from guidance import publishing
from guidance.law.kinds import Status
from guidance.law.proofreading import problems_of
from guidance.law.splitting import read
from guidance.models import DocumentRelation, EffectEvent, EffectSpan, GuidePage, LegalDocument, Provision

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture(scope="module", autouse=True)
def _demo(
    world: Callable[[], AbstractContextManager[None]], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    with override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("media")), world():
        call_command("load_demo", verbosity=0)
        yield


STATUSES = {
    "luat-23-2000-qh10": {"2000-12-30": "unknown", "2000-12-31": "in_force", "2021-12-31": "in_force"},
    "luat-23-2000-qh10 ": {"2022-01-01": "ended"},
    "luat-73-2021-qh14": {"2021-12-31": "not_yet", "2022-01-01": "in_force", "2026-06-30": "in_force"},
    "luat-73-2021-qh14 ": {"2026-07-01": "ended"},
    "luat-120-2025-qh15": {"2026-06-30": "not_yet", "2026-07-01": "in_force"},
    "luat-66-2011-qh12": {"2021-06-10": "in_force", "2025-07-01": "ended"},
    "luat-91-2025-qh15": {"2025-12-31": "not_yet", "2026-01-01": "in_force"},
    "nghi-dinh-356-2025-nd-cp": {"2026-01-01": "in_force"},
    "nghi-dinh-13-2023-nd-cp": {"2025-12-31": "in_force", "2026-01-01": "ended"},
    "quyet-dinh-2596-qd-ttg-2013": {"2020-12-31": "in_force", "2021-01-01": "ended"},
    "phap-lenh-10-2003-pl-ubtvqh11": {"2021-06-10": "unknown"},
    "nghi-dinh-94-2010-nd-cp": {"2015-01-01": "unknown", "2023-01-01": "unknown"},
    "nghi-dinh-116-2021-nd-cp": {"2023-01-01": "unknown"},
    "thong-tu-lien-tich-24-2012-ttlt-bldtbxh-bnv-btc": {"2025-01-01": "unknown"},
    "quyet-dinh-3841-qd-ubnd-tp-ho-chi-minh-2015": {"2016-01-01": "unknown"},
    "quyet-dinh-769-qd-bldtbxh-2015": {"2016-01-01": "unknown"},
    "ke-hoach-1402-kh-ldtbxh-tinh-kien-giang-2015": {"2016-01-01": "unknown"},
    "ke-hoach-106-kh-ubnd-quan-hoang-mai-2019": {"2019-06-01": "unknown", "2020-01-01": "ended"},
    "van-ban-134-bcd-quan-ba-dinh-2020": {"2021-01-01": "unknown"},
    "huong-dan-338-hd-ldtbxh-2019": {"2020-01-01": "unknown"},
}  # fmt: skip


@pytest.mark.parametrize("slug", STATUSES)
def test_a_document_has_on_each_day_the_status_that_is_known(slug: str) -> None:
    document = LegalDocument.objects.live().get(slug=slug.strip())
    for text, expected in STATUSES[slug].items():
        day = datetime.date.fromisoformat(text)
        stored = [
            span.status
            for span in document.spans.all()
            if (not span.first_day or span.first_day <= day) and (not span.last_day or day <= span.last_day)
        ]
        assert stored == [document.status_on(day)]
        assert stored == [expected], text


def test_a_beginning_that_is_not_known_is_marked() -> None:
    marked = LegalDocument.objects.filter(spans__begin_unchecked=True).values_list("symbol", flat=True)
    assert set(marked) == {"23/2000/QH10", "66/2011/QH12", "13/2023/NĐ-CP", "2596/QĐ-TTg", "106/KH-UBND"}


def test_every_document_that_is_not_known_has_no_event() -> None:
    unknown = EffectSpan.objects.filter(status=Status.UNKNOWN, first_day=None, last_day=None).values("document")
    assert not EffectEvent.objects.filter(page__in=unknown).exists()
    assert LegalDocument.objects.filter(pk__in=unknown).count() == 18


def test_local_issuers_carry_their_places_and_their_end() -> None:
    for symbol, place, last_day in (
        ("3841/QĐ-UBND", "Thành phố Hồ Chí Minh", "2025-06-30"),
        ("1402/KH-LĐTBXH", "Tỉnh Kiên Giang", "2025-02-28"),
        ("106/KH-UBND", "Quận Hoàng Mai", "2025-06-30"),
        ("134/BCĐ", "Quận Ba Đình", "2025-06-30"),
    ):
        agency = LegalDocument.objects.get(symbol=symbol).issuer_rows.get().agency
        assert agency.unit.full_name == place
        assert agency.names.get().valid_to == datetime.date.fromisoformat(last_day)


def test_relations_are_those_of_the_facts() -> None:
    found = {(row.page.symbol, row.kind, row.target.symbol) for row in DocumentRelation.objects.all()}
    assert {
        ("73/2021/QH14", "replaces", "23/2000/QH10"),
        ("120/2025/QH15", "replaces", "73/2021/QH14"),
        ("16/2008/QH12", "amends", "23/2000/QH10"),
        ("71/2020/QH14", "amends", "64/2006/QH11"),
        ("116/2021/NĐ-CP", "details", "73/2021/QH14"),
        ("356/2025/NĐ-CP", "replaces", "13/2023/NĐ-CP"),
    } <= found
    assert ("116/2021/NĐ-CP", "replaces", "94/2010/NĐ-CP") not in found


def test_every_text_is_an_extract_and_splits_without_a_doubt() -> None:
    for document in LegalDocument.objects.exclude(text=""):
        assert document.is_extract
        assert problems_of(read(document.text), extract=True) == [], document.symbol


def test_what_the_guide_cites_is_there() -> None:
    paths = Provision.objects.filter(document__symbol="3841/QĐ-UBND").values_list("path", flat=True)
    assert {"muc_I", "muc_I.tieu_muc_2", "muc_II.tieu_muc_3"} <= set(paths)


def test_the_named_guides_rest_on_documents_of_the_library() -> None:
    symbols = set(LegalDocument.objects.values_list("symbol", flat=True))
    for slug in (
        "con-toi-moi-di-cai-ve", "cai-nghien-tai-gia-dinh-cong-dong", "cai-nghien-tu-nguyen-tai-co-so",
        "dua-vao-co-so-bat-buoc", "vay-von-hoc-nghe-viec-lam", "lam-tinh-nguyen-vien", "phong-trao-tinh-nguyen",
    ):  # fmt: skip
        said = str(GuidePage.objects.get(slug=slug).sections.raw_data[:])
        assert any(symbol in said for symbol in symbols), slug


# Many


def test_many_documents_stand_as_if_each_had_been_published() -> None:
    call_command("load_demo", verbosity=0, scale=["documents=60"])
    made = LegalDocument.objects.filter(title__contains=MARK)
    assert made.count() == 60
    assert Provision.objects.filter(document__in=made).count() == 600
    assert [list(problem) for problem in Page.find_problems() if problem] == []
    for document in made.order_by("pk")[::7]:
        rows = list(document.provisions.values_list("path", "label", "text", "order", "parent__path"))
        spans = list(document.spans.values_list("status", "first_day", "last_day", "begin_unchecked"))
        slug, number, bodies = document.slug, document.number, document.bodies
        assert int(number) > FIRST_NUMBER
        publishing.renew(document)
        document.save()
        assert rows == list(document.provisions.values_list("path", "label", "text", "order", "parent__path"))
        assert spans == list(document.spans.values_list("status", "first_day", "last_day", "begin_unchecked"))
        assert (document.slug, document.number, document.bodies) == (slug, number, bodies)
        assert document.issuer_rows.count() == 1
    call_command("load_demo", verbosity=0, scale=["documents=61"])
    assert made.count() == 61
