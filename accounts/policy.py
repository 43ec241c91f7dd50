"""Rules on single objects; lists use ``visible_to``. Every private app adds its rules in the same way.

A rule is a predicate of ``rules`` over ``rights_of(user)``; views ask ``user_may(user, "accounts.give_role", wish)``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rules.permissions import add_perm, has_perm
from rules.predicates import predicate

from accounts import roles
from accounts.models import HelpRequest, Invitation, RoleAssignment, User
from accounts.rights import rights_of
from places.models import AdminUnit


@dataclass(frozen=True)
class Wish:
    """A role that somebody wants to give: to whom, and where it reaches."""

    user: User
    role: roles.Role
    unit: AdminUnit | None = None


def _is_within(giver: User, by: roles.Role, role: roles.Role, unit: AdminUnit | None) -> bool:
    """Whether a giver's own role reaches the place of the role that is given."""
    if by.bound is roles.Bound.PORTAL:
        return True
    if by.bound is roles.Bound.PROVINCE and role.bound is roles.Bound.COMMUNE and unit is not None:
        return unit.parent_id in rights_of(giver).provinces.get(by.code, frozenset())
    return False


def _may_decide(giver: User, role: roles.Role, unit: AdminUnit | None) -> bool:
    rights = rights_of(giver)
    return any(code in rights.held and _is_within(giver, roles.BY_CODE[code], role, unit) for code in role.given_by)


@predicate
def may_give(user: User, wish: Wish) -> bool:
    """The table of who gives what; nobody gives a role to themselves."""
    return wish.user.pk != user.pk and wish.user.is_active and _may_decide(user, wish.role, wish.unit)


@predicate
def may_end(user: User, assignment: RoleAssignment) -> bool:
    """Whoever may give a role may end it, whoever gave it; nobody ends their own."""
    unit = assignment.commune or assignment.province
    return assignment.user_id != user.pk and _may_decide(user, assignment.kind, unit)


def roles_to_give(user: User) -> list[roles.Role]:
    """The roles that somebody may give somewhere."""
    rights = rights_of(user)
    return [role for role in roles.ROLES if any(code in rights.held for code in role.given_by)]


OFFICERS = (roles.ADMINISTRATOR, roles.PROVINCIAL_OFFICER, roles.COMMUNE_OFFICER)
"""Who looks after accounts: invites, prints sheets, helps after a loss."""

_OF_TEAMS = [role.code for role in roles.ROLES if role.bound is roles.Bound.TEAM]


@predicate
def may_invite(user: User) -> bool:
    """Whether somebody gives accounts at all."""
    return rights_of(user).has(*OFFICERS)


@predicate
def may_reset_factor(user: User, target: User) -> bool:
    """Whether somebody may print sheets for an account and ask for help after a loss.

    Every role that the account holds must be one that this officer decides on, else help would be a way up; those of
    teams are within the reach of the administrator and of the officer who invited the person. Administrators, whose
    role comes by command, help one another.
    """
    if user.pk == target.pk or not may_invite(user):
        return False
    held = RoleAssignment.objects.filter(user=target).in_force()
    mine = held.visible_to(user)
    others = held.exclude(pk__in=mine.values("pk"))
    is_administrator = rights_of(user).has(roles.ADMINISTRATOR)
    reached = [*_OF_TEAMS, roles.ADMINISTRATOR.code] if is_administrator else _OF_TEAMS
    if others.exclude(role__in=reached).exists():
        return False
    if is_administrator:
        return True
    invited: bool = Invitation.objects.filter(user=target, by=user, first=True).exists()
    return invited or (mine.exists() and not others.exists())


def _makers(user: User) -> set[int]:
    """Who invited an account, and who gave it a role at any time."""
    invited = Invitation.objects.filter(user=user, first=True).exclude(by=None).values_list("by_id", flat=True)
    given = RoleAssignment.objects.filter(user=user).exclude(given_by=None).values_list("given_by_id", flat=True)
    return {*invited, *given}


def _from_one_hand(one: User, other: User) -> bool:
    """Whether one of two accounts made the other, or somebody made both: one person may then hold both."""
    ones, others = _makers(one), _makers(other)
    return one.pk in others or other.pk in ones or not ones.isdisjoint(others)


@predicate
def may_agree(user: User, request: HelpRequest) -> bool:
    """A second person for help after a loss: not who asked, not who is helped, and not of one hand with who asked.

    Either could have asked themselves, or the asking officer stands under them, or looks after a commune with them and
    nothing else: beside an officer who asks by a higher role stands nobody of the commune. Who asked must still be one
    who may.
    """
    asker = request.asked_by
    if user.pk in {asker.pk, request.user_id} or not may_invite(user) or _from_one_hand(user, asker):
        return False
    if not may_reset_factor(asker, request.user):
        return False
    asking = RoleAssignment.objects.filter(user=asker).in_force()
    beside = rights_of(user).reach(roles.COMMUNE_OFFICER, commune="commune")
    return (
        may_reset_factor(user, request.user)
        or asking.visible_to(user).exists()
        or (asking.filter(beside).exists() and not asking.exclude(role=roles.COMMUNE_OFFICER.code).exists())
    )


add_perm("accounts.give_role", may_give)
add_perm("accounts.end_role", may_end)


def user_may(user: Any, permission: str, target: Any = None) -> bool:
    """Whether a rule holds; never for who is not signed in."""
    return isinstance(user, User) and user.is_active and bool(has_perm(permission, user, target))
