"""/co-so/: places that help."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from core import stamp
from core.fields import NormalCharField, NormalTextField, SortKeyField
from core.paging import Paging, page_number
from directory.querysets import FacilityManager
from home.blocks import BodyBlock
from home.cards import cards_of
from home.fields import BlocksField
from home.models import PortalPage
from vietnamese import collation_key, slug

PER_PAGE = 20


class FacilityIndexPage(PortalPage):
    """The list, filtered by kind and place."""

    own_slug = "co-so"
    own_title = "Cơ sở hỗ trợ"
    own_summary = (
        "Nơi cai nghiện, điểm tư vấn, điểm điều trị thay thế và cơ sở xã hội: ở đâu, gọi số nào, mở cửa khi nào."
    )
    own_order = 50
    schema_type = "CollectionPage"
    quiet_exit = True

    template = "directory/facility_index.html"
    page_description = _("The list of facilities. There is one.")
    max_count = 1
    parent_page_types: ClassVar = ["home.HomePage"]
    subpage_types: ClassVar = ["directory.FacilityPage"]

    class Meta:
        verbose_name = _("facilities section")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        localities = stamp.stamped(request, "facility_places", _localities)
        kind = request.GET.get("loai", "")
        place = slug(request.GET.get("noi", "")[:120])
        kind = kind if kind in FacilityPage.Kind.values else ""
        place = place if place in dict(localities) else ""
        number = page_number(request)
        entries, paging = stamp.stamped(
            request,
            ("facilities", kind, place, number),
            lambda: _page(kind, dict(localities).get(place, ""), place, number),
        )
        context.update(
            entries=entries,
            paging=paging,
            kinds=FacilityPage.Kind.choices,
            localities=localities,
            chosen_kind=kind,
            chosen_place=place,
        )
        return context


def _localities() -> list[tuple[str, str]]:
    names = FacilityPage.objects.for_readers().values_list("locality", flat=True)
    return [(slug(name), name) for name in sorted(set(names), key=collation_key) if name]


def _page(kind: str, locality: str, place: str, number: int) -> tuple[list[Any], Paging]:
    facilities = FacilityPage.objects.for_readers()
    if kind:
        facilities = facilities.filter(kind=kind)
    if locality:
        facilities = facilities.filter(locality=locality)
    query = urlencode({name: value for name, value in (("loai", kind), ("noi", place)) if value})
    paging = Paging.of(facilities.count(), number, PER_PAGE, f"/co-so/?{query}" if query else "/co-so/")
    return cards_of(facilities.defer("body")[paging.start : paging.stop]), paging


class FacilityPage(PortalPage):
    """One place: what it does, for whom, how to reach it."""

    schema_type = "Organization"
    quiet_exit = True

    class Kind(models.TextChoices):
        REHABILITATION = "rehabilitation", _("rehabilitation facility")
        COUNSELLING = "counselling", _("counselling point")
        SUBSTITUTION = "substitution", _("substitution treatment point")
        SOCIAL = "social", _("social support facility")

    class Ownership(models.TextChoices):
        PUBLIC = "public", _("public")
        PRIVATE = "private", _("not public")

    kind = models.CharField(_("kind"), max_length=16, choices=Kind.choices)
    ownership = models.CharField(_("ownership"), max_length=8, choices=Ownership.choices, default=Ownership.PUBLIC)
    voluntary = models.BooleanField(_("people come of their own will"), default=True)
    services = NormalTextField(_("services"), help_text=_("One a line."))
    address = NormalCharField(_("address"), max_length=250)
    locality = NormalCharField(_("province or city"), max_length=80, db_index=True)
    locality_key = SortKeyField("locality")
    title_key = SortKeyField("title")
    phone = NormalCharField(_("telephone"), max_length=30, blank=True)
    hours = NormalCharField(_("hours"), max_length=120, blank=True)
    opened_on = models.DateField(_("open since"), null=True, blank=True)
    closed_on = models.DateField(_("closed on"), null=True, blank=True)
    checked_on = models.DateField(_("entry checked on"), null=True, blank=True)
    body = BlocksField(BodyBlock(required=False), verbose_name=_("text"), blank=True)

    objects = FacilityManager()

    template = "directory/facility_page.html"
    page_description = _("A facility, counselling point or treatment point.")
    parent_page_types: ClassVar = ["directory.FacilityIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    content_panels = [
        *PortalPage.title_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("kind"), FieldPanel("ownership")]),
                FieldPanel("voluntary"),
                FieldPanel("services"),
            ],
            heading=_("What it does"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("address"),
                FieldRowPanel([FieldPanel("locality"), FieldPanel("phone")]),
                FieldPanel("hours"),
                FieldRowPanel([FieldPanel("opened_on"), FieldPanel("closed_on")]),
                FieldPanel("checked_on"),
            ],
            heading=_("How to reach it"),
        ),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("facility")
        verbose_name_plural = _("facilities")

    @property
    def card_label(self) -> str:
        return str(self.get_kind_display())

    @property
    def service_list(self) -> list[str]:
        return [line.strip() for line in self.services.splitlines() if line.strip()]

    def card_extra(self) -> dict[str, Any]:
        return {
            "address": self.address,
            "phone": self.phone,
            "hours": self.hours,
            "ownership": self.get_ownership_display(),
            "voluntary": self.voluntary,
            "closed_on": self.closed_on,
        }

    def schema_extra(self, base: str) -> dict[str, Any]:
        return {"address": self.address, **({"telephone": self.phone} if self.phone else {})}
