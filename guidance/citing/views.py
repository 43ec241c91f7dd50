"""The editors' screen for a page's citations, within the CMS: one decision a form."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page

from core.fields import NormalFormField
from guidance.models import Citation, LegalDocument
from home import texts

from . import desk
from .showing import words_of_path

SIMPLE = {
    "confirm": Citation.State.CONFIRMED,
    "reject": Citation.State.REJECTED,
    "undo": Citation.State.AUTOMATIC,
}


class KeyForm(forms.Form):
    """Which citation of the page."""

    part = forms.CharField(max_length=250, widget=forms.HiddenInput)
    words = forms.RegexField(r"^[0-9a-f]{40}$", widget=forms.HiddenInput)
    nth = forms.IntegerField(min_value=0, max_value=32_767, widget=forms.HiddenInput)

    @property
    def key(self) -> desk.Key:
        data = self.cleaned_data
        return data["part"], data["words"], data["nth"]


class CorrectionForm(KeyForm):
    """What a citation means, by an editor's hand."""

    document = forms.ModelChoiceField(
        LegalDocument.objects.all(),
        label=gettext_lazy("Document cited"),
        widget=AdminPageChooser(target_models=[LegalDocument]),
        error_messages={"required": gettext_lazy("Choose the document that is cited.")},
    )
    provision = NormalFormField(
        label=gettext_lazy("Provision"),
        max_length=120,
        required=False,
        help_text=gettext_lazy("As in a text: khoản 2 Điều 26. Empty: the document as a whole."),
    )

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("document") is not None and "provision" in data:
            try:
                data["path"] = desk.path_from(data["provision"], data["document"])
            except ValidationError as error:
                self.add_error("provision", error)
        return data


def page_for(request: HttpRequest, pk: int) -> Page:
    """The page, for whoever may edit it; missing for everybody else."""
    page = Page.objects.filter(pk=pk, depth__gt=1).specific().first()
    if page is None or texts.reading_of(page) is None or not page.permissions_for_user(request.user).can_edit():
        raise Http404
    return page


@require_http_methods(["GET", "POST"])
def citations(request: HttpRequest, pk: int) -> HttpResponse:
    """The list; a POST confirms, rejects, takes back, or takes one of the candidates."""
    page = page_for(request, pk)
    if request.method == "POST":
        _decide(request, page)
        return redirect("page_citations", pk)
    found = desk.found_in(desk.latest(page))
    return render(
        request,
        "guidance/admin/citations.html",
        {"page": page, "found": found, "open": sum(1 for one in found if one.is_open)},
    )


def _decide(request: HttpRequest, page: Page) -> None:
    form = KeyForm(request.POST)
    action = next((name for name in SIMPLE if f"action-{name}" in request.POST), "")
    candidate = request.POST.get("candidate", "")
    if not form.is_valid() or not (action or candidate.isdecimal()):
        raise Http404
    row = desk.decide(page, form.key, SIMPLE[action]) if action else _take(page, form.key, candidate)
    _answer(request, row, action)


def _take(page: Page, key: desk.Key, candidate: str) -> Citation | None:
    """One of the candidates, with the provision that the text names."""
    found = desk.one_of(desk.found_in(desk.latest(page)), key)
    chosen = next((one for one in found.candidates if str(one.pk) == candidate), None) if found else None
    if found is None or chosen is None:
        return None
    return desk.decide(page, key, Citation.State.CORRECTED, chosen, desk.named_path(found.row))


def _answer(request: HttpRequest, row: Citation | None, action: str) -> None:
    if row is None and action != "undo":
        messages.warning(request, _("The text has changed: it has no such citation any more."))
    else:
        messages.success(request, _("Saved."))


@require_http_methods(["GET", "POST"])
def correct(request: HttpRequest, pk: int) -> HttpResponse:
    """Choose another document and provision."""
    page = page_for(request, pk)
    asked = KeyForm(request.POST if request.method == "POST" else request.GET)
    if not asked.is_valid():
        raise Http404
    found = desk.one_of(desk.found_in(desk.latest(page)), asked.key)
    if found is None:
        messages.warning(request, _("The text has changed: it has no such citation any more."))
        return redirect("page_citations", pk)
    if request.method == "POST":
        form = CorrectionForm(request.POST)
        if form.is_valid():
            data = form.cleaned_data
            desk.decide(page, form.key, Citation.State.CORRECTED, data["document"], data["path"])
            messages.success(request, _("Saved."))
            return redirect("page_citations", pk)
    else:
        part, words, nth = asked.key
        form = CorrectionForm(
            initial={
                "part": part,
                "words": words,
                "nth": nth,
                "document": found.document,
                "provision": words_of_path(found.row.target_path) if found.row.target_path else "",
            }
        )
    return render(request, "guidance/admin/citation_correct.html", {"page": page, "found": found, "form": form})
