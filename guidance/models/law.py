"""The legal library: documents, what they say, what changed their effect, how they stand to each other."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar

from django.db import models, transaction
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.models import Orderable, Page
from wagtail.snippets.models import register_snippet

from core.fields import NormalCharField, NormalTextField, SortKeyField
from guidance import publishing
from guidance.document_form import LegalDocumentForm
from guidance.law import effect, splitting, symbols
from guidance.law.kinds import DocumentType, EventKind, ProvisionKind, RelationKind, Status
from guidance.library import document
from guidance.panels import AgencySelect, OutlinePanel
from guidance.querysets import LegalDocumentManager
from home.cards import Card
from home.models import PortalPage
from home.panels import TextsPanel
from places.models import Agency
from vietnamese import slug


@register_snippet
class LegalField(models.Model):
    """A field of law that documents are filed under: Phòng, chống ma túy."""

    shown_to_the_public = True

    name = NormalCharField(_("name"), max_length=80, unique=True)
    slug = models.SlugField(
        _("address"), max_length=80, unique=True, blank=True, help_text=_("Empty: made from the name.")
    )
    name_key = SortKeyField("name")
    order = models.PositiveSmallIntegerField(_("place in lists"), default=100)

    panels = [FieldPanel("name"), FieldPanel("slug"), FieldPanel("order")]

    class Meta:
        verbose_name = _("field of law")
        verbose_name_plural = _("fields of law")
        ordering = ["order", "name_key"]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.slug = slug(self.slug or self.name, 80)
        super().save(*args, **kwargs)

    def clean(self) -> None:
        super().clean()
        self.slug = slug(self.slug or self.name, 80)


class LegalDocument(PortalPage):
    """One document. ``text`` is what the editor keeps; ``Provision`` and ``EffectSpan`` rows are made of it and of the
    events when it is published. Drafts and previews ask ``outline`` and ``effect`` instead.

    ``bodies`` and ``year`` come from the symbol (``guidance.law.symbols``), the address from all of it, by rule.
    """

    schema_type = "Legislation"
    base_form_class = LegalDocumentForm

    kind = models.CharField(_("type"), max_length=24, choices=DocumentType)
    number = NormalCharField(_("number"), max_length=10, blank=True, help_text=_("Empty where it has none."))
    symbol = NormalCharField(
        _("number and symbol"), max_length=100, blank=True, help_text=_("As printed: 116/2021/NĐ-CP, 3841/QĐ-UBND.")
    )
    bodies = models.CharField(max_length=120, blank=True, editable=False, db_index=True)
    year = models.PositiveSmallIntegerField(
        _("year"), null=True, blank=True, help_text=_("Only where neither the symbol nor the day of issue says it.")
    )
    known_as = NormalCharField(
        _("title in citations"),
        max_length=160,
        blank=True,
        help_text=_("For laws that are cited without a number: Phòng, chống ma túy."),
    )
    known_key = SortKeyField("known_as", "search")
    title_key = SortKeyField("title")
    issued_on = models.DateField(_("issued on"), null=True, blank=True)
    fields = ParentalManyToManyField(LegalField, blank=True, related_name="documents", verbose_name=_("fields of law"))
    is_extract = models.BooleanField(
        _("an extract for illustration"), default=False, help_text=_("Readers see “trích, minh họa” beside the text.")
    )
    text = NormalTextField(_("text"), blank=True)

    objects = LegalDocumentManager()

    template = "guidance/legal_document.html"
    page_description = _("A legal document with its text, its effect and its relations.")
    parent_page_types: ClassVar = ["guidance.LegalIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("legal document")
        verbose_name_plural = _("legal documents")

    @property
    def dated(self) -> datetime.date | None:
        return self.issued_on

    @property
    def crumb(self) -> str:
        """The last word of the way from the home page."""
        return self.symbol or self.title

    def crumbs_below(self) -> list[Card]:
        return document.above(self)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context(request, *args, **kwargs), **document.context_of(self, request)}

    def schema_extra(self, base: str) -> dict[str, Any]:
        found = {
            "legislationIdentifier": self.symbol,
            "legislationType": str(self.get_kind_display()),
            "legislationDate": self.issued_on.isoformat() if self.issued_on else "",
        }
        return {name: value for name, value in found.items() if value}

    def outline(self) -> list[splitting.Outlined]:
        """The text as it is split, whether published or not."""
        return splitting.split(self.text)

    def effect(self) -> list[effect.Span]:
        """The statuses one after the other, from the events as they stand in this instance."""
        known = [
            effect.Event(EventKind(event.kind), event.on)
            for event in self.events.all()
            if event.on and event.kind in EventKind.values
        ]
        return effect.spans(known, year=self._year())

    def status_on(self, day: datetime.date) -> Status:
        return effect.status_on(self.effect(), day)

    def _year(self) -> int | None:
        """The year of the symbol, else of the day of issue, else the one that was typed."""
        issued = self.issued_on.year if isinstance(self.issued_on, datetime.date) else None
        return symbols.parse(self.symbol).year or issued or self.year

    def complete(self) -> None:
        """Set what follows from symbol and day; whoever writes by ``bulk_create`` calls it first."""
        known = symbols.parse(self.symbol)
        self.number = known.number or self.number
        self.bodies = symbols.body_key(known.bodies)[:120]
        self.year = self._year()

    def _set_own_slug(self) -> None:
        """By rule, never typed: Wagtail keeps a redirect from an address that has changed."""
        self.complete()
        if not self.symbol:
            self.slug = ""
            super()._set_own_slug()
            return
        parent = self.get_parent() if self.path else None
        candidates = self.addresses_by_rule()
        free = (name for name in candidates if parent is None or Page._slug_is_available(name, parent, self))
        self.slug = next(free, "") or self._get_autogenerated_slug(candidates[-1])

    def addresses_by_rule(self) -> list[str]:
        """``quyet-dinh-3841-qd-ubnd-tp-ho-chi-minh-2015``; where a local one is taken, with the places above."""
        keys = [row.agency_id for row in self.issuer_rows.all() if row.agency_id]
        by_key = Agency.objects.select_related("unit__parent__parent").in_bulk(keys)
        units = [by_key[key].unit for key in keys if key in by_key and by_key[key].unit]
        above: list[str] = []
        unit = units[0] if units else None
        while unit is not None:
            above.append(unit.full_name)
            unit = unit.parent
        named = [above[:count] for count in range(1, len(above) + 1)] or [[]]
        return [
            symbols.address(self.kind, self.symbol, year=self._year(), places=places) or "van-ban" for places in named
        ]

    @transaction.atomic
    def save(self, *args: Any, **kwargs: Any) -> None:
        """What is published has its rows in the same moment. Of a draft of it only some fields are written."""
        super().save(*args, **kwargs)
        if self.live and kwargs.get("update_fields") is None:
            publishing.renew(self)

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        publishing.forget([self.pk])
        return super().delete(*args, **kwargs)


class DocumentIssuer(Orderable):  # type: ignore[misc]
    """An agency that issued the document; a joint circular has several."""

    shown_to_the_public = True

    page = ParentalKey(LegalDocument, related_name="issuer_rows", on_delete=models.CASCADE)
    agency = models.ForeignKey(
        "places.Agency", verbose_name=_("agency"), related_name="document_rows", on_delete=models.PROTECT
    )

    class Meta(Orderable.Meta):
        verbose_name = _("issuer")
        verbose_name_plural = _("issuers")
        constraints = [models.UniqueConstraint(fields=["page", "agency"], name="issuer_once_a_document")]


class DocumentFile(Orderable):  # type: ignore[misc]
    """A file of the document: the signed scan, the text as its issuer gives it out."""

    shown_to_the_public = True

    page = ParentalKey(LegalDocument, related_name="file_rows", on_delete=models.CASCADE)
    file = models.ForeignKey(
        "home.PortalDocument", verbose_name=_("file"), related_name="legal_rows", on_delete=models.PROTECT
    )
    label = NormalCharField(_("what it is"), max_length=120, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("file of a document")
        verbose_name_plural = _("files of documents")


class EffectEvent(Orderable):  # type: ignore[misc]
    """Something that happened to the document's effect on a day; ``on`` is the first day on which it holds."""

    shown_to_the_public = True

    page = ParentalKey(LegalDocument, related_name="events", on_delete=models.CASCADE)
    kind = models.CharField(_("what happens"), max_length=12, choices=EventKind)
    on = models.DateField(_("from this day"))
    by = models.ForeignKey(
        LegalDocument,
        verbose_name=_("by which document"),
        null=True,
        blank=True,
        related_name="events_made",
        on_delete=models.SET_NULL,
    )
    provisions = NormalCharField(
        _("which provisions"), max_length=250, blank=True, help_text=_("For a loss in part: Điều 5; khoản 2 Điều 7.")
    )
    note = NormalCharField(_("note"), max_length=250, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("event")
        verbose_name_plural = _("events")


class DocumentRelation(Orderable):  # type: ignore[misc]
    """How the document stands to an earlier one; the other document reads the same row backwards."""

    shown_to_the_public = True

    page = ParentalKey(LegalDocument, related_name="relations", on_delete=models.CASCADE)
    kind = models.CharField(_("relation"), max_length=12, choices=RelationKind)
    target = models.ForeignKey(
        LegalDocument, verbose_name=_("other document"), related_name="relations_to", on_delete=models.CASCADE
    )
    note = NormalCharField(_("note"), max_length=250, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("relation")
        verbose_name_plural = _("relations")
        constraints = [models.UniqueConstraint(fields=["page", "kind", "target"], name="relation_once")]


class Provision(models.Model):
    """A piece of a published document's text: Chương I, Điều 5, khoản 2, điểm a. Made of ``LegalDocument.text``.

    ``path`` names it as citations do, large to small (``dieu_5.khoan_2.diem_a``; chapters and sections stand before
    articles only in ``parent``, since article numbers run through); ``anchor`` is its place on the page.
    """

    document = models.ForeignKey(LegalDocument, related_name="provisions", on_delete=models.CASCADE)
    parent = models.ForeignKey("self", null=True, related_name="children", on_delete=models.CASCADE)
    kind = models.CharField(max_length=8, choices=ProvisionKind)
    path = models.CharField(max_length=120, editable=False)
    anchor = models.CharField(max_length=120, editable=False)
    label = NormalCharField(max_length=40)
    heading = NormalTextField(blank=True)
    text = NormalTextField(blank=True)
    order = models.PositiveIntegerField()

    objects: ClassVar[models.Manager[Provision]] = models.Manager()

    class Meta:
        ordering = ["document", "order"]
        verbose_name = _("provision")
        verbose_name_plural = _("provisions")
        constraints = [
            models.UniqueConstraint(fields=["document", "path"], name="provision_path_once"),
            models.UniqueConstraint(fields=["document", "order"], name="provision_order_once"),
        ]

    def __str__(self) -> str:
        return f"{self.label} {self.heading}".strip()


class EffectSpan(models.Model):
    """A published document's status from one day to another, both included; made of its events.

    ``first_day`` empty: since ever. ``last_day`` empty: until further notice. The spans of a document follow each other
    without gap, so exactly one holds on any day. ``begin_unchecked``: the first day is not known for sure.
    """

    document = models.ForeignKey(LegalDocument, related_name="spans", on_delete=models.CASCADE)
    status = models.CharField(max_length=10, choices=Status)
    first_day = models.DateField(null=True)
    last_day = models.DateField(null=True)
    begin_unchecked = models.BooleanField(default=False)

    objects: ClassVar[models.Manager[EffectSpan]] = models.Manager()

    class Meta:
        ordering = ["document", models.F("first_day").asc(nulls_first=True)]
        verbose_name = _("span of effect")
        verbose_name_plural = _("spans of effect")
        indexes = [models.Index(fields=["document", "first_day"], name="span_of_document")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(first_day=None)
                | models.Q(last_day=None)
                | models.Q(first_day__lte=models.F("last_day")),
                name="span_days_in_order",
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_status_display()} {self.first_day or ''}–{self.last_day or ''}"


LegalDocument.content_panels = [
    # Wagtail's own panel for titles fills the address as one types; here the address has a rule and no field.
    FieldPanel("title", classname="title"),
    FieldPanel("summary"),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("kind"), FieldPanel("number"), FieldPanel("symbol")]),
            FieldRowPanel([FieldPanel("issued_on"), FieldPanel("year")]),
            FieldPanel("known_as"),
            InlinePanel("issuer_rows", label=_("Issuer"), panels=[FieldPanel("agency", widget=AgencySelect)]),
            FieldPanel("fields", widget=CheckboxSelectMultiple),
        ],
        heading=_("Attributes"),
    ),
    MultiFieldPanel(
        [
            HelpPanel(_("The status is computed from these days. A document without events is shown as unknown.")),
            InlinePanel(
                "events",
                label=_("Event"),
                panels=[
                    FieldRowPanel([FieldPanel("kind"), FieldPanel("on")]),
                    PageChooserPanel("by"),
                    FieldRowPanel([FieldPanel("provisions"), FieldPanel("note")]),
                ],
            ),
        ],
        heading=_("Effect"),
    ),
    InlinePanel(
        "relations",
        label=_("Relation"),
        panels=[FieldPanel("kind"), PageChooserPanel("target"), FieldPanel("note")],
    ),
    MultiFieldPanel(
        [
            FieldPanel("is_extract"),
            FieldPanel("text_file"),
            FieldPanel("text"),
            OutlinePanel(heading=_("How it is split")),
        ],
        heading=_("Text"),
    ),
    TextsPanel(heading=_("Laws cited")),
    InlinePanel("file_rows", label=_("File"), panels=[FieldPanel("file"), FieldPanel("label")]),
]
LegalDocument.promote_panels = [
    MultiFieldPanel(
        [
            HelpPanel(
                _(
                    "The address is made of type, symbol, the issuer's place and the year. When these change, so does "
                    "it, and the old one leads to the new one."
                )
            ),
            FieldPanel("seo_title", help_text=_("For the browser's tab, when the title is too long for it.")),
            FieldPanel("search_description", help_text=_("For search engines; empty means the summary.")),
        ],
        heading=_("Address and search engines"),
    )
]
