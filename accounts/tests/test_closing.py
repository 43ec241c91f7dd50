"""A closed account is closed: no session, no invitation and no stale form opens it again."""

from __future__ import annotations

import uuid
from io import StringIO
from typing import Any

import pytest
from django.contrib.auth import SESSION_KEY
from django.core.management import CommandError, call_command
from django.test import Client

from accounts import closing, invitations
from accounts.models import AuditEntry, Invitation, User
from accounts.tests.factories import PASSWORD, UserFactory
from accounts.tests.signing import sign_in

pytestmark = pytest.mark.django_db(databases="__all__")


def close(user: User, capture: Any) -> bool:
    with capture(execute=True):
        return closing.close_account(user, by=None, reason="Nghỉ việc")


def test_its_sessions_are_over_also_when_it_is_opened_again(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    user = UserFactory.create()
    sign_in(client, user)
    assert close(user, django_capture_on_commit_callbacks)
    User.objects.filter(pk=user.pk).update(is_active=True)
    assert SESSION_KEY not in client.session
    entry = AuditEntry.objects.get(action="account closed")
    assert (entry.subject, entry.reason) == (f"account:{user.pk}", "Nghỉ việc")
    User.objects.filter(pk=user.pk).update(is_active=False)
    assert not close(user, django_capture_on_commit_callbacks), "it was closed already"


def test_an_invitation_under_way_opens_it_no_more(django_capture_on_commit_callbacks: Any) -> None:
    made = invitations.invite(None, family_name="Lê", given_name="An", once=uuid.uuid4(), mail=False)
    assert close(made.user, django_capture_on_commit_callbacks)
    assert not invitations.accept(made, PASSWORD)
    assert not User.objects.get(pk=made.user.pk).is_active


def test_a_new_password_by_an_officer_s_code_does_not_open_it(django_capture_on_commit_callbacks: Any) -> None:
    user = UserFactory.create()
    made = Invitation.objects.create(user=user, code="MAMAMAMAMAMA", first=False)
    User.objects.filter(pk=user.pk).update(is_active=False)  # in the moment in which the form is sent
    assert invitations.accept(made, PASSWORD)
    assert not User.objects.get(pk=user.pk).is_active


def test_the_command_closes_and_says_whom(capsys: Any) -> None:
    user = UserFactory.create()
    out = StringIO()
    call_command("close_account", user.email, "Nghỉ việc", dry_run=True, stdout=out)
    assert User.objects.get(pk=user.pk).is_active
    for _ in range(2):
        call_command("close_account", user.email, "Nghỉ việc", stdout=out)
    assert not User.objects.get(pk=user.pk).is_active
    assert [line.removeprefix(user.username) for line in out.getvalue().splitlines()] == [
        " would be closed",
        " is closed",
        " was closed already",
    ]
    with pytest.raises(CommandError, match="no account"):
        call_command("close_account", "khong-co-ai", "Nghỉ việc", stdout=out)
