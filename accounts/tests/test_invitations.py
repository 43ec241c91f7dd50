"""Accounts are given: an officer invites, the invited chooses a password, then enrols."""

from __future__ import annotations

import datetime
import io
import re
import uuid

import pytest
import time_machine
from django.contrib.auth import SESSION_KEY
from django.core import mail
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from accounts import invitations, roles
from accounts.models import AuditEntry, Invitation, User
from accounts.setup import setup_roles
from accounts.tests.factories import UserFactory
from accounts.tests.signing import at_desk, sign_in

INVITE = "/tai-khoan/cap/"
CODE = "/tai-khoan/loi-moi/"
CHOOSE = "/tai-khoan/loi-moi/mat-khau/"
NEW = {"new_password1": "bảy con cò bay 77", "new_password2": "bảy con cò bay 77"}

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def officer() -> User:
    setup_roles()
    user: User = UserFactory.create(roles=[roles.ADMINISTRATOR])
    return user


@pytest.fixture
def desk(client: Client, officer: User) -> Client:
    """The officer, signed in a moment ago."""
    return at_desk(client, officer)


def person(**more: str) -> dict[str, str]:
    return {"family_name": "Lò Thị", "given_name": "Mỷ", "email": "", "once": str(uuid.uuid4()), **more}


def invite(desk: Client, **more: str) -> Invitation:
    answer = desk.post(INVITE, person(**more))
    assert answer.status_code == 302, answer.content.decode()
    return Invitation.objects.select_related("user").get()


def test_an_officer_invites_by_printed_code(desk: Client, officer: User) -> None:
    made = invite(desk)
    assert (made.user.username, made.user.get_full_name(), made.user.is_active) == ("lothimy", "Lò Thị Mỷ", False)
    assert not made.user.has_usable_password()
    page = desk.get(f"{INVITE}{made.pk}/").content.decode()
    assert made.printed_code in page
    assert re.fullmatch(r"[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}", made.printed_code)
    assert mail.outbox == []


def test_an_officer_invites_by_mail(desk: Client) -> None:
    made = invite(desk, email="Lo.Thi.My@congdoi.example")
    [letter] = mail.outbox
    assert letter.to == ["lo.thi.my@congdoi.example"]
    assert "Lò" not in letter.body
    assert invitations.link(made) in letter.body
    assert made.code not in desk.get(f"{INVITE}{made.pk}/").content.decode()


def test_a_form_sent_twice_is_one_invitation(desk: Client) -> None:
    form = person()
    first, second = desk.post(INVITE, form), desk.post(INVITE, form)
    assert first["Location"] == second["Location"]
    assert (Invitation.objects.count(), User.objects.count()) == (1, 2)


def test_two_of_one_name_have_two_user_names(desk: Client) -> None:
    desk.post(INVITE, person())
    desk.post(INVITE, person())
    assert set(User.objects.filter(is_active=False).values_list("username", flat=True)) == {"lothimy", "lothimy2"}


def test_an_address_that_has_an_account_is_not_invited_again(desk: Client, officer: User) -> None:
    answer = desk.post(INVITE, person(email=officer.email.upper()))
    assert answer.status_code == 200
    assert 'value="Lò Thị"' in answer.content.decode()
    assert not Invitation.objects.exists()


def test_a_code_is_shown_for_a_quarter_of_an_hour_to_who_made_it(desk: Client) -> None:
    made = invite(desk)
    other: User = UserFactory.create(roles=[roles.ADMINISTRATOR])
    assert at_desk(Client(), other).get(f"{INVITE}{made.pk}/").status_code == 404
    Invitation.objects.filter(pk=made.pk).update(created_at=timezone.now() - datetime.timedelta(minutes=16))
    assert made.printed_code not in desk.get(f"{INVITE}{made.pk}/").content.decode()


@pytest.mark.parametrize(
    "address", [INVITE, "/tai-khoan/ho-tro/", f"{INVITE}{uuid.UUID(int=5)}/", f"/tai-khoan/phieu/{uuid.UUID(int=6)}/"]
)
@pytest.mark.parametrize("role", [None, roles.EDITOR, roles.PUBLISHER])
def test_whoever_is_no_officer_finds_nothing(client: Client, address: str, role: roles.Role | None) -> None:
    setup_roles()
    at_desk(client, UserFactory.create(roles=[role] if role else []))
    assert client.get(address).status_code == 404
    assert client.post(address, person()).status_code == 404
    assert not Invitation.objects.exists()


def test_a_stranger_is_led_to_sign_in(client: Client) -> None:
    assert client.get(INVITE)["Location"] == f"/tai-khoan/dang-nhap/?next={INVITE}"


def test_inviting_asks_for_the_password_again(client: Client, officer: User) -> None:
    sign_in(client, officer)
    assert client.get(INVITE)["Location"].startswith("/tai-khoan/xac-nhan-lai/")


# Accepting


