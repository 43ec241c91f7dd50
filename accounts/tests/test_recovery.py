"""Printed sheets of codes, and help after a loss by an officer and a second person."""

from __future__ import annotations

import datetime
import re
import uuid
from collections.abc import Callable

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth import SESSION_KEY
from django.core import mail
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.utils import timezone

from accounts import assignments, factors, recovery, roles, sheets
from accounts.models import AuditEntry, CodeSheet, HelpRequest, Invitation, RoleAssignment, User
from accounts.setup import setup_roles
from accounts.tests.factories import PASSWORD, HelpRequestFactory, InvitationFactory, UserFactory
from accounts.tests.signing import app_code, at_desk, enrol, sign_in
from places.models import AdminUnit
from places.tests.factories import CommuneFactory

HELP = "/tai-khoan/ho-tro/"
STEP = "/tai-khoan/dang-nhap/lop-hai/"

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def officers() -> list[User]:
    setup_roles()
    made = [UserFactory.create(roles=[roles.ADMINISTRATOR]) for _ in range(2)]
    mail.outbox.clear()
    return made


@pytest.fixture
def member() -> User:
    user: User = UserFactory.create()
    enrol(user)
    return user


def wish(user: User, kind: str, **more: str) -> dict[str, str]:
    return {"account": user.username, "kind": kind, "reason": "Mất điện thoại", "once": str(uuid.uuid4()), **more}


def type_password(client: Client, user: User) -> None:
    client.post("/tai-khoan/dang-nhap/", {"login": user.username, "password": PASSWORD})


# Sheets


def test_somebody_without_a_second_factor_gets_a_sheet_at_once(client: Client, officers: list[User]) -> None:
    user = UserFactory.create()
    at_desk(client, officers[0])
    answer = client.post(HELP, wish(user, "sheet"))
    sheet = CodeSheet.objects.get(user=user)
    assert answer["Location"] == f"/tai-khoan/phieu/{sheet.pk}/"
    page = client.get(answer["Location"])
    assert len(re.findall(r"<code>\d{4} \d{4}</code>", page.content.decode())) == 60
    assert "no-store" in page["Cache-Control"]


def test_the_owner_and_the_trail_hear_of_every_sheet(client: Client, officers: list[User], member: User) -> None:
    user = UserFactory.create()
    at_desk(client, officers[0]).post(HELP, wish(user, "sheet"))
    entry = AuditEntry.objects.get(action="sheet made")
    assert (entry.actor_id, entry.subject) == (officers[0].pk, f"account:{user.pk}")
    assert mail.outbox[-1].to == [user.email]
    recovery.printed(officers[0], agreed_sheet(officers, member))
    assert AuditEntry.objects.filter(action="sheet made", subject=f"account:{member.pk}").count() == 1
    assert mail.outbox[-1].to == [member.email]


def test_the_form_of_a_first_sheet_sent_twice_asks_nobody_else(client: Client, officers: list[User]) -> None:
    form = wish(UserFactory.create(), "sheet")
    at_desk(client, officers[0])
    first, second = client.post(HELP, form), client.post(HELP, form)
    assert first["Location"] == second["Location"]
    assert not HelpRequest.objects.exists()


def test_a_sheet_is_shown_to_who_made_it_for_a_quarter_of_an_hour(client: Client, officers: list[User]) -> None:
    sheet = sheets.make(officers[0], UserFactory.create(), once=uuid.uuid4())
    address = f"/tai-khoan/phieu/{sheet.pk}/"
    assert at_desk(Client(), officers[1]).get(address).status_code == 404
    at_desk(client, officers[0])
    assert client.get(address).status_code == 200
    CodeSheet.objects.filter(pk=sheet.pk).update(made_at=timezone.now() - datetime.timedelta(minutes=16))
    assert client.get(address).status_code == 404


def test_a_sheet_form_sent_twice_makes_one_sheet_with_the_same_codes(client: Client, officers: list[User]) -> None:
    form = wish(UserFactory.create(), "sheet")
    at_desk(client, officers[0])
    first = client.get(client.post(HELP, form)["Location"]).content
    second = sheets.make(officers[0], User.objects.get(username=form["account"]), once=uuid.UUID(form["once"]))
    assert all(code in first.decode() for _, code in sheets.codes(second))
    assert CodeSheet.objects.count() == 1


