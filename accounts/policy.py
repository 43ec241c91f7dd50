"""Rules on single objects; lists use ``visible_to``. Every private app adds its rules in the same way.

A rule is a predicate of ``rules`` over ``rights_of(user)``; views ask ``user_may(user, "accounts.give_role", wish)``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rules.permissions import add_perm, has_perm
from rules.predicates import predicate

from accounts import roles
from accounts.models import RoleAssignment, User
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


add_perm("accounts.give_role", may_give)
add_perm("accounts.end_role", may_end)


def user_may(user: Any, permission: str, target: Any = None) -> bool:
    """Whether a rule holds; never for who is not signed in."""
    return isinstance(user, User) and user.is_active and bool(has_perm(permission, user, target))
