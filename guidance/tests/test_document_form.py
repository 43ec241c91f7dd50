"""The CMS form of a document: what cannot be is said at its field, and nothing typed is lost."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from accounts import assignments
from accounts.models import User
from accounts.roles import PUBLISHER
from accounts.tests.signing import sign_in
from guidance.law.kinds import EventKind, RelationKind
from guidance.models import DocumentRelation, LegalDocument, LegalIndexPage, Provision
from guidance.tests.factories import LegalDocumentFactory, LegalFieldFactory
from home.models import HomePage
from home.tests.files import docx, pdf, zipped
from places.tests.factories import AgencyNameFactory

pytestmark = pytest.mark.django_db(databases="__all__")

TEXT = "Điều 1. Tên\n1. Một.\nĐiều 3. Sau"


@pytest.fixture
def editor(site: HomePage, client: Client) -> Client:
    user = User.objects.create_user("duyet", first_name="Mẫu", last_name="Duyệt Tin")
    assignments.give(user, PUBLISHER, by=None)
    sign_in(client, user)
    return client


def typed(**values: Any) -> dict[str, Any]:
    """What a browser sends; ``events`` and ``relations`` are lists of rows."""
    rows = {name: inline_formset(values.pop(name, [])) for name in ("issuer_rows", "events", "relations", "file_rows")}
    data = {
        "title": "Nghị định về một việc", "summary": "", "kind": "nghi_dinh", "number": "", "symbol": "116/2021/NĐ-CP",
        "known_as": "", "year": "", "issued_on": "21/12/2021", "text": TEXT, "seo_title": "", "search_description": "",
        "comments": inline_formset([]), "go_live_at": "", "expire_at": "",
    }  # fmt: skip
    return nested_form_data({**data, **rows, **values})  # type: ignore[no-any-return]


def add_address() -> str:
    return reverse("wagtailadmin_pages:add", args=["guidance", "legaldocument", LegalIndexPage.objects.get().pk])


def edit_address(page: LegalDocument) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def errors(response: Any) -> dict[str, list[str]]:
    """Everything the form complains of: field, or row and field."""
    form = response.context["form"]
    found = {name: list(said) for name, said in form.errors.items()}
    for name, formset in form.formsets.items():
        for number, row in enumerate(formset.forms):
            found |= {f"{name}.{number}.{field}": list(said) for field, said in row.errors.items()}
    return found


def test_a_document_is_entered_and_published(editor: Client) -> None:
    issuer = AgencyNameFactory.create(name="Chính phủ", symbol="CP").agency
    field = LegalFieldFactory.create()
    event = {"kind": "begins", "on": "01/01/2022", "by": "", "provisions": "", "note": ""}
    data = typed(issuer_rows=[{"agency": issuer.pk}], events=[event])
    response = editor.post(add_address(), {**data, "fields": [field.pk], "action-publish": "1"})
    assert response.status_code == 302, errors(response)
    page = LegalDocument.objects.get()
    assert (page.slug, page.number, page.year, page.bodies) == ("nghi-dinh-116-2021-nd-cp", "116", 2021, "CP")
    assert list(page.fields.all()) == [field]
    assert Provision.objects.filter(document=page).count() == 3
    assert page.spans.count() == 2


def test_the_form_shows_how_the_text_is_split_and_what_looks_wrong(editor: Client) -> None:
    page = LegalDocumentFactory.create(text=TEXT)
    html = editor.get(edit_address(page)).content.decode()
    assert "law-outline" in html
    assert "<b>Điều 3</b> Sau" in html
    assert 'name="text_file"' in html
    assert 'enctype="multipart/form-data"' in html
    assert 'name="slug"' not in html


def test_agencies_are_offered_with_symbols_in_a_fixed_number_of_queries(
    editor: Client, django_assert_max_num_queries: Any
) -> None:
    for number in range(40):
        AgencyNameFactory.create(symbol=f"K{number}")
    page = LegalDocumentFactory.create()
    editor.get(edit_address(page))
    with django_assert_max_num_queries(90):
        html = editor.get(edit_address(page)).content.decode()
    assert "(K39)" in html


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"issued_on": "21/12/1021"}, "issued_on"),
        ({"issued_on": "21/12/2199"}, "issued_on"),
        ({"issued_on": "31/02/2021"}, "issued_on"),
        ({"number": "117"}, "number"),
        ({"year": "1"}, "year"),
        ({"kind": ""}, "kind"),
    ],
)
def test_what_cannot_be_is_said_at_its_field(editor: Client, values: dict[str, Any], field: str) -> None:
    response = editor.post(add_address(), {**typed(**values), "action-publish": "1"})
    assert field in errors(response)
    assert "Điều 3. Sau" in response.content.decode()
    assert not LegalDocument.objects.exists()


def event(kind: str, on: str, **more: Any) -> dict[str, Any]:
    return {"kind": kind, "on": on, "by": "", "provisions": "", "note": "", **more}


@pytest.mark.parametrize(
    ("events", "at"),
    [
        ([event("begins", "01/01/1930")], "events.0.on"),
        ([event("ends", "01/01/2020")], "events.0.on"),
        ([event("begins", "01/01/2022"), event("ends", "01/01/2022")], "events.1.on"),
        ([event("suspended", "01/02/2022"), event("resumed", "01/02/2022")], "events.1.on"),
        ([event("ends", "01/01/2023"), event("suspended", "01/01/2024")], "events.1.on"),
        ([event("resumed", "01/01/2023")], "events.0.on"),
        ([event("begins", "01/01/2022"), event("begins", "01/01/2023")], "events.1.on"),
    ],
)
def test_events_that_cannot_be_are_said_at_their_row(editor: Client, events: list[dict[str, Any]], at: str) -> None:
    response = editor.post(add_address(), typed(events=events))
    assert at in errors(response)
    assert not LegalDocument.objects.exists()


def test_two_losses_in_part_may_fall_on_one_day(editor: Client) -> None:
    rows = [event("partly_ends", "01/01/2023", provisions=text) for text in ("Điều 5", "Điều 7")]
    assert editor.post(add_address(), typed(events=rows)).status_code == 302


def test_effect_before_the_day_of_issue_is_a_doubt_and_no_error(editor: Client) -> None:
    response = editor.post(add_address(), typed(events=[event("begins", "01/12/2021")]), follow=True)
    page = LegalDocument.objects.get()
    assert response.status_code == 200
    html = editor.get(edit_address(page)).content.decode()
    assert "law-outline__problems" in html


def related(page: LegalDocument, kind: str, *targets: LegalDocument) -> dict[str, Any]:
    rows = [{"kind": kind, "target": target.pk, "note": ""} for target in targets]
    return typed(symbol=page.symbol, relations=rows)


def test_a_document_does_not_stand_to_itself_nor_change_itself(editor: Client) -> None:
    page = LegalDocumentFactory.create()
    response = editor.post(edit_address(page), related(page, "replaces", page))
    assert "relations.0.target" in errors(response)
    response = editor.post(
        edit_address(page), typed(symbol=page.symbol, events=[event("ends", "01/01/2023", by=page.pk)])
    )
    assert "events.0.by" in errors(response)


def test_the_same_relation_stands_once_and_other_kinds_beside_it(editor: Client) -> None:
    page, other = LegalDocumentFactory.create(), LegalDocumentFactory.create()
    response = editor.post(edit_address(page), related(page, "amends", other, other))
    assert "relations.1.target" in errors(response)
    rows = [{"kind": kind, "target": other.pk, "note": ""} for kind in ("amends", "refers_to")]
    assert editor.post(edit_address(page), typed(symbol=page.symbol, relations=rows)).status_code == 302


def test_a_circle_is_refused_however_long(editor: Client) -> None:
    first, second, third = (LegalDocumentFactory.create() for _ in range(3))
    for page, target in ((second, first), (third, second)):
        DocumentRelation.objects.create(page=page, kind=RelationKind.REPLACES, target=target)
    response = editor.post(edit_address(first), related(first, "replaces", third))
    assert "relations.0.target" in errors(response)
    assert editor.post(edit_address(first), related(first, "refers_to", third)).status_code == 302


def test_a_later_document_is_not_replaced_by_an_earlier_one(editor: Client) -> None:
    later = LegalDocumentFactory.create(issued_on=datetime.date(2024, 1, 1))
    page = LegalDocumentFactory.create()
    assert "relations.0.target" in errors(editor.post(edit_address(page), related(page, "replaces", later)))


def test_the_same_document_is_not_entered_twice_and_another_issuers_is(editor: Client) -> None:
    mine, other = (AgencyNameFactory.create().agency for _ in range(2))
    values = {"kind": "quyet_dinh", "symbol": "3841/QĐ-UBND", "issued_on": datetime.date(2015, 8, 4)}
    LegalDocumentFactory.create(**values, issuers=[mine])
    data = {**values, "issued_on": "04/08/2015"}
    response = editor.post(add_address(), typed(**data, issuer_rows=[{"agency": mine.pk}]))
    assert "symbol" in errors(response)
    assert editor.post(add_address(), typed(**data, issuer_rows=[{"agency": other.pk}])).status_code == 302
    twice = typed(symbol="1/2021/NĐ-CP", issuer_rows=[{"agency": mine.pk}, {"agency": mine.pk}])
    assert "issuer_rows.1.agency" in errors(editor.post(add_address(), twice))


# Files


def uploaded(data: bytes, name: str) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


def test_a_file_fills_the_text(editor: Client) -> None:
    data = typed(text="", text_file=uploaded(docx("Điều 1. Từ tệp", "1. Một."), "a.docx"))
    assert editor.post(add_address(), data).status_code == 302
    assert LegalDocument.objects.get().text == "Điều 1. Từ tệp\n1. Một."


def test_a_file_takes_the_place_of_a_stored_text_that_was_not_touched(editor: Client) -> None:
    page = LegalDocumentFactory.create()
    data = typed(symbol=page.symbol, text=page.text, text_file=uploaded(docx("Điều 9. Mới"), "a.docx"))
    assert editor.post(edit_address(page), data).status_code == 302
    assert LegalDocument.objects.get().get_latest_revision_as_object().text == "Điều 9. Mới"


def test_what_was_typed_is_not_covered_by_a_file(editor: Client) -> None:
    response = editor.post(add_address(), typed(text_file=uploaded(docx("Điều 9. Mới"), "a.docx")))
    assert "text_file" in errors(response)
    assert "Điều 3. Sau" in response.content.decode()


def test_the_text_of_a_file_survives_anothers_fields_mistake(editor: Client) -> None:
    data = typed(text="", number="1", text_file=uploaded(docx("Điều 1. Từ tệp"), "a.docx"))
    response = editor.post(add_address(), data)
    assert list(errors(response)) == ["number"]
    assert "Điều 1. Từ tệp" in response.content.decode()


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (pdf(*["Mot trang co chu dai hon hai muoi chu cai"] * 300), "dai.pdf"),
        (pdf(""), "anh.pdf"),
        (zipped("<a>" + " " * 70_000_000 + "</a>"), "bom.docx"),
        (b"MZ", "a.exe"),
    ],
    ids=["300 pages", "scan", "bomb", "program"],
)
def test_a_file_that_cannot_be_read_is_said_and_nothing_typed_is_lost(editor: Client, data: bytes, name: str) -> None:
    response = editor.post(add_address(), typed(text_file=uploaded(data, name)))
    assert list(errors(response)) == ["text_file"]
    html = response.content.decode()
    assert "Điều 3. Sau" in html
    assert "116/2021/NĐ-CP" in html


def test_what_the_browser_saves_by_itself_leaves_the_file_alone(editor: Client) -> None:
    page = LegalDocumentFactory.create()
    data = typed(symbol=page.symbol, text=page.text, text_file=uploaded(docx("Điều 9. Mới"), "a.docx"))
    response = editor.post(edit_address(page), data, headers={"accept": "application/json"})
    assert response.json()["success"] is True
    assert LegalDocument.objects.get().get_latest_revision_as_object().text == page.text


def test_events_of_the_factory_are_those_of_the_form(site: HomePage) -> None:
    page = LegalDocumentFactory.create(happens=[(EventKind.BEGINS, datetime.date(2022, 1, 1))])
    assert page.events.count() == 1
