"""One article and what it is filed under."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.models import Orderable
from wagtail.snippets.models import register_snippet

from core.fields import NormalCharField, NormalTextField, SortKeyField
from home.blocks import BodyBlock
from home.fields import BlocksField
from home.models import PortalPage
from home.panels import TextsPanel
from news import reading
from news.querysets import NewsManager
from vietnamese import slug


@register_snippet
class NewsCategory(models.Model):
    """A heading under which articles are filed; its address is /tin-tuc/chuyen-muc/<slug>/."""

    shown_to_the_public = True

    name = NormalCharField(_("name"), max_length=80, unique=True)
    slug = models.SlugField(
        _("address"), max_length=80, unique=True, blank=True, help_text=_("Empty: made from the name.")
    )
    name_key = SortKeyField("name")
    description = NormalCharField(_("one sentence about it"), max_length=250, blank=True)
    order = models.PositiveSmallIntegerField(_("place in lists"), default=100)

    panels = [FieldPanel("name"), FieldPanel("slug"), FieldPanel("description"), FieldPanel("order")]

    class Meta:
        verbose_name = _("news category")
        verbose_name_plural = _("news categories")
        ordering = ["order", "name_key"]

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.slug = slug(self.slug or self.name, 80)
        super().save(*args, **kwargs)

    def clean(self) -> None:
        super().clean()
        self.slug = slug(self.slug or self.name, 80)

    @property
    def url(self) -> str:
        return f"/tin-tuc/chuyen-muc/{self.slug}/"


class NewsPageTag(TaggedItemBase):  # type: ignore[misc]
    content_object = ParentalKey("news.NewsPage", related_name="tagged_items", on_delete=models.CASCADE)

    shown_to_the_public = True


class NewsPage(PortalPage):
    """An article. Its day is typed by the editor, sorts every list and dates the law it speaks of."""

    schema_type = "NewsArticle"

    published_date = models.DateField(
        _("day of publication"), default=timezone.localdate, help_text=_("As printed in the source; any past day.")
    )
    published_time = models.TimeField(
        _("hour and minute"), null=True, blank=True, help_text=_("Empty where only the day is known.")
    )
    published_at = models.DateTimeField(editable=False, db_index=True)
    locality = NormalCharField(
        _("place"), max_length=120, blank=True, help_text=_("The place it happened: Ba Đình, Hà Nội.")
    )
    source = NormalCharField(
        _("source"), max_length=80, blank=True, help_text=_("Who reported it, as it stands before the sapô: HNP.")
    )
    category = models.ForeignKey(
        NewsCategory, verbose_name=_("category"), on_delete=models.PROTECT, related_name="articles", null=True
    )
    body = BlocksField(BodyBlock(), verbose_name=_("text"), blank=True)
    lead_image_caption = NormalCharField(_("caption"), max_length=300, blank=True)
    lead_image_credit = NormalCharField(
        _("credit"), max_length=120, blank=True, help_text=_("Empty means the picture's own.")
    )
    byline = NormalCharField(_("byline"), max_length=120, blank=True)
    end_mark = NormalCharField(
        _("end mark"), max_length=8, blank=True, default="./.", help_text=_("Closes the text, as ./. does.")
    )
    change_date = models.DateField(_("changed on"), null=True, blank=True)
    change_note = NormalTextField(
        _("what changed"),
        max_length=600,
        blank=True,
        help_text=_("Readers see it above the sapô. The text itself stays as it was published."),
    )
    tags = ClusterTaggableManager(through=NewsPageTag, blank=True, verbose_name=_("topics"))
    objects = NewsManager()

    template = "news/news_page.html"
    page_description = _("An article of the news section.")
    parent_page_types: ClassVar = ["news.NewsIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    content_panels = [
        *PortalPage.title_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("published_date"), FieldPanel("published_time")]),
                FieldRowPanel([FieldPanel("locality"), FieldPanel("source")]),
                FieldPanel("category", widget=forms.Select),
            ],
            heading=_("Day, place and category"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("lead_image"),
                FieldRowPanel([FieldPanel("lead_image_caption"), FieldPanel("lead_image_credit")]),
            ],
            heading=_("Picture"),
        ),
        FieldPanel("body"),
        TextsPanel(heading=_("Laws cited")),
        FieldRowPanel([FieldPanel("byline"), FieldPanel("end_mark")]),
        MultiFieldPanel([FieldPanel("change_date"), FieldPanel("change_note")], heading=_("Change note for readers")),
        FieldPanel("tags"),
        InlinePanel("related_rows", label=_("Related article"), max_num=4, panels=[PageChooserPanel("article")]),
    ]

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")

    def clean(self) -> None:
        super().clean()
        self._set_published_at()
        if self.published_at > timezone.now() and not (self.go_live_at and self.go_live_at >= self.published_at):
            raise ValidationError(
                {
                    "published_date": _(
                        "The day lies ahead. To publish later, set a time of publication beside the title."
                    )
                }
            )
        if bool(self.change_note) != bool(self.change_date):
            missing = "change_date" if self.change_note else "change_note"
            raise ValidationError({missing: _("A change note needs its day and its words.")})

    def save(self, *args: Any, **kwargs: Any) -> Any:
        self._set_published_at()
        return super().save(*args, **kwargs)

    def _set_published_at(self) -> None:
        """One moment to sort by; an article with the day alone sorts at its beginning."""
        day = self.published_date or timezone.localdate()
        self.published_at = timezone.make_aware(datetime.datetime.combine(day, self.published_time or datetime.time()))

    # What lists and templates ask

    @property
    def dated(self) -> datetime.date:
        return self.published_date

    @property
    def card_label(self) -> str:
        return self.category.name if self.category else ""

    def card_extra(self) -> dict[str, Any]:
        return {"time": self.published_time, "category_url": self.category.url if self.category else ""}

    def schema_extra(self, base: str) -> dict[str, Any]:
        """What schema.org's NewsArticle has beyond a page."""
        moment = timezone.localtime(self.published_at)
        return {
            "datePublished": moment.isoformat() if self.published_time else self.published_date.isoformat(),
            "dateModified": self.updated_at.isoformat(),
            "author": {"@type": "Organization", "name": self.byline or self.source or "Ban biên tập"},
            "publisher": {
                "@type": "Organization",
                "name": "Cổng thông tin Đội công tác xã hội tình nguyện",
                "url": base,
            },
            **({"articleSection": self.category.name} if self.category else {}),
        }

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        around = reading.around(self, request)
        self.category = around["category"]
        return {**super().get_context(request, *args, **kwargs), **around}


class RelatedArticle(Orderable):  # type: ignore[misc]
    """An article that the editor puts beside another."""

    shown_to_the_public = True

    page = ParentalKey(NewsPage, related_name="related_rows", on_delete=models.CASCADE)
    article = models.ForeignKey(NewsPage, verbose_name=_("article"), related_name="+", on_delete=models.CASCADE)
