"""What cannot be told in the trail does not happen: an act, its letter and its entry are one."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.db import connection
from django.test import Client

from accounts import audit, factors, invitations, recovery, roles
from accounts.models import Invitation, User
from accounts.setup import setup_roles
from accounts.tests.factories import PASSWORD, UserFactory
from accounts.tests.signing import at_desk, enrol
from accounts.tests.test_passwords import letter_for
from core.counters.models import Session

NEW = {"new_password1": "bảy con cò bay 77", "new_password2": "bảy con cò bay 77"}
ACCOUNT = "/tai-khoan/"
Act = Callable[[], Any]

pytestmark = pytest.mark.django_db(databases="__all__")


class TrailAway(Exception):
    """The trail cannot be written."""


@dataclass
class Scene:
    """Two officers, and somebody with an app who is signed in twice."""

    officers: list[User] = field(default_factory=lambda: [admin(), admin()])
    member: User = field(default_factory=UserFactory.create)
    client: Client = field(default_factory=lambda: Client(raise_request_exception=False))

    def __post_init__(self) -> None:
        enrol(self.member)
        for client in (self.client, Client()):
            at_desk(client, self.member)

    def asked(self, kind: str) -> Any:
        return recovery.ask(self.officers[0], self.member, kind, "Mất", once=uuid.uuid4())

    def agreed(self, kind: str) -> Any:
        request = self.asked(kind)
        recovery.decide(self.officers[1], request, agreed=True)
        request.refresh_from_db()
        return request

    def invited(self) -> Invitation:
        return invitations.invite(self.officers[0], family_name="Lò", given_name="Mỷ", once=uuid.uuid4())

    def sends(self, address: str, **form: str) -> Act:
        return lambda: self.client.post(ACCOUNT + address, form)


def admin() -> User:
    user: User = UserFactory.create(roles=[roles.ADMINISTRATOR])
    return user


def helps(scene: Scene, kind: str) -> Act:
    request = scene.asked(kind)
    return lambda: recovery.decide(scene.officers[1], request, agreed=True)


def takes_back(scene: Scene) -> Act:
    request = scene.asked("factor")
    return lambda: recovery.take_back(scene.officers[0], request)


def prints(scene: Scene, kind: str) -> Act:
    request = scene.agreed(kind)
    return lambda: recovery.printed(scene.officers[0], request)


def first_sheet(scene: Scene) -> Act:
    user = UserFactory.create()
    return lambda: recovery.first_sheet(scene.officers[0], user, once=uuid.uuid4())


def accepts(scene: Scene) -> Act:
    invitation = scene.invited()
    return lambda: invitations.accept(Invitation.objects.get(pk=invitation.pk), NEW["new_password1"])


def withdraws(scene: Scene) -> Act:
    invitation = scene.invited()
    return lambda: invitations.withdraw(scene.officers[0], Invitation.objects.get(pk=invitation.pk))


def resets(scene: Scene) -> Act:
    address = scene.client.get(letter_for(scene.member))["Location"]
    return lambda: scene.client.post(address, NEW)


def adds_app(scene: Scene) -> Act:
    scene.member, scene.client = UserFactory.create(), Client(raise_request_exception=False)
    scene.client.post("/tai-khoan/dang-nhap/", {"login": scene.member.username, "password": PASSWORD})
    page = scene.client.get("/tai-khoan/hai-lop/ung-dung/").content.decode()
    found = re.search(r'class="secret">([A-Z2-7 ]+)<', page)
    assert found
    return scene.sends("hai-lop/ung-dung/", code=factors.code_of(found[1].replace(" ", "")))


def removes_passkey(scene: Scene) -> Act:
    key = Authenticator.objects.create(user=scene.member, type="webauthn", data={"name": "x", "credential": {}})
    return scene.sends(f"hai-lop/khoa/{key.pk}/go/")


ACTS: dict[str, Callable[[Scene], Act]] = {
    "asks for help": lambda scene: lambda: scene.asked("factor"),
    "agrees to take factors away": lambda scene: helps(scene, "factor"),
    "agrees to a sheet": lambda scene: helps(scene, "sheet"),
    "no longer asks": takes_back,
    "prints a sheet": lambda scene: prints(scene, "sheet"),
    "prints a code": lambda scene: prints(scene, "password"),
    "makes a first sheet": first_sheet,
    "invites": lambda scene: scene.invited,
    "accepts": accepts,
    "withdraws": withdraws,
    "changes the password": lambda scene: scene.sends("mat-khau/", **NEW),
    "chooses a password anew": resets,
    "signs out elsewhere": lambda scene: scene.sends("phien/"),
    "adds an app": adds_app,
    "takes the app away": lambda scene: scene.sends("hai-lop/ung-dung/go/"),
    "takes a passkey away": removes_passkey,
    "makes recovery codes": lambda scene: scene.sends("hai-lop/ma-khoi-phuc/moi/"),
}


def everything(scene: Scene) -> tuple[set[str], int]:
    """The rows of accounts and factors, and how often the person is signed in."""
    rows: set[str] = set()
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            if table.startswith(("accounts_", "mfa_")):
                cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608 - our own tables
                rows |= {f"{table} {row}" for row in cursor.fetchall()}
    return rows, Session.objects.filter(account=scene.member.pk).count()


@pytest.mark.parametrize("does", ACTS)
def test_an_act_that_the_trail_cannot_tell_does_not_happen(does: str, monkeypatch: pytest.MonkeyPatch) -> None:
    setup_roles()
    scene = Scene()
    act = ACTS[does](scene)
    before = everything(scene)

    def away(*args: object, **options: object) -> None:
        raise TrailAway

    with monkeypatch.context() as patch, suppress(TrailAway):
        patch.setattr(audit, "record", away)
        act()
    assert everything(scene) == before
    act()
    assert everything(scene) != before, "the test itself: otherwise it does something"
