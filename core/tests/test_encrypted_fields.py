"""Encrypted columns through every way in and out of a model; the database sees tokens, readers see values."""

from __future__ import annotations

import copy
import datetime
import json
import logging
import pickle
import threading
import unicodedata
from io import StringIO
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.core import checks, serializers
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connection, models, transaction
from django.db.models import F, Value
from django.db.models.functions import Concat
from django.forms import ModelForm, Textarea
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.test.utils import isolate_apps
from django.urls import path
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from pytest_django import DjangoAssertNumQueries, Settings

from core.encryption import (
    BlindIndexField,
    EncryptedModel,
    EncryptedTextField,
    NotWithEncrypted,
    Sealed,
    Unreadable,
    encrypt,
    ring,
)
from core.encryption.tokens import key_of
from core.views import server_error
from vietnamese import normalise

from .encrypted_app.factories import LetterFactory, ReplyFactory
from .encrypted_app.models import Letter, Reply

TEXT = "Chị Hạnh ở tổ 3 mới về."
DATA: dict[str, Any] = {"việc": ["thăm", "gọi"], "lần": 3, "xong": None}
BORN = datetime.date(1987, 6, 5)

pytestmark = pytest.mark.django_db


def cell(row: models.Model, column: str) -> Any:
    """What the database holds, past every field."""
    with connection.cursor() as cursor:
        key = row.pk.hex if connection.vendor == "sqlite" else row.pk
        table, pk = row._meta.db_table, row._meta.pk.column
        cursor.execute(f"SELECT {column} FROM {table} WHERE {pk} = %s", [key])  # noqa: S608
        return cursor.fetchone()[0]


def put(row: models.Model, column: str, content: str | None) -> None:
    """Write into the database past every field, as somebody with access to it could."""
    with connection.cursor() as cursor:
        key = row.pk.hex if connection.vendor == "sqlite" else row.pk
        table, pk = row._meta.db_table, row._meta.pk.column
        cursor.execute(f"UPDATE {table} SET {column} = %s WHERE {pk} = %s", [content, key])  # noqa: S608


def again(letter: Letter) -> Letter:
    found: Letter = Letter.objects.get(pk=letter.pk)
    return found


# In and out


def test_a_row_comes_back_as_it_was_saved() -> None:
    letter = again(LetterFactory.create(text=TEXT, note=None, data=DATA, born=BORN))
    assert (letter.text, letter.note, letter.data, letter.born) == (TEXT, None, DATA, BORN)


def test_the_database_holds_tokens() -> None:
    letter = LetterFactory.create(text=TEXT, note="", data=DATA, born=BORN)
    for column in ("text", "note", "data", "born", "phone"):
        assert cell(letter, column).startswith(f"v1:{ring().current}:")


def test_null_stays_null_and_can_be_asked_for() -> None:
    letter, other = LetterFactory.create(note=None), LetterFactory.create(note="")
    assert cell(letter, "note") is None
    assert list(Letter.objects.filter(note__isnull=True)) == [letter]
    assert list(Letter.objects.exclude(note__isnull=True)) == [other]


def test_text_takes_its_normal_form_in_the_row_and_in_the_instance() -> None:
    typed = unicodedata.normalize("NFD", f"\u200b{TEXT}")
    letter = LetterFactory.create(text=typed, data={"a": [typed]})
    assert (letter.text, letter.data) == (TEXT, {"a": [TEXT]})
    assert (again(letter).text, again(letter).data) == (TEXT, {"a": [TEXT]})


class RoundTrips(TestCase):
    @given(
        st.text(), st.recursive(st.none() | st.booleans() | st.integers(), lambda inner: st.lists(inner)), st.dates()
    )
    def test_any_value_comes_back_in_its_normal_form(self, text: str, data: Any, born: datetime.date) -> None:
        letter = again(LetterFactory.create(text=text, data={"a": data}, born=born))
        assert (letter.text, letter.data, letter.born) == (normalise(text), {"a": data}, born)


