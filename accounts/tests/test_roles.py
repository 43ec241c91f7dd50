"""Roles are given and ended by the rules, and the right ends with the role."""

from __future__ import annotations

import datetime
import uuid
from typing import Any

import pytest
from django.conf import settings as portal_settings
from django.core import mail
from django.core.management import call_command
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone
from hypothesis import given, settings
from hypothesis import strategies as st

from accounts import assignments, policy, roles, sessions
from accounts.models import AuditEntry, RoleAssignment, User
from accounts.policy import Wish
from accounts.rights import NOTHING, rights_of
from accounts.setup import setup_roles
from accounts.tasks import follow_dates
from accounts.tests.factories import UserFactory
from accounts.tests.signing import sign_in
from places.models import AdminUnit
from places.tests.factories import CommuneFactory, ProvinceFactory

pytestmark = pytest.mark.django_db(databases="__all__")

TEAM = uuid.UUID(int=7)
GIVE = "/khu-vuc-rieng/tai-khoan/trao-vai-tro/"


def again(user: User) -> User:
    """The account as the next request finds it."""
    return User.objects.get(pk=user.pk)


@pytest.fixture
def province() -> AdminUnit:
    return ProvinceFactory.create()


@pytest.fixture
def commune(province: AdminUnit) -> AdminUnit:
    return CommuneFactory.create(parent=province)


@pytest.fixture
def officer(province: AdminUnit) -> User:
    user = UserFactory.create()
    assignments.give(user, roles.PROVINCIAL_OFFICER, by=None, province=province)
    return user


def test_who_holds_no_role_reaches_nothing(commune: AdminUnit) -> None:
    rights = rights_of(UserFactory.create())
    assert not rights.held
    assert all(rights.reach(role, commune="commune", team="team") == NOTHING for role in roles.ROLES)


def test_an_officer_reaches_the_communes_of_the_province(officer: User, commune: AdminUnit) -> None:
    other = CommuneFactory.create()
    reached = AdminUnit.objects.communes().filter(
        rights_of(officer)
        .reach(roles.PROVINCIAL_OFFICER, commune="pk")
        .__class__(parent__in=rights_of(officer).provinces[roles.PROVINCIAL_OFFICER.code])
    )
    assert commune in reached
    assert other not in reached


def test_a_role_given_twice_is_one_row(officer: User, commune: AdminUnit) -> None:
    user = UserFactory.create()
    first = assignments.give(user, roles.COMMUNE_OFFICER, by=officer, commune=commune)
    second = assignments.give(user, roles.COMMUNE_OFFICER, by=officer, commune=commune)
    assert first.pk == second.pk
    assert RoleAssignment.objects.filter(user=user).count() == 1


def test_a_role_that_is_held_takes_another_last_day_and_the_trail_says_so(officer: User, commune: AdminUnit) -> None:
    user, day = UserFactory.create(), timezone.localdate() + datetime.timedelta(days=30)
    first = assignments.give(user, roles.COMMUNE_OFFICER, by=officer, commune=commune)
    for _ in range(2):
        second = assignments.give(user, roles.COMMUNE_OFFICER, by=officer, commune=commune, ends_on=day)
        assert (second.pk, second.starts_on, second.ends_on) == (first.pk, first.starts_on, day)
    [entry] = AuditEntry.objects.filter(action="role dated")
    assert (entry.actor_id, entry.detail["until"]) == (officer.pk, day.isoformat())


def test_a_role_whose_last_day_has_passed_is_given_anew(officer: User, commune: AdminUnit) -> None:
    user, day = UserFactory.create(), timezone.localdate()
    week, yesterday = day - datetime.timedelta(days=7), day - datetime.timedelta(days=1)
    old = assignments.give(user, roles.COMMUNE_OFFICER, by=None, commune=commune, starts_on=week, ends_on=yesterday)
    new = assignments.give(user, roles.COMMUNE_OFFICER, by=officer, commune=commune)
    assert rights_of(again(user)).has(roles.COMMUNE_OFFICER)
    old.refresh_from_db()
    assert (new.pk != old.pk, new.starts_on, new.ends_on) == (True, day, None)
    assert (old.ended_at is not None, old.ended_by, old.end_reason) == (True, officer, "Đã qua ngày cuối cùng.")


