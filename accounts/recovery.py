"""Help after a loss: one officer asks, a second person agrees, and only then it happens.

Each act, its letter and its entry in the trail are one transaction. Sessions may lie in a second file and end after it.
"""

from __future__ import annotations

from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone

from . import audit, factors, invitations, letters, policy, sessions, sheets
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
            letters.send(user, "help_asked")
            audit.record("help asked", actor=by, subject=audit.account(user), reason=reason, detail={"kind": kind})
    except IntegrityError:
        found = HelpRequest.objects.get(user=user, kind=kind, decided_at=None)
    return found


def open_requests(by: User) -> list[HelpRequest]:
    """What waits and ``by`` may see: asked by them, or theirs to decide."""
    waiting = HelpRequest.objects.filter(decided_at=None, expires_at__gt=timezone.now())
    return [one for one in waiting.select_related("user", "asked_by") if one.asked_by == by or may_decide(by, one)]


def may_decide(by: User, request: HelpRequest) -> bool:
    """A second person: not who asked, not who is helped."""
    return bool(policy.may_agree(by, request))


def decide(by: User, request: HelpRequest, *, agreed: bool) -> bool:
    """Agree or refuse. Raises ``NotAllowed``; False when it was decided or ran out meanwhile.

    What has still to be printed is done when it is printed: until then the old factors keep the door.
    """
    if not may_decide(by, request):
        raise NotAllowed
    user = request.user
    with transaction.atomic():
        mine = HelpRequest.objects.filter(pk=request.pk, decided_at=None, expires_at__gt=timezone.now())
        if not mine.update(decided_by=by, decided_at=timezone.now(), agreed=agreed):
            return False
        if agreed:
            if request.kind == Kind.FACTOR:
                factors.take_away(user)
            letters.send(user, "help_given")
        detail = {"kind": request.kind, "asked by": request.asked_by_id}
        done = "help agreed" if agreed else "help refused"
        audit.record(done, actor=by, subject=audit.account(user), reason=request.reason, detail=detail)
    if agreed:
        sessions.end_all(user)
    return True


def take_back(by: User, request: HelpRequest) -> None:
    """Who asked no longer asks."""
    with transaction.atomic():
        if HelpRequest.objects.filter(pk=request.pk, asked_by=by, decided_at=None).delete()[0]:
            audit.record("help no longer asked", actor=by, subject=audit.account(request.user))


def to_print(by: User) -> list[HelpRequest]:
    """What was agreed and ``by``, who asked, has still to print."""
    agreed = HelpRequest.objects.filter(asked_by=by, agreed=True, printed_at=None, expires_at__gt=timezone.now())
    found = agreed.exclude(kind=Kind.FACTOR).select_related("user")
    return [one for one in found if _may_print(by, one)]


def _may_print(by: User, request: HelpRequest) -> bool:
    """Still ``by``'s to help; and no sheet where the owner has found a new factor since it was agreed."""
    user = request.user
    if not user.is_active or not policy.may_reset_factor(by, user):
        return False
    agreed_at = request.decided_at or request.asked_at
    return request.kind != Kind.SHEET or not factors.added_since(user, agreed_at)


def printed(by: User, request: HelpRequest) -> CodeSheet | Invitation:
    """What was agreed, made at the moment of printing; asked for twice, it is the same. Raises ``NotAllowed``."""
    user = request.user
    is_sheet = request.kind == Kind.SHEET
    with transaction.atomic():
        User.objects.select_for_update().get(pk=user.pk)
        if not HelpRequest.objects.filter(pk=request.pk, printed_at=None).update(printed_at=timezone.now()):
            kept = (CodeSheet if is_sheet else Invitation).objects.filter(pk=request.pk).first()
            if kept is None:
                raise NotAllowed
            return kept
        if not _may_print(by, request):
            raise NotAllowed
        audit.record("help printed", actor=by, subject=audit.account(user), detail={"kind": request.kind})
        if not is_sheet:
            return invitations.help_with_password(by, user, once=request.pk)
        factors.take_away(user)
        made = sheets.make(by, user, once=request.pk)
    sessions.end_all(user)
    return made


def first_sheet(by: User, user: User, *, once: UUID) -> CodeSheet | None:
    """A sheet for an account without any second factor, where one officer is enough: there is nothing yet that it
    would open. None where there is a factor already. Called again with the same ``once`` it gives the same.
    """
    with transaction.atomic():
        User.objects.select_for_update().get(pk=user.pk)
        if made := CodeSheet.objects.filter(pk=once, user=user, made_by=by).first():
            return made
        return None if factors.has_second_factor(user) else sheets.make(by, user, once=once)
