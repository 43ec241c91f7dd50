"""The CMS's screens for documents out of a spreadsheet: choose the file, look at what it would do, say so."""

from __future__ import annotations

import datetime
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from core import sheets
from guidance import importing
from guidance.models import DocumentImport, LegalIndexPage

KEPT = datetime.timedelta(days=7)
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class FileForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("Spreadsheet"),
        help_text=gettext_lazy(
            "An .xlsx file with one document a row. Nothing is entered before you have seen what it does."
        ),
        widget=forms.FileInput(attrs={"accept": ".xlsx"}),
    )

    rows: list[sheets.Row]

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > sheets.MAX_BYTES:
            raise forms.ValidationError(
                _("The file is larger than %(limit)d MB. Make it smaller or split it."), params={"limit": 5}
            )
        try:
            self.rows = sheets.read(file.read(), importing.COLUMNS, importing.REQUIRED, importing.MOST_ON_SCREEN)
        except sheets.BadSheet as error:
            raise forms.ValidationError(str(error)) from error
        return file


class ImportView(WagtailAdminTemplateMixin, TemplateView):  # type: ignore[misc]  # Wagtail ships no types
    """Whoever may add a document may bring in several; publishing them asks for the right to publish."""

    page_title = gettext_lazy("Import of documents")
    header_icon = "upload"
    index: LegalIndexPage

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        index = LegalIndexPage.objects.first()
        if index is None or not index.permissions_for_user(request.user).can_add_subpage():
            raise PermissionDenied
        self.index = index
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]


class ChooseView(ImportView):
    template_name = "guidance/admin/import_choose.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        columns = [(names[0], key in importing.REQUIRED) for key, names in importing.COLUMNS.items()]
        return super().get_context_data(**{"form": FileForm(), "columns": columns, **kwargs})  # type: ignore[no-any-return]

    def post(self, request: HttpRequest) -> HttpResponse:
        form = FileForm(request.POST, request.FILES)
        if not form.is_valid():
            answer: HttpResponse = self.render_to_response(self.get_context_data(form=form))
            return answer
        DocumentImport.objects.filter(done_at=None, made_at__lt=timezone.now() - KEPT).delete()
        kept = DocumentImport.objects.create(
            name=form.cleaned_data["file"].name[:200], rows=importing.as_stored(form.rows), made_by=request.user
        )
        return redirect("legal_import_look", kept.pk)


class LookView(ImportView):
    """The dry run, made anew each time it is looked at; and the word that it shall be."""

    template_name = "guidance/admin/import_look.html"

    def kept(self) -> DocumentImport:
        found: DocumentImport = get_object_or_404(DocumentImport, pk=self.kwargs["pk"], made_by=self.request.user)
        return found

    def may_publish(self) -> bool:
        return bool(self.index.permissions_for_user(self.request.user).can_publish_subpage())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kept = self.kept()
        report = importing.look(importing.rows_of(kept)) if kept.done_at is None else None
        values = {"kept": kept, "report": report, "may_publish": self.may_publish()}
        return super().get_context_data(**{**values, **kwargs})  # type: ignore[no-any-return]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        kept = self.kept()
        publish = bool(request.POST.get("publish")) and self.may_publish()
        try:
            count = importing.bring_in(kept, request.user, publish=publish)  # type: ignore[arg-type]
        except importing.NotClean:
            messages.error(request, _("Some rows have errors. Nothing was entered."))
            return redirect("legal_import_look", kept.pk)
        if count is None:
            messages.warning(request, _("This file was imported before. Nothing was entered a second time."))
        else:
            said = ngettext("%(count)d document was entered.", "%(count)d documents were entered.", count)
            messages.success(request, said % {"count": count})
        return redirect(reverse("wagtailadmin_explore", args=[self.index.pk]))


def template(request: HttpRequest) -> HttpResponse:
    """An empty table with the titles of the columns."""
    answer = HttpResponse(sheets.write([names[0] for names in importing.COLUMNS.values()], [], "Văn bản"), XLSX)
    answer["Content-Disposition"] = 'attachment; filename="mau-nhap-van-ban.xlsx"'
    return answer
