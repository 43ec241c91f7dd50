"""Giving accounts: an officer invites, the invited chooses a password, then enrols a second factor."""

from __future__ import annotations

import re
from uuid import UUID

from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from vietnamese import fold

from . import audit, letters, sessions
from .models import Invitation, User
from .models.access import new_code, typed_code

LINK_SIGNS = 32
"""A mailed code is longer than a printed one: nobody types it."""


class Taken(Exception):
    """The e-mail address belongs to an account already."""

    message = _("There is an account with this e-mail address already, or an invitation for it.")


def free_username(family_name: str, given_name: str) -> str:
    """The name in plain letters, "nguyenvanan", with a number where it is taken."""
    letters_alone = re.sub(r"[^a-z0-9]", "", fold(f"{family_name}{given_name}"))
    base = letters_alone[:30] or "nguoidung"
    taken = set(User.objects.filter(username__istartswith=base).values_list("username", flat=True))
    number = 1
    while (name := base if number == 1 else f"{base}{number}") in taken:
        number += 1
    return name


def invite(
    by: User | None, *, family_name: str, given_name: str, email: str = "", once: UUID, mail: bool = True
) -> Invitation:
    """Make a closed account and a one-time code for it; mail the code where there is an address.

    ``once`` is the form's own number: sent twice, it is one invitation. Raises ``Taken``.
    """
    email = email.strip().lower()
    with transaction.atomic():
        if by:  # one after the other: the second of two equal forms finds what the first has made
            User.objects.select_for_update().get(pk=by.pk)
        if found := Invitation.objects.filter(pk=once, by=by).first():
            return found
        if email and User.objects.filter(email__iexact=email).exists():
            raise Taken
        user = User(
            username=free_username(family_name, given_name),
            last_name=family_name,
            first_name=given_name,
            email=email,
            is_active=False,
        )
        user.set_unusable_password()
        try:
            with transaction.atomic():
                user.save()
        except IntegrityError as error:
            raise Taken from error
        audit.record("invited", actor=by, subject=audit.account(user))
        return _open(by, user, once=once, first=True, mail=mail)


def help_with_password(by: User, user: User, *, once: UUID) -> Invitation:
    """A printed code with which somebody without an e-mail address chooses a new password."""
    if found := Invitation.objects.filter(pk=once).first():
        return found
    with transaction.atomic():
        Invitation.objects.filter(user=user, accepted_at=None).delete()
        return _open(by, user, once=once, first=False)


def _open(by: User | None, user: User, *, once: UUID, first: bool, mail: bool = False) -> Invitation:
    mailed = bool(mail and user.email)
    code = new_code(LINK_SIGNS if mailed else 12)
    invitation: Invitation = Invitation.objects.create(pk=once, user=user, by=by, code=code, first=first)
    if mailed:
        letters.send(user, "invitation", path=link(invitation))
    return invitation


def link(invitation: Invitation) -> str:
    """The path that the mailed link has."""
    return reverse("account_invited", kwargs={"code": invitation.code})


def find(code: str) -> Invitation | None:
    """The open invitation with this code, however it was typed."""
    found = Invitation.objects.open().filter(code_index=code).select_related("user") if typed_code(code) else None
    invitation = found.first() if found is not None else None
    return invitation if invitation and (invitation.first or invitation.user.is_active) else None


def accept(invitation: Invitation, password: str) -> bool:
    """Set the password; a first invitation opens the account. False when it was accepted or withdrawn meanwhile."""
    user = invitation.user
    with transaction.atomic():
        mine = Invitation.objects.open().filter(pk=invitation.pk)
        if not mine.update(accepted_at=timezone.now()):
            return False
        user.set_password(password)
        if invitation.first:
            user.is_active = True
        user.save(update_fields=["password", "is_active"] if invitation.first else ["password"])
        letters.send(user, "password_changed" if not invitation.first else "welcome")
        audit.record("invitation accepted", actor=user, subject=audit.account(user))
    sessions.end_all(user)
    return True


def withdraw(by: User, invitation: Invitation) -> None:
    """Take an open invitation back; an account that was never opened goes with it."""
    user = invitation.user
    with transaction.atomic():
        if not Invitation.objects.filter(pk=invitation.pk, accepted_at=None).delete()[0]:
            return
        audit.record("invitation withdrawn", actor=by, subject=audit.account(user))
        if invitation.first:
            user.delete()


def sweep() -> int:
    """Forget invitations that nobody accepted, and the accounts that never opened; a periodic task calls it."""
    late = Invitation.objects.filter(accepted_at=None, expires_at__lt=timezone.now())
    unopened = User.objects.filter(pk__in=late.filter(first=True).values("user"), is_active=False)
    gone = late.count()
    with transaction.atomic():
        unopened.delete()
        late.delete()
    return gone
