"""The form in which a legal document is entered: text typed, pasted or taken from a file, and what cannot be."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Iterable, Sequence
from typing import Any

from django import forms
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from guidance.law import checks, symbols
from guidance.law.kinds import EventKind, RelationKind
from home.forms import PortalPageForm
from home.reading_files import Reading, Unreadable, read_file

TEXT_FILE = "text_file"


class LegalDocumentForm(PortalPageForm):
    """Rules that hold between fields and rows; each complaint stands at its field, and what was typed stays."""

    text_file = forms.FileField(
        label=_("Text from a file"),
        required=False,
        help_text=_("A .txt, .docx or .pdf that has text: it fills the field below when you save."),
        widget=forms.FileInput(attrs={"accept": ".txt,.docx,.pdf"}),
    )

    def full_clean(self) -> None:
        """The file first, outside the lock under which forms are checked."""
        self.refused_file = ""
        file = self.files.get(self.add_prefix(TEXT_FILE)) if self.is_bound else None
        if file is not None:
            try:
                self._fill(reading_of(file))
            except Unreadable as error:
                self.refused_file = error.message
        super().full_clean()

    def _fill(self, found: Reading) -> None:
        """The file's words go where typed ones would be, so that they survive another field's mistake."""
        form: Any = self
        name = self.add_prefix("text")
        typed = str(form.data.get(name, "")).replace("\r\n", "\n").strip()
        stored = (self.instance.text or "").strip()
        if typed and typed != stored and typed != found.text.strip():
            self.refused_file = str(
                _("You have typed text and chosen a file. Empty the text to take the file's; nothing was changed.")
            )
            return
        form.data = form.data.copy()
        form.data[name] = found.text

    def clean(self) -> Any:
        cleaned = super().clean()
        if self.refused_file:
            self.add_error(TEXT_FILE, self.refused_file)
        issued_on = cleaned.get("issued_on")
        for refusal in checks.check_issue(issued_on, timezone.localdate()):
            self.add_error(refusal.field, refusal.message)
        if said := checks.bad_year(cleaned.get("year")):
            self.add_error("year", said)
        self._check_symbol(cleaned)
        self._check_issuers()
        own = self.instance.pk
        for refusal in checks.check_events(self._events(), issued_on, own):
            refusal.key.add_error(refusal.field, refusal.message)
        found = checks.check_relations(
            self._relations(), own, issued_on=issued_on, issued=_issued, forward=_related_forward
        )
        for refusal in found:
            refusal.key.add_error(refusal.field, refusal.message)
        return cleaned

    def _check_symbol(self, cleaned: dict[str, Any]) -> None:
        symbol, number = cleaned.get("symbol") or "", cleaned.get("number") or ""
        known = symbols.parse(symbol)
        if number and known.number and number.lstrip("0").lower() != known.number:
            self.add_error("number", _("The symbol says number %(number)s.") % {"number": known.number})
        if symbol and cleaned.get("kind") and self._is_there(cleaned["kind"], symbol, known, cleaned.get("issued_on")):
            self.add_error("symbol", _("This document of the same issuers is in the library already."))

    def _is_there(self, kind: str, symbol: str, known: symbols.Symbol, issued_on: datetime.date | None) -> bool:
        from guidance.models import LegalDocument

        year = known.year or (issued_on.year if issued_on else self.cleaned_data.get("year"))
        same = LegalDocument.objects.filter(kind=kind, symbol__iexact=symbol, year=year).exclude(pk=self.instance.pk)
        issuers = {data["agency"].pk for _form, data in self._rows("issuer_rows") if data.get("agency")}
        return any(set(one.issuer_rows.values_list("agency", flat=True)) == issuers for one in same)

    def _check_issuers(self) -> None:
        seen = set()
        for form, data in self._rows("issuer_rows"):
            agency = data.get("agency")
            if agency and agency.pk in seen:
                form.add_error("agency", _("This agency stands here already."))
            seen.add(agency.pk if agency else None)

    def _rows(self, name: str) -> Iterable[tuple[forms.ModelForm[Any], dict[str, Any]]]:
        """The rows of a kind that are filled and stay."""
        formset = self.formsets.get(name)
        for form in formset.forms if formset else ():
            form.errors  # noqa: B018 - cleans the row
            data = getattr(form, "cleaned_data", {})
            if data and not data.get("DELETE") and (form.has_changed() or form.instance.pk):
                yield form, data

    def _events(self) -> list[checks.Happened]:
        return [
            checks.Happened(
                form,
                EventKind(data["kind"]),
                data["on"],
                data["by"].pk if data.get("by") else None,
                data.get("provisions", ""),
            )
            for form, data in self._rows("events")
            if data.get("kind") and data.get("on")
        ]

    def _relations(self) -> list[checks.Related]:
        return [
            checks.Related(form, RelationKind(data["kind"]), data["target"].pk)
            for form, data in self._rows("relations")
            if data.get("kind") and data.get("target")
        ]


def _issued(key: int) -> datetime.date | None:
    from guidance.models import LegalDocument

    return LegalDocument.objects.filter(pk=key).values_list("issued_on", flat=True).first()


def _related_forward(kind: str, keys: Sequence[int]) -> Iterable[int]:
    from guidance.models import DocumentRelation

    return DocumentRelation.objects.filter(kind=kind, page__in=keys).values_list("target", flat=True)


def reading_of(file: Any) -> Reading:
    """What stands in an uploaded file, read once a request. Raises ``Unreadable``."""
    known = getattr(file, "reading", None)
    if known is None:
        file.seek(0)
        try:
            known = read_file(file.read(), file.name)
        except Unreadable as error:
            known = error
        file.reading = known
    if isinstance(known, Unreadable):
        raise known
    return known


def read_before_the_lock(request: HttpRequest, page: Any, page_class: Any = None) -> None:
    """A hook before creating and editing: a long file is read before the page's row is held.

    What the browser saves by itself leaves the file alone: the field would show other words than were saved.
    """
    from guidance.models import LegalDocument

    kind = page_class or type(page)
    if request.method != "POST" or not issubclass(kind, LegalDocument) or TEXT_FILE not in request.FILES:
        return
    if not request.accepts("text/html"):
        request.FILES.pop(TEXT_FILE)
        return
    with contextlib.suppress(Unreadable):  # the form says it
        reading_of(request.FILES[TEXT_FILE])
