"""The rows that are made of a published document: its provisions and the spans of its effect.

They are made anew, all of them, whenever a published document is saved. What cites a provision names document and path,
never the row, and so holds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.db import transaction
from wagtail.models import Page

from guidance.law.splitting import Outlined

if TYPE_CHECKING:
    from guidance.models import LegalDocument

BATCH = 500


def renew(document: LegalDocument) -> None:
    """Make the rows of one published document anew; two who publish it at once wait for each other."""
    with transaction.atomic():
        list(Page._base_manager.select_for_update().filter(pk=document.pk).values_list("pk"))
        write([document])


def write(documents: Iterable[LegalDocument]) -> None:
    """The rows of many at once, in as many statements as provisions have levels. Wants a transaction."""
    from guidance.models import EffectSpan, Provision

    known = list(documents)
    forget(document.pk for document in known)
    levels: dict[int, list[tuple[int, Outlined]]] = defaultdict(list)
    for document in known:
        for one in document.outline():
            levels[one.depth].append((document.pk, one))
    keys: dict[tuple[int, str], int] = {}
    for depth in sorted(levels):
        rows = [
            Provision(
                document_id=owner,
                parent_id=keys.get((owner, one.parent)),
                kind=one.kind,
                path=one.path,
                anchor=one.anchor,
                label=one.label,
                heading=one.heading,
                text=one.text,
                order=one.order,
            )
            for owner, one in levels[depth]
        ]
        for row in Provision.objects.bulk_create(rows, BATCH):
            keys[row.document_id, row.path] = row.pk
    EffectSpan.objects.bulk_create(
        [
            EffectSpan(
                document_id=document.pk,
                status=span.status,
                first_day=span.first,
                last_day=span.last,
                begin_unchecked=span.begin_unchecked,
            )
            for document in known
            for span in document.effect()
        ],
        BATCH,
    )


def forget(keys: Iterable[int]) -> None:
    """Take the rows away. Straight from the tables: nothing hangs on them, and nobody is told of each single one."""
    from guidance.models import EffectSpan, Provision

    wanted = list(keys)
    for model in (Provision, EffectSpan):
        rows = model.objects.filter(document__in=wanted).order_by()
        rows._raw_delete(rows.db)  # type: ignore[attr-defined]


def unpublished(instance: Any, **kwargs: Any) -> None:
    """A receiver of Wagtail's signal."""
    forget([instance.pk])
