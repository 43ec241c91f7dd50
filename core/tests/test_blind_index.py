"""Rows are found by what was typed, although the database holds only digests."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection
from django.db.models import F, OuterRef
from pytest_django import DjangoAssertNumQueries, Settings

from core.encryption import NotWithEncrypted, ring
from core.encryption.tokens import key_of

from .encrypted_app.factories import LetterFactory, ReplyFactory
from .encrypted_app.models import Letter, Reply

pytestmark = pytest.mark.django_db

PHONE = "0912 345 678"
OTHER = "0987 654 321"


def found(**lookup: Any) -> list[str]:
    return sorted(letter.title for letter in Letter.objects.filter(**lookup))


@pytest.mark.parametrize("typed", [PHONE, "0912345678", "+84 912.345.678", "84912345678", "ĐT: 0912-345-678"])
def test_a_row_is_found_however_the_value_is_typed(typed: str) -> None:
    LetterFactory.create(title="một", phone="0912.345.678")
    LetterFactory.create(title="hai", phone=OTHER)
    assert found(phone_index=typed) == ["một"]
    assert Letter.objects.get(phone_index=typed).phone == "0912.345.678"


def test_rows_are_found_by_any_of_several_values() -> None:
    for title, phone in (("một", PHONE), ("hai", OTHER), ("ba", "0901 111 222")):
        LetterFactory.create(title=title, phone=phone)
    assert found(phone_index__in=[PHONE, OTHER, None]) == ["hai", "một"]
    assert [one.title for one in Letter.objects.exclude(phone_index__in=[PHONE, OTHER])] == ["ba"]
    assert found(phone_index__in=[]) == []


def test_what_the_normaliser_refuses_is_found_as_it_stands() -> None:
    LetterFactory.create(title="một", phone="Nhà Bà Tư")
    assert found(phone_index="  nhà bà tư ") == ["một"]
    assert found(phone_index="nhà") == []


def test_nothing_is_found_by_nothing() -> None:
    LetterFactory.create(title="một", phone="")
    assert Letter.objects.get().phone_index is None
    assert found(phone_index="") == []
    assert found(phone_index=None) == ["một"]
    assert found(phone_index__isnull=True) == ["một"]


def test_the_column_holds_no_trace_of_the_value() -> None:
    LetterFactory.create(phone=PHONE)
    with connection.cursor() as cursor:
        cursor.execute("SELECT phone_index FROM encrypted_app_letter")
        held = cursor.fetchone()[0]
    assert held.startswith(f"{ring().current_index}:")
    assert "912345678" not in held
    assert len(held) <= Letter._meta.get_field("phone_index").max_length


def test_the_index_follows_its_source_whichever_way_it_is_saved() -> None:
    LetterFactory.create(title="một", phone=PHONE)

    def save_all(letter: Letter) -> None:
        letter.save()

    def save_the_source(letter: Letter) -> None:
        letter.save(update_fields=["phone"])

    def save_in_bulk(letter: Letter) -> None:
        Letter.objects.bulk_update([letter], ["phone"])

    numbers = iter(f"09000000{number}" for number in range(10, 99))
    for save in (save_all, save_the_source, save_in_bulk):
        for rows in (Letter.objects.all(), Letter.objects.only("phone"), Letter.objects.defer("phone_index", "phone")):
            letter, number = rows.get(), next(numbers)
            letter.phone = number
            save(letter)
            assert found(phone_index=number) == ["một"], (save, rows.query)


def test_the_index_follows_its_source_in_bulk_creation_and_when_it_is_emptied() -> None:
    Letter.objects.bulk_create([LetterFactory.build(title="một", phone=PHONE)])
    assert found(phone_index=PHONE) == ["một"]
    letter = Letter.objects.get()
    letter.phone = ""
    letter.save()
    assert found(phone_index=PHONE) == []


def test_saving_a_row_nobody_read_opens_nothing(
    django_assert_num_queries: DjangoAssertNumQueries, monkeypatch: pytest.MonkeyPatch
) -> None:
    LetterFactory.create(phone=PHONE)
    letter = Letter.objects.get()
    monkeypatch.setattr("core.encryption.fields.decrypt", lambda *args, **kwargs: pytest.fail("opened"))
    with django_assert_num_queries(1):
        letter.save()
    assert found(phone_index=PHONE) == [letter.title]


def test_two_rows_cannot_share_what_is_unique() -> None:
    ReplyFactory.create(code="MA-1")
    with pytest.raises(ValidationError, match="Code index"):
        ReplyFactory.build(letter=LetterFactory.create(), code="ma-1 ").full_clean()
    with pytest.raises(IntegrityError):
        ReplyFactory.create(code="ma-1 ")


def test_a_row_may_be_cleaned_again() -> None:
    reply = ReplyFactory.create(code="MA-1")
    reply.full_clean()
    Reply.objects.get().full_clean()


@pytest.mark.parametrize("lookup", ["contains", "startswith", "iexact", "gt", "regex"])
def test_an_index_finds_whole_values_alone(lookup: str) -> None:
    with pytest.raises(NotWithEncrypted, match="exact and in"):
        Letter.objects.filter(**{f"phone_index__{lookup}": "09"})


def test_an_index_is_compared_with_plain_values_alone() -> None:
    for other in (F("title"), OuterRef("title")):
        with pytest.raises(NotWithEncrypted):
            Letter.objects.filter(phone_index=other)
    with pytest.raises(NotWithEncrypted):
        Letter.objects.filter(phone_index__in=Letter.objects.values("title"))


def test_nobody_writes_an_index_by_hand() -> None:
    LetterFactory.create(phone=PHONE)
    with pytest.raises(NotWithEncrypted, match="bulk_update"):
        Letter.objects.update(phone_index="x")
    letter = Letter.objects.get()
    letter.phone_index = "x"
    letter.save()
    assert found(phone_index=PHONE) == [letter.title]


def test_rows_under_an_old_index_key_are_found_too(settings: Settings) -> None:
    LetterFactory.create(title="cũ", phone=PHONE)
    settings.ENCRYPTION_KEYS = ring().with_new_index_key().as_text()
    LetterFactory.create(title="mới", phone=PHONE)
    assert found(phone_index=PHONE) == ["cũ", "mới"]
    letter = Letter.objects.filter(phone_index=PHONE).order_by("title").first()
    letter.save()
    assert key_of(Letter.objects.get(pk=letter.pk).phone_index) == ring().current_index
