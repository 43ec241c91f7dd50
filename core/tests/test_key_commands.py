"""``make_keys`` and ``rotate_keys``: what they do, what they say, and that no key is ever shown."""

from __future__ import annotations

import base64
import stat
import time
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core import checks
from django.core.management import CommandError, call_command
from django.core.management.base import SystemCheckError
from pytest_django import Settings

from core.encryption import Unreadable, ring, rotation, tokens
from core.encryption.checks import keys_are_there
from core.encryption.tokens import key_of
from core.keyring import KeyRing

from .encrypted_app.factories import LetterFactory, ReplyFactory
from .encrypted_app.models import Letter, Reply
from .test_encrypted_fields import cell, put

Said = tuple[str, str]


def said(*words: str, **options: Any) -> Said:
    """What a command writes to standard output and standard error."""
    out, err = StringIO(), StringIO()
    call_command(*words, stdout=out, stderr=err, **options)
    return out.getvalue(), err.getvalue()


@pytest.fixture
def keys_file(settings: Settings, tmp_path: Path) -> Path:
    """The path of a file of keys that does not exist yet, as the settings name it."""
    path = tmp_path / "keys"
    settings.ENCRYPTION_KEYS, settings.ENCRYPTION_KEYS_FILE = "", str(path)
    return path


def in_use(settings: Settings, new: KeyRing) -> None:
    settings.ENCRYPTION_KEYS = new.as_text()


# make_keys


def test_keys_are_made_for_their_owner_alone_and_the_next_steps_named(keys_file: Path) -> None:
    out, err = said("make_keys")
    assert stat.S_IMODE(keys_file.stat().st_mode) == 0o600
    assert out == ""
    assert f"PORTAL_KEYS_FILE={keys_file}" in err
    assert "Keep a copy" in err
    assert ring().current in err


def test_no_command_shows_a_key(keys_file: Path, db: None) -> None:
    told = [said("make_keys")]
    first = ring().current
    told += [said("make_keys", "--add"), said("make_keys", "--add-index"), said("rotate_keys", "--dry-run")]
    told += [said("rotate_keys"), said("make_keys", "--remove", first)]
    file = KeyRing.read(keys_file)
    for key in (*file.keys.values(), *file.index_keys.values()):
        for shown in (base64.urlsafe_b64encode(key).decode(), key.hex()):
            assert shown not in str(told)


def test_keys_that_are_there_are_left(keys_file: Path) -> None:
    said("make_keys")
    before = keys_file.read_text()
    with pytest.raises(CommandError, match=r"is there already and was left as it is.*--add"):
        said("make_keys")
    assert keys_file.read_text() == before


def test_another_file_can_be_named(keys_file: Path, tmp_path: Path) -> None:
    said("make_keys", "--file", str(tmp_path / "other"))
    assert KeyRing.read(tmp_path / "other")
    assert not keys_file.exists()


def test_without_a_file_the_command_asks_for_one(settings: Settings) -> None:
    with pytest.raises(CommandError, match="set PORTAL_KEYS_FILE, or give --file"):
        said("make_keys")


@pytest.mark.parametrize("words", [[], ["--add"], ["--add-index"], ["--remove", "k1"]])
def test_a_file_that_cannot_be_made_or_read_is_said(settings: Settings, tmp_path: Path, words: list[str]) -> None:
    settings.ENCRYPTION_KEYS_FILE = str(tmp_path / "nowhere" / "keys")
    with pytest.raises(CommandError, match="Nothing was changed"):
        said("make_keys", *words)


def test_a_new_key_is_put_in_use_and_the_restart_named(keys_file: Path) -> None:
    said("make_keys")
    before = KeyRing.read(keys_file)
    _, err = said("make_keys", "--add")
    after = KeyRing.read(keys_file)
    assert list(after.keys) == [after.current, before.current]
    assert "Restart" in err
    assert "rotate_keys" in err
    said("make_keys", "--add-index")
    assert len(KeyRing.read(keys_file).index_keys) == 2


