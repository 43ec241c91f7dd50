"""The CMS's forms: a newer version is shown before it is covered, and a draft's mild rules hold for drafts alone."""

from __future__ import annotations

from threading import RLock
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm, WagtailAdminPageForm
from wagtail.models import Revision

from home.conflicts import newer_by_others
from vietnamese import format_date

_blocks = RLock()


class CleansAlone:
    """One form of the process at a time is checked.

    For a draft (a preview, an autosave) Wagtail makes a body's blocks mild while it checks them and strict again
    afterwards. All threads share the blocks: one that publishes in between would find nothing missing, and two drafts
    at once could leave a block mild for good, or break.
    """

    def full_clean(self) -> None:
        with _blocks:  # only reads from the database inside, so that it never waits for another's lock
            super().full_clean()  # type: ignore[misc]


class ShowsConflicts(CleansAlone):
    """House rule 8: a lost update is shown, not lost. What was typed stays in the form; saving again is a decision."""

    overtaken_by: Revision | None = None

    def clean(self) -> Any:
        form: Any = self
        cleaned = super().clean()  # type: ignore[misc]
        if form.is_bound and form.instance.pk:
            self.overtaken_by = newer_by_others(form.data, form.instance, form.for_user)
        if (newer := self.overtaken_by) is not None:
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
