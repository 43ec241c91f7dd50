"""What guides and questions add to the CMS; hooks only register."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component

from guidance import import_views
from guidance.citing.urls import urlpatterns as citation_urls
from guidance.document_form import read_before_the_lock
from guidance.models import LegalIndexPage
from guidance.review import due_pages


class PagesToCheck(Component):  # type: ignore[misc]  # Wagtail ships no types
    """On the editors' first screen: help pages whose day to be checked again has come."""

    order = 120
    template_name = "guidance/admin/pages_to_check.html"

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        return {"pages": due_pages()}


@hooks.register("construct_homepage_panels")
def show_pages_to_check(request: HttpRequest, panels: list[Component]) -> None:
    panels.append(PagesToCheck())


hooks.register("before_create_page", read_before_the_lock, order=-200)
hooks.register("before_edit_page", read_before_the_lock, order=-200)


@hooks.register("register_admin_urls")
def citation_screens() -> list[URLPattern]:
    return citation_urls


@hooks.register("register_admin_urls")
def import_addresses() -> list[URLPattern]:
    return [
        path("van-ban/nhap/", import_views.ChooseView.as_view(), name="legal_import"),
        path("van-ban/nhap/mau/", import_views.template, name="legal_import_template"),
        path("van-ban/nhap/<int:pk>/", import_views.LookView.as_view(), name="legal_import_look"),
    ]


class ImportMenuItem(MenuItem):  # type: ignore[misc]
    """For those who may add a document."""

    def is_shown(self, request: HttpRequest) -> bool:
        index = LegalIndexPage.objects.first()
        return index is not None and bool(index.permissions_for_user(request.user).can_add_subpage())


@hooks.register("register_admin_menu_item")
def import_in_the_menu() -> MenuItem:
    return ImportMenuItem(
        _("Import of documents"), reverse("legal_import"), name="legal-import", icon_name="upload", order=320
    )
