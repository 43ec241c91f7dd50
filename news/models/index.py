"""/tin-tuc/: the list, the archive by month, categories, topics, feeds."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from home.models import PortalPage
from news import listing


class NewsIndexPage(RoutablePageMixin, PortalPage):  # type: ignore[misc]
    """Every list of news; the routes only list, so no page's privacy is skipped."""

    own_slug = "tin-tuc"
    own_title = "Tin tức"
    own_summary = "Việc làm của các đội, chính sách mới, tập huấn và những cách làm hay ở cơ sở."
    own_order = 10
    has_routes = True
    schema_type = "CollectionPage"

    template = "news/news_index.html"
    page_description = _("The news section with its archive and feeds. There is one.")
    max_count = 1
    parent_page_types: ClassVar = ["home.HomePage"]
    subpage_types: ClassVar = ["news.NewsPage"]

    class Meta:
        verbose_name = _("news section")

    @path("")
    def newest(self, request: HttpRequest) -> HttpResponse:
        return self._list(request, listing.everything())

    @path("<int:year>/")
    def year(self, request: HttpRequest, year: int) -> HttpResponse:
        return self._list(request, listing.of_year(year))

    @path("<int:year>/<int:month>/")
    def month(self, request: HttpRequest, year: int, month: int) -> HttpResponse:
        if not (1 <= month <= 12 and datetime.MINYEAR <= year <= datetime.MAXYEAR):
            raise Http404
        return self._list(request, listing.of_month(year, month))

    @path("chuyen-muc/<slug:slug>/")
    def category(self, request: HttpRequest, slug: str) -> HttpResponse:
        return self._list(request, listing.of_category(slug))

    @path("chu-de/<slug:slug>/")
    def topic(self, request: HttpRequest, slug: str) -> HttpResponse:
        return self._list(request, listing.of_topic(slug))

    @path("rss/")
    def rss(self, request: HttpRequest) -> HttpResponse:
        from news.feeds import NewsFeed

        return NewsFeed()(request)

    @path("chuyen-muc/<slug:slug>/rss/")
    def category_rss(self, request: HttpRequest, slug: str) -> HttpResponse:
        from news.feeds import NewsFeed

        return NewsFeed()(request, slug=slug)

    def _list(self, request: HttpRequest, shown: listing.Listing) -> HttpResponse:
        context: dict[str, Any] = listing.context_of(shown, request)
        return self.render(request, context_overrides=context)
