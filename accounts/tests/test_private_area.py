"""The frame: what each finds, the idle lock that loses nothing, and answers for who has nothing here."""

from __future__ import annotations

import datetime
import re
import uuid

import pytest
import time_machine
from django.contrib.auth import SESSION_KEY
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from accounts import assignments, roles
from accounts.models import AuditEntry, RoleAssignment, User
from accounts.private import areas
from accounts.private.idle import PASSWORD_FIELD
from accounts.tests.factories import PASSWORD, UserFactory
from accounts.tests.signing import sign_in
from places.tests.factories import CommuneFactory

pytestmark = pytest.mark.django_db(databases="__all__")

FRONT = "/khu-vuc-rieng/"
GIVE = "/khu-vuc-rieng/tai-khoan/trao-vai-tro/"


@pytest.fixture
def volunteer() -> User:
    user = UserFactory.create()
    assignments.give_by_membership(user, roles.VOLUNTEER, uuid.UUID(int=3), by=None)
    return user


@pytest.fixture
def officer() -> User:
    user = UserFactory.create()
    assignments.give(user, roles.PROVINCIAL_OFFICER, by=None, province=CommuneFactory.create().parent)
    return user


def hidden(answer: HttpResponse) -> dict[str, str]:
    """What the locked screen sends again."""
    text = answer.content.decode()
    fields = dict(re.findall(r'<textarea name="([^"]+)" hidden>([^<]*)</textarea>', text))
    return fields | dict(re.findall(r'<input type="hidden" name="(gui-lai)" value="([^"]*)"', text))


@pytest.mark.parametrize(
    "address", [FRONT, "/khu-vuc-rieng/truy-cap/", "/khu-vuc-rieng/khong-co/", "/khu-vuc-rieng/a.b"]
)
def test_a_stranger_is_led_to_sign_in_everywhere(client: Client, address: str) -> None:
    answer = client.get(address)
    assert (answer.status_code, answer["Location"].split("?")[0]) == (302, "/tai-khoan/dang-nhap/")


def test_who_has_no_role_reads_why_and_what_to_do(client: Client) -> None:
    sign_in(client, UserFactory.create())
    answer = client.get(FRONT)
    assert answer.status_code == 403
    assert "hỏi cán bộ phụ trách đội" in answer.content.decode()


def test_the_navigation_holds_what_the_role_may_open(client: Client, volunteer: User, officer: User) -> None:
    sign_in(client, volunteer)
    text = client.get(FRONT).content.decode()
    assert "/khu-vuc-rieng/truy-cap/cua-toi/" in text
    assert "/khu-vuc-rieng/tai-khoan/" not in text
    sign_in(client, officer)
    assert "/khu-vuc-rieng/tai-khoan/" in client.get(FRONT).content.decode()


def test_every_area_leads_to_an_address_that_its_roles_open(client: Client, volunteer: User, officer: User) -> None:
    for user in (volunteer, officer):
        sign_in(client, user)
        for area in areas.areas_of(user):
            from django.urls import reverse

            assert client.get(reverse(area.url_name)).status_code == 200


def test_a_role_that_ends_soon_waits_for_the_officer(client: Client, officer: User) -> None:
    commune = CommuneFactory.create(parent=officer.role_assignments.get().province)
    soon = timezone.localdate() + datetime.timedelta(days=9)
    assignments.give(UserFactory.create(), roles.COMMUNE_OFFICER, by=officer, commune=commune, ends_on=soon)
    sign_in(client, officer)
    assert "1 vai trò hết hạn" in client.get(FRONT).content.decode()


# The idle lock


def test_a_quarter_of_an_hour_away_locks_the_screen(client: Client, volunteer: User) -> None:
    with time_machine.travel("2026-12-01 08:00+07:00", tick=False) as clock:
        sign_in(client, volunteer)
        clock.shift(14 * 60)
        assert client.get(FRONT).status_code == 200
        clock.shift(14 * 60)
        assert client.get(FRONT).status_code == 200, "each look counts"
        clock.shift(16 * 60)
        locked = client.get(FRONT)
        assert locked.status_code == 403
        assert "Màn hình đã khóa" in locked.content.decode()
        assert client.get("/khu-vuc-rieng/khong-co/").status_code == 403, "locked before it says what is there"