def test_signing_in_asks_for_a_number_of_the_sheet(client: Client) -> None:
    user = UserFactory.create()
    sheet = sheets.make(None, user, once=uuid.uuid4())
    type_password(client, user)
    assert f"<b>{sheet.asked}</b>" in client.get(STEP).content.decode()
    client.post(STEP, {"code": sheets.code(sheet, sheet.asked)})
    assert client.session[SESSION_KEY] == str(user.pk)
    assert client.session[factors.SESSION_MARK] == str(user.pk)


def test_the_number_stays_the_same_until_its_code_was_used() -> None:
    user = UserFactory.create()
    sheet = sheets.make(None, user, once=uuid.uuid4())
    other = sheet.asked % 60 + 1
    for _ in range(3):
        assert factors.use_code(user, sheets.code(sheet, other)) == ""
    sheet.refresh_from_db()
    asked = sheet.asked
    assert factors.use_code(user, sheets.code(sheet, asked)) == "sheet"
    sheet.refresh_from_db()
    assert sheet.asked != asked
    assert sheet.left == 59
    assert factors.use_code(user, sheets.code(sheet, asked)) == ""


def test_sixty_codes_sign_in_sixty_times() -> None:
    user = UserFactory.create()
    sheet = sheets.make(None, user, once=uuid.uuid4())
    asked = set()
    for _ in range(60):
        sheet.refresh_from_db()
        asked.add(sheet.asked)
        assert sheets.use(user, sheets.code(sheet, sheet.asked))
    assert asked == set(range(1, 61))
    assert sheets.of(user) is None
    assert factors.has_second_factor(user), "a spent sheet does not leave the password alone at the door"
    sheet.refresh_from_db()
    assert not sheets.use(user, sheets.code(sheet, sheet.asked))


def test_no_code_and_no_seed_stand_in_the_database() -> None:
    sheet = sheets.make(None, UserFactory.create(), once=uuid.uuid4())
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM accounts_codesheet")
        row = str(cursor.fetchall())
    assert sheet.seed not in row
    assert not [code for _, code in sheets.codes(sheet) if code.replace(" ", "") in row]


def test_a_factor_taken_away_between_the_steps_leads_back_to_the_door(client: Client, member: User) -> None:
    type_password(client, member)
    Authenticator.objects.filter(user=member).delete()
    assert client.get(STEP)["Location"] == "/tai-khoan/dang-nhap/"
    assert client.get("/tai-khoan/dang-nhap/").status_code == 200


# Help by two


def test_a_lost_second_factor_needs_two_people(client: Client, officers: list[User], member: User) -> None:
    at_desk(client, officers[0])
    client.post(HELP, wish(member, "factor"))
    request = HelpRequest.objects.get()
    assert factors.has_second_factor(member)
    client.post(f"{HELP}{request.pk}/", {"agree": "1"})  # who asked takes it back instead
    assert not HelpRequest.objects.exists()
    client.post(HELP, wish(member, "factor"))
    request = HelpRequest.objects.get()
    second = at_desk(Client(), officers[1])
    page = second.get(f"{HELP}{request.pk}/").content.decode()
    assert "Mất điện thoại" in page
    second.post(f"{HELP}{request.pk}/", {"agree": "1"})
    assert not Authenticator.objects.filter(user=member).exists()
    request.refresh_from_db()
    assert (request.agreed, request.decided_by) == (True, officers[1])


def test_help_ends_the_sessions_and_tells_the_owner(client: Client, officers: list[User], member: User) -> None:
    sign_in(client, member)
    request = recovery.ask(officers[0], member, "factor", "Mất điện thoại", once=uuid.uuid4())
    assert recovery.decide(officers[1], request, agreed=True)
    assert SESSION_KEY not in client.session
    assert [letter.to for letter in mail.outbox] == [[member.email], [member.email]]
    assert not [letter for letter in mail.outbox if "Mất điện thoại" in letter.body]


def test_a_refusal_changes_nothing(client: Client, officers: list[User], member: User) -> None:
    request = recovery.ask(officers[0], member, "factor", "Mất điện thoại", once=uuid.uuid4())
    at_desk(client, officers[1]).post(f"{HELP}{request.pk}/")
    assert factors.has_second_factor(member)
    assert not recovery.decide(officers[1], request, agreed=True), "it is decided"
    assert factors.has_second_factor(member)


