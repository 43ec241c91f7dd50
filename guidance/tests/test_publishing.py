"""What publishing a document makes, and what becomes of it."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from core import stamp
from guidance import publishing
from guidance.law.kinds import EventKind, Status
from guidance.models import EffectSpan, LegalDocument, LegalIndexPage, Provision
from guidance.tests.factories import LegalDocumentFactory
from home.models import HomePage
from places.kinds import Kind
from places.tests.factories import AgencyFactory, CommuneFactory, ProvinceFactory

pytestmark = pytest.mark.django_db(databases="__all__")

DAY = datetime.date(2022, 1, 1)


@pytest.fixture
def library(site: HomePage) -> LegalIndexPage:
    return LegalIndexPage.objects.get()


def paths(document: Page) -> list[str]:
    return list(Provision.objects.filter(document=document).order_by("order").values_list("path", flat=True))


def test_publishing_makes_provisions_with_parents_and_spans(library: LegalIndexPage) -> None:
    document = LegalDocumentFactory.create(happens=[(EventKind.BEGINS, DAY)])
    assert paths(document) == [
        "dieu_1", "dieu_1.khoan_1", "dieu_1.khoan_2", "dieu_1.khoan_2.diem_a", "dieu_1.khoan_2.diem_đ", "dieu_2",
    ]  # fmt: skip
    point = Provision.objects.get(document=document, path="dieu_1.khoan_2.diem_đ")
    assert (point.anchor, point.parent.path, point.parent.parent.path) == (
        "dieu-1-khoan-2-diem-dd", "dieu_1.khoan_2", "dieu_1",
    )  # fmt: skip
    spans = EffectSpan.objects.filter(document=document).values_list("status", "first_day", "last_day")
    assert list(spans) == [("not_yet", None, datetime.date(2021, 12, 31)), ("in_force", DAY, None)]
    assert (document.year, document.bodies) == (2021, "CP")
    assert document.symbol.startswith(f"{document.number}/2021")


def test_a_draft_makes_no_rows_and_computes_both(library: LegalIndexPage) -> None:
    document = LegalDocumentFactory.create(live=False, happens=[(EventKind.ENDS, DAY)])
    assert paths(document) == []
    assert not EffectSpan.objects.exists()
    assert [one.path for one in document.outline()][:2] == ["dieu_1", "dieu_1.khoan_1"]
    assert document.status_on(datetime.date(2022, 6, 1)) == Status.ENDED
    assert document.status_on(datetime.date(2021, 12, 30)) == Status.UNKNOWN
    assert [span.status for span in document.effect()] == [Status.UNKNOWN, Status.IN_FORCE, Status.ENDED]


def test_a_draft_of_a_published_document_changes_nothing_before_it_is_published(library: LegalIndexPage) -> None:
    document = LegalDocumentFactory.create()
    before = paths(document)
    draft = LegalDocument.objects.get(pk=document.pk)
    draft.text = "Điều 9. Mới"
    revision = draft.save_revision()
    assert paths(document) == before
    revision.publish()
    assert paths(document) == ["dieu_9"]


def test_unpublishing_and_deleting_take_the_rows_away(library: LegalIndexPage) -> None:
    document = LegalDocumentFactory.create(happens=[(EventKind.BEGINS, DAY)])
    other = LegalDocumentFactory.create()
    Page.objects.get(pk=document.pk).unpublish()
    assert (paths(document), document.spans.count()) == ([], 0)
    assert paths(other)
    LegalDocument.objects.get(pk=document.pk).save_revision().publish()
    assert paths(document)
    LegalDocument.objects.get(pk=document.pk).delete()
    assert Provision.objects.exclude(document=other).count() == 0


def test_a_second_publishing_makes_the_same_rows(library: LegalIndexPage) -> None:
    document = LegalDocumentFactory.create()
    before = paths(document)
    publishing.renew(document)
    LegalDocument.objects.get(pk=document.pk).save()
    assert paths(document) == before


def test_a_published_event_renews_the_stamp(library: LegalIndexPage) -> None:
    document = LegalDocumentFactory.create(happens=[(EventKind.BEGINS, DAY)])
    before = stamp.current()
    draft = LegalDocument.objects.get(pk=document.pk)
    draft.events.add(draft.events.model(kind=EventKind.ENDS, on=datetime.date(2023, 1, 1)))
    draft.save_revision().publish()
    assert stamp.current() != before
    assert draft.spans.get(last_day=None).status == Status.ENDED


def test_the_statements_do_not_grow_with_the_text(library: LegalIndexPage, django_assert_max_num_queries: Any) -> None:
    document = LegalDocumentFactory.create(text="\n".join(f"Điều {n}. A\n1. Một.\na) Ý." for n in range(1, 120)))
    with django_assert_max_num_queries(20):
        publishing.renew(document)
    assert len(paths(document)) == 357


# Addresses


def test_an_address_is_made_of_type_and_symbol(library: LegalIndexPage) -> None:
    document = LegalDocumentFactory.create(symbol="116/2021/NĐ-CP", slug="typed-by-hand")
    assert document.slug == "nghi-dinh-116-2021-nd-cp"


def test_the_same_symbol_from_two_issuers_has_two_addresses(library: LegalIndexPage) -> None:
    hcm = ProvinceFactory.create(kind=Kind.CENTRAL_CITY, name="Hồ Chí Minh")
    first = AgencyFactory.create(unit=hcm)
    ward = CommuneFactory.create(name="Tân Phú", parent=hcm)
    other = CommuneFactory.create(name="Tân Phú", parent=ProvinceFactory.create(name="Đồng Nai"))
    values = {"kind": "quyet_dinh", "symbol": "3841/QĐ-UBND", "issued_on": datetime.date(2015, 8, 4)}
    slugs = [
        LegalDocumentFactory.create(**values, issuers=[agency]).slug
        for agency in (first, AgencyFactory.create(unit=ward), AgencyFactory.create(unit=other))
    ]
    assert slugs == [
        "quyet-dinh-3841-qd-ubnd-tp-ho-chi-minh-2015",
        "quyet-dinh-3841-qd-ubnd-phuong-tan-phu-2015",
        "quyet-dinh-3841-qd-ubnd-phuong-tan-phu-tinh-dong-nai-2015",
    ]
    assert LegalDocumentFactory.create(**values, issuers=[first]).slug == f"{slugs[0]}-2"


def test_a_central_symbol_without_a_year_carries_the_year(library: LegalIndexPage) -> None:
    document = LegalDocumentFactory.create(
        kind="quyet_dinh", symbol="2596/QĐ-TTg", issued_on=datetime.date(2013, 12, 27), issuers=[AgencyFactory.create()]
    )
    assert document.slug == "quyet-dinh-2596-qd-ttg-2013"
    only_year = LegalDocumentFactory.create(kind="quyet_dinh", symbol="769/QĐ-BLĐTBXH", issued_on=None, year=2015)
    assert only_year.slug == "quyet-dinh-769-qd-bldtbxh-2015"


def test_a_corrected_symbol_moves_the_page_and_leaves_a_redirect(
    library: LegalIndexPage, django_capture_on_commit_callbacks: Any
) -> None:
    document = LegalDocumentFactory.create(symbol="161/2021/NĐ-CP")
    draft = LegalDocument.objects.get(pk=document.pk)
    draft.symbol = "116/2021/NĐ-CP"
    with django_capture_on_commit_callbacks(execute=True):
        draft.save_revision().publish()
    assert LegalDocument.objects.get(pk=document.pk).slug == "nghi-dinh-116-2021-nd-cp"
    assert Redirect.objects.get().old_path == "/van-ban/nghi-dinh-161-2021-nd-cp"


def test_a_document_without_a_symbol_is_found_by_its_title(library: LegalIndexPage) -> None:
    assert LegalDocumentFactory.create(kind="hien_phap", symbol="", title="Hiến pháp").slug == "hien-phap"
