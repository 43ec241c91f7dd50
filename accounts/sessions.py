"""The sessions of an account: what a person sees of them, and how they end."""

from __future__ import annotations

import re

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from core.counters.models import Session
from core.counters.sessions import DEVICE, SIGNED_IN_AT

from .models import User

BROWSERS = (
    ("Edg", "Microsoft Edge"),
    ("OPR|Opera", "Opera"),
    ("coc_coc_browser", "Cốc Cốc"),
    ("SamsungBrowser", "Samsung Internet"),
    ("FxiOS|Firefox", "Firefox"),
    ("CriOS|Chrome", "Chrome"),
    ("Safari", "Safari"),
)
SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Macintosh|Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)
"""Marks in a browser's own words, in the order in which they tell one from another; the names stay as they are."""


def device_words(agent: str) -> str:
    """The browser and the device as a person would name them: "Chrome, Android". What is unknown is not guessed."""
    found = [next((name for mark, name in table if re.search(mark, agent)), "") for table in (BROWSERS, SYSTEMS)]
    return ", ".join(name for name in found if name)


def describe(request: HttpRequest) -> None:
    """Note at sign-in with what, and when."""
    request.session[DEVICE] = device_words(request.headers.get("User-Agent", ""))
    request.session[SIGNED_IN_AT] = timezone.now().isoformat()


def of(user: User) -> QuerySet[Session]:
    """The sessions in force, the newest first."""
    return Session.objects.filter(account=user.pk, expire_date__gt=timezone.now()).order_by("-created_at")


def end_all(user: User, keep: str | None = None) -> int:
    """End the account's sessions at once, but the one whose key is ``keep``. Returns how many ended."""
    return int(Session.objects.filter(account=user.pk).exclude(session_key=keep or "").delete()[0])


def name_of(session: Session) -> str:
    return session.device or _("Unknown device")
