"""Giving and ending roles: the only writers of ``RoleAssignment``.

``give`` and ``end`` are for the screen of officers and for commands; ``give_by_membership`` and ``end_by_membership``
are for the roster alone, because nobody makes a leader or volunteer by hand.
"""

from __future__ import annotations

import datetime
from uuid import UUID

from django.contrib.auth.models import Group
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts import audit, letters, roles, sessions
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
    """Give a role that is not a team's. One that is held already stays the same row and takes the dates.

    Without ``starts_on`` it begins today, or began when it did; without ``ends_on`` it has no last day. ``by`` is who
    decided (checked by the caller's policy), ``None`` for a command. Raises ``NotPossible`` for roles that memberships
    alone bring.
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
    day = timezone.localdate()
    with transaction.atomic():
        User.objects.select_for_update().get(
            pk=user.pk
        )  # one after the other: the second finds what the first has made
        held = RoleAssignment.objects.filter(user=user, role=role.code, ended_at=None, **bound).first()
        if held and held.ends_on and held.ends_on < day:
            end(held, by=by, reason=last_day_has_passed())
        elif held:
            _date(held, by, starts_on or min(held.starts_on, day), ends_on)
            return held
        assignment: RoleAssignment = RoleAssignment.objects.create(
            user=user, role=role.code, given_by=by, starts_on=starts_on or day, ends_on=ends_on, **bound
        )
        audit.record("role given", actor=by, subject=audit.account(user), detail=_detail(assignment))
        sync_groups(user)
        _tell(assignment)
    return assignment


def last_day_has_passed() -> str:
    """The reason of an end that nobody decided on that day."""
    return _("The last day has passed.")


def _date(held: RoleAssignment, by: User | None, starts_on: datetime.date, ends_on: datetime.date | None) -> None:
    """Give a role that is held other dates; the same ones are nothing to tell."""
    if (held.starts_on, held.ends_on) == (starts_on, ends_on):
        return
    held.starts_on, held.ends_on = starts_on, ends_on
    held.save(update_fields=["starts_on", "ends_on"])
    audit.record("role dated", actor=by, subject=audit.account(held.user), detail=_detail(held))
    sync_groups(held.user)


def _tell(assignment: RoleAssignment) -> None:
    """A letter to those who would notice a role that nobody should have: whoever looks after accounts, and the DPOs.

    Not for a team's roles: they come with the roster, whole teams at a time, and decide on nobody.
    """
    if not assignment.kind.private or assignment.kind.bound is roles.Bound.TEAM:
        return
    watching = Q(role__in=[roles.ADMINISTRATOR.code, roles.DPO.code])
    if province := assignment.province_id or (assignment.commune and assignment.commune.parent_id):
        watching |= Q(role=roles.PROVINCIAL_OFFICER.code, province=province)
    for user in RoleAssignment.objects.filter(watching).holders().exclude(pk=assignment.user_id):
        letters.send(user, "role_given", assignment=assignment)


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
            "role ended", actor=by, subject=audit.account(assignment.user), reason=reason, detail=_detail(assignment)
        )
        sync_groups(assignment.user)
        transaction.on_commit(lambda: _leave(assignment.user))
    return True


def _leave(user: User) -> None:
    """Who holds no role any more is signed out everywhere."""
    if not RoleAssignment.objects.filter(user=user).in_force().exists():
        sessions.end_all(user)


def end_by_membership(user: User, role: roles.Role, team: UUID, *, by: User | None, reason: str) -> bool:
    """End what ``give_by_membership`` gave."""
    held = RoleAssignment.objects.filter(user=user, role=role.code, team=team, ended_at=None).first()
    return held is not None and end(held, by=by, reason=reason)


def follow_dates() -> int:
    """End roles whose last day has passed, and give the CMS the groups of those that begin; the worker calls it."""
    past = RoleAssignment.objects.filter(ended_at=None, ends_on__lt=timezone.localdate()).select_related("user")
    ended = sum(end(one, by=None, reason=last_day_has_passed()) for one in past)
    codes = [role.code for role in roles.CMS_ROLES]
    holding = RoleAssignment.objects.filter(role__in=codes).in_force().values("user")
    for user in User.objects.filter(Q(pk__in=holding) | Q(groups__isnull=False)).distinct():
        sync_groups(user)
    return ended


def sync_groups(user: User) -> None:
    """The CMS reads groups: make them those of the roles in force. Gates call it too, for dates that pass."""
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
    if assignment.ends_on:
        detail["until"] = assignment.ends_on.isoformat()
    return detail
