"""What stands around a page, built under the public stamp (``core.stamp``): one query a request, not eight."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from wagtail.models import Page

from core import stamp
from home.cards import address_of

HOME_PATHS = ("/", "/en/")


@dataclass(frozen=True)
class Link:
    text: str
    url: str


@dataclass(frozen=True)
class Column:
    title: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class AlertNote:
    title: str
    text: str
    urgent: bool
    url: str
    starts_at: datetime.datetime | None
    ends_at: datetime.datetime | None

    def shown_at(self, now: datetime.datetime) -> bool:
        return (self.starts_at is None or self.starts_at <= now) and (self.ends_at is None or now < self.ends_at)


class Furniture:
    """Lazy: a template that shows no header asks for nothing."""

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self.language = "en" if request.path_info.startswith("/en/") else "vi"

    @cached_property
    def settings(self) -> Any:
        return stamp.stamped(self.request, "settings", _settings)

    @property
    def menu(self) -> tuple[Link, ...]:
        return self._links[0]

    @property
    def footer(self) -> tuple[Column, ...]:
        return self._links[1]

    @cached_property
    def _links(self) -> tuple[tuple[Link, ...], tuple[Column, ...]]:
        return stamp.stamped(self.request, ("navigation", self.language), lambda: _navigation(self.language))

    @cached_property
    def alerts(self) -> list[AlertNote]:
        now = timezone.now()
        return [note for note in stamp.stamped(self.request, "alerts", _alerts) if note.shown_at(now)]

    @property
    def today(self) -> datetime.date:
        return timezone.localdate()

    @cached_property
    def section(self) -> str:
        """The menu entry that the page lies under: the longest address that the page's begins with."""
        path = self.request.path_info
        inside = [
            link.url
            for link in self.menu
            if path == link.url or (link.url not in HOME_PATHS and link.url.endswith("/") and path.startswith(link.url))
        ]
        return max(inside, key=len, default="")


def _settings() -> Any:
    from home.models import SiteSettings

    # Not SiteSettings.load(): it writes the row, and reading a page writes nothing.
    return SiteSettings.objects.first() or SiteSettings()


def _navigation(language: str) -> tuple[tuple[Link, ...], tuple[Column, ...]]:
    from home.models import Navigation

    navigation = Navigation.objects.filter(language=language, live=True).first()
    if navigation is None:
        return _sections() if language == "vi" else (), ()
    links = [block.value for block in navigation.menu]
    columns = [block.value for block in navigation.footer]
    return links_of(links), tuple(Column(column["title"], links_of(column["links"])) for column in columns)


def links_of(values: Iterable[Any]) -> tuple[Link, ...]:
    """The links of LinkBlocks, without those whose page is not there for everyone."""
    found = list(values)
    targets = [page.pk for value in found if (page := value.get("page"))]
    public = set(Page.objects.live().public().filter(pk__in=targets).values_list("pk", flat=True)) if targets else set()
    return tuple(link for value in found if (link := _link(value, public)))


def _sections() -> tuple[Link, ...]:
    """Until an editor has published a menu: the sections that exist."""
    sections = Page.objects.live().public().in_menu().filter(depth=3).order_by("path")
    return tuple(Link(page.title, address_of(page)) for page in sections)


def _link(value: Any, public: set[int]) -> Link | None:
    """The link, or nothing while its page is not there for everyone."""
    page = value.get("page")
    if page is not None:
        return Link(value["text"], address_of(page)) if page.pk in public else None
    return Link(value["text"], value["address"]) if value.get("address") else None


def _alerts() -> list[AlertNote]:
    from home.models import Alert

    public = set(
        Page.objects.live().public().filter(pk__in=Alert.objects.values("page_id")).values_list("pk", flat=True)
    )
    return [
        AlertNote(
            title=alert.title,
            text=alert.text,
            urgent=alert.level == Alert.Level.URGENT,
            url=address_of(alert.page) if alert.page_id in public else "",
            starts_at=alert.starts_at,
            ends_at=alert.ends_at,
        )
        for alert in Alert.objects.filter(live=True).select_related("page")
    ]
