"""RSS of all news and of one category."""

from __future__ import annotations

import datetime
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.utils import timezone
from django.utils.feedgenerator import Rss201rev2Feed

from news.listing import Listing, everything, of_category

ENTRIES = 30


class NewsFeed(Feed[Any, Listing]):
    """The newest articles, exactly those that the list shows."""

    feed_type = Rss201rev2Feed
    language = "vi"

    def get_object(self, request: HttpRequest, slug: str = "") -> Listing:
        return of_category(slug) if slug else everything()

    def title(self, shown: Listing) -> str:
        return f"{shown.title} - Cổng thông tin Đội công tác xã hội tình nguyện"

    def link(self, shown: Listing) -> str:
        return shown.address

    def feed_url(self, shown: Listing) -> str:
        return shown.feed

    def description(self, shown: Listing) -> str:
        return shown.note or shown.title

    def items(self, shown: Listing) -> list[Any]:
        return list(shown.articles.for_lists()[:ENTRIES])

    def item_title(self, item: Any) -> str:
        return str(item.title)

    def item_description(self, item: Any) -> str:
        return str(item.summary)

    def item_link(self, item: Any) -> str:
        from home.cards import address_of

        return address_of(item)

    def item_pubdate(self, item: Any) -> datetime.datetime:
        return timezone.localtime(item.published_at)

    def item_categories(self, item: Any) -> list[str]:
        return [item.category.name] if item.category else []
