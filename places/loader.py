"""From ``places/data`` into the database: what is missing is made, what differs is brought to the file's state.

Units that are in no file, made by hand, stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from pathlib import Path

from django.db import transaction

from core import stamp

from . import source
from .models import AdminUnit, Agency, AgencyName, Succession
from .signals import STAMP
from .source import AgencyRow, Key, SuccessionRow, UnitRow

BATCH = 2000
WRITTEN = ("kind", "tier", "name", "full_name", "parent", "valid_from", "former", "sort_key", "search_key", "fold_key")

Say = Callable[[str], None]


class _Undo(Exception):
    pass


def load(say: Say, *, dry_run: bool = False, folder: Path = source.FOLDER) -> bool:
    """Bring the database to the state of the files, all or nothing. Returns whether anything differed.

    Raises ``source.BrokenData`` before the first write when the files do not hold together.
    """
    units = source.units(folder)
    successions = source.successions(units, folder)
    agencies = source.agencies(folder)
    changed = 0
    try:
        with transaction.atomic():
            stored, count = _units(units, say)
            changed += count
            changed += _successions(successions, stored, say)
            changed += _agencies(agencies, stored, say)
            if changed:
                stamp.renew(STAMP)
            if dry_run:
                raise _Undo
    except _Undo:
        pass
    return bool(changed)


def _units(rows: Sequence[UnitRow], say: Say) -> tuple[dict[Key, AdminUnit], int]:
    stored = {(unit.code, unit.valid_to): unit for unit in AdminUnit.objects.order_by()}
    made = changed = 0
    for tier, of_tier in groupby(rows, key=lambda row: row.tier):
        new: list[AdminUnit] = []
        different: list[AdminUnit] = []
        for row in of_tier:
            unit = stored.get(row.key)
            parent = stored[row.parent, row.last_day] if row.parent else None
            if unit is None:
                unit = AdminUnit(code=row.code, valid_to=row.last_day)
                new.append(unit)
            elif (unit.kind, unit.name, unit.parent_id, unit.valid_from, unit.former) != (
                row.kind, row.name, parent.pk if parent else None, row.first_day, row.former,
            ):  # fmt: skip
                different.append(unit)
            else:
                continue
            unit.kind, unit.name, unit.former = row.kind, row.name, row.former
            unit.parent, unit.valid_from = parent, row.first_day
            unit.complete()
            stored[row.key] = unit
        for unit in different:  # bulk_update asks no field for its value
            for field in AdminUnit._meta.concrete_fields:
                field.pre_save(unit, False)
        AdminUnit.objects.bulk_create(new, BATCH)
        AdminUnit.objects.bulk_update(different, WRITTEN, BATCH)
        made += len(new)
        changed += len(different)
        say(f"units of {tier.name.lower()} level: {len(new)} new, {len(different)} changed")
    return stored, made + changed


def _successions(rows: Iterable[SuccessionRow], units: dict[Key, AdminUnit], say: Say) -> int:
    wanted = {(units[row.old].pk, units[row.new].pk): row.how for row in rows}
    of_files = {old for old, _new in wanted}
    surplus: list[int] = []
    for row in Succession.objects.filter(old__in=AdminUnit.objects.exclude(valid_to=None)):
        if row.old_id not in of_files:
            continue
        if wanted.get((row.old_id, row.new_id)) == row.how:
            del wanted[row.old_id, row.new_id]
        else:
            surplus.append(row.pk)
    for start in range(0, len(surplus), BATCH):
        Succession.objects.filter(pk__in=surplus[start : start + BATCH]).delete()
    Succession.objects.bulk_create(
        (Succession(old_id=old, new_id=new, how=how) for (old, new), how in wanted.items()), BATCH
    )
    say(f"successions: {len(wanted)} new, {len(surplus)} removed")
    return len(wanted) + len(surplus)


def _agencies(rows: Iterable[AgencyRow], units: dict[Key, AdminUnit], say: Say) -> int:
    made = 0
    successors: dict[str, list[str]] = {}
    for row in rows:
        if row.unit and row.unit not in units:
            raise source.BrokenData(f"agencies.csv: {row.code} belongs to a unit that is not in units.csv.gz.")
        agency, is_new = Agency.objects.update_or_create(
            code=row.code, defaults={"unit": units[row.unit] if row.unit else None}
        )
        _name, is_named = AgencyName.objects.get_or_create(
            agency=agency, name=row.name, symbol=row.symbol, valid_from=row.first_day, valid_to=row.last_day
        )
        made += is_new + is_named
        successors.setdefault(row.code, []).extend(row.successors)
    for code, heirs in successors.items():
        found = list(Agency.objects.filter(code__in=heirs))
        if len(found) != len(set(heirs)):
            raise source.BrokenData(f"agencies.csv: {code} has a successor that is not in the file.")
        Agency.objects.get(code=code).successors.add(*found)
    say(f"agencies and their names: {made} new")
    return made