def test_dates_are_followed_where_nobody_asks(django_capture_on_commit_callbacks: Any) -> None:
    setup_roles()
    day = datetime.timedelta(days=1)
    today = timezone.localdate()
    past, coming = UserFactory.create(roles=[roles.EDITOR]), UserFactory.create()
    assignments.give(coming, roles.EDITOR, by=None, starts_on=today + day)
    RoleAssignment.objects.filter(user=past).update(starts_on=today - 2 * day, ends_on=today - day)
    RoleAssignment.objects.filter(user=coming).update(starts_on=today)
    sign_in(Client(), past)
    with django_capture_on_commit_callbacks(execute=True):
        assert follow_dates.call() == 1
    assert (past.groups.exists(), coming.groups.exists()) == (False, True)
    assert not sessions.of(past).exists()
    assert AuditEntry.objects.get(action="role ended").reason == "Đã qua ngày cuối cùng."
    assert "accounts.tasks.follow_dates" in portal_settings.PERIODIC_TASKS


def test_who_loses_the_last_role_is_signed_out_everywhere(
    officer: User, commune: AdminUnit, django_capture_on_commit_callbacks: Any
) -> None:
    user = UserFactory.create()
    first = assignments.give(user, roles.COMMUNE_OFFICER, by=officer, commune=commune)
    second = assignments.give(user, roles.DPO, by=None)
    sign_in(Client(), user)
    for assignment, left in ((first, 1), (second, 0)):
        with django_capture_on_commit_callbacks(execute=True):
            assignments.end(assignment, by=officer, reason="Chuyển công tác")
        assert sessions.of(user).count() == left


# Who is told


def test_a_role_that_decides_on_others_is_told_to_those_who_would_notice(officer: User, commune: AdminUnit) -> None:
    administrator, protector, elsewhere = (UserFactory.create() for _ in range(3))
    assignments.give(administrator, roles.ADMINISTRATOR, by=None)
    assignments.give(protector, roles.DPO, by=None)
    assignments.give(elsewhere, roles.PROVINCIAL_OFFICER, by=None, province=ProvinceFactory.create())
    mail.outbox.clear()
    user = UserFactory.create()
    assignments.give(user, roles.COMMUNE_OFFICER, by=officer, commune=commune)
    assert sorted(letter.to[0] for letter in mail.outbox) == sorted(
        one.email for one in (administrator, protector, officer)
    )
    text = mail.outbox[0].body
    assert all(word in text for word in (user.username, officer.username, str(commune), "cán bộ xã"))
    mail.outbox.clear()
    assignments.give(user, roles.PROVINCIAL_OFFICER, by=None, province=elsewhere.role_assignments.get().province)
    assert sorted(letter.to[0] for letter in mail.outbox) == sorted(
        one.email for one in (administrator, protector, elsewhere)
    )


def test_roles_of_teams_and_of_the_cms_are_told_nobody() -> None:
    setup_roles()
    assignments.give(UserFactory.create(), roles.DPO, by=None)
    mail.outbox.clear()
    assignments.give_by_membership(UserFactory.create(), roles.LEADER, TEAM, by=None)
    UserFactory.create(roles=[roles.EDITOR])
    assert mail.outbox == []


def test_the_right_is_gone_at_the_next_request_after_the_end(officer: User, commune: AdminUnit) -> None:
    user = UserFactory.create()
    assignment = assignments.give(user, roles.COMMUNE_OFFICER, by=officer, commune=commune)
    assert rights_of(again(user)).has(roles.COMMUNE_OFFICER)
    assert assignments.end(assignment, by=officer, reason="Chuyển công tác")
    assert not rights_of(again(user)).held
    assert not assignments.end(assignment, by=officer, reason="Lần nữa"), "it had ended already"


@pytest.mark.parametrize(
    ("begins", "ends", "in_force"), [(0, None, True), (0, 0, True), (1, None, False), (-9, -1, False), (-9, 9, True)]
)
def test_a_role_counts_from_its_first_to_its_last_day(begins: int, ends: int | None, in_force: bool) -> None:
    day = timezone.localdate()
    user = UserFactory.create()
    assignments.give(
        user,
        roles.DPO,
        by=None,
        starts_on=day + datetime.timedelta(days=begins),
        ends_on=None if ends is None else day + datetime.timedelta(days=ends),
    )
    assert rights_of(again(user)).has(roles.DPO) is in_force
    assert RoleAssignment.objects.get(user=user).is_in_force is in_force


