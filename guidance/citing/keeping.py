"""The rows of a page's citations brought up to its published text; decisions of editors stay."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models import Q
from wagtail.models import Page

from core import stamp
from guidance.models import Citation, LegalDocument
from home import texts

from .library import title_key
from .reading import read

FIELDS = [field for field in Citation._meta.concrete_fields if field.name not in {"id", "page"}]
BATCH = 500


def keep(pk: int, *, dry_run: bool = False) -> dict[str, int]:
    """Read the page anew and store what changed. Returns how many citations it has, were added, changed and dropped.

    Of a page that is not live nothing is read.
    """
    with transaction.atomic():
        Page.objects.select_for_update().filter(pk=pk).first()  # one reader a page at a time
        page = Page.objects.filter(pk=pk, live=True).specific().first()
        if page is None:
            return {"found": 0, "added": 0, "changed": 0, "dropped": 0 if dry_run else withdraw(pk)}
        stored = {row.key: row for row in Citation.objects.filter(page=pk)}
        decided = [row for row in stored.values() if row.is_decided]
        found = read(page, decided)
        added, changed = [], []
        for row in found:
            known = stored.pop(row.key, None)
            if known is None:
                added.append(row)
            elif _differ(known, row):
                row.pk = known.pk
                changed.append(row)
        if page.has_unpublished_changes:  # these stand in a draft
            stored = {key: row for key, row in stored.items() if row.in_text}
        count = {"found": len(found), "added": len(added), "changed": len(changed), "dropped": len(stored)}
        if not dry_run and (added or changed or stored):
            Citation.objects.filter(pk__in=[row.pk for row in stored.values()]).delete()
            Citation.objects.bulk_update(changed, [field.name for field in FIELDS], batch_size=BATCH)
            Citation.objects.bulk_create(added, batch_size=BATCH)
            stamp.renew()
    return count


def withdraw(pk: int) -> int:
    """The page is taken down: it cites nothing. What was decided waits until it is published again."""
    rows = Citation.objects.filter(page=pk)
    decided = rows.exclude(state=Citation.State.AUTOMATIC).filter(in_text=True).update(in_text=False)
    dropped, _by_table = rows.filter(state=Citation.State.AUTOMATIC).delete()
    if dropped or decided:
        stamp.renew()
    return dropped


def _differ(one: Citation, other: Citation) -> bool:
    return any(getattr(one, field.attname) != getattr(other, field.attname) for field in FIELDS)


def pages() -> Any:
    """The live pages that are read, in the order of their keys."""
    return Page.objects.live().type(*texts.models()).order_by("pk")


def touched_by(document: LegalDocument) -> list[int]:
    """Pages whose citations may mean another document now that this one is as it is: those that cite it, its number or
    its title. A decision does not change by itself.
    """
    wanted = Q(target=document)
    if document.number:
        wanted |= Q(number=document.number)
    if document.known_as:
        wanted |= Q(title_key=title_key(document.known_as))
    rows = Citation.objects.filter(wanted).exclude(page=document.pk)
    return sorted(set(rows.order_by().values_list("page_id", flat=True)))
