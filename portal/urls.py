"""Every address of the portal, in the order in which they are tried; Wagtail's pages come last."""

from __future__ import annotations

from django.conf import settings
from django.contrib.sitemaps.views import sitemap
from django.urls import URLPattern, URLResolver, include, path, re_path
from django.views.generic import RedirectView
from django.views.static import serve as serve_file
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.utils.urlpatterns import decorate_urlpatterns

from accounts.gate import editors_only
from accounts.views.entrance import sign_out
from core.views import page_not_found
from home import machines
from home import views as home_views

from . import health

urlpatterns: list[URLPattern | URLResolver] = [
    path("suc-khoe/", health.live, name="health_live"),
    path("suc-khoe/san-sang/", health.ready, name="health_ready"),
    path("tai-khoan/", include("accounts.urls")),
    path("khu-vuc-rieng/", include("accounts.private.urls")),
    # The admin's own log-in and log-out would skip ours: they lead there instead.
    path("quan-tri/login/", RedirectView.as_view(pattern_name="account_login", query_string=True)),
    path("quan-tri/logout/", sign_out),
    re_path(r"^quan-tri/password_reset/", RedirectView.as_view(pattern_name="account_login")),
    path("quan-tri/", include(decorate_urlpatterns(wagtailadmin_urls.urlpatterns, editors_only))),
    # Wagtail's second log-in and its doors for shared passwords, which are not used here.
    re_path(r"^(?:_util|tai-lieu/authenticate_with_password)/", page_not_found),
    # Named as Wagtail reverses it; its other address asks for shared passwords, which we do not have.
    re_path(r"^tai-lieu/(\d{1,9})/(.*)$", home_views.document, name="wagtaildocs_serve"),
    path("so-do/", home_views.site_map, name="site_map"),
    path("sitemap.xml", sitemap, {"sitemaps": machines.SITEMAPS}, name="sitemap"),
    path("robots.txt", machines.robots_txt, name="robots_txt"),
    path(".well-known/security.txt", machines.security_txt, name="security_txt"),
    path("opensearch.xml", machines.open_search, name="open_search"),
    path("favicon.ico", RedirectView.as_view(url=f"{settings.STATIC_URL}icons/favicon.svg", permanent=True)),
]

if getattr(settings, "SERVE_MEDIA_IMAGES", False):
    # Pictures alone: documents have one door, the permission check at /tai-lieu/.
    urlpatterns.append(
        re_path(
            r"^media/(?P<path>(?:images|original_images)/[^/]+)$",
            serve_file,
            {"document_root": settings.MEDIA_ROOT},
            name="media_image",
        )
    )

urlpatterns.append(path("", include(wagtail_urls)))

handler400 = "core.views.bad_request"
handler403 = "core.views.permission_denied"
handler404 = "core.views.page_not_found"
handler500 = "core.views.server_error"
