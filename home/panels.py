"""Panels of the CMS that higher apps fill."""

from __future__ import annotations

from typing import Any

from wagtail.admin.panels import Panel


class TextsPanel(Panel):  # type: ignore[misc]  # Wagtail ships no types
    """What higher apps have to say on the texts of a page (slot ``editor_texts``). Nothing for a page not yet saved."""

    class BoundPanel(Panel.BoundPanel):  # type: ignore[misc]
        template_name = "home/admin/texts_panel.html"

        def is_shown(self) -> bool:
            return super().is_shown() and self.instance.pk is not None

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context: dict[str, Any] = super().get_context_data(parent_context)
            return {**context, "page": self.instance, "request": self.request}
