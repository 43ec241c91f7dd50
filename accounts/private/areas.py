"""What stands in the private area's navigation and what waits there, by role. Higher apps register theirs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from accounts.models import User
from accounts.rights import rights_of
from accounts.roles import Role


@dataclass(frozen=True)
class Waiting:
    """One thing that waits for a person: what, and where it is done."""

    text: str
    address: str


@dataclass(frozen=True)
class Area:
    """An entry of the navigation. ``roles`` empty means everyone who has something in the private area."""

    label: Any
    url_name: str
    icon: str
    roles: tuple[Role, ...] = ()
    order: int = 50
    waiting: Callable[[User], list[Waiting]] | None = None

    def is_for(self, user: User) -> bool:
        rights = rights_of(user)
        return rights.has(*self.roles) if self.roles else rights.is_private


_areas: list[Area] = []


def register(area: Area) -> None:
    if area not in _areas:
        _areas.append(area)
        _areas.sort(key=lambda one: one.order)


def areas_of(user: User) -> list[Area]:
    """The navigation of a person, in its order."""
    return [area for area in _areas if area.is_for(user)]


def waiting_for(user: User) -> list[Waiting]:
    """Everything that waits for a person, in the order of the navigation."""
    return [one for area in areas_of(user) if area.waiting for one in area.waiting(user)]
