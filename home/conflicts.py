"""House rule 8 in the CMS: of two people who edit one page, the second is told before the first is covered.

Wagtail refuses an autosave on top of a version that its editor has not seen. A save by hand it lets through, warning
only in a browser that has been told in time. Here the server looks, while it holds the row, so that two saves in the
same moment are one after the other.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import Model
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from wagtail.models import Revision

from accounts.models import User


def newer_by_others(data: Mapping[str, Any], instance: Any, editor: User | None) -> Revision | None:
    """The latest version by someone else that ``editor``'s browser had not loaded; ``None`` when all is well.

    The browser sends which version it loaded, and does not say which ones it has written itself since (autosave):
    so one's own are never in the way. Without a word on it, it began before there was any version.
    """
    others = instance.revisions.exclude(user=editor).select_related("user").order_by("-created_at", "-pk")
    if data.get("loaded_revision_id"):
        loaded = _moment(data.get("loaded_revision_created_at", ""))
        if loaded is not None:
            others = others.filter(created_at__gt=loaded)
    found: Revision | None = others.first()
    return found


def _moment(text: str) -> datetime.datetime | None:
    try:
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def one_save_at_a_time(request: HttpRequest, instance: Model, *_page_class: object) -> HttpResponseBase | None:
    """A hook before editing: runs the view that is about to run under a lock on what it saves, and answers with it.

    Before a page is created ``instance`` is its parent. Of a form that is sent twice the second then finds the address
    taken and says so, where it would otherwise break while it saves.

    After a conflict nothing is saved by itself: the next save is a decision.
    """
    match = request.resolver_match
    if request.method != "POST" or match is None or hasattr(request, "_held"):
        return None
    request._held = True  # type: ignore[attr-defined]
    with transaction.atomic():  # on SQLite this alone keeps other writers out
        type(instance)._base_manager.select_for_update().filter(pk=instance.pk).first()
        response: HttpResponseBase = match.func(request, *match.args, **match.kwargs)
    context = getattr(response, "context_data", None) or {}
    if getattr(context.get("form"), "overtaken_by", None) is not None:
        context.update(autosave_enabled=False, autosave_indicator=None)
    return response