@pytest.mark.parametrize("spell", [str, str.lower, lambda code: code.replace("-", " "), lambda code: f" {code} "])
def test_the_invited_types_the_code_and_chooses_a_password(desk: Client, spell: object) -> None:
    made = invite(desk)
    guest = Client()
    assert guest.post(CODE, {"code": spell(made.printed_code)})["Location"] == CHOOSE  # type: ignore[operator]
    assert "lothimy" in guest.get(CHOOSE).content.decode()
    assert guest.post(CHOOSE, NEW).status_code == 200
    user = User.objects.get(username="lothimy")
    assert (user.is_active, user.check_password(NEW["new_password1"])) == (True, True)
    assert SESSION_KEY not in guest.session, "the one door is the one door"
    guest.post("/tai-khoan/dang-nhap/", {"login": "lothimy", "password": NEW["new_password1"]})
    assert guest.session[SESSION_KEY] == str(user.pk)


def test_the_invited_follows_the_link(desk: Client) -> None:
    made = invite(desk, email="lo.thi.my@congdoi.example")
    guest = Client()
    assert guest.get(invitations.link(made))["Location"] == CHOOSE
    guest.post(CHOOSE, NEW)
    assert User.objects.get(username="lothimy").is_active


def test_an_invitation_is_accepted_once(desk: Client) -> None:
    made = invite(desk)
    first, second = Client(), Client()
    for guest in (first, second):
        guest.post(CODE, {"code": made.code})
    first.post(CHOOSE, NEW)
    second.post(CHOOSE, {"new_password1": "một hai ba bốn 5", "new_password2": "một hai ba bốn 5"})
    assert User.objects.get(username="lothimy").check_password(NEW["new_password1"])
    assert Client().post(CODE, {"code": made.code}).status_code == 200
    made.refresh_from_db()
    assert not invitations.accept(made, "x")


def test_an_invitation_ends_after_seven_days(desk: Client) -> None:
    made = invite(desk)
    with time_machine.travel(timezone.now() + datetime.timedelta(days=7, seconds=1)):
        assert Client().post(CODE, {"code": made.code}).status_code == 200
        assert not invitations.accept(made, NEW["new_password1"])


def test_a_weak_password_is_refused_and_the_invitation_stays(desk: Client) -> None:
    made = invite(desk)
    guest = Client()
    guest.post(CODE, {"code": made.code})
    assert guest.post(CHOOSE, {"new_password1": "ngắn", "new_password2": "ngắn"}).status_code == 200
    assert Invitation.objects.open().exists()


def test_without_a_code_there_is_nothing_to_choose(client: Client) -> None:
    assert "new_password1" not in client.get(CHOOSE).content.decode()
    assert "new_password1" not in client.post(CHOOSE, NEW).content.decode()


def test_codes_are_not_guessed_by_the_thousand(client: Client, desk: Client) -> None:
    made = invite(desk)
    guest = Client()
    for _ in range(20):
        guest.post(CODE, {"code": "AAAA-AAAA-AAAA"})
    assert guest.post(CODE, {"code": made.code}).status_code == 200


def test_a_withdrawn_invitation_leaves_nothing(desk: Client) -> None:
    made = invite(desk)
    desk.post(f"{INVITE}{made.pk}/thu-hoi/")
    assert AuditEntry.objects.get(action="invitation withdrawn").subject == f"account:{made.user_id}"
    assert not Invitation.objects.exists()
    assert not User.objects.filter(username="lothimy").exists()


def test_an_accepted_invitation_cannot_be_withdrawn(desk: Client, officer: User) -> None:
    made = invite(desk)
    invitations.accept(made, NEW["new_password1"])
    assert desk.post(f"{INVITE}{made.pk}/thu-hoi/").status_code == 404
    invitations.withdraw(officer, made)
    assert User.objects.filter(username="lothimy", is_active=True).exists()


def test_invitations_that_nobody_accepted_are_swept_away_with_their_accounts(desk: Client) -> None:
    invite(desk)
    assert invitations.sweep() == 0
    with time_machine.travel(timezone.now() + datetime.timedelta(days=8)):
        assert invitations.sweep() == 1
    assert not User.objects.filter(username="lothimy").exists()


def test_a_password_code_does_not_open_a_closed_account(officer: User) -> None:
    user = UserFactory.create()
    made = invitations.help_with_password(officer, user, once=uuid.uuid4())
    User.objects.filter(pk=user.pk).update(is_active=False)
    assert invitations.find(made.code) is None


def test_no_code_stands_in_the_database(desk: Client) -> None:
    from django.db import connection

    made = invite(desk)
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM accounts_invitation")
        assert made.code not in str(cursor.fetchall())


# The first administrator


def test_the_first_administrator_comes_by_command_and_chooses_the_password(client: Client) -> None:
    setup_roles()
    out = io.StringIO()
    call_command("create_administrator", "Nguyễn Thị", "Hoa", stdout=out, stderr=io.StringIO())
    code = re.search(r"One-time code: (\S+)", out.getvalue())
    assert code
    assert "User name: nguyenthihoa" in out.getvalue()
    client.post(CODE, {"code": code[1]})
    client.post(CHOOSE, NEW)
    client.post("/tai-khoan/dang-nhap/", {"login": "nguyenthihoa", "password": NEW["new_password1"]})
    assert client.get(INVITE)["Location"] == "/tai-khoan/hai-lop/"
