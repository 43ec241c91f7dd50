"""Closing an account: nobody signs in with it any more, and it is signed out everywhere."""

from __future__ import annotations

from django.db import transaction

from . import audit, sessions
from .models import Invitation, User


def close_account(user: User, *, by: User | None, reason: str) -> bool:
    """Close the account, with the ways to open it that are still under way. False when it is closed and has none.

    Its roles stay, for the day it is opened again; a closed account has no rights by them.
    """
    with transaction.atomic():
        withdrawn, _ = Invitation.objects.filter(user=user, accepted_at=None).delete()
        closed = User.objects.filter(pk=user.pk, is_active=True).update(is_active=False)
        if not withdrawn and not closed:
            return False
        user.is_active = False
        audit.record("account closed", actor=by, subject=audit.account(user), reason=reason)
        transaction.on_commit(lambda: sessions.end_all(user))
    return True
