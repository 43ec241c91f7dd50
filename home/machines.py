"""What machines ask for: sitemap, robots.txt, security.txt, OpenSearch."""

from __future__ import annotations

import datetime

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe
from wagtail.models import Page

from core import stamp
from home.cards import address_of

SECURITY_TXT_DAYS = 180


class PageSitemap(Sitemap[Page]):
    """Every page that a visitor may see."""

    limit = 5000

    def items(self) -> list[Page]:
        return list(Page.objects.live().public().filter(depth__gte=2).order_by("path"))

    def location(self, item: Page) -> str:
        return address_of(item)

    def lastmod(self, item: Page) -> datetime.datetime | None:
        moment: datetime.datetime | None = item.last_published_at
        return moment

    def get_protocol(self, protocol: str | None = None) -> str:
        return protocol or ("https" if settings.WAGTAILADMIN_BASE_URL.startswith("https") else "http")


class FixedSitemap(Sitemap[str]):
    """Addresses that are no pages."""

    def items(self) -> list[str]:
        return ["site_map"]

    def location(self, item: str) -> str:
        return reverse(item)


SITEMAPS = {"trang": PageSitemap, "khac": FixedSitemap}


@require_safe
def robots_txt(request: HttpRequest) -> HttpResponse:
    """Everything public may be read; private areas are named by their first word only."""
    lines = [
        "User-agent: *",
        "Disallow: /quan-tri/",
        "Disallow: /tai-khoan/",
        "Disallow: /khu-vuc-rieng/",
        "Disallow: /suc-khoe/",
        "",
        f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@require_safe
def security_txt(request: HttpRequest) -> HttpResponse:
    """RFC 9116: whom to tell about a weakness, good for half a year from today."""
    from home.furniture import _settings

    site = stamp.stamped(request, "settings", _settings)
    contact = site.security_contact or site.email or settings.DEFAULT_FROM_EMAIL
    expires = timezone.now().replace(hour=0, minute=0, second=0, microsecond=0) + datetime.timedelta(
        days=SECURITY_TXT_DAYS
    )
    lines = [
        f"Contact: mailto:{contact}",
        f"Expires: {expires.astimezone(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: vi, en",
        f"Canonical: {request.build_absolute_uri(reverse('security_txt'))}",
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


@require_safe
def open_search(request: HttpRequest) -> HttpResponse:
    """The browser's search field. Until the portal's search is built it asks the A–Z look-up, which exists."""
    text = render_to_string(
        "home/opensearch.xml", {"base": request.build_absolute_uri("/").rstrip("/")}, request=request
    )
    return HttpResponse(text, content_type="application/opensearchdescription+xml; charset=utf-8")
