"""Panels and widgets of the legal library in the CMS."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from wagtail.admin.panels import Panel

from guidance.law import proofreading, splitting, symbols
from guidance.law.kinds import EventKind
from places.models import AgencyName
from vietnamese import format_date

SHOWN = 1500
"""Provisions that the panel lists; a longer text is cut in the panel alone."""


class OutlinePanel(Panel):  # type: ignore[misc]  # Wagtail ships no types
    """Below the text, to read: how it is split, and what looks wrong."""

    class BoundPanel(Panel.BoundPanel):  # type: ignore[misc]
        template_name = "guidance/admin/outline_panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            text = self.instance.text or ""
            found = splitting.read(text)
            context["provisions"] = [one for one in found.provisions if one.label][:SHOWN]
            context["more"] = max(0, sum(1 for one in found.provisions if one.label) - SHOWN)
            wrong = proofreading.problems_of(found, extract=self.instance.is_extract) if text.strip() else []
            context["problems"] = [*doubts(self.instance), *wrong]
            context["left_out"] = found.left_out
            context["has_text"] = bool(text.strip())
            return context


def doubts(document: Any) -> list[str]:
    """What an editor should look at, though it may be right."""
    said = []
    known = symbols.parse(document.symbol or "")
    if document.symbol and not known.number:
        said.append(_("The symbol has an unusual form: citations will not find this document."))
    if document.issued_on and known.year and document.issued_on.year != known.year:
        said.append(
            _("The symbol says %(year)d, the day of issue %(day)s.")
            % {"year": known.year, "day": format_date(document.issued_on)}
        )
    for event in document.events.all():
        if document.issued_on and event.on and event.kind == EventKind.BEGINS and event.on < document.issued_on:
            said.append(_("It takes effect before the day of issue. That is rare: look at both days again."))
    return said


class AgencySelect(forms.Select):
    """All agencies with name, symbol and days, in one query however many rows the form has."""

    @property
    def choices(self) -> Any:
        rows: dict[int, AgencyName] = {}
        for row in AgencyName.objects.order_by("agency", "valid_from", "pk"):
            rows[row.agency_id] = row
        labelled = sorted(((row.search_key, key, label_of(row)) for key, row in rows.items()))
        return [("", "---------"), *((key, label) for _key, key, label in labelled)]

    @choices.setter
    def choices(self, value: Any) -> None:
        """The field's own choices would ask for each agency's name."""


def label_of(row: AgencyName) -> str:
    """Bộ Y tế (BYT); of one that is no more: until when."""
    inside = [row.symbol] if row.symbol else []
    if row.valid_to:
        inside.append(_("until %(day)s") % {"day": format_date(row.valid_to)})
    return f"{row.name} ({', '.join(inside)})" if inside else row.name
