"""What a person may reach, from the roles in force at this request: the one vocabulary of all private apps.

A QuerySet of private rows offers ``visible_to(user)`` and builds it from ``rights_of(user)``::

    class ClientQuerySet(QuerySet):
        def visible_to(self, user):
            rights = rights_of(user)
            mine = rights.reach(roles.COMMUNE_OFFICER, commune="commune") | rights.reach(roles.LEADER, team="team")
            return self.filter(mine)

``reach`` is empty for who does not hold the role, so what nobody was thought of stays closed. Rules on one object are
predicates in ``accounts.policy``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.db.models import Q

from accounts import roles
from accounts.models import RoleAssignment, User

NOTHING = Q(pk__in=[])


@dataclass(frozen=True)
class Rights:
    """Roles in force, with the keys of the places and teams that each reaches."""

    held: frozenset[str] = frozenset()
    provinces: dict[str, frozenset[int]] = field(default_factory=dict)
    communes: dict[str, frozenset[int]] = field(default_factory=dict)
    teams: dict[str, frozenset[UUID]] = field(default_factory=dict)

    def has(self, *wanted: roles.Role) -> bool:
        """Whether one of these roles is held, anywhere."""
        return any(role.code in self.held for role in wanted)

    @property
    def is_private(self) -> bool:
        """Whether there is anything for this person in the private area."""
        return any(roles.BY_CODE[code].private for code in self.held)

    def reach(self, role: roles.Role, *, commune: str = "", team: str = "") -> Q:
        """Rows that the role reaches, by the name of the column that holds their commune or team.

        A provincial role reaches the communes that lie in its province today, by the commune's ``parent``.
        """
        if role.code not in self.held:
            return NOTHING
        if role.bound is roles.Bound.PORTAL:
            return Q()
        if role.bound is roles.Bound.PROVINCE and commune:
            return Q(**{f"{commune}__parent__in": self.provinces.get(role.code, frozenset())})
        if role.bound is roles.Bound.COMMUNE and commune:
            return Q(**{f"{commune}__in": self.communes.get(role.code, frozenset())})
        if role.bound is roles.Bound.TEAM and team:
            return Q(**{f"{team}__in": self.teams.get(role.code, frozenset())})
        return NOTHING


NOBODY = Rights()


def rights_of(user: AbstractBaseUser | AnonymousUser | None) -> Rights:
    """The rights at this moment. Kept on the user object, which lives for one request: the next one asks anew."""
    if not isinstance(user, User) or not user.is_active or user.pk is None:
        return NOBODY
    known: Rights | None = user.__dict__.get("_rights")
    if known is None:
        known = user.__dict__["_rights"] = _read(user)
    return known


def forget(user: Any) -> None:
    """Ask anew at the next question: a role of this very object has changed."""
    getattr(user, "__dict__", {}).pop("_rights", None)


def _read(user: User) -> Rights:
    rows = list(RoleAssignment.objects.filter(user=user).in_force().values_list("role", "province", "commune", "team"))

    def keys(column: int) -> dict[str, frozenset[Any]]:
        found: dict[str, set[Any]] = {}
        for row in rows:
            if row[column] is not None:
                found.setdefault(row[0], set()).add(row[column])
        return {code: frozenset(reached) for code, reached in found.items()}

    return Rights(frozenset(row[0] for row in rows), keys(1), keys(2), keys(3))