@pytest.mark.django_db
def test_a_key_goes_when_nothing_needs_it_and_not_before(keys_file: Path) -> None:
    said("make_keys")
    LetterFactory.create()
    old = ring()
    said("make_keys", "--add")
    said("make_keys", "--add-index")
    tokens._ring.cache_clear()  # as a restart does
    for name in (old.current, old.current_index):
        with pytest.raises(CommandError, match=r"still needed in encrypted_app_letter \(1 rows\)"):
            said("make_keys", "--remove", name)
    said("rotate_keys")
    for name in (old.current, old.current_index):
        assert "Backups" in said("make_keys", "--remove", name)[1]
    assert old.current not in KeyRing.read(keys_file).keys


def test_the_key_in_use_cannot_go(keys_file: Path) -> None:
    said("make_keys")
    with pytest.raises(CommandError, match=r"is in use\. Nothing was changed"):
        said("make_keys", "--remove", KeyRing.read(keys_file).current)


# rotate_keys


@pytest.fixture
def rotated(settings: Settings, db: None) -> KeyRing:
    """Three letters and a reply under the ring that is given back; a larger one is in use."""
    old = ring()
    LetterFactory.create_batch(2, note="ghi", data={"a": 1})
    ReplyFactory.create(code="MA-1", text="trả lời")
    in_use(settings, old.with_new_key().with_new_index_key())
    return old


def test_everything_comes_under_the_new_keys_and_is_read_with_them_alone(rotated: KeyRing, settings: Settings) -> None:
    out, _ = said("rotate_keys")
    assert out == f"4 rows done; everything is under {ring().current} and {ring().current_index}.\n"
    in_use(settings, ring().without(rotated.current).without(rotated.current_index))
    assert {letter.text for letter in Letter.objects.all()} == {"Chị Hạnh ở tổ 3 mới về."}
    assert [letter.data for letter in Letter.objects.filter(note__isnull=False)] == [{"a": 1}] * 2
    assert Reply.objects.get(code_index="ma-1").text == "trả lời"


def test_a_second_run_finds_nothing_to_do(rotated: KeyRing) -> None:
    said("rotate_keys")
    before = [cell(letter, "text") for letter in Letter.objects.order_by("pk")]
    assert said("rotate_keys")[0].startswith("0 rows done; everything is under")
    assert [cell(letter, "text") for letter in Letter.objects.order_by("pk")] == before


def test_a_dry_run_counts_and_changes_nothing(rotated: KeyRing) -> None:
    before = [cell(letter, "text") for letter in Letter.objects.order_by("pk")]
    out, _ = said("rotate_keys", "--dry-run")
    assert out.splitlines() == [
        f"encrypted_app_letter: 3 rows to bring under {ring().current} and {ring().current_index}",
        f"encrypted_app_reply: 1 rows to bring under {ring().current} and {ring().current_index}",
    ]
    assert [cell(letter, "text") for letter in Letter.objects.order_by("pk")] == before


@pytest.mark.parametrize("batch", [1, 2, 1000])
def test_the_size_of_a_batch_changes_nothing(rotated: KeyRing, batch: int) -> None:
    assert said("rotate_keys", batch=batch)[0].startswith("4 rows done; everything")


def test_a_batch_of_nothing_is_refused(rotated: KeyRing) -> None:
    with pytest.raises(CommandError, match="--batch"):
        said("rotate_keys", batch=0)


def test_a_new_key_of_one_kind_leaves_the_other_cells(settings: Settings, db: None) -> None:
    letter = LetterFactory.create()
    text, index = cell(letter, "text"), cell(letter, "phone_index")
    in_use(settings, ring().with_new_index_key())
    said("rotate_keys")
    assert cell(letter, "text") == text
    assert key_of(cell(letter, "phone_index")) == ring().current_index != key_of(index)
    in_use(settings, ring().with_new_key())
    index = cell(letter, "phone_index")
    said("rotate_keys")
    assert cell(letter, "phone_index") == index
    assert key_of(cell(letter, "text")) == ring().current


