"""The work of ``deploy/build-places``: the package's tables as CSV, put right where they err.

``units.csv``: code, kind, name, parent's code, first day, last day, former names (keys without marks and blanks, parted
by ``|``). ``successions.csv``: the old unit's code, today's, and ``whole`` or ``part``. Codes are the statistics
office's: two figures for a province, three for a district, five for a commune; since old and new communes share codes,
a unit is known by its code and its last day (empty: today).
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import math
import re
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

FIRST_DAY = "2025-07-01"
LAST_DAY = "2025-06-30"
KINDS = {
    "thị trấn": "township", "thị xã": "town", "thành phố": "city", "đặc khu": "special_zone", "phường": "ward",
    "quận": "urban_district", "huyện": "rural_district", "tỉnh": "province", "xã": "commune",
}  # fmt: skip

PROVINCES_ALSO = {"thanhphohochiminh": "saigon", "thanhphohue": "thuathienhue"}
"""Names that people still write; Huế was the province Thừa Thiên Huế until the end of 2024."""

Row = sqlite3.Row
Key = tuple[str, str]


def kind_and_name(full: str, level: str) -> tuple[str, str]:
    """The kind's code and the name alone; slips of the source (small first letters, double blanks) put right."""
    full = " ".join(full.split())
    for words, kind in KINDS.items():
        if full.lower().startswith(words + " "):
            name = " ".join(word[0].upper() + word[1:] for word in full[len(words) + 1 :].split())
            if re.fullmatch(r"\d+", name):
                name = str(int(name))
            if kind == "city":
                kind = "central_city" if level == "province" else "district_city"
            return kind, name
    raise SystemExit(f"a unit of no known kind: {full}")


def former(row: Row, level: str) -> str:
    """Names of units that were merged into this one before, as the source has them: keys without marks and blanks.

    Its other spellings (q2, quan02, txthuanan) go; numbers alone say nothing. Of provinces it has parts of names, which
    are names of cities, too; ours stand in ``PROVINCES_ALSO``.
    """
    if level == "province":
        return PROVINCES_ALSO.get(row["provinceKey"], "")
    keys = set(json.loads(row[f"{level}Alias"] or "[]"))
    spellings = re.compile(r"\d+|district\d+|(?:q|p)\d+|(?:quan|phuong)0\d")
    long = {"tx": "thixa", "tp": "thanhpho"}
    doubled = {key for key in keys if key[:2] in long and long[key[:2]] + key[2:] in keys}
    return "|".join(sorted(key for key in keys - doubled if not spellings.fullmatch(key)))


def distance(old: Row, new: Row) -> float:
    """Kilometres, roughly, from the middle of the old commune's district to the middle of the new commune."""
    east = (old["districtLon"] - new["wardLon"]) * 105
    return math.hypot((old["districtLat"] - new["wardLat"]) * 111, east)