def test_a_row_whose_key_is_another_rows_works_the_same() -> None:
    reply = ReplyFactory.create(text=TEXT)
    assert Reply.objects.get(pk=reply.pk).text == TEXT


def test_rows_made_in_bulk_are_read_again() -> None:
    Letter.objects.bulk_create([LetterFactory.build(text=f"{number}") for number in range(5)])
    assert sorted(letter.text for letter in Letter.objects.all()) == list("01234")


def test_a_key_given_as_text_is_the_same_row() -> None:
    key = uuid4()
    Letter(id=str(key).upper(), text=TEXT).save()
    assert Letter.objects.get(pk=key).text == TEXT


def test_rows_changed_in_bulk_are_read_again_and_keep_their_values_at_hand() -> None:
    letters = LetterFactory.create_batch(3)
    for number, letter in enumerate(letters):
        letter.text, letter.born, letter.note = f"mới {number}", BORN, None
    assert Letter.objects.bulk_update(letters, ["text", "born", "note", "title"]) == 3
    assert [letter.text for letter in letters] == ["mới 0", "mới 1", "mới 2"]
    for letter in letters:
        assert (again(letter).text, again(letter).born, again(letter).note) == (letter.text, BORN, None)
        assert cell(letter, "text").startswith("v1:")


def test_a_change_in_bulk_of_a_column_that_was_not_loaded_loses_nothing() -> None:
    LetterFactory.create(text=TEXT)
    [letter] = Letter.objects.defer("text")
    Letter.objects.bulk_update([letter], ["text"])
    assert again(letter).text == TEXT


def test_what_was_changed_inside_a_value_is_saved() -> None:
    letter = again(LetterFactory.create(data={"lần": 1}))
    letter.data["lần"] = 2
    letter.save()
    assert again(letter).data == {"lần": 2}


def test_saving_a_row_nobody_read_leaves_its_tokens() -> None:
    letter = LetterFactory.create()
    before = cell(letter, "text")
    again(letter).save()
    assert cell(letter, "text") == before


def test_saving_a_row_nobody_read_brings_an_old_token_under_the_key_in_use(settings: Settings) -> None:
    """Else a row that was loaded before a rotation and saved after it would bring the old key back."""
    letter = again(LetterFactory.create(text=TEXT))
    settings.ENCRYPTION_KEYS = ring().with_new_key().as_text()
    letter.save()
    assert key_of(cell(letter, "text")) == ring().current
    assert again(letter).text == TEXT


def test_a_copy_under_a_new_key_is_sealed_for_its_own_row() -> None:
    original = LetterFactory.create(text=TEXT)
    letter = again(original)
    letter.pk, letter._state.adding = uuid4(), True
    letter.save()
    assert letter.pk != original.pk
    assert again(letter).text == again(original).text == TEXT


