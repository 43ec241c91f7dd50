"""The home page and plain pages."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.http import Http404, HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, HelpPanel
from wagtail.models import Page
from wagtail.url_routing import RouteResult

from home.blocks import BodyBlock
from home.fields import BlocksField

from .base import PortalPage

DEEPEST_ADDRESS = 8
"""No page lies deeper than this; longer addresses are answered without a query."""


class HomePage(PortalPage):
    """The front page: lead story, newest, tasks, what other areas register."""

    lead_page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("lead story"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Empty means the newest story with a picture."),
    )
    body = BlocksField(
        BodyBlock(required=False),
        verbose_name=_("further blocks"),
        blank=True,
        help_text=_("Key figures, a contact box, a closed part: shown under the tasks."),
    )

    template = "home/home_page.html"
    page_description = _("The front page. There is one.")
    max_count = 1
    parent_page_types: ClassVar = ["wagtailcore.Page"]
    content_panels = [*PortalPage.title_panels, FieldPanel("lead_page"), FieldPanel("body")]

    class Meta:
        verbose_name = _("home page")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Find the deepest page on the way in one query, then let it route the rest.

        Wagtail asks the database twice for every part of the address; the outcome is the same.
        """
        if not path_components:
            return super().route(request, path_components)
        parts = path_components[:DEEPEST_ADDRESS]
        prefixes = [self.url_path + "/".join(parts[:count]) + "/" for count in range(1, len(parts) + 1)]
        page = Page.objects.filter(slug__in=parts, url_path__in=prefixes).order_by("-depth").first()
        if page is None:
            raise Http404
        rest = path_components[page.depth - self.depth :]
        result: RouteResult = page.specific.route(request, rest)
        return result


class StandardPage(PortalPage):
    """A plain page: about, privacy, accessibility; beneath /en/ in English."""

    body = BlocksField(BodyBlock(), verbose_name=_("text"), blank=True)

    template = "home/standard_page.html"
    page_description = _("A plain page with headings and text.")
    parent_page_types: ClassVar = ["home.HomePage", "home.StandardPage"]
    subpage_types: ClassVar = ["home.StandardPage"]
    content_panels = [
        *PortalPage.content_panels,
        FieldPanel("body"),
        HelpPanel(content=_("Pages beneath /en/ are shown in English.")),
    ]

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from home.cards import cards_of

        context = super().get_context(request, *args, **kwargs)
        context["children"] = self.stamped(
            request, "children", lambda: cards_of(self.get_children().live().public().order_by("path"))
        )
        return context
