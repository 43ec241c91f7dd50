"""For officers: give accounts, print sheets and codes, help after a loss."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from allauth.account.decorators import reauthentication_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from .. import invitations, policy, recovery, sheets
from ..forms import HelpForm, InviteForm
from ..gate import METHODS, signed_in, tells_denials
from ..models import CodeSheet, HelpRequest, Invitation, User

SHOWN_FOR = datetime.timedelta(minutes=15)
"""So long who made a printed code may look at it again, for a printer that failed; nobody sees it later."""

OfficerView = Callable[..., HttpResponseBase]


def officers_only(view: OfficerView) -> OfficerView:
    """Anyone else finds nothing; an officer has shown the password a short time ago."""

    @wraps(view)
    def gate(request: HttpRequest, *args: Any, **options: Any) -> HttpResponseBase:
        if not policy.may_invite(officer(request)):
            raise Http404
        if request.method not in METHODS:
            return HttpResponseNotAllowed(METHODS)
        answer: HttpResponseBase = reauthentication_required(view)(request, *args, **options)
        return answer

    return signed_in(tells_denials(gate))


def officer(request: HttpRequest) -> User:
    assert isinstance(request.user, User)
    return request.user


@officers_only
def invite(request: HttpRequest) -> HttpResponse:
    """The form, and the invitations that wait."""
    by = officer(request)
    form = InviteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            made = invitations.invite(by, **form.cleaned_data)
        except invitations.Taken as taken:
            form.add_error("email", str(taken.message))
        else:
            return redirect("account_invitation_made", made.pk)
    waiting = Invitation.objects.open().filter(by=by).select_related("user")
    return render(request, "account/invite.html", {"form": form, "waiting": waiting})


@officers_only
def invitation_made(request: HttpRequest, pk: UUID) -> HttpResponse:
    """What the officer hands over; the code only for a short time."""
    made = get_object_or_404(Invitation.objects.open().select_related("user"), pk=pk, by=officer(request))
    fresh = made.created_at > timezone.now() - SHOWN_FOR
    mailed = bool(made.first and made.user.email)
    return render(request, "account/invitation_made.html", {"made": made, "fresh": fresh, "mailed": mailed})


@officers_only
@require_POST
def withdraw(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Take an invitation back."""
    made = get_object_or_404(Invitation.objects.open(), pk=pk, by=officer(request))
    invitations.withdraw(officer(request), made)
    return redirect("account_invite")


@officers_only
def help_after_loss(request: HttpRequest) -> HttpResponse:
    """The form; what waits for a second person; what is to be printed."""
    by = officer(request)
    form = HelpForm(request.POST or None, by=by)
    if request.method == "POST" and form.is_valid():
        return _ask(by, **form.cleaned_data)
    mine = recovery.open_requests(by)
    context = {
        "form": form,
        "mine": [one for one in mine if one.asked_by == by],
        "others": [one for one in mine if one.asked_by != by],
        "to_print": recovery.to_print(by),
    }
    return render(request, "account/help.html", context)


def _ask(by: User, *, account: User, kind: str, reason: str, once: UUID) -> HttpResponse:
    if kind == HelpRequest.Kind.SHEET and (first := recovery.first_sheet(by, account, once=once)):
        return redirect("account_sheet", first.pk)
    recovery.ask(by, account, kind, reason, once=once)
    return redirect("account_help")


@officers_only
def decide(request: HttpRequest, pk: UUID) -> HttpResponse:
    """One request: who asked may take it back, a second person agrees or refuses."""
    by = officer(request)
    found = next((one for one in recovery.open_requests(by) if one.pk == pk), None)
    if found is None:
        raise Http404
    if request.method != "POST":
        return render(request, "account/help_decide.html", {"one": found, "own": found.asked_by == by})
    if found.asked_by == by:
        recovery.take_back(by, found)
    else:
        recovery.decide(by, found, agreed="agree" in request.POST)
    return redirect("account_help")


@officers_only
@require_POST
def print_help(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Make what was agreed and show it for printing."""
    by = officer(request)
    found = next((one for one in recovery.to_print(by) if one.pk == pk), None)
    if found is None:
        raise Http404
    try:
        made = recovery.printed(by, found)
    except recovery.NotAllowed as error:
        raise Http404 from error
    return redirect("account_sheet" if isinstance(made, CodeSheet) else "account_invitation_made", made.pk)


@officers_only
def sheet(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The sheet on A4; only for who made it, and only for a short time."""
    since = timezone.now() - SHOWN_FOR
    made = get_object_or_404(
        CodeSheet.objects.select_related("user"), pk=pk, made_by=officer(request), made_at__gt=since, used=0
    )
    found = sheets.codes(made)
    rows = [found[line :: CodeSheet.CODES // 3] for line in range(CodeSheet.CODES // 3)]
    return render(request, "account/sheet.html", {"sheet": made, "rows": rows})
