"""Text out of files: what can be read is, what cannot says so, and nothing takes the portal with it."""

from __future__ import annotations

import pytest
from django_tasks_db.models import DBTaskResult

from home.models import FileText
from home.reading_files import MAX_PAGES, MESSAGES, Unreadable, read_file
from home.tasks import read_document
from home.tests.factories import DocumentFactory
from home.tests.files import docx, pdf, zipped

PAGE = "Dieu 1. Pham vi dieu chinh cua van ban nay\n1. Lam viec o xa va phuong"
TABLE = (
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Họ tên</w:t></w:r></w:p></w:tc>"
    "<w:tc><w:p><w:r><w:t>Tuổi</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
)


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (docx("Điều 1. Phạm vi", "1. Một"), "a.docx", "Điều 1. Phạm vi\n1. Một"),
        ("Điều 1.\r\n1. Một".encode(), "a.txt", "Điều 1.\r\n1. Một"),
        (b"\xef\xbb\xbf" + "Điều".encode(), "a.TXT", "Điều"),
        ("Điều 1".encode("utf-16"), "a.txt", "Điều 1"),
        ("C¸c ®éi t×nh nguyÖn".encode(), "a.txt", "Các đội tình nguyện"),
    ],
)
def test_text_is_read_out_of_what_people_have(data: bytes, name: str, expected: str) -> None:
    assert read_file(data, name).text == expected


def test_a_row_of_a_table_is_a_line() -> None:
    body = zipped(
        f'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{TABLE}'
        "<w:p><w:r><w:t>Hết</w:t><w:tab/><w:t>rồi</w:t></w:r></w:p></w:body></w:document>"
    )
    assert read_file(body, "a.docx").text == "Họ tên | Tuổi\nHết rồi"


def test_a_pdf_gives_its_pages_without_their_numbers() -> None:
    pages = [f"CONG BAO/So {number}\n{PAGE}\n{number}" for number in range(1, 6)]
    found = read_file(pdf(*pages), "a.pdf")
    assert (found.pages, found.read) == (5, 5)
    assert found.text.split("\n") == PAGE.split("\n") * 5


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (pdf(*[PAGE] * 300), "dai.pdf", "too_many_pages"),
        (pdf("", ""), "anh.pdf", "no_text"),
        (pdf(PAGE, password="x"), "khoa.pdf", "encrypted"),
        (b"%PDF-1.4 hong", "hong.pdf", "broken"),
        (b"khong phai", "a.pdf", "broken"),
        (zipped("<a>" + " " * 70_000_000 + "</a>"), "bom.docx", "too_large"),
        (zipped('<!DOCTYPE a [<!ENTITY b "x">]><a>&b;</a>'), "thuc-the.docx", "broken"),
        (zipped("<a>" * 100_000), "sau.docx", "broken"),
        (b"PK hong", "hong.docx", "broken"),
        (docx(""), "rong.docx", "no_text"),
        (docx("a" * 2_100_000), "dai.docx", "too_long"),
        (b"\xd0\xcf\x11\xe0", "cu.doc", "kind"),
        (b"", "rong.txt", "empty"),
        (b"\xff\xd0\x00", "la.txt", "not_unicode"),
        (b"a" * (20 * 1024**2 + 1), "to.txt", "too_big"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_read_says_why(data: bytes, name: str, code: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_file(data, name)
    assert refused.value.code == code
    assert "%(" not in refused.value.message


def test_a_reader_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("home.reading_files.WAIT", 0.001)
    with pytest.raises(Unreadable) as refused:
        read_file(pdf(PAGE), "a.pdf")
    assert refused.value.code == "too_heavy"


def test_every_reason_has_its_words() -> None:
    assert all(str(words) for words in MESSAGES.values())


# The worker


@pytest.mark.django_db(databases="__all__")
def test_the_worker_keeps_the_text_of_a_file_for_search() -> None:
    document = DocumentFactory.create(content=pdf(PAGE), name="van-ban.pdf")
    assert DBTaskResult.objects.filter(task_path="home.tasks.read_document").count() == 1
    read_document.call(document.pk)
    kept = FileText.objects.get(document=document)
    assert (kept.text, kept.code, kept.pages, kept.read) == (PAGE, "", 1, 1)
    read_document.call(document.pk)
    assert FileText.objects.count() == 1


@pytest.mark.django_db(databases="__all__")
def test_a_long_file_is_read_as_far_as_the_limit() -> None:
    document = DocumentFactory.create(content=pdf(*[PAGE] * (MAX_PAGES + 1)), name="dai.pdf")
    read_document.call(document.pk)
    kept = FileText.objects.get()
    assert (kept.pages, kept.read) == (MAX_PAGES + 1, MAX_PAGES)


@pytest.mark.django_db(databases="__all__")
def test_a_file_without_text_is_remembered_with_the_reason() -> None:
    read_document.call(DocumentFactory.create(content=pdf(""), name="anh.pdf").pk)
    assert (FileText.objects.get().text, FileText.objects.get().code) == ("", "no_text")
    read_document.call(0)
