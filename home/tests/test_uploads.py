"""Files that mean harm, through the forms that editors use."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.models import Collection

from accounts import roles
from accounts.tests.factories import UserFactory
from accounts.tests.signing import sign_in
from home.models import HomePage, PortalDocument, PortalImage
from home.tests.factories import DocumentFactory, picture_bytes
from home.uploads import check_document
from tests.soak.uploads import (
    DOCUMENTS,
    IMAGES,
    KINDS,
    PAGE,
    SVG,
    HostileFile,
    _bomb,
    harmless_document,
    hostile_files,
    upload,
    upload_all,
)

pytestmark = pytest.mark.django_db(databases="__all__")

SUITE = 2 * len(KINDS)
OFFICE = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml", "odt": "content.xml"}


@pytest.fixture
def publisher(site: HomePage, client: Client) -> Client:
    sign_in(client, UserFactory.create(roles=[roles.PUBLISHER]))
    return client


def office(extension: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(OFFICE[extension], "<a/>")
    return buffer.getvalue()


GOOD = {
    "a.pdf": b"%PDF-1.4\n%%EOF\n",
    "a.txt": "Xin chào các bạn.\n".encode(),
    "b.txt": b"\xef\xbb\xbf" + ("đ" * 3000).encode(),
    "a.csv": "Tên,Số\nAn,1\n".encode(),
    "a.vtt": b"WEBVTT\n\n00:00.000 --> 00:01.000\nXin chao\n",
    "a.mp4": b"\0\0\0\x18ftypisom\0\0\0\0isommp41",
    "A.PDF": b"%PDF-1.7\n%%EOF\n",
    **{f"a.{extension}": office(extension) for extension in OFFICE},
}


# One of each kind


@pytest.mark.parametrize("file", list(hostile_files(len(KINDS))), ids=lambda file: f"{file.door}: {file.kind}")
def test_a_hostile_file_is_refused_or_stored_without_harm(publisher: Client, file: HostileFile) -> None:
    assert upload(publisher, file) == ""


def test_there_are_more_than_twenty_kinds_and_each_is_tried() -> None:
    assert len(KINDS) >= 20
    assert {(file.door, file.kind) for file in hostile_files(len(KINDS))} == set(KINDS)
    assert set(KINDS) == {("image", kind) for kind in IMAGES} | {("document", kind) for kind in DOCUMENTS}


def test_the_same_seed_makes_the_same_files() -> None:
    assert [file.content for file in hostile_files(60, 7)] == [file.content for file in hostile_files(60, 7)]


def test_many_hostile_files_do_no_harm(publisher: Client) -> None:
    found = upload_all(SUITE, 2, publisher)
    assert found.bad == []
    assert (found.tried, found.refused > SUITE // 2, found.stored > 0) == (SUITE, True, True)


# The other doors


@pytest.mark.parametrize("address", ["wagtailimages:add_multiple", "wagtaildocs:add_multiple"])
@pytest.mark.parametrize("content", [SVG, PAGE, b"", b"MZ\x90\0"], ids=["svg", "html", "empty", "exe"])
def test_the_door_for_many_files_refuses_the_same(publisher: Client, address: str, content: bytes) -> None:
    name = "a.jpg" if "images" in address else "a.pdf"
    response = publisher.post(
        reverse(address),
        {"title": "Tệp thử", "files[]": SimpleUploadedFile(name, content), "collection": Collection.objects.first().pk},
        headers={"x-requested-with": "XMLHttpRequest"},
    )
    if response.status_code == 200:
        assert json.loads(response.content)["success"] is False
    else:
        assert response.status_code == 400
    assert not PortalImage.objects.exists()
    assert not PortalDocument.objects.exists()


@pytest.mark.parametrize(
    ("address", "name"),
    [("wagtailimages_chooser:create", "a.png"), ("wagtaildocs_chooser:create", "a.pdf")],
)
def test_the_door_within_a_chooser_refuses_the_same(publisher: Client, address: str, name: str) -> None:
    prefix = "image-chooser-upload-" if "images" in address else "document-chooser-upload-"
    values = {"title": "Tệp thử", "description": "Tệp", "collection": Collection.objects.first().pk, "tags": ""}
    data = {f"{prefix}{key}": value for key, value in values.items()}
    response = publisher.post(reverse(address), {**data, f"{prefix}file": SimpleUploadedFile(name, SVG)})
    assert response.status_code == 200
    assert (PortalImage.objects.count(), PortalDocument.objects.count()) == (0, 0)


def test_a_file_cannot_be_exchanged_for_a_hostile_one(publisher: Client) -> None:
    document = DocumentFactory.create()
    address = reverse("wagtaildocs:edit", args=[document.pk])
    values = {"title": "A", "collection": Collection.objects.first().pk, "tags": ""}
    response = publisher.post(address, {**values, "file": SimpleUploadedFile("a.pdf", PAGE)})
    assert response.context["form"].errors.get("file")
    assert PortalDocument.objects.get(pk=document.pk).file.read().startswith(b"%PDF-")


# What editors do send


@pytest.mark.parametrize("name", GOOD)
def test_an_honest_file_is_taken_and_served_as_a_download(publisher: Client, name: str) -> None:
    assert upload(publisher, HostileFile("honest", "document", name, GOOD[name], must_refuse=False)) == ""
    assert harmless_document(PortalDocument.objects.get()) == ""


@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "WEBP"])
def test_an_honest_picture_is_taken(publisher: Client, format_name: str) -> None:
    name = {"JPEG": "anh.jpg", "PNG": "anh.png", "WEBP": "anh.webp"}[format_name]
    file = HostileFile("honest", "image", name, picture_bytes(64, 48, format_name), must_refuse=False)
    assert upload(publisher, file) == ""
    image = PortalImage.objects.get()
    assert (image.width, image.height, image.file_size) == (64, 48, Path(image.file.path).stat().st_size)


def test_a_picture_at_the_limit_of_pixels_is_read_and_one_beyond_is_not(
    publisher: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "WAGTAILIMAGES_MAX_IMAGE_PIXELS", 100 * 100)
    inside = HostileFile("honest", "image", "a.png", picture_bytes(100, 100, "PNG"), must_refuse=False)
    beyond = HostileFile("large", "image", "b.png", picture_bytes(101, 100, "PNG"), must_refuse=True)
    assert [upload(publisher, inside), upload(publisher, beyond)] == ["", ""]


# What the form says


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("a.pdf", b"", "rỗng"),
        ("a.pdf", PAGE, ".pdf"),
        ("a.docx", b"PK\3\4", ".docx"),
    ],
)
def test_a_refusal_says_what_is_wrong(publisher: Client, name: str, content: bytes, word: str) -> None:
    response = publisher.post(
        reverse("wagtaildocs:add"),
        {"title": "A", "file": SimpleUploadedFile(name, content), "collection": Collection.objects.first().pk},
    )
    assert word in " ".join(response.context["form"].errors["file"])


def test_a_file_that_is_too_large_is_refused_with_the_limit() -> None:
    file = ContentFile(b"%PDF-", "a.pdf")
    file.size = 21 * 1024 * 1024
    with pytest.raises(ValidationError, match="20"):
        check_document(file, "a.pdf")


def test_a_video_may_be_larger() -> None:
    file = ContentFile(GOOD["a.mp4"], "a.mp4")
    file.size = 200 * 1024 * 1024
    check_document(file, "a.mp4")


def test_a_file_is_read_from_its_beginning_after_it_was_looked_at() -> None:
    file = ContentFile(GOOD["a.pdf"], "a.pdf")
    check_document(file, "a.pdf")
    assert file.read() == GOOD["a.pdf"]


def test_the_bomb_of_the_tests_is_one() -> None:
    with zipfile.ZipFile(io.BytesIO(_bomb("word/document.xml"))) as archive:
        assert sum(entry.file_size for entry in archive.infolist()) > 200 * 1024 * 1024
