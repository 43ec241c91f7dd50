"""Random steps over roles and requests, checked against a plain model of who may see what at that moment.

Later objects join by adding an ``Ask`` to ``ASKS``: how to ask for one, and what the model expects.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from django.test import Client
from django.urls import reverse

from accounts import assignments, roles
from accounts.models import RoleAssignment, User
from accounts.tests.factories import UserFactory
from accounts.tests.signing import sign_in
from tests.access.world import Side

PEOPLE = 6


@dataclass
class Held:
    """A role as the model knows it."""

    row: RoleAssignment
    user: int
    role: roles.Role
    side: int


@dataclass
class Outcome:
    steps: int = 0
    asked: int = 0
    wrong: list[str] = field(default_factory=list)


class Walk:
    """The portal on one side, a model of a few sets on the other."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.sides = [Side(), Side()]
        self.users = [UserFactory.create(username=f"buoc-{seed}-{number}") for number in range(PEOPLE)]
        self.clients = [Client() for _ in self.users]
        self.active = [True] * PEOPLE
        self.held: list[Held] = []
        self.ended: list[RoleAssignment] = []
        for user, client in zip(self.users, self.clients, strict=True):
            sign_in(client, user)

    # What the model says

    def roles_of(self, number: int) -> set[tuple[str, int]]:
        if not self.active[number]:
            return set()
        return {(one.role.code, one.side) for one in self.held if one.user == number}

    def has(self, number: int, *wanted: roles.Role) -> bool:
        return bool({code for code, _side in self.roles_of(number)} & {role.code for role in wanted})

    def decides(self, number: int, held: Held) -> bool:
        """Whether a person may end this role."""
        mine = self.roles_of(number)
        if held.user == number:
            return False
        if held.role is roles.COMMUNE_OFFICER:
            return (roles.PROVINCIAL_OFFICER.code, held.side) in mine
        by_administrator = roles.ADMINISTRATOR.code in held.role.given_by
        return by_administrator and any(code == roles.ADMINISTRATOR.code for code, _side in mine)

    # Steps

    def give(self) -> None:
        number, side, role = self.chance.randrange(PEOPLE), self.chance.randrange(2), self.chance.choice(roles.ROLES)
        where = 0 if role.bound is roles.Bound.PORTAL else side
        if any(one.user == number and one.role is role and one.side == where for one in self.held):
            return
        row = self.sides[where].give(self.users[number], role)
        self.held.append(Held(row, number, role, where))

    def end(self) -> None:
        if self.held:
            one = self.held.pop(self.chance.randrange(len(self.held)))
            assignments.end(one.row, by=None, reason="bước ngẫu nhiên")
            self.ended.append(one.row)
            if self.active[one.user] and not self.roles_of(one.user):
                sign_in(self.clients[one.user], self.users[one.user])  # who loses the last role is signed out

    def switch_account(self) -> None:
        """Close or open an account; a closed one's sessions are over, an opened one signs in anew."""
        number = self.chance.randrange(PEOPLE)
        self.active[number] = not self.active[number]
        User.objects.filter(pk=self.users[number].pk).update(is_active=self.active[number])
        if self.active[number]:
            sign_in(self.clients[number], self.users[number])

    def ask(self) -> str:
        """Ask for something as somebody; says what is wrong with the answer, or nothing."""
        return self.chance.choice(ASKS)(self, self.chance.randrange(PEOPLE))

    def status(self, number: int, address: str) -> int:
        response = self.clients[number].get(address)
        if response.status_code == 302:
            return 302
        return response.status_code


def _expect(walk: Walk, number: int, name: str, address: str, is_open: bool) -> str:
    found = walk.status(number, address)
    wanted = 302 if not walk.active[number] else 200 if is_open else 404
    return "" if found == wanted else f"{name}: {found}, not {wanted}, for {sorted(walk.roles_of(number))}"


def ask_role(walk: Walk, number: int) -> str:
    """A role in force, by its address."""
    if not walk.held:
        return ""
    one = walk.chance.choice(walk.held)
    address = reverse("private_end_role", kwargs={"key": one.row.pk})
    return _expect(walk, number, f"end {one.role.code} of {one.user}", address, walk.decides(number, one))


def ask_people(walk: Walk, number: int) -> str:
    """The list: its names must be those of the model, no more."""
    is_open = walk.has(number, roles.ADMINISTRATOR, roles.PROVINCIAL_OFFICER)
    if wrong := _expect(walk, number, "people", reverse("private_people"), is_open):
        return wrong
    if not is_open or not walk.active[number]:
        return ""
    text = walk.clients[number].get(reverse("private_people")).content.decode()
    for one in walk.held:
        address = reverse("private_end_role", kwargs={"key": one.row.pk})
        is_shown, may = address in text, walk.decides(number, one)
        if is_shown != may and (is_shown or len(walk.held) < 40):
            return f"people: {one.role.code} of {one.user} shown: {is_shown}, to {sorted(walk.roles_of(number))}"
    return ""


def ask_trail(walk: Walk, number: int) -> str:
    return _expect(walk, number, "trail", reverse("private_trail"), walk.has(number, roles.DPO))


def ask_own_trail(walk: Walk, number: int) -> str:
    private = [role for role in roles.ROLES if role.private]
    return _expect(walk, number, "own trail", reverse("private_own_trail"), walk.has(number, *private))


def ask_cms(walk: Walk, number: int) -> str:
    return _expect(walk, number, "CMS", "/quan-tri/reports/", False) if not walk.has(number, *roles.CMS_ROLES) else ""


ASKS: list[Callable[[Walk, int], str]] = [ask_role, ask_role, ask_people, ask_trail, ask_own_trail, ask_cms]


def swap(count: int, seed: int) -> Outcome:
    """Take ``count`` steps; the outcome names every answer that the model does not allow."""
    walk, outcome = Walk(seed), Outcome()
    steps = [walk.give, walk.end, walk.switch_account]
    for _ in range(count):
        outcome.steps += 1
        if walk.chance.random() < 0.7:
            outcome.asked += 1
            if wrong := walk.ask():
                outcome.wrong.append(wrong)
        else:
            walk.chance.choices(steps, weights=[5, 4, 1])[0]()
    return outcome
