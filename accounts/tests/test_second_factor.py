"""The second factor: asked for, enrolled, spent once, kept sealed."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from django.contrib.auth import SESSION_KEY
from django.core import mail
from django.http import HttpResponse
from django.test import Client

from accounts import assignments, factors, roles, sessions
from accounts.models import FactorSecret, User
from accounts.setup import setup_roles
from accounts.tests.factories import PASSWORD, UserFactory
from accounts.tests.signing import app_code, app_secret, enrol, sign_in
from core.encryption import Unreadable

SIGN_IN = "/tai-khoan/dang-nhap/"
STEP = "/tai-khoan/dang-nhap/lop-hai/"
INDEX = "/tai-khoan/hai-lop/"
APP = "/tai-khoan/hai-lop/ung-dung/"
RECOVERY = "/tai-khoan/hai-lop/ma-khoi-phuc/"
NOON = "2026-12-01T12:00:10+07:00"

pytestmark = pytest.mark.django_db(databases="__all__")


def type_password(client: Client, user: User, **more: str) -> HttpResponse:
    return client.post(SIGN_IN, {"login": user.username, "password": PASSWORD, **more})


def signed_in(client: Client) -> bool:
    return SESSION_KEY in client.session


@pytest.fixture
def member() -> User:
    """Somebody with a role and an authenticator app."""
    setup_roles()
    user: User = UserFactory.create(roles=[roles.EDITOR])
    enrol(user)
    return user


@pytest.fixture
def newcomer() -> User:
    """Somebody with a role and no second factor yet."""
    setup_roles()
    user: User = UserFactory.create(roles=[roles.EDITOR])
    return user


# The second step


def test_the_right_password_alone_signs_nobody_in(client: Client, member: User) -> None:
    answer = type_password(client, member)
    assert (answer.status_code, answer["Location"]) == (302, STEP)
    assert not signed_in(client)
    assert client.get("/quan-tri/")["Location"] == f"{SIGN_IN}?next=/quan-tri/"


def test_password_and_code_sign_in(client: Client, member: User) -> None:
    type_password(client, member, next="/quan-tri/pages/")
    answer = client.post(STEP, {"code": app_code(member)})
    assert (answer.status_code, answer["Location"]) == (302, "/quan-tri/pages/")
    assert client.get("/quan-tri/").status_code == 200


def test_a_code_may_be_typed_with_blanks(client: Client, member: User) -> None:
    type_password(client, member)
    code = app_code(member)
    client.post(STEP, {"code": f" {code[:3]} {code[3:]}"})
    assert signed_in(client)


@pytest.mark.parametrize("code", ["", "000000", "12345", "abcdef", "９９９９９９"])
def test_a_wrong_code_does_not_sign_in(client: Client, member: User, code: str) -> None:
    type_password(client, member)
    answer = client.post(STEP, {"code": code})
    assert (answer.status_code, signed_in(client)) == (200, False)


def test_a_code_works_once(member: User) -> None:
    code = app_code(member)
    for expected in (True, False):
        client = Client()
        type_password(client, member)
        client.post(STEP, {"code": code})
        assert signed_in(client) is expected


def test_a_used_code_stays_used_for_as_long_as_it_would_be_valid(member: User) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        code = app_code(member, step=1)
        assert factors.use_code(member, code) == "totp"
        for _ in range(5):
            clock.shift(15)
            assert factors.use_code(member, code) == ""


def test_a_code_of_a_minute_ago_no_longer_works(member: User) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        code = app_code(member)
        clock.shift(61)
        assert factors.use_code(member, code) == ""


def test_the_code_of_another_account_does_not_work(client: Client, member: User) -> None:
    other = UserFactory.create()
    enrol(other)
    type_password(client, member)
    client.post(STEP, {"code": app_code(other)})
    assert not signed_in(client)


def test_ten_wrong_codes_an_hour_and_no_more_are_looked_at(client: Client, member: User) -> None:
    type_password(client, member)
    for _ in range(10):
        client.post(STEP, {"code": "000000"})
    client.post(STEP, {"code": app_code(member)})
    assert not signed_in(client)


def test_wrong_codes_from_elsewhere_do_not_lock_a_known_browser_out(client: Client, member: User) -> None:
    type_password(client, member)
    client.post(STEP, {"code": app_code(member, -1)})
    client.post("/tai-khoan/dang-xuat/")
    stranger = Client()
    type_password(stranger, member)
    for _ in range(12):
        stranger.post(STEP, {"code": "000000"})
    type_password(client, member)
    client.post(STEP, {"code": app_code(member)})
    assert signed_in(client)


def test_the_second_step_has_no_door_of_its_own(client: Client) -> None:
    assert client.get(STEP)["Location"] == SIGN_IN
    assert client.post(STEP, {"code": "123456"})["Location"] == SIGN_IN


def new_password(user: User) -> None:
    user.set_password("bảy con cò bay 77")
    user.save()


@pytest.mark.parametrize(
    "change",
    [new_password, lambda user: User.objects.filter(pk=user.pk).update(is_active=False), lambda user: user.delete()],
    ids=["another password", "closed", "deleted"],
)
def test_half_a_sign_in_ends_with_the_password_it_was_begun_with(
    client: Client, member: User, change: Callable[[User], object]
) -> None:
    type_password(client, member)
    code = app_code(member)
    change(member)
    answer = client.post(STEP, {"code": code})
    assert (answer.status_code, answer["Location"], signed_in(client)) == (302, SIGN_IN, False)
    assert client.get(STEP)["Location"] == SIGN_IN


def test_nobody_can_change_the_account_between_the_steps(client: Client, member: User) -> None:
    other = UserFactory.create()
    enrol(other)
    type_password(client, other)
    type_password(client, member)
    client.post(STEP, {"code": app_code(member)})
    assert client.session.get(SESSION_KEY) in {None, str(other.pk), str(member.pk)}
    if signed_in(client):
        assert client.session[factors.SESSION_MARK] == client.session[SESSION_KEY] == str(member.pk)


# Who needs one, and what happens without


def test_someone_with_a_role_and_no_second_factor_is_led_to_enrolment(client: Client, newcomer: User) -> None:
    type_password(client, newcomer)
    for address in ("/quan-tri/", "/quan-tri/pages/", "/tai-khoan/", "/tai-khoan/phien/", "/tai-khoan/mat-khau/"):
        assert client.get(address)["Location"] == INDEX, address
    assert client.post("/quan-tri/pages/1/edit/")["Location"] == INDEX
    for address in (INDEX, APP, "/tai-khoan/hai-lop/khoa/"):
        assert client.get(address).status_code == 200, address


def test_someone_without_a_role_is_not_made_to_enrol(client: Client) -> None:
    type_password(client, UserFactory.create())
    assert client.get("/tai-khoan/").status_code == 200


def test_a_script_of_the_editor_gets_an_error_before_enrolment(client: Client, newcomer: User) -> None:
    type_password(client, newcomer)
    headers = {"x-requested-with": "XMLHttpRequest"}
    assert client.get("/quan-tri/pages/", headers=headers).status_code == 404


def enrolment_secret(answer: HttpResponse) -> str:
    found = re.search(r'class="secret">([A-Z2-7 ]+)<', answer.content.decode())
    assert found
    return found[1].replace(" ", "")


def set_up_app(client: Client) -> HttpResponse:
    secret = enrolment_secret(client.get(APP))
    return client.post(APP, {"code": factors.code_of(secret)})


def test_setting_up_the_app_opens_what_was_asked_for(client: Client, newcomer: User) -> None:
    type_password(client, newcomer, next="/quan-tri/pages/")
    assert client.get("/quan-tri/pages/")["Location"] == INDEX
    answer = set_up_app(client)
    assert answer["Location"] == RECOVERY
    page = client.get(RECOVERY).content.decode()
    assert len(re.findall(r"<code>\d{8}</code>", page)) == 10
    assert 'href="/quan-tri/pages/"' in page
    assert client.get("/quan-tri/").status_code == 200


def test_the_square_holds_the_secret_that_stands_beside_it(client: Client, newcomer: User) -> None:
    from accounts.qr import path_of

    type_password(client, newcomer)
    answer = client.get(APP)
    secret = enrolment_secret(answer)
    url = factors.MFAAdapter().build_totp_url(newcomer, secret)
    assert secret in url
    assert newcomer.username in url
    side, path = path_of(url)
    assert f'viewBox="0 0 {side} {side}"' in answer.content.decode()
    assert path in answer.content.decode()
    assert "no-store" in answer["Cache-Control"]


def test_a_wrong_first_code_keeps_the_secret_on_the_page(client: Client, newcomer: User) -> None:
    type_password(client, newcomer)
    secret = enrolment_secret(client.get(APP))
    answer = client.post(APP, {"code": "000000"})
    assert enrolment_secret(answer) == secret
    assert not Authenticator.objects.exists()


def test_the_app_set_up_twice_is_one_app(client: Client, newcomer: User) -> None:
    type_password(client, newcomer)
    secret = enrolment_secret(client.get(APP))
    code = factors.code_of(secret)
    first, second = client.post(APP, {"code": code}), client.post(APP, {"code": code})
    assert (first["Location"], second["Location"]) == (RECOVERY, INDEX)
    assert Authenticator.objects.filter(type="totp").count() == 1


def test_enrolment_ends_sessions_that_know_the_password_alone(client: Client, newcomer: User) -> None:
    other = Client()
    type_password(other, newcomer)
    type_password(client, newcomer)
    set_up_app(client)
    assert client.get("/tai-khoan/").status_code == 200
    assert not signed_in(other)


def test_a_session_that_never_showed_the_second_factor_is_ended(client: Client, member: User) -> None:
    client.force_login(member)
    for address in ("/quan-tri/", "/tai-khoan/hai-lop/ung-dung/", "/tai-khoan/"):
        client.force_login(member)
        assert client.get(address)["Location"] == f"{SIGN_IN}?next={address}"
        assert not signed_in(client)


def test_the_mark_of_one_account_does_not_serve_another(client: Client, member: User) -> None:
    other = UserFactory.create()
    client.force_login(member)
    session = client.session
    session[factors.SESSION_MARK] = str(other.pk)
    session.save()
    assert client.get("/quan-tri/")["Location"] == f"{SIGN_IN}?next=/quan-tri/"


def test_a_mail_tells_of_a_new_second_factor_and_names_no_code(client: Client, newcomer: User) -> None:
    type_password(client, newcomer)
    secret = enrolment_secret(client.get(APP))
    client.post(APP, {"code": factors.code_of(secret)})
    [letter] = mail.outbox
    assert letter.to == [newcomer.email]
    assert newcomer.username in letter.body
    assert secret not in letter.body


# Taking away


def test_the_only_second_factor_of_someone_with_a_role_stays(client: Client, member: User) -> None:
    sign_in(client, member)
    reauthenticate(client)
    client.post("/tai-khoan/hai-lop/ung-dung/go/")
    assert Authenticator.objects.filter(user=member, type="totp").exists()


def reauthenticate(client: Client) -> None:
    client.post("/tai-khoan/xac-nhan-lai/", {"password": PASSWORD, "next": "/tai-khoan/"})


def test_the_app_may_go_where_none_is_needed(client: Client) -> None:
    user = UserFactory.create()
    sign_in(client, user)
    reauthenticate(client)
    client.post("/tai-khoan/hai-lop/ung-dung/go/")
    assert not Authenticator.objects.exists()
    assert not FactorSecret.objects.exists()


@pytest.mark.parametrize("address", ["ung-dung/go/", "khoa/", "ma-khoi-phuc/", "ma-khoi-phuc/moi/"])
def test_a_change_asks_for_the_password_again(client: Client, member: User, address: str) -> None:
    sign_in(client, member)
    assert client.get(INDEX + address)["Location"].startswith("/tai-khoan/xac-nhan-lai/?next=")
    answer = client.post(INDEX + address)
    assert (answer.status_code, b'name="xac-nhan-password"' in answer.content) == (403, True)


def test_a_passkey_of_another_account_cannot_be_taken_away(client: Client, member: User) -> None:
    other = UserFactory.create()
    key = Authenticator.objects.create(user=other, type="webauthn", data={"name": "x", "credential": {}})
    sign_in(client, member)
    reauthenticate(client)
    assert client.post(f"/tai-khoan/hai-lop/khoa/{key.pk}/go/").status_code == 404
    assert Authenticator.objects.filter(pk=key.pk).exists()


@pytest.mark.parametrize("method", ["DELETE", "PUT", "PATCH"])
def test_a_passkey_goes_by_its_form_and_by_no_other_method(client: Client, method: str) -> None:
    user = UserFactory.create()
    key = Authenticator.objects.create(user=user, type="webauthn", data={"name": "x", "credential": {}})
    sign_in(client, user)
    reauthenticate(client)
    assert client.generic(method, f"/tai-khoan/hai-lop/khoa/{key.pk}/go/").status_code == 405
    assert Authenticator.objects.filter(pk=key.pk).exists()


def test_a_factor_that_is_gone_opens_nothing_to_the_session_that_showed_it(client: Client) -> None:
    setup_roles()
    user = UserFactory.create()
    sign_in(client, user)
    reauthenticate(client)
    client.post("/tai-khoan/hai-lop/ung-dung/go/")
    assert not factors.has_second_factor(user)
    assignments.give(user, roles.DPO, by=None)
    for address in ("/khu-vuc-rieng/", "/tai-khoan/"):
        assert client.get(address)["Location"] == INDEX


# Recovery codes


def recovery_codes(client: Client) -> list[str]:
    return re.findall(r"<code>(\d{8})</code>", client.get(RECOVERY).content.decode())


def test_recovery_codes_are_shown_once(client: Client, newcomer: User) -> None:
    type_password(client, newcomer)
    set_up_app(client)
    assert len(recovery_codes(client)) == 10
    assert recovery_codes(client) == []


def test_each_recovery_code_signs_in_once(client: Client, newcomer: User) -> None:
    type_password(client, newcomer)
    set_up_app(client)
    code = recovery_codes(client)[4]
    for expected in (True, False):
        other = Client()
        type_password(other, newcomer)
        other.post(STEP, {"code": f"{code[:4]} {code[4:]}"})
        assert signed_in(other) is expected


def test_new_recovery_codes_end_the_old(client: Client, newcomer: User) -> None:
    type_password(client, newcomer)
    set_up_app(client)
    old = recovery_codes(client)
    client.post(f"{RECOVERY}moi/")
    new = recovery_codes(client)
    assert len(new) == 10
    assert not set(old) & set(new)
    assert factors.use_code(newcomer, old[0]) == ""
    assert factors.use_code(newcomer, new[0]) == "recovery_codes"
    assert FactorSecret.objects.count() == 2


# How secrets are kept


def test_no_secret_stands_in_allauths_row(member: User) -> None:
    row = Authenticator.objects.get(user=member)
    assert app_secret(member.username) not in str(row.data)
    with factors.secrets_of(member):
        assert factors.MFAAdapter().decrypt(row.data["secret"]) == app_secret(member.username)


def test_a_secret_moved_to_another_account_is_refused(member: User) -> None:
    other = UserFactory.create()
    enrol(other)
    mine, theirs = (Authenticator.objects.get(user=user) for user in (member, other))
    mine.data = theirs.data
    mine.save()
    FactorSecret.objects.filter(user=other).update(user=member)
    with pytest.raises(Unreadable):
        factors.use_code(member, app_code(other))


def test_a_secret_is_read_for_somebody_or_not_at_all(member: User) -> None:
    with pytest.raises(LookupError):
        factors.MFAAdapter().decrypt(Authenticator.objects.get(user=member).data["secret"])


def test_sessions_say_the_device_in_plain_words() -> None:
    android = "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537"
    assert sessions.device_words(android) == "Chrome, Android"
    assert sessions.device_words("curl/8") == ""