def test_nobody_asks_for_or_agrees_to_help_for_oneself(officers: list[User]) -> None:
    first, second = officers
    with pytest.raises(recovery.NotAllowed):
        recovery.ask(first, first, "factor", "x", once=uuid.uuid4())
    request = recovery.ask(first, second, "factor", "x", once=uuid.uuid4())
    for who in (first, second):
        with pytest.raises(recovery.NotAllowed):
            recovery.decide(who, request, agreed=True)


def officer_of(place: AdminUnit, *, invited_by: User | None = None, given_by: User | None = None) -> User:
    """A provincial or commune officer."""
    user: User = UserFactory.create()
    InvitationFactory.create(user=user, by=invited_by, first=True)
    if place.parent is None:
        assignments.give(user, roles.PROVINCIAL_OFFICER, by=given_by, province=place)
    else:
        assignments.give(user, roles.COMMUNE_OFFICER, by=given_by, commune=place)
    return user


def agrees(decided_by: User, asked_by: User, user: User) -> bool:
    """As the next request finds it: rights are read once a request."""
    request = HelpRequestFactory.build(user=user, asked_by=User.objects.get(pk=asked_by.pk))
    return recovery.may_decide(User.objects.get(pk=decided_by.pk), request)


@pytest.fixture
def commune() -> AdminUnit:
    return CommuneFactory.create()


def test_two_accounts_of_one_hand_are_not_two_people(officers: list[User], commune: AdminUnit) -> None:
    first, second = officers
    province, member = commune.parent, officer_of(commune)
    free = officer_of(province)
    invited, given = officer_of(province, invited_by=first), officer_of(province, given_by=first)
    assert not agrees(given, invited, member), "one administrator made both"
    assert not agrees(first, invited, member), "who made the asking account"
    assert not agrees(given, first, invited), "an account that the asking one made"
    assert agrees(free, invited, member)
    assert agrees(second, invited, member), "another administrator looks at what the first one's officers ask"
    assert agrees(second, first, invited)


def test_a_role_that_was_given_once_still_counts_as_one_hand(officers: list[User], commune: AdminUnit) -> None:
    one, other, member = (
        officer_of(commune.parent, given_by=officers[0]),
        officer_of(commune.parent),
        officer_of(commune),
    )
    assert agrees(other, one, member)
    was = assignments.give(other, roles.DPO, by=officers[0])
    assignments.end(was, by=officers[0], reason="Nghỉ")
    assert not agrees(other, one, member)


def test_officers_of_a_commune_agree_among_themselves_alone(officers: list[User], commune: AdminUnit) -> None:
    """Else an administrator reaches a real officer through three invented ones, none a step away from the other."""
    invented = [officer_of(commune.parent, given_by=officers[0]) for _ in range(3)]
    colleague, victim = officer_of(commune, given_by=invented[2]), officer_of(commune)
    high = assignments.give(invented[0], roles.COMMUNE_OFFICER, by=invented[1], commune=commune)
    assert not agrees(colleague, invented[0], victim)
    RoleAssignment.objects.filter(user=invented[0]).exclude(pk=high.pk).update(ended_at=timezone.now())
    assert not agrees(colleague, invented[0], victim), "nor when the higher role ends after it was asked"
    volunteer = UserFactory.create()
    InvitationFactory.create(user=volunteer, by=victim, first=True)
    assert agrees(colleague, victim, volunteer)


def test_the_database_itself_asks_for_a_second_person(officers: list[User], member: User) -> None:
    request = recovery.ask(officers[0], member, "factor", "x", once=uuid.uuid4())
    for who in (officers[0], member):
        with pytest.raises(IntegrityError), transaction.atomic():
            HelpRequest.objects.filter(pk=request.pk).update(decided_by=who, agreed=True)


def test_a_request_sent_twice_is_one(client: Client, officers: list[User], member: User) -> None:
    form = wish(member, "factor")
    at_desk(client, officers[0])
    client.post(HELP, form)
    client.post(HELP, form)
    client.post(HELP, wish(member, "factor"))
    assert HelpRequest.objects.count() == 1


def test_a_new_sheet_in_place_of_a_lost_one_is_printed_by_who_asked(
    client: Client, officers: list[User], member: User
) -> None:
    at_desk(client, officers[0]).post(HELP, wish(member, "sheet"))
    request = HelpRequest.objects.get()
    assert client.post(f"{HELP}{request.pk}/in/").status_code == 404, "not before the second person agreed"
    second = at_desk(Client(), officers[1])
    second.post(f"{HELP}{request.pk}/", {"agree": "1"})
    assert second.post(f"{HELP}{request.pk}/in/").status_code == 404
    assert not CodeSheet.objects.exists()
    answer = client.post(f"{HELP}{request.pk}/in/")
    assert client.get(answer["Location"]).status_code == 200
    assert CodeSheet.objects.get().user == member
    assert client.post(f"{HELP}{request.pk}/in/").status_code == 404


