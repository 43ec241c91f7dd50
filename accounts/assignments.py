"""Giving and ending roles: the only writers of ``RoleAssignment``.

``give`` and ``end`` are for the screen of officers and for commands; ``give_by_membership`` and ``end_by_membership``
are for the roster alone, because nobody makes a leader or volunteer by hand.
"""

from __future__ import annotations

import datetime
from uuid import UUID

from django.contrib.auth.models import Group
from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts import audit, roles
from accounts.models import RoleAssignment, User
from accounts.rights import forget
from places.models import AdminUnit


class NotPossible(ValueError):
    """The wish is against the rules; the text says why, for developers."""


def give(
    user: User,
    role: roles.Role,
    *,
    by: User | None,
    province: AdminUnit | None = None,
    commune: AdminUnit | None = None,
    starts_on: datetime.date | None = None,
    ends_on: datetime.date | None = None,
) -> RoleAssignment:
    """Give a role that is not a team's; what is held already is answered with the row that says so.

    ``by`` is who decided (checked by the caller's policy), ``None`` for a command. Raises ``NotPossible`` for roles
    that memberships alone bring.
    """
    if role.bound is roles.Bound.TEAM:
        raise NotPossible(f"{role.code} comes with a membership")
    return _give(user, role, by, starts_on, ends_on, province=province, commune=commune)


def give_by_membership(user: User, role: roles.Role, team: UUID, *, by: User | None) -> RoleAssignment:
    """Make someone leader or volunteer of a team; the roster calls it in the transaction of the membership."""
    if role.bound is not roles.Bound.TEAM:
        raise NotPossible(f"{role.code} is no role of a team")
    return _give(user, role, by, None, None, team=team)


def _give(
    user: User,
    role: roles.Role,
    by: User | None,
    starts_on: datetime.date | None,
    ends_on: datetime.date | None,
    **bound: AdminUnit | UUID | None,
) -> RoleAssignment:
    assignment = RoleAssignment(
        user=user, role=role.code, given_by=by, starts_on=starts_on or timezone.localdate(), ends_on=ends_on, **bound
    )
    try:
        with transaction.atomic():
            assignment.save()
            audit.record("role.given", actor=by, subject=audit.account(user), detail=_detail(assignment))
            sync_groups(user)
    except IntegrityError:
        held: RoleAssignment | None = RoleAssignment.objects.filter(
            user=user, role=role.code, bound=assignment.bound, ended_at=None
        ).first()
        if held is None:
            raise
        return held
    return assignment


def end(assignment: RoleAssignment, *, by: User | None, reason: str) -> bool:
    """End a role now; the right is gone with the next request. ``False`` when it had ended already."""
    with transaction.atomic():
        now = timezone.now()
        changed: int = RoleAssignment.objects.filter(pk=assignment.pk, ended_at=None).update(
            ended_at=now, ended_by=by, end_reason=reason
        )
        if not changed:
            return False
        assignment.refresh_from_db()
        audit.record(
            "role.ended", actor=by, subject=audit.account(assignment.user), reason=reason, detail=_detail(assignment)
        )
        sync_groups(assignment.user)
    return True


def end_by_membership(user: User, role: roles.Role, team: UUID, *, by: User | None, reason: str) -> bool:
    """End what ``give_by_membership`` gave."""
    held = RoleAssignment.objects.filter(user=user, role=role.code, team=team, ended_at=None).first()
    return held is not None and end(held, by=by, reason=reason)


def sync_groups(user: User) -> None:
    """The CMS reads groups: make them those of the roles in force. The CMS's gate calls it too, for dates that pass."""
    forget(user)
    codes = set(RoleAssignment.objects.filter(user=user).in_force().values_list("role", flat=True))
    wanted = {role.group for role in roles.CMS_ROLES if role.code in codes}
    held = set(user.groups.values_list("name", flat=True))
    if wanted == held:
        return
    user.groups.set(Group.objects.filter(name__in=wanted))
    for name in ("_perm_cache", "_group_perm_cache", "_user_perm_cache"):
        user.__dict__.pop(name, None)


def _detail(assignment: RoleAssignment) -> dict[str, str]:
    detail = {"role": assignment.role}
    if assignment.bound:
        detail[assignment.kind.bound.value] = assignment.bound
    return detail
