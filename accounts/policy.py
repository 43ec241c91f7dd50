"""Which officer may do what to which account; the roles say it."""

from __future__ import annotations

from . import roles
from .models import User


def may_invite(user: User) -> bool:
    """Whether ``user`` may give accounts."""
    return bool(user.is_active and user.groups.filter(name=roles.ADMINISTRATOR.group).exists())


def may_reset_factor(user: User, target: User) -> bool:
    """Whether ``user`` may print sheets for ``target`` and ask for, or agree to, help after a loss."""
    return user.pk != target.pk and may_invite(user)
