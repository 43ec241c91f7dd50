"""Demo accounts: made on a developer's machine, refused by production."""

from __future__ import annotations

import base64
import hashlib
import hmac
import uuid

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError

from core.encryption import Unreadable
from places.models import AdminUnit

from . import assignments, factors, roles
from .models import RoleAssignment, User

ACCOUNTS = (
    ("bientap", "Biên tập", "Tài khoản mẫu", roles.EDITOR),
    ("duyettin", "Duyệt tin", "Tài khoản mẫu", roles.PUBLISHER),
    ("tinhnguyen", "Tình nguyện viên", "Tài khoản mẫu", roles.VOLUNTEER),
    ("doitruong", "Đội trưởng", "Tài khoản mẫu", roles.LEADER),
    ("canboxa", "Cán bộ xã", "Tài khoản mẫu", roles.COMMUNE_OFFICER),
    ("canbotinh", "Cán bộ tỉnh", "Tài khoản mẫu", roles.PROVINCIAL_OFFICER),
    ("baovedulieu", "Bảo vệ dữ liệu", "Tài khoản mẫu", roles.DPO),
    ("quantri", "Quản trị", "Tài khoản mẫu", roles.ADMINISTRATOR),
)
"""User name, given name, family name, role."""

PROVINCE = "79"
"""The official code of the province whose first commune the demo's officers look after."""

TEAM = uuid.uuid5(uuid.NAMESPACE_URL, "portal:demo-team")
"""The public id of the team of the demo's leader and volunteer."""


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
        _give(user, role)
        if not _has_its_app(user):
            factors.add_app(user, app_secret(username))
        users.append(user)
    return users


def _give(user: User, role: roles.Role) -> None:
    """The account's one role; officers wait for the places to be loaded."""
    if RoleAssignment.objects.filter(user=user, role=role.code).in_force().exists():
        assignments.sync_groups(user)
    elif role.bound is roles.Bound.TEAM:
        assignments.give_by_membership(user, role, TEAM, by=None)
    elif role.bound is roles.Bound.PORTAL:
        assignments.give(user, role, by=None)
    elif province := AdminUnit.objects.current().provinces().filter(code=PROVINCE).first():
        commune = AdminUnit.objects.current().communes().filter(parent=province).order_by("sort_key").first()
        where = {"province": province} if role.bound is roles.Bound.PROVINCE else {"commune": commune}
        assignments.give(user, role, by=None, **where)


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
