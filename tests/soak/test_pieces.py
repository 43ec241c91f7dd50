"""One piece of a long figure; ``tests/soak/run.py`` starts these, the suite runs the same code elsewhere, shorter."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoDbBlocker

from accounts import roles
from accounts.setup import setup_roles
from accounts.tests.factories import UserFactory
from accounts.tests.signing import sign_in
from home.models import HomePage
from portal.conftest import data_folder, migrated_folder  # noqa: F401 - fixtures
from tests import canaries
from tests.soak.brute import brute
from tests.soak.crash import crash_rounds
from tests.soak.edits import edit_rounds
from tests.soak.fuzz import fuzz
from tests.soak.rotation import rotation_rounds
from tests.soak.swapping import swap
from tests.soak.uploads import upload_all
from tests.test_two_editors import editor, shared_page

OUT = os.environ.get("SOAK_OUT", "")
COUNT = int(os.environ.get("SOAK_COUNT", "1"))
SEED = int(os.environ.get("SOAK_SEED", "1"))

pytestmark = pytest.mark.skipif(not OUT, reason="a piece of make soak")


def tell(bad: int, **notes: Any) -> None:
    Path(OUT).write_text(json.dumps({"bad": bad, "notes": notes}))


def test_piece_of_crash(data_folder: Path) -> None:  # noqa: F811
    found = crash_rounds(COUNT, data_folder, seed=SEED)
    tell(found.lost + found.halves + found.damaged, acknowledged=found.acknowledged, lost=found.lost)


@pytest.mark.django_db(databases="__all__")
def test_piece_of_brute(data_folder: Path) -> None:  # noqa: F811
    found = brute(COUNT, SEED, data_folder)
    tell(found.bad, tried=sum(found.tried.values()))


@pytest.mark.django_db(databases="__all__")
def test_piece_of_fuzz(full_site: Any) -> None:
    found = fuzz(COUNT, seed_number=SEED, pages=full_site.addresses())
    tell(len(found.bad), **{f"answers of {status}": count for status, count in found.statuses.items()})


def test_piece_of_rotation(tmp_path: Path, django_db_blocker: DjangoDbBlocker) -> None:
    with django_db_blocker.unblock():
        found = rotation_rounds(COUNT, kills=20, folder=tmp_path, seed=SEED)
    slow = int(found.cpu_seconds > 60)
    tell(found.wrong + found.left + slow, kills=found.kills, **{"seconds of CPU": found.cpu_seconds})


def test_piece_of_canaries(data_folder: Path, django_db_blocker: DjangoDbBlocker) -> None:  # noqa: F811
    with django_db_blocker.unblock():
        found = canaries.fly(COUNT, data_folder)
    tell(len(found.in_clear) + len(found.lost), written=found.written, columns=found.columns)


@pytest.mark.django_db(databases="__all__")
def test_piece_of_uploads(site: HomePage, client: Client) -> None:
    sign_in(client, UserFactory.create(roles=[roles.PUBLISHER]))
    found = upload_all(COUNT, SEED, client)
    tell(len(found.bad), refused=found.refused, stored=found.stored)


@pytest.mark.django_db(databases="__all__")
def test_piece_of_edits(site: HomePage) -> None:
    pair = [editor("mot", "Biên Tập"), editor("hai", "Duyệt Tin")]
    found = edit_rounds(COUNT, seed=SEED, page=shared_page(site, pair[0]), editors=pair)
    tell(found.lost + found.covered, saved=found.saved, shown=found.shown)


@pytest.mark.django_db(databases="__all__")
def test_piece_of_swapping() -> None:
    setup_roles()
    found = swap(COUNT, SEED)
    tell(len(found.wrong), asked=found.asked)
