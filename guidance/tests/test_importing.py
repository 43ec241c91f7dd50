"""A spreadsheet of documents: looked at first, then all of it or nothing, and once."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from accounts import assignments
from accounts.models import User
from accounts.roles import EDITOR, PUBLISHER
from accounts.tests.signing import sign_in
from core.sheets import read
from guidance import importing
from guidance.importing import COLUMNS, REQUIRED, Report, look
from guidance.models import DocumentImport, DocumentRelation, EffectSpan, LegalDocument
from guidance.tests.factories import LegalDocumentFactory, LegalFieldFactory
from guidance.tests.files import sheet
from home.models import HomePage
from places.tests.factories import AgencyNameFactory

pytestmark = pytest.mark.django_db(databases="__all__")

OLD = {
    "kind": "Luật", "symbol": "23/2000/QH10", "title": "Luật Phòng, chống ma túy", "issuers": "Quốc hội",
    "ends": "1/1/2022", "ended_by": "Luật 73/2021/QH14", "fields": "Ma túy",
}  # fmt: skip
NEW = {
    "kind": "LUẬT", "symbol": "73/2021/QH14", "title": "Luật Phòng, chống ma túy", "known_as": "Phòng, chống ma túy",
    "issuers": "quốc hội", "issued_on": "30/3/2021", "begins": "2022-01-01", "relations": "thay thế 23/2000/QH10",
}  # fmt: skip


@pytest.fixture(autouse=True)
def library(site: HomePage) -> None:
    AgencyNameFactory.create(name="Quốc hội", symbol="QH14")
    LegalFieldFactory.create(name="Ma túy")


def looked(*rows: dict[str, str]) -> Report:
    return look(read(sheet(*rows), COLUMNS, REQUIRED))


def kept(*rows: dict[str, str]) -> DocumentImport:
    found = read(sheet(*rows), COLUMNS, REQUIRED)
    kept: DocumentImport = DocumentImport.objects.create(name="a.xlsx", rows=importing.as_stored(found))
    return kept


def test_a_dry_run_says_what_is_new_and_writes_nothing() -> None:
    report = looked(OLD, NEW)
    assert [entry.errors for entry in report.entries] == [[], []]
    assert (len(report.new), len(report.known), len(report.bad)) == (2, 0, 0)
    assert not LegalDocument.objects.exists()


def test_documents_come_in_with_what_joins_them_whatever_their_order() -> None:
    assert importing.bring_in(kept(OLD, NEW), None, publish=True) == 2
    old, new = LegalDocument.objects.order_by("symbol")
    assert (old.slug, new.slug) == ("luat-23-2000-qh10", "luat-73-2021-qh14")
    assert (new.known_as, new.issuer_rows.get().agency.name_on(new.issued_on)) == ("Phòng, chống ma túy", "Quốc hội")
    assert [one.name for one in old.fields.all()] == ["Ma túy"]
    assert old.events.get().by == new
    relation = DocumentRelation.objects.get()
    assert (relation.page, relation.target, relation.kind) == (new, old, "replaces")
    spans = EffectSpan.objects.filter(document=old).values_list("status", "begin_unchecked")
    assert list(spans) == [("unknown", False), ("in_force", True), ("ended", False)]
    assert LegalDocument.objects.live().count() == 2


def test_a_year_is_enough_where_the_day_is_not_known() -> None:
    row = {"kind": "Quyết định", "symbol": "769/QĐ-BLĐTBXH", "title": "Về đội", "issued_on": "2015"}
    importing.bring_in(kept(row), None, publish=True)
    assert LegalDocument.objects.get().slug == "quyet-dinh-769-qd-bldtbxh-2015"


def test_drafts_stay_drafts() -> None:
    importing.bring_in(kept(OLD, NEW), None, publish=False)
    assert LegalDocument.objects.live().count() == 0
    assert LegalDocument.objects.get(symbol="23/2000/QH10").get_latest_revision_as_object().events.count() == 1


def test_what_is_there_already_stays_and_the_rest_comes_in() -> None:
    importing.bring_in(kept(OLD, {**NEW, "relations": ""}), None, publish=True)
    more = {
        **NEW,
        "symbol": "105/2021/NĐ-CP",
        "kind": "nghị định",
        "issuers": "",
        "relations": "hướng dẫn 73/2021/QH14",
    }
    report = looked(OLD, NEW, {**more, "issued_on": "4/12/2021"})
    assert [entry.errors for entry in report.bad] == []
    assert (len(report.new), len(report.known)) == (1, 2)


def test_the_same_import_is_done_once() -> None:
    one = kept(OLD, NEW)
    assert importing.bring_in(one, None, publish=True) == 2
    assert importing.bring_in(one, None, publish=True) is None
    assert LegalDocument.objects.count() == 2


@pytest.mark.parametrize(
    ("change", "count"),
    [
        ({"kind": "Luật lệ"}, 1),
        ({"kind": ""}, 1),
        ({"title": ""}, 1),
        ({"title": "a" * 256}, 1),
        ({"symbol": "không số"}, 1),
        ({"issued_on": "31/2/2021"}, 1),
        ({"issued_on": "1/1/1900"}, 1),
        ({"issued_on": "năm 1900"}, 1),
        ({"issued_on": "1/1/2200"}, 1),
        ({"issuers": "Bộ Không Có"}, 1),
        ({"fields": "Lĩnh vực lạ"}, 1),
        ({"begins": "hôm qua"}, 1),
        ({"begins": "1/1/2022", "ends": "1/1/2022"}, 1),
        ({"ends": "1/1/2020"}, 2),
        ({"ended_by": "73/2021/QH14"}, 2),
        ({"relations": "liên quan 23/2000/QH10"}, 1),
        ({"relations": "thay thế 99/2000/QH10"}, 1),
        ({"relations": "thay thế luật cũ"}, 1),
        ({"relations": "thay thế 73/2021/QH14"}, 1),
        ({"relations": "thay thế 23/2000/QH10; thay thế 23/2000/QH10"}, 1),
    ],
)
def test_each_mistake_is_said_in_its_row_and_nothing_comes_in(change: dict[str, str], count: int) -> None:
    report = looked({**OLD, "ended_by": ""}, {**NEW, **change})
    assert [entry.number for entry in report.bad] == [3]
    assert len(report.bad[0].errors) == count, report.bad[0].errors
    with pytest.raises(importing.NotClean):
        importing.bring_in(kept({**OLD, "ended_by": ""}, {**NEW, **change}), None, publish=True)
    assert not LegalDocument.objects.exists()
    assert DocumentImport.objects.get().done_at is None


def test_an_issuer_that_may_be_several_is_asked_for_by_its_full_name() -> None:
    for number in range(2):
        AgencyNameFactory.create(name=f"Ủy ban nhân dân tỉnh {number}", symbol="UBND")
    report = looked({**NEW, "issuers": "UBND", "relations": ""})
    assert "2" in report.bad[0].errors[0]


def test_the_same_document_twice_in_a_file_and_a_circle_are_errors() -> None:
    assert [entry.number for entry in looked({**NEW, "relations": ""}, {**NEW, "relations": ""}).bad] == [3]
    circle = looked(
        {**OLD, "ended_by": "", "relations": "sửa đổi 73/2021/QH14"}, {**NEW, "relations": "sửa đổi 23/2000/QH10"}
    )
    assert len(circle.bad) == 2


def test_a_symbol_of_several_documents_is_not_guessed() -> None:
    issuers = [AgencyNameFactory.create().agency for _ in range(2)]
    for issuer in issuers:
        LegalDocumentFactory.create(kind="quyet_dinh", symbol="1/QĐ-UBND", issuers=[issuer])
    report = looked({**NEW, "relations": "căn cứ Quyết định 1/QĐ-UBND"})
    assert len(report.bad[0].errors) == 1


# The screens


def editor(client: Client, role: Any, username: str = "nguoi") -> User:
    user: User = User.objects.create_user(username)
    assignments.give(user, role, by=None)
    sign_in(client, user)
    return user


def send(client: Client, *rows: dict[str, str]) -> Any:
    file = SimpleUploadedFile("van-ban.xlsx", sheet(*rows))
    return client.post(reverse("legal_import"), {"file": file})


def test_an_editor_sees_what_would_happen_and_says_so_once(client: Client) -> None:
    editor(client, PUBLISHER)
    address = send(client, OLD, NEW)["Location"]
    page = client.get(address).content.decode()
    assert "73/2021/QH14" in page
    assert not LegalDocument.objects.exists()
    assert client.post(address, {"publish": "1"}).status_code == 302
    assert client.post(address, {"publish": "1"}).status_code == 302
    assert LegalDocument.objects.live().count() == 2
    assert client.get(address).status_code == 200


def test_who_may_not_publish_brings_in_drafts(client: Client) -> None:
    editor(client, EDITOR)
    address = send(client, OLD, NEW)["Location"]
    assert 'name="publish"' not in client.get(address).content.decode()
    client.post(address, {"publish": "1"})
    assert (LegalDocument.objects.count(), LegalDocument.objects.live().count()) == (2, 0)


def test_rows_with_errors_are_named_and_cannot_be_confirmed(client: Client) -> None:
    editor(client, PUBLISHER)
    address = send(client, {**NEW, "issuers": "Bộ Không Có", "relations": ""})["Location"]
    page = client.get(address).content.decode()
    assert "Bộ Không Có" in page
    assert "<form action" not in page.split("law-import__row--bad")[0].split("<main")[-1]
    client.post(address)
    assert not LegalDocument.objects.exists()


@pytest.mark.parametrize("data", [b"khong phai bang", b""], ids=["text", "empty"])
def test_a_file_that_is_no_table_is_said(client: Client, data: bytes) -> None:
    editor(client, PUBLISHER)
    response = client.post(reverse("legal_import"), {"file": SimpleUploadedFile("a.xlsx", data)})
    assert response.status_code == 200
    assert response.context["form"].errors["file"]
    assert client.post(reverse("legal_import")).context["form"].errors["file"]


def test_another_ones_import_is_not_there(client: Client) -> None:
    editor(client, PUBLISHER)
    address = send(client, OLD, NEW)["Location"]
    client.logout()
    editor(client, PUBLISHER, "khac")
    assert client.get(address).status_code == 404
    assert client.post(address).status_code == 404


def test_the_empty_table_can_be_filled_in(client: Client) -> None:
    editor(client, EDITOR)
    data = client.get(reverse("legal_import_template")).content
    assert data[:2] == b"PK"
    page = client.get(reverse("legal_import")).content.decode()
    assert "Hết hiệu lực từ" in page
    assert reverse("legal_import") in client.get("/quan-tri/").content.decode()


# The command


def test_the_command_looks_first_and_enters_after(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    file.write_bytes(sheet(OLD, NEW))
    call_command("import_documents", file, dry_run=True, stderr=io.StringIO())
    assert not LegalDocument.objects.exists()
    out = io.StringIO()
    call_command("import_documents", file, publish=True, stdout=out, stderr=io.StringIO())
    assert (out.getvalue().strip(), LegalDocument.objects.live().count()) == ("2", 2)
    file.write_bytes(sheet({**NEW, "kind": "lạ", "symbol": "1/2021/QH15"}))
    with pytest.raises(CommandError):
        call_command("import_documents", file, stdout=io.StringIO(), stderr=io.StringIO())
    with pytest.raises(CommandError):
        call_command("import_documents", tmp_path / "khong-co.xlsx", stderr=io.StringIO())
