"""The CMS's forms: a newer version is shown before it is covered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db.models import Model
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm, WagtailAdminPageForm
from wagtail.models import Revision

from vietnamese import format_date


def newer_revision(data: Mapping[str, Any], instance: Model) -> Revision | None:
    """The latest revision when it is not the one that the editor's browser began from; ``None`` when all is well.

    The browser sends the revision it loaded, and after an autosave the one it wrote itself.
    """
    latest = type(instance)._default_manager.filter(pk=instance.pk).values_list("latest_revision", flat=True).first()
    known = data.get("overwrite_revision_id") or data.get("loaded_revision_id")
    if latest is None or not known or str(latest) == str(known):
        return None
    found: Revision = Revision.objects.select_related("user").get(pk=latest)
    return found


class ShowsConflicts:
    """House rule 8: a lost update is shown, not lost. What was typed stays in the form; saving again is a decision."""

    def clean(self) -> Any:
        form: Any = self
        cleaned = super().clean()  # type: ignore[misc]
        if form.is_bound and form.instance.pk and (newer := newer_revision(form.data, form.instance)):
            saved = timezone.localtime(newer.created_at)
            form.add_error(
                None,
                _(
                    "%(editor)s saved this at %(time)s on %(day)s, after you opened it. What you typed is still here. "
                    "Look at their version in the history; saving again puts yours on top, and theirs stays there."
                )
                % {
                    "editor": newer.user.get_full_name() if newer.user else _("Someone else"),
                    "time": f"{saved:%H:%M}",
                    "day": format_date(saved),
                },
            )
        return cleaned


class PortalPageForm(ShowsConflicts, WagtailAdminPageForm):  # type: ignore[misc]  # Wagtail ships no types
    """Every page's form in the CMS."""


class PublishedSnippetForm(ShowsConflicts, WagtailAdminModelForm):  # type: ignore[misc]
    """The form of navigation and alerts."""
