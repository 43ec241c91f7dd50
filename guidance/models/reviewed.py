"""Pages that age: a day by which an editor looks at them again."""

from __future__ import annotations

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from home.models import PortalPage


class ReviewedPage(PortalPage):
    """A help page with its review dates; readers see how fresh it is, editors what is due."""

    quiet_exit = True

    checked_on = models.DateField(_("last checked on"), null=True, blank=True)
    review_by = models.DateField(
        _("to be checked again by"),
        null=True,
        blank=True,
        db_index=True,
        help_text=_("From this day the page stands in the editors' list of pages to check."),
    )

    class Meta:
        abstract = True

    @property
    def review_is_due(self) -> bool:
        return self.review_by is not None and self.review_by <= timezone.localdate()