def test_a_closed_account_has_no_rights() -> None:
    user = UserFactory.create()
    assignments.give(user, roles.DPO, by=None)
    User.objects.filter(pk=user.pk).update(is_active=False)
    assert not rights_of(again(user)).held


@pytest.mark.parametrize("role", [roles.LEADER, roles.VOLUNTEER], ids=lambda role: role.code)
def test_a_team_s_role_comes_with_a_membership_alone(role: roles.Role) -> None:
    user = UserFactory.create()
    with pytest.raises(assignments.NotPossible):
        assignments.give(user, role, by=None)
    assignments.give_by_membership(user, role, TEAM, by=None)
    assert rights_of(again(user)).teams[role.code] == {TEAM}
    assert assignments.end_by_membership(user, role, TEAM, by=None, reason="Rời Đội")
    assert not rights_of(again(user)).held


def test_the_database_refuses_a_role_without_its_bound(commune: AdminUnit) -> None:
    user = UserFactory.create()
    for wrong in (
        RoleAssignment(user=user, role="commune_officer"),
        RoleAssignment(user=user, role="dpo", commune=commune),
        RoleAssignment(user=user, role="volunteer", commune=commune, team=TEAM),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            wrong.save()


def test_groups_of_the_cms_follow_the_roles() -> None:
    setup_roles()
    user = UserFactory.create()
    assignment = assignments.give(user, roles.EDITOR, by=None)
    assert again(user).has_perm("wagtailadmin.access_admin")
    assignments.end(assignment, by=None, reason="Nghỉ")
    assert not again(user).has_perm("wagtailadmin.access_admin")


def test_setup_takes_away_what_no_role_gives() -> None:
    from django.contrib.auth.models import Group, Permission

    setup_roles()
    user = UserFactory.create()
    user.groups.add(Group.objects.get(name=roles.PUBLISHER.group))
    user.user_permissions.add(Permission.objects.first())
    assert setup_roles() != []
    assert not again(user).groups.exists()
    assert not again(user).user_permissions.exists()
    assert setup_roles() == []


# Who gives what


def wish(role: roles.Role, unit: AdminUnit | None = None) -> Wish:
    return Wish(UserFactory.create(), role, unit)


def holder(role: roles.Role, province: AdminUnit, commune: AdminUnit) -> User:
    user = UserFactory.create()
    if role.bound is roles.Bound.TEAM:
        assignments.give_by_membership(user, role, TEAM, by=None)
    else:
        where = {"province": province} if role.bound is roles.Bound.PROVINCE else {}
        where = {"commune": commune} if role.bound is roles.Bound.COMMUNE else where
        assignments.give(user, role, by=None, **where)
    return user


@pytest.mark.parametrize("giver", roles.ROLES, ids=lambda role: role.code)
@pytest.mark.parametrize("role", roles.ROLES, ids=lambda role: role.code)
def test_who_gives_which_role(giver: roles.Role, role: roles.Role, province: AdminUnit, commune: AdminUnit) -> None:
    user = holder(giver, province, commune)
    unit = {roles.Bound.PROVINCE: province, roles.Bound.COMMUNE: commune}.get(role.bound)
    assert policy.user_may(user, "accounts.give_role", wish(role, unit)) is (giver.code in role.given_by)


def test_an_officer_gives_nothing_in_another_province(officer: User) -> None:
    assert not policy.user_may(officer, "accounts.give_role", wish(roles.COMMUNE_OFFICER, CommuneFactory.create()))


def test_nobody_gives_or_ends_their_own_role(officer: User, commune: AdminUnit) -> None:
    assert not policy.user_may(officer, "accounts.give_role", Wish(officer, roles.COMMUNE_OFFICER, commune))
    own = assignments.give(officer, roles.COMMUNE_OFFICER, by=None, commune=commune)
    assert not policy.user_may(officer, "accounts.end_role", own)


def test_giving_and_ending_stand_in_the_trail(officer: User, commune: AdminUnit) -> None:
    user = UserFactory.create()
    assignment = assignments.give(user, roles.COMMUNE_OFFICER, by=officer, commune=commune)
    assignments.end(assignment, by=officer, reason="Chuyển công tác")
    given, ended = AuditEntry.objects.filter(subject=f"account:{user.pk}").order_by("number")
    assert (given.action, given.actor_name, given.detail["role"]) == ("role given", officer.username, "commune_officer")
    assert (ended.action, ended.reason) == ("role ended", "Chuyển công tác")


# The screens


def signed_in(client: Client, user: User) -> Client:
    from accounts.tests.signing import sign_in

    sign_in(client, user)
    return client


def test_an_officer_gives_and_ends_a_role_on_the_screen(client: Client, officer: User, commune: AdminUnit) -> None:
    user = UserFactory.create()
    signed_in(client, officer)
    fields = {"login": user.username.upper(), "role": "commune_officer", "place": commune.pk}
    for _ in range(2):
        answer = client.post("/khu-vuc-rieng/tai-khoan/trao-vai-tro/", fields)
        assert answer.status_code == 302
    held = RoleAssignment.objects.get(user=user)
    assert held.given_by == officer
    assert user.get_full_name() in client.get("/khu-vuc-rieng/tai-khoan/").content.decode()
    answer = client.post(f"/khu-vuc-rieng/tai-khoan/vai-tro/{held.pk}/ket-thuc/", {"reason": "Chuyển công tác"})
    assert answer.status_code == 302
    assert not rights_of(again(user)).held


def test_a_last_day_typed_for_a_role_that_is_held_is_kept(client: Client, officer: User, commune: AdminUnit) -> None:
    user, day = UserFactory.create(), timezone.localdate()
    assignments.give(user, roles.COMMUNE_OFFICER, by=None, commune=commune)
    signed_in(client, officer)
    fields = {"login": user.username, "role": "commune_officer", "place": commune.pk}
    past = client.post(GIVE, {**fields, "ends_on": f"{day - datetime.timedelta(days=1):%d/%m/%Y}"})
    assert (past.status_code, "Ngày này đã qua" in past.content.decode()) == (400, True)
    assert client.post(GIVE, {**fields, "ends_on": f"{day:%d/%m/%Y}"}).status_code == 302
    assert RoleAssignment.objects.get(user=user).ends_on == day


def test_a_failed_form_keeps_what_was_typed(client: Client, officer: User, commune: AdminUnit) -> None:
    signed_in(client, officer)
    answer = client.post("/khu-vuc-rieng/tai-khoan/trao-vai-tro/", {"login": "khong-co-ai", "role": "commune_officer"})
    assert answer.status_code == 400
    assert 'value="khong-co-ai"' in answer.content.decode()


def test_another_province_s_role_is_not_there(client: Client, officer: User) -> None:
    foreign = assignments.give(UserFactory.create(), roles.COMMUNE_OFFICER, by=None, commune=CommuneFactory.create())
    signed_in(client, officer)
    assert client.get(f"/khu-vuc-rieng/tai-khoan/vai-tro/{foreign.pk}/ket-thuc/").status_code == 404


def test_a_choice_that_was_not_offered_is_refused(client: Client, officer: User) -> None:
    signed_in(client, officer)
    for fields in (
        {"role": "dpo"},
        {"role": "commune_officer", "place": CommuneFactory.create().pk},
        {"role": "commune_officer", "place": "x"},
    ):
        answer = client.post(
            "/khu-vuc-rieng/tai-khoan/trao-vai-tro/", {"login": UserFactory.create().username, **fields}
        )
        assert answer.status_code == 400
    assert not RoleAssignment.objects.exclude(user=officer).exists()


def test_setup_roles_is_also_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("setup_roles")
    call_command("setup_roles")
    assert "nothing to change" in capsys.readouterr().err


@given(days=st.lists(st.integers(-3, 3), min_size=2, max_size=2))
@settings(max_examples=20, deadline=None)
def test_the_querys_answer_and_the_row_s_agree(days: list[int]) -> None:
    today = timezone.localdate()
    first, last = (today + datetime.timedelta(days=number) for number in sorted(days))
    row = RoleAssignment.objects.create(user=UserFactory.create(), role="dpo", starts_on=first, ends_on=last)
    assert RoleAssignment.objects.filter(pk=row.pk).in_force().exists() is row.is_in_force