def test_columns_can_be_left_out_and_are_loaded_when_read(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    LetterFactory.create(text=TEXT)
    for rows in (Letter.objects.only("title"), Letter.objects.defer("text")):
        with django_assert_num_queries(2):
            assert [letter.text for letter in rows] == [TEXT]


def test_a_row_without_the_column_loaded_can_be_saved() -> None:
    LetterFactory.create(text=TEXT)
    letter = Letter.objects.defer("text").get()
    letter.title = "Khác"
    letter.save()
    assert (again(letter).title, again(letter).text) == ("Khác", TEXT)


def test_refreshing_brings_what_another_saved() -> None:
    letter = LetterFactory.create(text="cũ")
    other = again(letter)
    other.text = TEXT
    other.save(update_fields=["text"])
    letter.refresh_from_db()
    assert letter.text == TEXT


def test_a_row_is_found_through_a_join() -> None:
    reply = ReplyFactory.create(letter__text=TEXT)
    assert Reply.objects.select_related("letter").get(pk=reply.pk).letter.text == TEXT


@pytest.mark.parametrize("read_first", [False, True])
def test_copies_and_pickles_of_a_row_are_read_too(read_first: bool) -> None:
    letter = again(LetterFactory.create(text=TEXT, data=DATA))
    if read_first:
        assert letter.text == TEXT
    for other in (copy.copy(letter), copy.deepcopy(letter), pickle.loads(pickle.dumps(letter))):  # noqa: S301
        assert (other.text, other.data) == (TEXT, DATA)


def test_values_show_neither_text_nor_token() -> None:
    LetterFactory.create(text=TEXT)
    [row] = Letter.objects.values("text")
    assert isinstance(row["text"], Sealed)
    assert (str(row["text"]), f"{row['text']}", repr(row)) == ("<encrypted>", "<encrypted>", "{'text': <encrypted>}")
    with pytest.raises(TypeError):
        json.dumps(row)


def test_a_dump_leaves_encrypted_columns_out() -> None:
    LetterFactory.create(text=TEXT, born=BORN)
    out = StringIO()
    call_command("dumpdata", "encrypted_app", stdout=out)
    assert [set(row["fields"]) for row in json.loads(out.getvalue())] == [{"title"}]
    assert "born" not in serializers.serialize("json", Letter.objects.all())


def test_a_row_shows_nothing_before_it_is_read() -> None:
    letter = again(LetterFactory.create(text=TEXT))
    assert TEXT not in repr(letter.__dict__)
    assert "v1:" not in repr(letter.__dict__)


# Readers at the same time


def test_whoever_reads_a_row_while_it_is_saved_sees_the_value_and_never_a_token() -> None:
    letter = LetterFactory.build(text=TEXT, data=DATA)
    seen: set[str] = set()
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            seen.add(letter.text)
            seen.add(json.dumps(letter.data))

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    try:
        for _ in range(200):
            for field in Letter._meta.fields:
                field.get_db_prep_save(field.pre_save(letter, False), connection)
    finally:
        done.set()
        for reader in readers:
            reader.join(20)
    assert seen == {TEXT, json.dumps(DATA)}


def test_threads_that_open_one_row_at_once_all_see_the_value() -> None:
    letter = again(LetterFactory.create(text=TEXT))
    seen: list[str] = []
    together = threading.Barrier(8, timeout=20)

    def read() -> None:
        together.wait()
        seen.append(letter.text)

    readers = [threading.Thread(target=read) for _ in range(8)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join(20)
    assert seen == [TEXT] * 8


# Refused


def test_update_refuses_since_it_knows_no_row() -> None:
    letter = LetterFactory.create(text=TEXT)
    for value in ("mới", F("note"), Concat("text", Value("x"))):
        with pytest.raises(NotWithEncrypted, match=r"Letter\.text .*bulk_update"):
            Letter.objects.update(text=value)
    assert again(letter).text == TEXT


def test_update_refuses_through_a_manager_that_knows_nothing_too() -> None:
    letter = LetterFactory.create()
    with pytest.raises(NotWithEncrypted, match="save the instance"), transaction.atomic():
        Letter._base_manager.update(text="mới")
    with pytest.raises(NotWithEncrypted, match="save the instance"), transaction.atomic():
        models.QuerySet(Letter).bulk_update([letter], ["text"])


def test_update_empties_a_column_and_its_index() -> None:
    letter = LetterFactory.create(note=TEXT, title="a")
    Letter.objects.update(note=None, title="b")
    assert (again(letter).note, again(letter).title) == (None, "b")


@pytest.mark.parametrize(
    "lookup", [{"text": TEXT}, {"text": None}, {"text__in": [TEXT]}, {"text__icontains": "x"}, {"born__year": 1987}]
)
def test_an_encrypted_column_cannot_be_looked_up(lookup: dict[str, Any]) -> None:
    for ask in (Letter.objects.filter, Letter.objects.exclude, Letter.objects.get):
        with pytest.raises(NotWithEncrypted, match="BlindIndexField"):
            ask(**lookup)


def test_an_encrypted_column_cannot_be_looked_up_through_a_join() -> None:
    with pytest.raises(NotWithEncrypted):
        Reply.objects.filter(letter__text=TEXT)


def test_a_row_takes_no_expression() -> None:
    with pytest.raises(NotWithEncrypted, match="cannot compute"):
        LetterFactory.create(text=F("note"))


def test_a_conflict_in_bulk_cannot_overwrite_another_rows_cell() -> None:
    reply = ReplyFactory.create()
    with pytest.raises(NotWithEncrypted, match="cannot overwrite"):
        Reply.objects.bulk_create([reply], update_conflicts=True, update_fields=["text"], unique_fields=["code_index"])


def test_a_bad_day_is_refused_without_repeating_it() -> None:
    with pytest.raises(ValidationError) as refused:
        LetterFactory.create(born="5 tháng 6 của Hạnh")
    assert "Hạnh" not in str(refused.value)


# Cells that somebody meddled with


def test_swapped_cells_do_not_open() -> None:
    one, other = LetterFactory.create(text="một", note="hai"), LetterFactory.create(text="ba")
    mine, note, theirs = cell(one, "text"), cell(one, "note"), cell(other, "text")
    for content in (theirs, note):
        put(one, "text", content)
        with pytest.raises(Unreadable, match=r"encrypted_app_letter\.text of row"):
            assert again(one).text
    put(one, "text", mine)
    assert again(one).text == "một"


def test_a_token_of_another_table_does_not_open() -> None:
    reply = ReplyFactory.create(text="một")
    put(reply.letter, "text", cell(reply, "text"))
    with pytest.raises(Unreadable):
        assert again(reply.letter).text


@pytest.mark.parametrize(
    "content", ["", "clear text", "v1:ktests-1:AAAA", "v1:kgone:AAAAAAAAAAAAAAAA:AAAAAAAAAAAAAAAAAAAAAAAA"]
)
def test_a_cell_that_holds_no_token_of_ours_does_not_open(content: str) -> None:
    letter = LetterFactory.create()
    put(letter, "text", content)
    with pytest.raises(Unreadable):
        assert again(letter).text


def test_the_other_columns_of_a_damaged_row_are_still_read_and_saved() -> None:
    letter = LetterFactory.create(note=TEXT)
    put(letter, "text", "broken")
    damaged = again(letter)
    assert damaged.note == TEXT
    damaged.save(update_fields=["note", "title"])
    assert cell(letter, "text") == "broken"


# What people see


def show(request: HttpRequest) -> HttpResponse:
    return HttpResponse(Letter.objects.get().text)


urlpatterns = [path("thu/", show)]
handler500 = server_error


def test_a_reader_of_a_damaged_cell_gets_a_page_of_ours_and_the_operator_a_line(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    settings.ROOT_URLCONF = __name__
    letter = LetterFactory.create(text=TEXT)
    token = cell(letter, "text")
    put(letter, "text", token[:-2])
    with caplog.at_level(logging.DEBUG):
        answer = Client(raise_request_exception=False).get("/thu/")
    assert (answer.status_code, answer["Cache-Control"]) == (500, "no-store")
    assert "<h1>Không mở được thông tin này</h1>" in answer.text
    for secret in (TEXT, token[3:], str(letter.pk), "encrypted_app"):
        assert secret not in answer.text
    lines = [record.getMessage() for record in caplog.records if record.name == "core.encryption"]
    assert len(lines) == 1
    assert f"encrypted_app_letter.text of row {letter.pk} cannot be read" in lines[0]
    assert TEXT not in caplog.text


def test_a_reader_of_a_portal_without_keys_gets_the_same_page(settings: Settings) -> None:
    settings.ROOT_URLCONF = __name__
    LetterFactory.create(text=TEXT)
    settings.ENCRYPTION_KEYS = ""
    answer = Client(raise_request_exception=False).get("/thu/")
    assert (answer.status_code, "Không mở được thông tin này" in answer.text) == (500, True)


def test_other_errors_have_the_other_page(rf: RequestFactory) -> None:
    try:
        raise LookupError
    except LookupError:
        assert "Không mở được" not in server_error(rf.get("/")).content.decode()


# Forms


class LetterForm(ModelForm):
    class Meta:
        model = Letter
        fields = ["text", "note", "data", "born"]


def test_a_form_shows_changes_and_saves_a_row() -> None:
    letter = again(LetterFactory.create(text="cũ", born=BORN))
    shown = LetterForm(instance=letter)
    assert (shown["text"].value(), shown["born"].value()) == ("cũ", BORN)
    assert isinstance(shown.fields["text"].widget, Textarea)
    form = LetterForm({"text": TEXT, "note": "", "data": '{"a": 1}', "born": "06/05/1987"}, instance=letter)
    assert form.is_valid(), form.errors
    form.save()
    letter = again(letter)
    assert (letter.text, letter.note, letter.data) == (TEXT, None, {"a": 1})


def test_a_form_and_the_model_hold_text_to_its_length() -> None:
    assert "text" in LetterForm({"text": "a" * 5001}).errors
    with pytest.raises(ValidationError):
        LetterFactory.build(text="a" * 5001).full_clean()


# System checks and migrations


def complaints(model: Any) -> set[str]:
    return {str(one.id) for one in model.check() if one.level >= checks.WARNING}


def test_the_models_at_hand_pass_the_checks() -> None:
    assert (complaints(Letter), complaints(Reply)) == (set(), set())


@isolate_apps("core")
def test_a_model_with_another_key_or_another_base_is_refused() -> None:
    class Counted(models.Model):  # noqa: DJ008 - never saved
        text = EncryptedTextField()

        class Meta:
            app_label = "core"

    class Keyless(EncryptedModel):
        id = models.UUIDField(primary_key=True)
        text = EncryptedTextField()

        class Meta:
            app_label = "core"

    class ByCounted(EncryptedModel):
        id = None
        counted = models.OneToOneField(Counted, models.CASCADE, primary_key=True)
        text = EncryptedTextField()

        class Meta:
            app_label = "core"

    assert complaints(Counted) == {"core.E101", "core.E102", "core.E103"}
    assert complaints(Keyless) == {"core.E102"}
    assert complaints(ByCounted) == {"core.E102"}


@isolate_apps("core")
def test_a_manager_that_knows_nothing_of_rows_is_refused() -> None:
    class Unmanaged(EncryptedModel):
        text = EncryptedTextField()
        objects = models.Manager()

        class Meta:
            app_label = "core"

    assert complaints(Unmanaged) == {"core.E103"}


@isolate_apps("core")
def test_an_encrypted_column_cannot_be_unique_or_indexed() -> None:
    class Unique(EncryptedModel):
        text = EncryptedTextField(unique=True)
        note = EncryptedTextField(db_index=True)
        index = BlindIndexField(source="title")
        title = models.CharField(max_length=9)

        class Meta:
            app_label = "core"

    assert [str(one.id) for one in Unique.check()] == ["core.E104", "core.E104", "core.E105"]


def test_a_migration_says_what_a_field_was_given_and_no_more() -> None:
    def said(name: str) -> Any:
        return Letter._meta.get_field(name).deconstruct()[3]

    assert said("text") == {"max_length": 5000, "blank": True}
    assert set(said("phone_index")) == {"source", "normaliser", "db_index"}
    for field in Letter._meta.fields:
        clone = field.clone()
        assert (type(clone), clone.deconstruct()[1:]) == (type(field), field.deconstruct()[1:])


def test_an_encrypted_value_cannot_be_told_from_the_row_next_to_it() -> None:
    one, other = LetterFactory.create(text=TEXT), LetterFactory.create(text=TEXT)
    assert cell(one, "text") != cell(other, "text")
    assert len(cell(one, "text")) == len(cell(other, "text"))


def test_a_token_written_by_hand_for_a_row_is_read() -> None:
    letter = LetterFactory.create()
    put(letter, "text", encrypt("tay", table="encrypted_app_letter", column="text", row=UUID(str(letter.pk))))
    assert again(letter).text == "tay"
