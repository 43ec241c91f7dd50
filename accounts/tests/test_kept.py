"""What would open an account stands in neither database as it is, not even for a moment."""

from __future__ import annotations

import datetime
import re
import uuid
from typing import Any

import pytest
import time_machine
from django.db import connections
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from accounts import invitations, roles
from accounts.models import HelpRequest, Invitation, User
from accounts.setup import setup_roles
from accounts.tasks import mail_password_link
from accounts.tests.factories import PASSWORD, UserFactory
from accounts.tests.signing import at_desk
from core import mail as outbox
from core.counters.models import Session
from core.models import OutboxMessage

NEW = "bảy con cò bay 77"
CHANGE = "/tai-khoan/mat-khau/"
HELP = "/tai-khoan/ho-tro/"

pytestmark = pytest.mark.django_db(databases="__all__")


def everything_kept() -> str:
    """Every row of every table, and what the sessions hold."""
    found: list[Any] = []
    for alias in connections:
        with connections[alias].cursor() as cursor:
            for table in connections[alias].introspection.table_names(cursor):
                cursor.execute(f"SELECT * FROM {connections[alias].ops.quote_name(table)}")  # noqa: S608 - our own tables
                found += cursor.fetchall()
    found += [session.get_decoded() for session in Session.objects.all()]
    return "\n".join(map(str, found))


# Letters


@pytest.fixture
def _outbox_in_force(settings: Any) -> None:
    settings.EMAIL_BACKEND = "core.mail.OutboxBackend"
    settings.OUTBOX_BACKEND = "django.core.mail.backends.locmem.EmailBackend"


@pytest.mark.usefixtures("_outbox_in_force")
def test_no_code_of_a_mailed_invitation_is_kept_in_clear() -> None:
    made = invitations.invite(
        None, family_name="Lò Thị", given_name="Mỷ", email="lo.thi.my@congdoi.example", once=uuid.uuid4()
    )
    waiting = OutboxMessage.objects.get()
    assert made.code in waiting.text
    assert made.code not in everything_kept()


@pytest.mark.usefixtures("_outbox_in_force")
def test_no_link_for_a_new_password_is_kept_in_clear() -> None:
    mail_password_link.call(UserFactory.create().pk)
    found = re.search(r"/dat-lai-mat-khau/\w+/(\S+)/", OutboxMessage.objects.get().text)
    assert found
    assert found[1] not in everything_kept()


@pytest.mark.usefixtures("_outbox_in_force")
def test_a_letter_that_was_sent_is_kept_no_longer() -> None:
    mail_password_link.call(UserFactory.create().pk)
    outbox.deliver.call(str(OutboxMessage.objects.get().pk))
    sent = OutboxMessage.objects.get()
    assert (sent.state, sent.text, sent.html) == ("sent", "", "")


# An app that is being set up


def test_no_secret_of_an_app_is_kept_in_clear_while_it_is_set_up(client: Client) -> None:
    user = UserFactory.create()
    client.post("/tai-khoan/dang-nhap/", {"login": user.username, "password": PASSWORD})
    page = client.get("/tai-khoan/hai-lop/ung-dung/").content.decode()
    found = re.search(r'class="secret">([A-Z2-7 ]+)<', page)
    assert found
    assert found[1].replace(" ", "") not in everything_kept()


# A form for which the password is asked again


@pytest.fixture
def officer() -> User:
    setup_roles()
    user: User = UserFactory.create(roles=[roles.ADMINISTRATOR])
    return user


def sent_late(client: Client, user: User, address: str, form: dict[str, Any]) -> HttpResponse:
    """The form, so long after the password that it is asked for again."""
    at_desk(client, user)
    with time_machine.travel(timezone.now() + datetime.timedelta(minutes=16)):
        return client.post(address, form)


FORMS: list[tuple[str, dict[str, Any]]] = [
    (CHANGE, {"new_password1": NEW, "new_password2": NEW}),
    (HELP, {"account": "bichngoc", "kind": "factor", "reason": NEW, "once": uuid.uuid4()}),
    ("/tai-khoan/cap/", {"family_name": NEW, "given_name": "Mỷ", "email": "", "once": uuid.uuid4()}),
]


@pytest.mark.parametrize(("address", "form"), FORMS, ids=[address for address, _ in FORMS])
def test_a_form_that_waits_for_the_password_is_kept_nowhere(
    client: Client, officer: User, address: str, form: dict[str, Any]
) -> None:
    answer = sent_late(client, officer, address, form)
    assert 'name="xac-nhan-password"' in answer.content.decode()
    assert "no-store" in answer["Cache-Control"]
    held = everything_kept()
    assert not [word for word in (NEW, "HTTP_COOKIE", "phien=") if word in held]


def test_a_form_that_waits_for_the_password_is_not_lost(client: Client, officer: User) -> None:
    member = UserFactory.create()
    form = {"account": member.username, "kind": "password", "reason": "Quên mật khẩu", "once": str(uuid.uuid4())}
    page = sent_late(client, officer, HELP, form).content.decode()
    carried = dict(re.findall(r'<textarea name="([^"]+)" hidden>([^<]*)</textarea>', page))
    assert carried == form
    with time_machine.travel(timezone.now() + datetime.timedelta(minutes=17)):
        wrong = client.post(HELP, {**carried, "xac-nhan-password": "sai"}).content.decode()
        assert dict(re.findall(r'<textarea name="([^"]+)" hidden>([^<]*)</textarea>', wrong)) == form
        assert not HelpRequest.objects.exists()
        client.post(HELP, {**carried, "xac-nhan-password": PASSWORD})
    assert HelpRequest.objects.get().reason == "Quên mật khẩu"


def test_an_act_without_a_page_of_its_own_is_done_after_the_password(client: Client, officer: User) -> None:
    made = invitations.invite(officer, family_name="Lò Thị", given_name="Mỷ", once=uuid.uuid4())
    address = f"/tai-khoan/cap/{made.pk}/thu-hoi/"
    sent_late(client, officer, address, {})
    assert Invitation.objects.exists()
    with time_machine.travel(timezone.now() + datetime.timedelta(minutes=17)):
        assert client.post(address, {"xac-nhan-password": PASSWORD}).status_code == 302
    assert not Invitation.objects.exists()


def test_a_new_password_is_not_repeated_in_the_page(client: Client, officer: User) -> None:
    answer = sent_late(client, officer, CHANGE, {"new_password1": NEW, "new_password2": NEW})
    page = answer.content.decode()
    assert NEW not in page
    assert "mật khẩu mới" in page, "and the page says so"


def test_guesses_at_the_password_that_is_asked_again_are_counted(client: Client, officer: User) -> None:
    sent_late(client, officer, CHANGE, {})
    with time_machine.travel(timezone.now() + datetime.timedelta(minutes=17)):
        for _ in range(11):
            client.post(CHANGE, {"xac-nhan-password": "sai"})
        assert client.post(CHANGE, {"xac-nhan-password": PASSWORD}).status_code == 403
