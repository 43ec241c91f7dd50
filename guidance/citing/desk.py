"""What editors see of the citations in a page's latest version, and what they decide about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Page

from guidance.citations import find_citations
from guidance.models import Citation, LegalDocument, Provision
from vietnamese import normalise

from .keeping import keep
from .reading import read
from .resolving import path_of
from .showing import name_of, words_of_path

Key = tuple[str, str, int]


@dataclass(frozen=True)
class Found:
    """A citation with its document and those that may be meant."""

    row: Citation
    document: LegalDocument | None
    candidates: tuple[LegalDocument, ...]

    @property
    def is_open(self) -> bool:
        """Waits for an editor."""
        return not self.row.is_decided and self.document is None

    @property
    def name(self) -> str:
        """The document and the provision in words."""
        if self.document is None:
            return ""
        path = self.row.target_path
        called = name_of(self.document) if self.document.symbol else self.document.title
        return f"{words_of_path(path)}, {called}" if path else called


def latest(page: Page) -> Any:
    """The page as its editors see it."""
    return page.get_latest_revision_as_object() if page.latest_revision_id else page.specific


def found_in(page: Any) -> list[Found]:
    """The citations of the page as it is given, those that wait for an editor first."""
    decided = Citation.objects.filter(page=page.pk).exclude(state=Citation.State.AUTOMATIC)
    rows = read(page, decided)
    wanted = {row.target_id for row in rows} | {key for row in rows for key in row.candidates}
    documents = {one.pk: one for one in LegalDocument.objects.filter(pk__in=wanted - {None}).defer("text")}
    found = [
        Found(
            row,
            documents.get(row.target_id or 0),
            tuple(documents[key] for key in row.candidates if key in documents),
        )
        for row in rows
    ]
    return sorted(found, key=lambda one: (not one.is_open, one.row.is_decided, one.row.order))


def one_of(found: Sequence[Found], key: Key) -> Found | None:
    return next((one for one in found if one.row.key == key), None)


def path_from(words: str, document: LegalDocument) -> str:
    """The path of a provision as an editor types it ("khoản 2 Điều 26"); empty for the whole document.

    Raises ``ValidationError`` for what names no provision, or one that the document's text does not have.
    """
    plain = normalise(words).strip()
    if not plain:
        return ""
    named = find_citations(f"{plain} Luật này")
    paths = named[0].provisions if named and named[0].start == 0 else ()
    if not paths:
        raise ValidationError(_("Write the provision as in a text: khoản 2 Điều 26."))
    path = paths[0].split("..")[0]
    known = Provision.objects.filter(document=document)
    if known.exists() and not known.filter(path=path).exists():
        raise ValidationError(_("The text of this document has no such provision."))
    return path


def named_path(row: Citation) -> str:
    """The provision that a citation's own words name."""
    return path_of(row.provisions)


def decide(page: Page, key: Key, state: str, document: LegalDocument | None = None, path: str = "") -> Citation | None:
    """Keep a decision on one citation; the same decision twice is one. ``None``: the text has no such citation (now).

    ``confirmed`` keeps what was found, ``corrected`` takes ``document`` and ``path``, ``rejected`` says it cites
    no law, and ``automatic`` takes a decision back.
    """
    with transaction.atomic():
        Page.objects.select_for_update().filter(pk=page.pk).first()
        stored = Citation.objects.filter(page=page.pk, part=key[0], words=key[1], nth=key[2]).first()
        if state == Citation.State.AUTOMATIC:
            return _take_back(page, stored)
        found = one_of(found_in(latest(page)), key)
        if found is None:
            return None
        row = stored or found.row
        row.in_text = stored is not None and stored.in_text
        if state == Citation.State.CONFIRMED:
            document, path = found.document, found.row.target_path
            if document is None:
                return None
        row.state = state
        row.target = document
        row.target_path = path
        row.candidates = []
        row.outcome = Citation.Outcome.RESOLVED if document else Citation.Outcome.UNRESOLVED
        row.save()
        return row


def _take_back(page: Page, stored: Citation | None) -> Citation | None:
    if stored is None:
        return None
    stored.state = Citation.State.AUTOMATIC
    if not stored.in_text:
        stored.delete()
        return stored
    stored.save()
    keep(page.pk)
    return stored
