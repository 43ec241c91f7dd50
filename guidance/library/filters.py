"""What a reader of the list has chosen, read from the address and written back into addresses, in one order."""

from __future__ import annotations

import datetime
from collections.abc import Container, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from guidance.law.kinds import DocumentType, Status

from . import days

ADDRESS = "/van-ban/"

KIND_WORDS = {kind.value: kind.value.replace("_", "-") for kind in DocumentType}
STATUS_WORDS = {
    Status.IN_FORCE.value: "con",
    Status.PARTLY.value: "mot-phan",
    Status.NOT_YET.value: "chua",
    Status.SUSPENDED.value: "ngung",
    Status.ENDED.value: "het",
    Status.UNKNOWN.value: "khong-xac-dinh",
}
"""The values in the order in which they are offered, and their words in an address."""

NEWEST = "moi"
SORTS = {
    NEWEST: _("newest first"),
    "cu": _("oldest first"),
    "so": _("number and symbol"),
    "ten": _("title"),
}
PARAMETERS = {
    "kind": "loai",
    "issuer": "co-quan",
    "year": "nam",
    "field": "linh-vuc",
    "status": "hieu-luc",
    "day": days.PARAMETER,
    "sort": "xep",
}
"""Attribute to parameter, in the order of canonical addresses."""


@dataclass(frozen=True)
class Chosen:
    """Values as the database has them: ``issuer`` an agency's code, ``field`` a slug, ``day`` ``None`` for today."""

    kind: str = ""
    issuer: str = ""
    year: int | None = None
    field: str = ""
    status: str = ""
    day: datetime.date | None = None
    sort: str = NEWEST

    @property
    def is_filtered(self) -> bool:
        """Whether the list is another than the whole of today."""
        return replace(self, sort=NEWEST) != Chosen()

    @property
    def parameters(self) -> dict[str, str]:
        """Parameter to value, without what is chosen by itself."""
        written = {
            "kind": KIND_WORDS.get(self.kind, ""),
            "issuer": self.issuer,
            "year": str(self.year or ""),
            "field": self.field,
            "status": STATUS_WORDS.get(self.status, ""),
            "day": self.day.isoformat() if self.day else "",
            "sort": "" if self.sort == NEWEST else self.sort,
        }
        return {PARAMETERS[name]: written[name] for name in PARAMETERS if written[name]}

    @property
    def url(self) -> str:
        return f"{ADDRESS}?{urlencode(self.parameters)}" if self.parameters else ADDRESS

    def but(self, **changes: Any) -> Chosen:
        return replace(self, **changes)

    def without(self, name: str) -> Chosen:
        """The same without one choice."""
        empty: dict[str, Any] = {entry.name: entry.default for entry in fields(self)}
        return self.but(**{name: empty[name]})


def chosen(
    query: Mapping[str, str], asked: days.AskedDay, issuers: Container[str], legal_fields: Container[str]
) -> Chosen:
    """What the address asks for; values that the library does not have count as not asked."""

    def known(name: str, values: Container[str]) -> str:
        value = query.get(PARAMETERS[name], "")
        return value if value in values else ""

    def backwards(name: str, words: Mapping[str, str]) -> str:
        value = query.get(PARAMETERS[name], "")
        return next((key for key, word in words.items() if word == value), "")

    year = query.get(PARAMETERS["year"], "")
    return Chosen(
        kind=backwards("kind", KIND_WORDS),
        issuer=known("issuer", issuers),
        year=int(year) if len(year) == 4 and year.isascii() and year.isdigit() else None,
        field=known("field", legal_fields),
        status=backwards("status", STATUS_WORDS),
        day=None if asked.is_today else asked.day,
        sort=known("sort", SORTS) or NEWEST,
    )