def agreed_sheet(officers: list[User], member: User) -> HelpRequest:
    request = recovery.ask(officers[0], member, "sheet", "Mất điện thoại", once=uuid.uuid4())
    assert recovery.decide(officers[1], request, agreed=True)
    request.refresh_from_db()
    return request


def test_the_old_factors_keep_the_door_until_the_new_sheet_is_printed(
    client: Client, officers: list[User], member: User
) -> None:
    request = agreed_sheet(officers, member)
    type_password(client, member)
    assert SESSION_KEY not in client.session
    client.post(STEP, {"code": app_code(member)})
    assert SESSION_KEY in client.session
    sheet = recovery.printed(officers[0], request)
    assert (Authenticator.objects.filter(user=member).exists(), sheets.of(member)) == (False, sheet)
    assert SESSION_KEY not in client.session, "who came in by the old factor is out"


def test_no_sheet_is_printed_beside_a_factor_that_the_owner_found_meanwhile(
    client: Client, officers: list[User], member: User
) -> None:
    request = agreed_sheet(officers, member)
    enrol(member)
    at_desk(client, officers[0])
    assert client.post(f"{HELP}{request.pk}/in/").status_code == 404
    with pytest.raises(recovery.NotAllowed):
        recovery.printed(officers[0], request)
    assert not CodeSheet.objects.exists()
    assert factors.use_code(member, app_code(member)) == "totp"


def close(officers: list[User], member: User) -> None:
    User.objects.filter(pk=member.pk).update(is_active=False)


def end_role(officers: list[User], member: User) -> None:
    assignments.end(officers[0].role_assignments.get(), by=None, reason="Nghỉ")


@pytest.mark.parametrize("meanwhile", [close, end_role])
def test_who_may_no_longer_help_prints_nothing(
    officers: list[User], member: User, meanwhile: Callable[[list[User], User], None]
) -> None:
    request = agreed_sheet(officers, member)
    meanwhile(officers, member)
    with pytest.raises(recovery.NotAllowed):
        recovery.printed(User.objects.get(pk=officers[0].pk), HelpRequest.objects.get(pk=request.pk))
    assert not CodeSheet.objects.exists()
    assert factors.has_second_factor(member)


def test_a_sheet_asked_for_twice_is_printed_once(officers: list[User], member: User) -> None:
    request = agreed_sheet(officers, member)
    assert recovery.printed(officers[0], request) == recovery.printed(officers[0], request)


def test_a_lost_password_gets_a_printed_code(client: Client, officers: list[User], member: User) -> None:
    at_desk(client, officers[0]).post(HELP, wish(member, "password"))
    request = HelpRequest.objects.get()
    at_desk(Client(), officers[1]).post(f"{HELP}{request.pk}/", {"agree": "1"})
    answer = client.post(f"{HELP}{request.pk}/in/")
    made = Invitation.objects.get()
    assert made.printed_code in client.get(answer["Location"]).content.decode()
    guest = Client()
    guest.post("/tai-khoan/loi-moi/", {"code": made.code})
    guest.post(
        "/tai-khoan/loi-moi/mat-khau/", {"new_password1": "bảy con cò bay 77", "new_password2": "bảy con cò bay 77"}
    )
    member.refresh_from_db()
    assert member.check_password("bảy con cò bay 77")
    assert factors.has_second_factor(member), "the second factor stays"


@pytest.mark.parametrize("name", ["khong-co-ai", ""])
def test_an_unknown_account_and_ones_own_look_the_same(client: Client, officers: list[User], name: str) -> None:
    at_desk(client, officers[0])
    answers = [
        client.post(HELP, {**wish(officers[0], "factor"), "account": account}).context["form"].errors["account"]
        for account in (name or "khong-co", officers[0].username)
    ]
    assert answers[0] == answers[1]


def test_the_reason_is_sealed(officers: list[User], member: User) -> None:
    recovery.ask(officers[0], member, "factor", "Mất điện thoại ở chợ", once=uuid.uuid4())
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM accounts_helprequest")
        assert "ở chợ" not in str(cursor.fetchall())
