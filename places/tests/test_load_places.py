"""``manage.py load_places``."""

from __future__ import annotations

import gzip
import io
import shutil
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from places import source
from places.loader import load
from places.models import AdminUnit, Agency, Succession
from places.source import BrokenData
from places.tests.factories import CommuneFactory

UNITS = (
    "code,kind,name,parent,first_day,last_day,former\n"
    "01,central_city,Hà Nội,,2025-07-01,,\n00331,ward,Hoàng Mai,01,2025-07-01,,\n"
    "01,central_city,Hà Nội,,,2025-06-30,\n008,urban_district,Hoàng Mai,01,,2025-06-30,\n"
    "00328,ward,Tân Mai,008,,2025-06-30,maidong\n"
)
SUCCESSIONS = "old,new,how\n01,01,whole\n008,00331,whole\n00328,00331,whole\n"
AGENCIES = (
    "code,unit,name,symbol,first_day,last_day,successors\n"
    "ubnd,01,Ủy ban nhân dân,UBND,2025-07-01,,\n"
    "ubnd-truoc,01/2025-06-30,Ủy ban nhân dân,UBND,,2025-06-30,ubnd\n"
)


def written(folder: Path, units: str = UNITS, successions: str = SUCCESSIONS, agencies: str = AGENCIES) -> Path:
    (folder / "units.csv.gz").write_bytes(gzip.compress(units.encode()))
    (folder / "successions.csv.gz").write_bytes(gzip.compress(successions.encode()))
    (folder / "agencies.csv").write_text(agencies, "utf-8")
    return folder


def state() -> set[tuple[object, ...]]:
    units = AdminUnit.objects.values_list("pk", "code", "kind", "name", "parent", "valid_from", "valid_to", "former")
    return {*units, *Succession.objects.values_list("pk", "old", "new", "how")}


def run(**options: object) -> str:
    said = io.StringIO()
    call_command("load_places", stderr=said, **options)
    return said.getvalue()


@pytest.mark.django_db
def test_it_loads_units_what_became_of_them_and_agencies(tmp_path: Path) -> None:
    assert load(lambda line: None, folder=written(tmp_path))
    old = AdminUnit.objects.get(code="00328")
    assert (old.address, old.sort_key > "", old.former) == (
        "Phường Tân Mai, Quận Hoàng Mai, Thành phố Hà Nội",
        True,
        "maidong",
    )
    assert [unit.address for unit in old.today()] == ["Phường Hoàng Mai, Thành phố Hà Nội"]
    assert [heir.code for heir in Agency.objects.get(code="ubnd-truoc").successors.all()] == ["ubnd"]


@pytest.mark.django_db
def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    folder = written(tmp_path)
    load(lambda line: None, folder=folder)
    before = state()
    assert not load(lambda line: None, folder=folder)
    assert state() == before


@pytest.mark.django_db
def test_a_newer_edition_changes_what_differs_and_keeps_the_rows(tmp_path: Path) -> None:
    load(lambda line: None, folder=written(tmp_path))
    ward = AdminUnit.objects.get(code="00331")
    newer = UNITS.replace("00331,ward,Hoàng Mai", "00331,commune,Hoàng Mai Mới") + "00340,ward,Yên Sở,01,2025-07-01,,\n"
    links = SUCCESSIONS.replace("00328,00331,whole", "00328,00331,part\n00328,00340,part")
    assert load(lambda line: None, folder=written(tmp_path, newer, links))
    ward.refresh_from_db()
    assert (ward.full_name, ward.fold_key) == ("Xã Hoàng Mai Mới", "hoang mai moi")
    old = AdminUnit.objects.get(code="00328")
    assert set(old.succession_rows.values_list("new__code", "how")) == {("00331", "part"), ("00340", "part")}


@pytest.mark.django_db
def test_units_made_by_hand_stay(tmp_path: Path) -> None:
    own = CommuneFactory()
    load(lambda line: None, folder=written(tmp_path))
    own.refresh_from_db()
    assert own.parent is not None


@pytest.mark.django_db
def test_a_dry_run_says_what_would_be_and_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("places.loader.load.__kwdefaults__", {"dry_run": False, "folder": written(tmp_path)})
    said = run(dry_run=True)
    assert "units of commune level: 2 new, 0 changed" in said
    assert "nothing was written" in said
    assert not AdminUnit.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("units", "successions", "agencies", "words"),
    [
        (UNITS.replace(",008,", ",009,"), SUCCESSIONS, AGENCIES, "belongs to 009, which is not in the file"),
        (UNITS + "00331,ward,Hoàng Mai,01,2025-07-01,,\n", SUCCESSIONS, AGENCIES, "a code stands twice"),
        (UNITS, SUCCESSIONS + "00328,99999,part\n", AGENCIES, "00328 → 99999 names a unit"),
        (UNITS, SUCCESSIONS, AGENCIES.replace(",ubnd\n", ",ubnd-moi\n"), "ubnd-truoc has a successor"),
        (UNITS, SUCCESSIONS, AGENCIES.replace("ubnd,01,", "ubnd,02,"), "ubnd belongs to a unit"),
    ],
)
def test_files_that_do_not_hold_together_change_nothing(
    tmp_path: Path, units: str, successions: str, agencies: str, words: str
) -> None:
    with pytest.raises(BrokenData, match=words):
        load(lambda line: None, folder=written(tmp_path, units, successions, agencies))
    assert not AdminUnit.objects.exists()


@pytest.mark.django_db
def test_the_command_says_in_plain_words_that_a_file_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data"
    shutil.copytree(source.FOLDER, folder)
    (folder / "successions.csv.gz").unlink()
    monkeypatch.setattr("places.loader.load.__kwdefaults__", {"dry_run": False, "folder": folder})
    with pytest.raises(CommandError, match=r"Nothing was changed\. successions\.csv\.gz cannot be read"):
        run()


@pytest.mark.usefixtures("country")
def test_the_whole_country_is_loaded() -> None:
    assert (AdminUnit.objects.current().provinces().count(), AdminUnit.objects.current().communes().count()) == (
        34,
        3321,
    )
    assert AdminUnit.objects.exclude(valid_to=None).count() == 63 + 696 + 10035
    assert not AdminUnit.objects.exclude(valid_to=None).filter(successors=None).exists()
    assert "nothing to change" in run()