def test_the_password_opens_it_where_one_was(client: Client, volunteer: User) -> None:
    with time_machine.travel("2026-12-01 08:00+07:00", tick=False) as clock:
        sign_in(client, volunteer)
        clock.shift(20 * 60)
        wrong = client.post(f"{FRONT}truy-cap/cua-toi/?truoc=9", {PASSWORD_FIELD: "không phải"})
        assert wrong.status_code == 403
        assert "Mật khẩu chưa đúng" in wrong.content.decode()
        right = client.post(f"{FRONT}truy-cap/cua-toi/?truoc=9", {PASSWORD_FIELD: PASSWORD})
        assert (right.status_code, right["Location"]) == (302, f"{FRONT}truy-cap/cua-toi/?truoc=9")
        assert client.get(FRONT).status_code == 200


def test_a_form_sent_too_late_is_not_lost(client: Client, officer: User) -> None:
    commune = CommuneFactory.create(parent=officer.role_assignments.get().province)
    user = UserFactory.create()
    fields = {"login": user.username, "role": "commune_officer", "place": str(commune.pk)}
    with time_machine.travel("2026-12-01 08:00+07:00", tick=False) as clock:
        sign_in(client, officer)
        clock.shift(20 * 60)
        locked = client.post(GIVE, fields)
        assert locked.status_code == 403
        again = client.post(GIVE, {**hidden(locked), PASSWORD_FIELD: "không phải"})
        assert again.status_code == 403
        assert hidden(again) == hidden(locked), "a wrong password loses nothing either"
        assert not RoleAssignment.objects.filter(user=user).exists()
        assert client.post(GIVE, {**hidden(again), PASSWORD_FIELD: PASSWORD}).status_code == 302
    assert RoleAssignment.objects.filter(user=user, commune=commune).exists()


def test_after_eight_hours_one_signs_in_anew(client: Client, volunteer: User) -> None:
    with time_machine.travel("2026-12-01 08:00+07:00", tick=False) as clock:
        sign_in(client, volunteer)
        for _ in range(60):
            clock.shift(8 * 60 + 1)
            answer = client.get(FRONT)
        assert (answer.status_code, answer["Location"].split("?")[0]) == (302, "/tai-khoan/dang-nhap/")
        assert client.get(answer["Location"]).status_code == 200, "and is not sent straight back"
        assert SESSION_KEY not in client.session


def test_a_form_after_eight_hours_is_said_to_be_lost(client: Client, officer: User) -> None:
    with time_machine.travel("2026-12-01 08:00+07:00", tick=False) as clock:
        sign_in(client, officer)
        clock.shift(8 * 60 * 60 + 1)
        answer = client.post(GIVE, {"login": "ai-do", "role": "commune_officer"}, follow=True)
        assert "chưa được lưu" in answer.content.decode()
        sign_in(client, officer)
        clock.shift(8 * 60 * 60 + 1)
        assert "chưa được lưu" not in client.get(GIVE, follow=True).content.decode()


def test_right_passwords_at_the_lock_use_nothing_up(client: Client, volunteer: User) -> None:
    with time_machine.travel("2026-12-01 08:00+07:00", tick=False) as clock:
        sign_in(client, volunteer)
        for _ in range(15):
            clock.shift(16 * 60)
            assert client.post(FRONT, {PASSWORD_FIELD: PASSWORD}).status_code == 302
            assert client.get(FRONT).status_code == 200


def test_guesses_at_the_lock_and_at_the_door_are_one_count(client: Client, volunteer: User) -> None:
    with time_machine.travel("2026-12-01 08:00+07:00", tick=False) as clock:
        sign_in(client, volunteer)
        clock.shift(20 * 60)
        for _ in range(5):
            client.post(FRONT, {PASSWORD_FIELD: "không phải"})
            Client().post("/tai-khoan/dang-nhap/", {"login": volunteer.username, "password": "sai"})
        assert client.post(FRONT, {PASSWORD_FIELD: PASSWORD})["Location"].startswith("/tai-khoan/dang-nhap/")
    entry = AuditEntry.objects.get(action="too many attempts")
    assert (entry.actor_id, entry.subject) == (volunteer.pk, f"account:{volunteer.pk}")


def test_passwords_at_the_lock_are_limited(client: Client, volunteer: User) -> None:
    with time_machine.travel("2026-12-01 08:00+07:00", tick=False) as clock:
        sign_in(client, volunteer)
        clock.shift(20 * 60)
        for _ in range(10):
            client.post(FRONT, {PASSWORD_FIELD: "không phải"})
        answer = client.post(FRONT, {PASSWORD_FIELD: PASSWORD})
        assert answer["Location"].split("?")[0] == "/tai-khoan/dang-nhap/", "even the right one comes too late"
        assert client.get(FRONT).status_code == 302
