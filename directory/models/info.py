"""/tra-cuu/: information pages from A to Z."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from core import stamp
from core.fields import NormalCharField, NormalTextField, SortKeyField
from directory.querysets import InfoManager
from home.blocks import BodyBlock
from home.cards import Card, cards_of
from home.fields import BlocksField
from home.models import PortalPage
from vietnamese import normalise, slug
from vietnamese.letters import LETTERS, TONELESS


class InfoIndexPage(PortalPage):
    """The A–Z with a field to find a name, marks or none."""

    own_slug = "tra-cuu"
    own_title = "Tra cứu xét nghiệm y khoa"
    own_summary = "Mỗi xét nghiệm dùng để làm gì, chuẩn bị ra sao, làm ở đâu."
    own_order = 60
    schema_type = "CollectionPage"

    template = "directory/info_index.html"
    page_description = _("The A–Z of information pages. There is one.")
    max_count = 1
    parent_page_types: ClassVar = ["home.HomePage"]
    subpage_types: ClassVar = ["directory.InfoPage"]

    class Meta:
        verbose_name = _("A–Z section")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        wish = request.GET.get("q", "")[:100].strip()
        cards = stamp.stamped(request, "infos", lambda: cards_of(InfoPage.objects.for_readers().defer("body")))
        found = matching(cards, wish)
        context.update(wish=wish, found=len(found), letters=by_letter(found), total=len(cards))
        return context


def matching(cards: list[Card], wish: str) -> list[Card]:
    """Entries whose name or other names hold every word of the wish, without regard to marks."""
    words = [word for word in slug(wish).split("-") if word]
    if not words:
        return [] if wish else cards
    return [card for card in cards if all(word in card.extra["find"] for word in words)]


def by_letter(cards: list[Card]) -> list[tuple[str, list[Card]]]:
    """Entries under the first letter of their names as Vietnamese dictionaries part them: Ă after A, Đ after D."""
    letters: dict[str, list[Card]] = {}
    for card in cards:
        letters.setdefault(_letter(card.title), []).append(card)
    order = f"{LETTERS.upper()}#"
    return sorted(letters.items(), key=lambda item: order.index(item[0]))


def _letter(title: str) -> str:
    first = normalise(title)[:1].lower().translate(TONELESS)
    return first.upper() if first and first in LETTERS else "#"


class InfoPage(PortalPage):
    """One entry: what it is for, how to prepare, where; with its source and the day it was reviewed."""

    other_names = NormalTextField(
        _("other names"), blank=True, help_text=_("One a line; people find the entry by them.")
    )
    purpose = NormalTextField(_("what for"))
    preparation = NormalTextField(_("how to prepare"), blank=True)
    where = NormalTextField(_("where"), blank=True)
    title_key = SortKeyField("title")
    body = BlocksField(BodyBlock(required=False), verbose_name=_("text"), blank=True)
    source = NormalCharField(_("source"), max_length=250)
    reviewed_on = models.DateField(_("reviewed on"))

    objects = InfoManager()

    template = "directory/info_page.html"
    page_description = _("An entry of the A–Z: a medical test.")
    parent_page_types: ClassVar = ["directory.InfoIndexPage"]
    subpage_types: ClassVar[list[str]] = []
    content_panels = [
        *PortalPage.title_panels,
        FieldPanel("other_names"),
        MultiFieldPanel([FieldPanel("purpose"), FieldPanel("preparation"), FieldPanel("where")], heading=_("In short")),
        FieldPanel("body"),
        FieldRowPanel([FieldPanel("source"), FieldPanel("reviewed_on")]),
    ]

    class Meta:
        verbose_name = _("information page")
        verbose_name_plural = _("information pages")

    @property
    def dated(self) -> datetime.date:
        return self.reviewed_on

    @property
    def name_list(self) -> list[str]:
        return [line.strip() for line in self.other_names.splitlines() if line.strip()]

    def card_extra(self) -> dict[str, Any]:
        return {"find": " ".join(slug(name).replace("-", " ") for name in (self.title, *self.name_list))}
