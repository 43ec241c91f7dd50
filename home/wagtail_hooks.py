"""What the portal changes in the CMS; hooks only register."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.userbar import BaseItem, ContentCheckerItem
from wagtail.documents.models import AbstractDocument
from wagtail.models import Page
from wagtail.rich_text.feature_registry import FeatureRegistry
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from home.access import may_see
from home.conflicts import one_save_at_a_time
from home.models import Alert, Navigation
from home.visible import PublicDocumentLinks, PublicPageLinks

Serve = Callable[[Page, HttpRequest, Any, Any], HttpResponse]


@hooks.register("on_serve_page", order=-100)
def hide_restricted_pages(serve: Serve) -> Serve:
    """House rule 2: to whoever may not see it, a restricted page is a missing one; never a redirect to log-in."""

    def inner(page: Page, request: HttpRequest, args: Any, kwargs: Any) -> HttpResponse:
        restrictions = page.get_view_restrictions()
        if not may_see(request, restrictions):
            raise Http404
        response = serve(page, request, args, kwargs)
        if restrictions:
            response.headers["Cache-Control"] = "no-store"
        return response

    return inner


@hooks.register("before_serve_document", order=-100)
def hide_restricted_documents(document: AbstractDocument, request: HttpRequest) -> None:
    """The same for files."""
    if not may_see(request, document.collection.get_view_restrictions()):
        raise Http404


@hooks.register("register_rich_text_features", order=100)
def link_to_what_is_public(features: FeatureRegistry) -> None:
    """In place of Wagtail's own handlers, which name addresses that are not for everyone."""
    features.register_link_type(PublicPageLinks)
    features.register_link_type(PublicDocumentLinks)


hooks.register("before_create_page", one_save_at_a_time, order=-100)
hooks.register("before_edit_page", one_save_at_a_time, order=-100)
hooks.register("before_edit_snippet", one_save_at_a_time, order=-100)


class NavigationViewSet(SnippetViewSet):  # type: ignore[misc]  # Wagtail ships no types
    model = Navigation
    icon = "list-ul"
    menu_label = _("Navigation")
    menu_order = 300
    add_to_admin_menu = True
    list_display = ["__str__", "language"]


class AlertViewSet(SnippetViewSet):  # type: ignore[misc]
    model = Alert
    icon = "warning"
    menu_label = _("Alerts")
    menu_order = 310
    add_to_admin_menu = True
    list_display = ["title", "level", "starts_at", "ends_at"]


register_snippet(NavigationViewSet)
register_snippet(AlertViewSet)


@hooks.register("construct_main_menu")
def hide_what_is_not_used(request: HttpRequest, items: list[MenuItem]) -> None:
    """No help menu: it links outside."""
    items[:] = [item for item in items if item.name not in {"help"}]


class Checks(ContentCheckerItem):  # type: ignore[misc]
    """The checks in the editor look at what an editor can mend: not at the portal's head and foot."""

    axe_include = ["main"]


@hooks.register("construct_wagtail_userbar")
def check_the_content_alone(request: HttpRequest, items: list[BaseItem], page: Page | None) -> None:
    items[:] = [Checks(in_editor=item.in_editor) if isinstance(item, ContentCheckerItem) else item for item in items]


@hooks.register("insert_global_admin_css")
def portal_mark() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))
