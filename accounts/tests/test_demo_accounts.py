"""Demo accounts: handy on one machine, impossible in production."""

from __future__ import annotations

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError
from django.db.models import QuerySet
from pytest_django import Settings

from accounts import demo, roles
from accounts.models import User
from accounts.setup import setup_roles
from accounts.tests.factories import PASSWORD, UserFactory


def test_a_demo_password_is_the_same_at_each_start() -> None:
    assert demo.password("bientap") == demo.password("bientap")


def test_each_demo_account_has_a_password_of_its_own() -> None:
    assert len({demo.password(name) for name, *_ in demo.ACCOUNTS}) == len(demo.ACCOUNTS)


def test_each_machine_has_demo_passwords_of_its_own(settings: Settings) -> None:
    before = demo.password("bientap")
    settings.SECRET_KEY = "the secret of another machine"
    assert demo.password("bientap") != before


def test_a_demo_password_is_long_enough_for_the_portals_own_rule() -> None:
    assert len(demo.password("bientap")) >= 12


@pytest.mark.django_db
def test_the_demo_accounts_have_their_roles_and_passwords() -> None:
    setup_roles()
    users = {user.username: user for user in demo.make_accounts()}
    for name, _, _, role in demo.ACCOUNTS:
        assert users[name].check_password(demo.password(name))
        assert [group.name for group in users[name].groups.all()] == [role.group] * bool(role.group)
        assert users[name].is_demo


@pytest.mark.django_db
def test_making_the_demo_accounts_again_makes_no_second_ones() -> None:
    setup_roles()
    first, second = demo.make_accounts(), demo.make_accounts()
    assert [user.pk for user in first] == [user.pk for user in second]
    assert [user.password for user in first] == [user.password for user in second]


@pytest.mark.django_db
def test_making_the_demo_accounts_again_repairs_them() -> None:
    setup_roles()
    user = demo.make_accounts()[0]
    user.set_password("another")
    user.save()
    user.groups.clear()
    demo.make_accounts()
    user = User.objects.get(pk=user.pk)
    assert user.check_password(demo.password(user.username))
    assert [group.name for group in user.groups.all()] == [roles.EDITOR.group]


@pytest.mark.django_db
def test_a_real_account_never_becomes_a_demo_account() -> None:
    real = UserFactory.create(username=demo.ACCOUNTS[0][0])
    with pytest.raises(ImproperlyConfigured, match="real account"):
        demo.make_accounts()
    assert User.objects.get(pk=real.pk).check_password(PASSWORD)


@pytest.mark.django_db
def test_demo_accounts_are_not_made_where_they_are_not_allowed(settings: Settings) -> None:
    settings.DEMO_ACCOUNTS_ALLOWED = False
    with pytest.raises(ImproperlyConfigured):
        demo.make_accounts()
    assert not User.objects.exists()


@pytest.mark.django_db
def test_production_refuses_to_start_while_a_demo_account_exists(settings: Settings) -> None:
    UserFactory.create(username="bientap", is_demo=True)
    settings.DEMO_ACCOUNTS_ALLOWED = False
    with pytest.raises(ImproperlyConfigured, match=r"bientap.*wipe_demo"):
        demo.refuse_demo_accounts()


@pytest.mark.django_db
def test_production_starts_without_demo_accounts(settings: Settings) -> None:
    UserFactory.create()
    settings.DEMO_ACCOUNTS_ALLOWED = False
    demo.refuse_demo_accounts()


@pytest.mark.django_db
def test_a_machine_that_allows_demo_accounts_starts_with_them() -> None:
    UserFactory.create(is_demo=True)
    demo.refuse_demo_accounts()


@pytest.mark.django_db
def test_production_refuses_to_start_when_it_cannot_know(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*args: object, **kwargs: object) -> None:
        raise DatabaseError("away")

    settings.DEMO_ACCOUNTS_ALLOWED = False
    monkeypatch.setattr(QuerySet, "values_list", away)
    with pytest.raises(ImproperlyConfigured, match="migrate"):
        demo.refuse_demo_accounts()