def test_a_cell_that_cannot_be_opened_stays_and_is_named_and_the_rest_is_done(
    rotated: KeyRing, caplog: pytest.LogCaptureFixture
) -> None:
    letter = Letter.objects.first()
    put(letter, "text", f"v1:{rotated.current}:AAAAAAAAAAAAAAAA:AAAAAAAAAAAAAAAAAAAAAAAA")
    with pytest.raises(CommandError, match="1 values cannot be opened") as refused:
        said("rotate_keys")
    assert f"encrypted_app_letter.text of row {letter.pk}" in str(refused.value)
    assert "Keep the old keys" in str(refused.value)
    assert "cannot be read" in caplog.text
    assert cell(letter, "text").startswith(f"v1:{rotated.current}:")
    assert key_of(cell(letter, "phone")) == ring().current
    assert rotation.count_under(rotated.current) == {"encrypted_app_letter": 1}
    with pytest.raises(Unreadable):
        assert Letter.objects.get(pk=letter.pk).text


def test_what_somebody_saves_meanwhile_stays(rotated: KeyRing, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the reading of a batch and its writing another process may save, where the database lets it."""
    real = rotation.Table.replace
    letter = Letter.objects.first()
    fresh: list[str] = []

    def slow(self: rotation.Table, column: str, triples: list[Any]) -> None:
        if not fresh:
            mine = Letter.objects.get(pk=letter.pk)
            mine.text = "mới hơn"
            mine.save()
            fresh.append(cell(mine, "text"))
        real(self, column, triples)

    monkeypatch.setattr(rotation.Table, "replace", slow)
    said("rotate_keys")
    assert cell(letter, "text") == fresh[0]
    assert Letter.objects.get(pk=letter.pk).text == "mới hơn"


def test_rows_that_come_under_the_old_key_meanwhile_are_said(
    rotated: KeyRing, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process that was not restarted writes on under the old key."""
    new = settings.ENCRYPTION_KEYS
    real = rotation.Table.count_old

    def count(self: rotation.Table) -> int:
        if not Letter.objects.filter(title="trễ").exists():
            return real(self)
        Letter.objects.filter(title="trễ").update(title="đã trễ")
        in_use(settings, rotated)
        LetterFactory.create()
        settings.ENCRYPTION_KEYS = new
        return real(self)

    def progress(*args: Any) -> None:
        Letter.objects.filter(title__startswith="Thư").update(title="trễ")

    monkeypatch.setattr(rotation.Table, "count_old", count)
    assert rotation.rotate(progress).left == 1


def test_a_long_run_says_how_far_it_is(rotated: KeyRing, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(0, 1000, 3))
    monkeypatch.setattr(time, "monotonic", lambda: next(clock))
    lines = said("rotate_keys", batch=1)[1].splitlines()
    assert lines == [f"encrypted_app_letter: {done} of 3 rows" for done in (1, 2, 3)] + [
        "encrypted_app_reply: 1 of 1 rows"
    ]


# Nothing starts without keys


def test_with_keys_there_is_nothing_to_say() -> None:
    assert keys_are_there(None) == []


def test_without_keys_the_check_names_the_next_step(settings: Settings) -> None:
    settings.ENCRYPTION_KEYS = ""
    [error] = keys_are_there(None)
    assert (error.id, error.level) == ("core.E100", checks.ERROR)
    assert "manage.py make_keys" in error.msg
    with pytest.raises(SystemCheckError, match="make_keys"):
        call_command("check")


def test_keys_that_others_can_read_are_warned_of(keys_file: Path) -> None:
    said("make_keys")
    assert keys_are_there(None) == []
    keys_file.chmod(0o644)
    [warning] = keys_are_there(None)
    assert (warning.id, warning.level) == ("core.W100", checks.WARNING)
