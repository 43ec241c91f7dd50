"""What guides and questions add to the CMS; hooks only register."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.ui.components import Component

from guidance.document_form import read_before_the_lock
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


hooks.register(
    "before_create_page", lambda request, parent, kind: read_before_the_lock(request, parent, kind), order=-200
)
hooks.register("before_edit_page", read_before_the_lock, order=-200)
