"""Two provinces with a commune and a team each, one person of every role in the first, and objects to ask for."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

from accounts import assignments, invitations, roles, sheets
from accounts.models import HelpRequest, RoleAssignment, User
from accounts.tests.factories import UserFactory
from places.models import AdminUnit
from places.tests.factories import CommuneFactory, ProvinceFactory

OWN, PEER, FOREIGN = "own", "peer", "foreign"
NO_ROLE = "no_role"


@dataclass
class Side:
    """One half of the world."""

    province: AdminUnit = field(default_factory=ProvinceFactory.create)
    team: uuid.UUID = field(default_factory=uuid.uuid4)
    commune: AdminUnit = field(init=False)

    def __post_init__(self) -> None:
        self.commune = CommuneFactory.create(parent=self.province)

    def give(self, user: User, role: roles.Role) -> RoleAssignment:
        """A role of this half, given as commands and memberships give it."""
        if role.bound is roles.Bound.TEAM:
            return assignments.give_by_membership(user, role, self.team, by=None)
        province = self.province if role.bound is roles.Bound.PROVINCE else None
        commune = self.commune if role.bound is roles.Bound.COMMUNE else None
        return assignments.give(user, role, by=None, province=province, commune=commune)


@dataclass
class World:
    """``people`` by role code; "no_role" is signed in and has none."""

    here: Side = field(default_factory=Side)
    there: Side = field(default_factory=Side)
    people: dict[str, User] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for role in roles.ROLES:
            self.people[role.code] = UserFactory.create(username=f"{role.code}-here")
            self.here.give(self.people[role.code], role)
        self.people[NO_ROLE] = UserFactory.create(username="no-role")


def role_object(world: World, who: str, relation: str) -> dict[str, object]:
    """A role to end: one's own; one that this person decides on; one that others decide on."""
    if relation == OWN:
        own = RoleAssignment.objects.filter(user=world.people[who]).first()
        return {"key": own.pk if own else uuid.uuid4()}
    given = [role for role in roles.ROLES if who in role.given_by]
    user = UserFactory.create()
    if relation == PEER and given:
        return {"key": world.here.give(user, given[0]).pk}
    side = world.there if who != roles.ADMINISTRATOR.code else world.here
    return {"key": side.give(user, roles.COMMUNE_OFFICER).pk}


def invitation(world: World, who: str, relation: str) -> dict[str, object]:
    """An invitation: one's own; a colleague's; none at all."""
    maker = {OWN: world.people[who], PEER: UserFactory.create()}.get(relation)
    if maker is None:
        return {"pk": uuid.uuid4()}
    return {"pk": invitations.invite(maker, family_name="Lê", given_name="An", once=uuid.uuid4()).pk}


def help_request(world: World, who: str, relation: str) -> dict[str, object]:
    """A request for help after a loss: one's own; of an officer elsewhere; none at all."""
    maker = {OWN: world.people[who], PEER: UserFactory.create()}.get(relation)
    if maker is None:
        return {"pk": uuid.uuid4()}
    asked = HelpRequest.objects.create(user=_somebody(world), kind="factor", reason="Mất điện thoại", asked_by=maker)
    return {"pk": asked.pk}


def _somebody(world: World) -> User:
    """Whom an officer elsewhere looks after: nobody of this world decides on the role."""
    user = UserFactory.create()
    assignments.give(user, roles.ADMINISTRATOR, by=None)
    assignments.give(user, roles.COMMUNE_OFFICER, by=None, commune=world.there.commune)
    return user


def code_sheet(world: World, who: str, relation: str) -> dict[str, object]:
    """A printed sheet: made by this person just now; by a colleague; none at all."""
    maker = {OWN: world.people[who], PEER: UserFactory.create()}.get(relation)
    if maker is None:
        return {"pk": uuid.uuid4()}
    return {"pk": sheets.make(maker, UserFactory.create(), once=uuid.uuid4()).pk}


OBJECTS: dict[str, Callable[[World, str, str], dict[str, object]]] = {
    "role": role_object,
    "invitation": invitation,
    "help": help_request,
    "sheet": code_sheet,
}
"""By the table's ``object``: what fills in the address. Later apps add theirs."""
