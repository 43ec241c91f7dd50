"""Wagtail's choosers (of pages, pictures, files, snippets) without the script that each writes beside its field."""

from __future__ import annotations

import json
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe
from wagtail.admin.widgets import BaseChooser
from wagtail.admin.widgets.workflows import AdminTaskChooser


def render_with_mark(
    self: BaseChooser, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None
) -> SafeString:
    """The chooser's HTML and a mark from which ``static/js/cms.js`` starts it.

    Raises ``TypeError`` without an ``id`` in ``attrs``, as Wagtail does.
    """
    if not attrs or "id" not in attrs:
        raise TypeError("a chooser needs the id of its field")
    chosen = self.get_value_data(value)
    html = self.render_html(name, chosen, attrs)
    mark = render_to_string(
        "wagtailadmin/start.html",
        {
            "start": self.js_constructor,
            "of": attrs["id"],
            "options": json.dumps(self.get_js_init_options(attrs["id"], name, chosen)),
        },
    )
    return mark_safe(html + mark)  # noqa: S308 - both come from templates


def leave_marks() -> None:
    """Put ``render_with_mark`` in place of Wagtail's ``render``, for all choosers there are and will be."""
    BaseChooser.render = render_with_mark
    AdminTaskChooser.js_constructor = "createTaskChooser"  # the one that is no class
