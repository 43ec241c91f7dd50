"""Accounts for tests."""

from __future__ import annotations

from typing import Any

import factory
from django.contrib.auth.models import Group
from factory.django import DjangoModelFactory

from accounts import assignments
from accounts.models import AuditEntry, CodeSheet, FactorSecret, HelpRequest, Invitation, User
from accounts.roles import Role

PASSWORD = "sáu con vịt qua cầu 6"


class UserFactory(DjangoModelFactory):
    """Someone with ``PASSWORD``; ``roles=[roles.EDITOR]`` puts them into groups that ``setup_roles`` has made."""

    class Meta:
        model = User
        skip_postgeneration_save = True

    username = factory.Sequence(lambda number: f"nguoi-{number}")
    email = factory.LazyAttribute(lambda user: f"{user.username}@congdoi.example")
    first_name = "An"
    last_name = "Nguyễn Văn"
    password = factory.django.Password(PASSWORD)

    @factory.post_generation
    def roles(self: Any, create: bool, extracted: list[Role] | None, **kwargs: Any) -> None:
        if create and extracted:
            groups = {role.group for role in extracted if role.group}
            assert Group.objects.filter(name__in=groups).count() == len(groups), "run setup_roles first"
            for role in extracted:
                assignments.give(self, role, by=None)


class FactorSecretFactory(DjangoModelFactory):
    class Meta:
        model = FactorSecret

    user = factory.SubFactory(UserFactory)
    text = "bí mật"


class AuditEntryFactory(DjangoModelFactory):
    """An entry that stands alone, for what looks at rows and not at the chain."""

    class Meta:
        model = AuditEntry

    number = factory.Sequence(lambda number: number + 1_000_000)
    action = "test"
    before = "0" * 64
    digest = factory.LazyAttribute(lambda entry: "1" * 64)


class InvitationFactory(DjangoModelFactory):
    class Meta:
        model = Invitation

    user = factory.SubFactory(UserFactory)
    code = factory.Sequence(lambda number: f"MA{number:010d}")
    first = False


class CodeSheetFactory(DjangoModelFactory):
    class Meta:
        model = CodeSheet

    user = factory.SubFactory(UserFactory)
    seed = "hạt giống"
    asked = 1


class HelpRequestFactory(DjangoModelFactory):
    class Meta:
        model = HelpRequest

    user = factory.SubFactory(UserFactory)
    asked_by = factory.SubFactory(UserFactory)
    kind = HelpRequest.Kind.FACTOR
    reason = "Mất điện thoại"
