"""Demo accounts: made on a developer's machine, refused by production."""

from __future__ import annotations

import base64
import hashlib
import hmac

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.models import Group
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError

from core.encryption import Unreadable

from . import factors, roles
from .models import User

ACCOUNTS = (
    ("bientap", "Biên tập", "Tài khoản mẫu", roles.EDITOR),
    ("duyettin", "Duyệt tin", "Tài khoản mẫu", roles.PUBLISHER),
)
"""User name, given name, family name, role."""


def password(username: str) -> str:
    """The demo account's password: its own on each machine, the same at each start, written nowhere."""
    digest = hmac.new(settings.SECRET_KEY.encode(), f"demo:{username}".encode(), hashlib.sha256).digest()
    text = base64.b32encode(digest).decode().lower()
    return "-".join((text[:4], text[4:8], text[8:12], text[12:16]))


def app_secret(username: str) -> str:
    """The secret of the demo account's authenticator app; made as the password is."""
    digest = hmac.new(settings.SECRET_KEY.encode(), f"demo-app:{username}".encode(), hashlib.sha256).digest()
    return base64.b32encode(digest[:20]).decode()


def code(username: str) -> str:
    """What the demo account's authenticator app shows now. Each code works once."""
    return factors.code_of(app_secret(username))


def make_accounts() -> list[User]:
    """Create or repair the demo accounts and return them.

    Raises ``ImproperlyConfigured`` where they are not allowed, or where a real account has such a name.
    """
    if not settings.DEMO_ACCOUNTS_ALLOWED:
        raise ImproperlyConfigured("Demo accounts are not allowed with these settings.")
    users = []
    for username, first_name, last_name, role in ACCOUNTS:
        user, _ = User.objects.get_or_create(
            username=username, defaults={"first_name": first_name, "last_name": last_name, "is_demo": True}
        )
        if not user.is_demo:
            raise ImproperlyConfigured(f"{username} is a real account here; it does not become a demo account.")
        if not user.check_password(password(username)):
            user.set_password(password(username))
            user.save()
        user.groups.set(Group.objects.filter(name=role.group))
        if not _has_its_app(user):
            factors.add_app(user, app_secret(username))
        users.append(user)
    return users


def _has_its_app(user: User) -> bool:
    found = Authenticator.objects.filter(user=user, type=Authenticator.Type.TOTP).first()
    if found is None:
        return False
    try:
        with factors.secrets_of(user):
            return factors.MFAAdapter().decrypt(found.data["secret"]) == app_secret(user.username)
    except Unreadable:
        return False  # other keys than when it was made


def refuse_demo_accounts() -> None:
    """Stop a production start while a demo account exists, or while it cannot be known whether one does."""
    if settings.DEMO_ACCOUNTS_ALLOWED:
        return
    try:
        names = list(User.objects.filter(is_demo=True).values_list("username", flat=True))
    except DatabaseError as error:
        raise ImproperlyConfigured("The database did not answer; run manage.py migrate, or start it first.") from error
    if names:
        raise ImproperlyConfigured(f"Demo accounts exist ({', '.join(names)}). Remove them: manage.py wipe_demo")