class Source:
    """What the package holds, by its own keys."""

    def __init__(self, folder: Path) -> None:
        database = sqlite3.connect(folder / "dataset.db")
        database.row_factory = sqlite3.Row
        self.old = list(database.execute("SELECT * FROM admin_units_legacy"))
        self.new = list(database.execute("SELECT * FROM admin_units"))
        links: dict[str, Any] = json.loads((folder / "converter_2025.json").read_text("utf-8"))
        self.province_of = {old: new for new, olds in links["DICT_PROVINCE"].items() for old in olds}
        self.old_by_key = {self.old_key(row): row for row in self.old}
        self.new_by_key = {(row["provinceKey"], row["wardKey"]): row for row in self.new}
        self.links: dict[str, set[Key]] = defaultdict(set)
        for province, wards in links["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
            for ward, olds in wards.items():
                for old in olds:
                    self.links[old].add((province, ward))
        for province, olds in links["DICT_PROVINCE_WARD_DIVIDED"].items():
            for old, wards in olds.items():
                self.links[old] |= {(province, ward["newWardKey"]) for ward in wards}

    @staticmethod
    def old_key(row: Row) -> str:
        return f"{row['provinceKey']}_{row['districtKey']}_{row['wardKey'] or ''}"

    def correct(self) -> list[str]:
        """Drop links that belong to a namesake; returns what was dropped, in words.

        The source found the parts of divided communes by name within a new province. Where two old communes share
        kind and name, each was given the other's successors, too: phường 4 of Tân An and phường 4 of Tây Ninh, 90 km
        apart. A link goes when a namesake has it as well and lies less than half as far from the successor.
        """
        namesakes: dict[Key, list[str]] = defaultdict(list)
        for key, row in self.old_by_key.items():
            namesakes[self.province_of[row["provinceKey"]], row["wardKey"] or ""].append(key)
        wrong = []
        for keys in namesakes.values():
            for key in keys:
                for target in self.links[key] if len(keys) > 1 and len(self.links[key]) > 1 else ():
                    here = distance(self.old_by_key[key], self.new_by_key[target])
                    others = [other for other in keys if other != key and target in self.links[other]]
                    if any(2 * distance(self.old_by_key[one], self.new_by_key[target]) < here for one in others):
                        wrong.append((key, target))
        for key, target in wrong:
            self.links[key].discard(target)
        names = ((self.old_by_key[key], self.new_by_key[target]) for key, target in wrong)
        return sorted(f"{old['ward']}, {old['district']}, {old['province']}: {new['ward']}" for old, new in names)


def unit_rows(source: Source) -> list[tuple[str, ...]]:
    rows: dict[Key, tuple[str, ...]] = {}

    def add(row: Row, level: str, code: str, parent: str, first: str, last: str) -> None:
        rows[last, code] = (code, *kind_and_name(row[level], level), parent, first, last, former(row, level))

    for row in source.new:
        add(row, "province", row["provinceCode"], "", FIRST_DAY, "")
        add(row, "ward", row["wardCode"], row["provinceCode"], FIRST_DAY, "")
    for row in source.old:
        add(row, "province", row["provinceCode"], "", "", LAST_DAY)
        add(row, "district", row["districtCode"], row["provinceCode"], "", LAST_DAY)
        if row["ward"]:
            add(row, "ward", row["wardCode"], row["districtCode"], "", LAST_DAY)
    return sorted(rows.values(), key=lambda one: (one[5], len(one[0]), one[0]))


def succession_rows(source: Source) -> list[tuple[str, str, str]]:
    """Communes as the source has them; a district goes to all units that took its communes, a province to one."""
    targets: dict[str, set[str]] = defaultdict(set)
    province_code = {row["provinceKey"]: row["provinceCode"] for row in source.new}
    for key, row in source.old_by_key.items():
        new = {source.new_by_key[target]["wardCode"] for target in source.links[key]}
        if not new:
            raise SystemExit(f"no successor: {key}")
        targets[row["wardCode"] or row["districtCode"]] |= new
        targets[row["districtCode"]] |= new
        targets[row["provinceCode"]].add(province_code[source.province_of[row["provinceKey"]]])
    return sorted(
        ((old, new, "whole" if len(news) == 1 else "part") for old, news in targets.items() for new in news),
        key=lambda one: (len(one[0]), one),
    )


def write(path: Path, head: str, rows: Iterable[tuple[str, ...]]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(head.split())
    writer.writerows(rows)
    with path.open("wb") as raw, gzip.GzipFile(filename="", fileobj=raw, mode="wb", mtime=0) as packed:
        packed.write(text.getvalue().encode())


def main(tools: Path, version: str, target: Path) -> None:
    (folder,) = tools.glob("lib/python3*/site-packages/vietnamadminunits")
    source = Source(folder / "data")
    dropped = source.correct()
    write(target / "units.csv.gz", "code kind name parent first_day last_day former", unit_rows(source))
    write(target / "successions.csv.gz", "old new how", succession_rows(source))
    (licence,) = folder.parent.glob("vietnamadminunits-*/licenses/LICENSE")
    words = f"The data in units.csv.gz and successions.csv.gz come from the package vietnamadminunits {version}.\n\n"
    (target / "LICENSE-vietnamadminunits.txt").write_text(words + licence.read_text("utf-8"), "utf-8")
    (target / "corrections.txt").write_text(
        "# Written by deploy/build-places: links of the source that belong to a commune of the same name.\n"
        + "".join(f"{line}\n" for line in dropped),
        "utf-8",
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
