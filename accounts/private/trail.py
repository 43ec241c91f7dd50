"""The trail on a screen: all of it for the data protection officer, one's own for everyone."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from accounts import audit, roles
from accounts.models import AuditEntry, User
from accounts.private.forms import TrailForm
from core.encryption import Unreadable
from places.models import AdminUnit
from vietnamese import format_date

PER_PAGE = 50

ACTIONS: dict[str, Any] = {
    "role given": _("role given"),
    "role dated": _("dates of a role changed"),
    "role ended": _("role ended"),
    "denied": _("asked for what is closed"),
    "trail read": _("trail read"),
    "heads begun anew": _("heads of the trail begun anew"),
    "signed in": _("signed in"),
    "wrong code": _("right password, wrong code"),
    "too many attempts": _("too many attempts"),
    "password changed": _("password changed"),
    "password reset": _("password chosen anew by mail"),
    "other sessions ended": _("signed out on other devices"),
    "signed out everywhere": _("signed out everywhere"),
    "second factor added": _("second step added"),
    "second factor removed": _("second step taken away"),
    "recovery codes made": _("recovery codes made"),
    "sheet made": _("sheet of codes printed"),
    "account closed": _("account closed"),
    "invited": _("invited"),
    "invitation accepted": _("invitation accepted"),
    "invitation withdrawn": _("invitation withdrawn"),
    "help asked": _("help after a loss asked for"),
    "help agreed": _("help after a loss agreed to"),
    "help refused": _("help after a loss refused"),
    "help no longer asked": _("help after a loss no longer asked for"),
    "help printed": _("help after a loss printed"),
}
"""Codes and their words; apps add theirs with ``describe``."""

DETAILS: dict[str, Callable[[Any], Any]] = {
    "role": lambda code: roles.BY_CODE[code].label if code in roles.BY_CODE else code,
    "province": lambda key: _unit(key),
    "commune": lambda key: _unit(key),
    "until": lambda day: _("until %(day)s") % {"day": format_date(datetime.date.fromisoformat(day))},
}
"""What some keys of ``detail`` are called; the others are for ``verify_audit`` and the database alone."""


def describe(words: dict[str, Any]) -> None:
    """Say what an app's actions are called on the screen."""
    ACTIONS.update(words)


@require_safe
def everything(request: HttpRequest) -> HttpResponse:
    """The whole trail, filtered. Reading it is itself an entry, each page."""
    form = TrailForm(list(ACTIONS.items()), request.GET or None)
    wish = form.cleaned_data if form.is_valid() else {}
    used = sorted(name for name, value in wish.items() if value)
    audit.record("trail read", request=request, detail={"filters": used, "older": "truoc" in request.GET})
    entries = AuditEntry.objects.all()
    if wish.get("who"):
        entries = entries.filter(actor_name__iexact=wish["who"])
    for name in ("action", "subject"):
        if wish.get(name):
            entries = entries.filter(**{name: wish[name]})
    if wish.get("since"):
        entries = entries.filter(at__gte=_begin(wish["since"]))
    if wish.get("until"):
        entries = entries.filter(at__lt=_begin(wish["until"] + datetime.timedelta(days=1)))
    return _page(request, entries, {"form": form, "head": _head()}, "private/trail.html")


@require_safe
def own(request: HttpRequest) -> HttpResponse:
    """What somebody did, and what was done on their account."""
    assert isinstance(request.user, User)
    mine = Q(actor_id=request.user.pk) | Q(subject=audit.account(request.user))
    return _page(request, AuditEntry.objects.filter(mine), {}, "private/own_trail.html")


def _page(request: HttpRequest, entries: Any, context: dict[str, Any], template: str) -> HttpResponse:
    """One page by number, not by count: the trail grows while it is read."""
    before = request.GET.get("truoc", "")
    if before.isdecimal() and len(before) < 16:
        entries = entries.filter(number__lt=int(before))
    found = list(entries.order_by("-number")[: PER_PAGE + 1])
    query = request.GET.copy()
    if len(found) > PER_PAGE:
        query["truoc"] = str(found[PER_PAGE - 1].number)
        context["older"] = f"?{query.urlencode()}"
    rows = [Row(entry) for entry in found[:PER_PAGE]]
    return render(request, template, {**context, "rows": rows})


def _head() -> audit.Head | None:
    """What the file names; the screen says it when there is none, or none that can be read."""
    try:
        return audit.read_head()
    except ValueError:
        return None


def _unit(key: str) -> str:
    return str(AdminUnit.objects.filter(pk=key).first() or key)


class Row:
    """An entry in words."""

    def __init__(self, entry: AuditEntry) -> None:
        self.entry = entry
        self.action = ACTIONS.get(entry.action, entry.action)
        try:
            self.reason, self.is_damaged = entry.reason, False
        except Unreadable:
            self.reason, self.is_damaged = None, True
        self.detail = [DETAILS[name](value) for name, value in entry.detail.items() if name in DETAILS]


def _begin(day: datetime.date) -> datetime.datetime:
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time.min))
