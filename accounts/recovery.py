"""Help after a loss: one officer asks, a second person agrees, and only then it happens."""

from __future__ import annotations

from uuid import UUID

from allauth.mfa.models import Authenticator
from django.db import IntegrityError, transaction
from django.utils import timezone

from . import audit, invitations, letters, policy, sessions, sheets
from .models import CodeSheet, HelpRequest, Invitation, User

Kind = HelpRequest.Kind


class NotAllowed(Exception):
    """The roles do not allow it."""


def ask(by: User, user: User, kind: str, reason: str, *, once: UUID) -> HelpRequest:
    """Ask for help; the same wish twice is one request. Raises ``NotAllowed``."""
    if not policy.may_reset_factor(by, user):
        raise NotAllowed
    HelpRequest.objects.filter(user=user, decided_at=None, expires_at__lt=timezone.now()).delete()
    try:
        with transaction.atomic():
            found: HelpRequest = HelpRequest.objects.create(pk=once, user=user, kind=kind, reason=reason, asked_by=by)
    except IntegrityError:
        found = HelpRequest.objects.get(user=user, kind=kind, decided_at=None)
    else:
        letters.send(user, "help_asked")
        audit.record("help asked", actor=by, subject=f"account:{user.pk}", reason=reason, detail={"kind": kind})
    return found


def open_requests(by: User) -> list[HelpRequest]:
    """What waits and ``by`` may see: asked by them, or theirs to decide."""
    waiting = HelpRequest.objects.filter(decided_at=None, expires_at__gt=timezone.now())
    return [one for one in waiting.select_related("user", "asked_by") if one.asked_by == by or may_decide(by, one)]


def may_decide(by: User, request: HelpRequest) -> bool:
    """A second person: not who asked, not who is helped."""
    return bool(policy.may_agree(by, request))


def decide(by: User, request: HelpRequest, *, agreed: bool) -> bool:
    """Agree or refuse. Raises ``NotAllowed``; False when it was decided or ran out meanwhile."""
    if not may_decide(by, request):
        raise NotAllowed
    user = request.user
    with transaction.atomic():
        mine = HelpRequest.objects.filter(pk=request.pk, decided_at=None, expires_at__gt=timezone.now())
        if not mine.update(decided_by=by, decided_at=timezone.now(), agreed=agreed):
            return False
        if agreed and request.kind in {Kind.FACTOR, Kind.SHEET}:
            _take_factors_away(user)
    if agreed:
        sessions.end_all(user)
        letters.send(user, "help_given")
    detail = {"kind": request.kind, "asked by": request.asked_by_id}
    done = "help agreed" if agreed else "help refused"
    audit.record(done, actor=by, subject=f"account:{user.pk}", reason=request.reason, detail=detail)
    return True


def take_back(by: User, request: HelpRequest) -> None:
    """Who asked no longer asks."""
    HelpRequest.objects.filter(pk=request.pk, asked_by=by, decided_at=None).delete()
    audit.record("help no longer asked", actor=by, subject=f"account:{request.user_id}")


def _take_factors_away(user: User) -> None:
    for one in Authenticator.objects.filter(user=user):
        one.delete()
    CodeSheet.objects.filter(user=user).delete()


def to_print(by: User) -> list[HelpRequest]:
    """What was agreed and ``by``, who asked, has still to print."""
    agreed = HelpRequest.objects.filter(asked_by=by, agreed=True, printed_at=None, expires_at__gt=timezone.now())
    return list(agreed.exclude(kind=Kind.FACTOR).select_related("user"))


def printed(by: User, request: HelpRequest) -> CodeSheet | Invitation:
    """What was agreed, made at the moment of printing."""
    HelpRequest.objects.filter(pk=request.pk, printed_at=None).update(printed_at=timezone.now())
    audit.record("help printed", actor=by, subject=f"account:{request.user_id}", detail={"kind": request.kind})
    if request.kind == Kind.SHEET:
        return sheets.make(by, request.user, once=request.pk)
    return invitations.help_with_password(by, request.user, once=request.pk)
