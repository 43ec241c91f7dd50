"""/su-kien/: the calendar."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from core.fields import NormalCharField
from home.blocks import BodyBlock
from home.fields import BlocksField
from home.models import PortalPage
from news import calendar
from news.querysets import EventManager


class EventIndexPage(RoutablePageMixin, PortalPage):  # type: ignore[misc]
    """The calendar by month, with the events to come first."""

    own_slug = "su-kien"
    own_title = "Sự kiện"
    own_summary = "Tập huấn, tuyên truyền, giao ban và các buổi gặp sắp tới."
    own_order = 40
    has_routes = True
    schema_type = "CollectionPage"

    template = "news/event_index.html"
    page_description = _("The calendar. There is one.")
    max_count = 1
    parent_page_types: ClassVar = ["home.HomePage"]
    subpage_types: ClassVar = ["news.EventPage"]

    class Meta:
        verbose_name = _("calendar")

    @path("")
    def to_come(self, request: HttpRequest) -> HttpResponse:
        return self.render(request, context_overrides=calendar.to_come(request))

    @path("<int:year>/<int:month>/")
    def month(self, request: HttpRequest, year: int, month: int) -> HttpResponse:
        if not (1 <= month <= 12 and 1900 <= year <= 9998):
            raise Http404
        return self.render(request, context_overrides=calendar.of_month(request, datetime.date(year, month, 1)))

    @path("ics/")
    def ics(self, request: HttpRequest) -> HttpResponse:
        return calendar.as_ics(list(EventPage.objects.for_readers().to_come()), request, "su-kien.ics")


class EventPage(RoutablePageMixin, PortalPage):  # type: ignore[misc]
    """One event: when, where, by whom."""

    schema_type = "Event"

    class Kind(models.TextChoices):
        TRAINING = "training", _("training")
        OUTREACH = "outreach", _("outreach")
        MEETING = "meeting", _("meeting")
        WORKSHOP = "workshop", _("workshop")
        CAMPAIGN = "campaign", _("campaign")

    starts_at = models.DateTimeField(_("begins"), db_index=True)
    ends_at = models.DateTimeField(_("ends"), help_text=_("For a day without hours: 23:59."))
    all_day = models.BooleanField(_("without hours"), default=False)
    place = NormalCharField(_("place"), max_length=200)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices, default=Kind.OUTREACH)
    organiser = NormalCharField(_("organiser"), max_length=200)
    body = BlocksField(BodyBlock(required=False), verbose_name=_("text"), blank=True)

    objects = EventManager()

    template = "news/event_page.html"
    page_description = _("An event of the calendar.")
    parent_page_types: ClassVar = ["news.EventIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    content_panels = [
        *PortalPage.title_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
                FieldPanel("all_day"),
                FieldRowPanel([FieldPanel("place"), FieldPanel("organiser")]),
                FieldPanel("kind"),
            ],
            heading=_("When, where, who"),
        ),
        FieldPanel("lead_image"),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    def clean(self) -> None:
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at < self.starts_at:
            raise ValidationError({"ends_at": _("The event would end before it begins.")})

    @path("ics/")
    def ics(self, request: HttpRequest) -> HttpResponse:
        return calendar.as_ics([self], request, f"{self.slug}.ics")

    @property
    def dated(self) -> datetime.date:
        return timezone.localtime(self.starts_at).date()

    @property
    def card_label(self) -> str:
        return str(self.get_kind_display())

    @property
    def is_over(self) -> bool:
        return self.ends_at < timezone.now()

    @property
    def one_day(self) -> bool:
        return timezone.localtime(self.starts_at).date() == timezone.localtime(self.ends_at).date()

    def card_extra(self) -> dict[str, Any]:
        return {
            "starts_at": self.starts_at,
            "ends_at": self.ends_at,
            "all_day": self.all_day,
            "one_day": self.one_day,
            "place": self.place,
            "organiser": self.organiser,
        }

    def schema_extra(self, base: str) -> dict[str, Any]:
        return {
            "startDate": timezone.localtime(self.starts_at).isoformat(),
            "endDate": timezone.localtime(self.ends_at).isoformat(),
            "location": {"@type": "Place", "name": self.place, "address": self.place},
            "organizer": {"@type": "Organization", "name": self.organiser, "url": base},
            "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        }
