"""Guides: numbered sections with contents and anchors."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from core import stamp
from core.fields import NormalCharField, NormalTextField
from guidance.blocks import FurtherBlock, SectionsBlock
from guidance.querysets import GuideManager
from home.cards import cards_of
from home.fields import BlocksField
from home.furniture import links_of
from home.models import PortalPage
from home.panels import TextsPanel
from vietnamese import slug

from .reviewed import ReviewedPage

ICONS = [
    ("home", _("house")),
    ("sprout", _("sprout")),
    ("hand-heart", _("helping hand")),
    ("map-pin", _("place")),
    ("scale", _("scales")),
    ("shield", _("shield")),
    ("briefcase", _("work")),
    ("building", _("building")),
]


class GuideIndexPage(PortalPage):
    """/huong-dan/: all guides, those with a task first."""

    own_slug = "huong-dan"
    own_title = "Hướng dẫn pháp luật"
    own_summary = (
        "Từng bước, bằng lời dễ hiểu: làm gì trước, hỏi ai, mang theo gì. Điều luật nào còn phải kiểm tra thì nói rõ."
    )
    own_order = 20
    schema_type = "CollectionPage"

    template = "guidance/guide_index.html"
    page_description = _("The section of guides. There is one.")
    max_count = 1
    parent_page_types: ClassVar = ["home.HomePage"]
    subpage_types: ClassVar = ["guidance.GuidePage"]

    class Meta:
        verbose_name = _("guides section")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["entries"] = stamp.stamped(
            request, "guides", lambda: cards_of(GuidePage.objects.for_readers().defer("sections"))
        )
        return context


class GuidePage(ReviewedPage):
    """What to do, step by step, in plain words, with the points of law still to be checked said openly."""

    schema_type = "Article"

    task = NormalCharField(
        _("entrance on the home page"),
        max_length=60,
        blank=True,
        help_text=_(
            "In the first person, as the reader would say it: Con tôi mới đi cai nghiện về. Empty: no entrance."
        ),
    )
    task_note = NormalCharField(_("line under the entrance"), max_length=120, blank=True)
    icon = models.CharField(_("sign"), max_length=12, choices=ICONS, default="home")
    sections = BlocksField(SectionsBlock(), verbose_name=_("sections"), blank=True)
    unchecked = NormalTextField(
        _("points of law still to be checked"),
        blank=True,
        help_text=_("One a line. Readers see them at the end of the guide."),
    )
    contact_note = NormalCharField(_("note in the contact box"), max_length=250, blank=True)
    contact_phone = NormalCharField(
        _("telephone"), max_length=30, blank=True, help_text=_("Empty means the portal's hotline.")
    )
    contact_email = models.EmailField(_("e-mail"), blank=True, help_text=_("Empty means the portal's address."))
    further = BlocksField(FurtherBlock(required=False), verbose_name=_("read on"), blank=True)

    objects = GuideManager()

    template = "guidance/guide_page.html"
    page_description = _("A guide in numbered sections.")
    parent_page_types: ClassVar = ["guidance.GuideIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    content_panels = [
        *PortalPage.title_panels,
        MultiFieldPanel(
            [FieldPanel("task"), FieldPanel("task_note"), FieldPanel("icon")], heading=_("Entrance on the home page")
        ),
        FieldPanel("lead_image"),
        FieldPanel("sections"),
        TextsPanel(heading=_("Laws cited")),
        FieldPanel("unchecked"),
        MultiFieldPanel(
            [FieldPanel("contact_note"), FieldRowPanel([FieldPanel("contact_phone"), FieldPanel("contact_email")])],
            heading=_("Contact box"),
        ),
        FieldPanel("further"),
        FieldRowPanel([FieldPanel("checked_on"), FieldPanel("review_by")]),
    ]

    class Meta:
        verbose_name = _("guide")
        verbose_name_plural = _("guides")

    def card_extra(self) -> dict[str, Any]:
        return {"task": self.task, "task_note": self.task_note, "icon": self.icon}

    @property
    def unchecked_points(self) -> list[str]:
        return [line.strip() for line in self.unchecked.splitlines() if line.strip()]

    def numbered_sections(self) -> list[dict[str, Any]]:
        """Number, anchor and content of each section, as contents and text both show them."""
        return [
            {
                "number": number,
                "anchor": block.value.get("anchor") or slug(block.value["title"], 80) or f"muc-{number}",
                "title": block.value["title"],
                "base_document": block.value.get("base_document"),
                "body": block.value["body"],
            }
            for number, block in enumerate(self.sections, start=1)
        ]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["sections"] = self.numbered_sections()
        context["further"] = self.stamped(request, "further", lambda: links_of(block.value for block in self.further))
        return context
