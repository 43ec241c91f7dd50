"""What is encrypted stands nowhere in clear: not in the database's file, not in its log file, not in any log."""

from __future__ import annotations

import base64
import logging
from pathlib import Path

import pytest
from pytest_django import DjangoDbBlocker

from core.encryption import EncryptedModel
from core.encryption.rotation import encrypted_models
from core.tests.encrypted_app.factories import LetterFactory
from core.tests.encrypted_app.models import Letter, Reply
from portal.conftest import data_folder, migrated_folder  # noqa: F401 - fixtures
from tests import canaries
from tests.own_file import own_file

ROUNDS = 10
"""A hundredth of ``make soak``'s, for each column."""


def test_no_canary_of_any_encrypted_column_is_found_in_clear(
    data_folder: Path,  # noqa: F811
    django_db_blocker: DjangoDbBlocker,
) -> None:
    with django_db_blocker.unblock():
        found = canaries.fly(ROUNDS, data_folder)
    assert found.in_clear == []
    assert found.lost == []
    assert found.written == found.columns * ROUNDS * 2
    assert {"portal.sqlite3", "portal.sqlite3-wal", "log, with queries"} <= found.looked_at


def test_every_encrypted_model_has_a_factory() -> None:
    for model in encrypted_models():
        assert canaries.maker_of(model)._meta.model is model
    assert {Letter, Reply} <= set(encrypted_models())


def test_a_model_without_a_factory_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("core.tests.encrypted_app.factories.ReplyFactory")
    with pytest.raises(
        canaries.NoFactory, match=r"encrypted_app\.Reply.*core\.tests\.encrypted_app/tests/factories\.py"
    ):
        canaries.maker_of(Reply)


@pytest.mark.parametrize("size", [0, 3])
def test_a_canary_in_a_plain_column_is_found(
    tmp_path: Path, django_db_blocker: DjangoDbBlocker, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    """Else the search would find nothing because it looks nowhere."""

    def careless(**values: object) -> EncryptedModel:
        shown = str(values.get("text", ""))
        logging.getLogger("careless").info("%s", shown)
        title = base64.b64encode(b"x" * size + shown.encode()).decode() if size else shown
        letter: EncryptedModel = LetterFactory.create(title=title, **values)
        return letter

    monkeypatch.setattr(canaries, "encrypted_models", lambda: [Letter])
    monkeypatch.setattr(canaries, "maker_of", lambda model: type("Careless", (), {"create": staticmethod(careless)}))
    with django_db_blocker.unblock():
        found = canaries.fly(1, tmp_path)
    assert {place.split(":")[0] for place in found.in_clear} == {"portal.sqlite3", "portal.sqlite3-wal", "log"}


def test_the_file_of_a_test_is_not_the_suites(tmp_path: Path, django_db_blocker: DjangoDbBlocker) -> None:
    with django_db_blocker.unblock(), own_file(tmp_path, [Letter]) as connection:
        LetterFactory.create()
        assert connection.settings_dict["NAME"] == tmp_path / "portal.sqlite3"
        assert Letter.objects.count() == 1
