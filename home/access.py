"""Whether whoever asks may see a restricted page or file, without a trace in the answer when they may not."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from typing import Any

from django.contrib import auth
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from wagtail.models.view_restrictions import BaseViewRestriction

from accounts.assignments import sync_groups
from accounts.gate import is_due


def may_see(request: HttpRequest, restrictions: Iterable[Any]) -> bool:
    """Whether every restriction accepts the request, and nobody is signed in by the password alone who needs more.

    The session is read through a second reader. Reading the request's own adds ``Vary: Cookie`` and takes a stale
    cookie away, which a missing page does not do: the difference would tell that something is there.
    """
    found = list(restrictions)
    if not found:
        return True
    probe = copy.copy(request)
    session = getattr(request, "session", None)
    if session is not None:
        probe.session = type(session)(session.session_key)
        setattr(probe, "user", SimpleLazyObject(lambda: auth.get_user(probe)))  # noqa: B010 - as Django's middleware
    by_groups = any(restriction.restriction_type == BaseViewRestriction.GROUPS for restriction in found)
    if by_groups and probe.user.is_authenticated:
        sync_groups(probe.user)  # a role may have begun or ended by its date
    return all(restriction.accept_request(probe) for restriction in found) and not is_due(probe)
