"""What stands around every page: who is responsible, the menu, the footer, the alert."""

from __future__ import annotations

from typing import Any

from django.contrib.contenttypes.fields import GenericRelation
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PublishingPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting
from wagtail.models import DraftStateMixin, LockableMixin, RevisionMixin, WorkflowMixin

from core.fields import NormalCharField
from home.blocks import ColumnBlock, LinkBlock
from home.fields import BlocksField
from home.forms import PublishedSnippetForm


@register_setting(icon="cog")
class SiteSettings(BaseGenericSetting):  # type: ignore[misc]
    """Who answers for the portal, and the few switches of the whole site."""

    shown_to_the_public = True

    site_name = NormalCharField(
        _("name of the portal"), max_length=120, default="Cổng thông tin Đội công tác xã hội tình nguyện"
    )
    short_name = NormalCharField(
        _("short name"), max_length=40, default="Đội tình nguyện", help_text=_("For small screens.")
    )
    tagline = NormalCharField(_("line above the name"), max_length=120, blank=True)
    site_name_en = NormalCharField(_("name in English"), max_length=120, default="Voluntary Social Work Teams Portal")
    responsible_body = NormalCharField(_("responsible body"), max_length=200, blank=True)
    responsible_person = NormalCharField(
        _("responsible for the content"),
        max_length=200,
        blank=True,
        help_text=_("The role, and the name where the law asks for it."),
    )
    email = models.EmailField(_("e-mail"), blank=True)
    address = NormalCharField(_("address"), max_length=250, blank=True)
    copyright_note = NormalCharField(_("line on reuse"), max_length=250, blank=True)
    hotline = NormalCharField(_("hotline"), max_length=30, blank=True)
    hotline_note = NormalCharField(_("note beside the hotline"), max_length=120, blank=True)
    quiet_exit_url = models.URLField(
        _("where “quiet exit” leads"),
        default="https://vi.wikipedia.org/",
        help_text=_("A harmless page outside the portal. Help pages offer it to people who must leave quickly."),
    )
    counters_start = models.PositiveBigIntegerField(_("visits counted before this portal"), default=0)
    weather_on = models.BooleanField(_("show the weather"), default=False)
    security_contact = models.EmailField(_("address for security reports"), blank=True)

    panels = [
        MultiFieldPanel(
            [FieldPanel(name) for name in ("site_name", "short_name", "tagline", "site_name_en")], heading=_("Names")
        ),
        MultiFieldPanel(
            [
                FieldPanel(name)
                for name in (
                    "responsible_body",
                    "responsible_person",
                    "email",
                    "address",
                    "copyright_note",
                    "security_contact",
                )
            ],
            heading=_("Responsible"),
        ),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("hotline", "hotline_note", "quiet_exit_url")], heading=_("Help")
        ),
        MultiFieldPanel(
            [FieldPanel(name) for name in ("counters_start", "weather_on")], heading=_("Counters and weather")
        ),
    ]

    class Meta:
        verbose_name = _("site settings")


class PublishedSnippet(WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, models.Model):  # type: ignore[misc]
    """A snippet that goes live as a page does: written by an editor, approved by a publisher."""

    shown_to_the_public = True
    base_form_class = PublishedSnippetForm

    _revisions = GenericRelation("wagtailcore.Revision", related_query_name="%(class)s")
    workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="%(class)s",
        for_concrete_model=False,
    )

    class Meta:
        abstract = True

    @property
    def revisions(self) -> Any:
        return self._revisions


class Navigation(PublishedSnippet):
    """The main menu and the columns of the footer, for one language."""

    class Language(models.TextChoices):
        VIETNAMESE = "vi", _("Vietnamese")
        ENGLISH = "en", _("English")

    language = models.CharField(
        _("language"), max_length=2, choices=Language.choices, default=Language.VIETNAMESE, unique=True
    )
    menu = BlocksField(
        blocks.StreamBlock([("link", LinkBlock())], max_num=9, required=False),
        verbose_name=_("menu"),
        blank=True,
        help_text=_(
            "At most nine entries, so that they fit side by side. A page that is not public is left out by itself."
        ),
    )
    footer = BlocksField(
        blocks.StreamBlock([("column", ColumnBlock())], max_num=3, required=False), verbose_name=_("footer"), blank=True
    )

    panels = [FieldPanel("language"), FieldPanel("menu"), FieldPanel("footer"), PublishingPanel()]

    class Meta:
        verbose_name = _("navigation")
        verbose_name_plural = _("navigation")

    def __str__(self) -> str:
        return f"{self._meta.verbose_name} ({self.get_language_display()})"


class Alert(PublishedSnippet):
    """A strip on top of every page, between two moments."""

    class Level(models.TextChoices):
        NOTICE = "notice", _("notice")
        URGENT = "urgent", _("urgent")

    title = NormalCharField(_("heading"), max_length=120)
    text = NormalCharField(_("text"), max_length=300, blank=True)
    level = models.CharField(_("level"), max_length=8, choices=Level.choices, default=Level.NOTICE)
    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page to read on"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    starts_at = models.DateTimeField(_("from"), null=True, blank=True)
    ends_at = models.DateTimeField(_("until"), null=True, blank=True)

    panels = [
        FieldPanel("title"),
        FieldPanel("text"),
        FieldPanel("level"),
        FieldPanel("page"),
        MultiFieldPanel([FieldPanel("starts_at"), FieldPanel("ends_at")], heading=_("Shown")),
        PublishingPanel(),
    ]

    class Meta:
        verbose_name = _("alert")
        verbose_name_plural = _("alerts")
        ordering = ["-level", "-pk"]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": _("The alert would end before it begins.")})
