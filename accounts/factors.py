"""The second factor: who needs one, who has one, whether it was used in this session.

allauth keeps authenticator apps, passkeys and recovery codes; the printed sheet is ours (``accounts.sheets``). Secrets
are encrypted and belong to one account, so whoever reads or writes one says whose: ``with secrets_of(user)``.
"""

from __future__ import annotations

import datetime
import hmac
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    SECRET_SESSION_KEY,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.conf import settings
from django.http import HttpRequest

from core import limits
from core.encryption import Unreadable, decrypt, encrypt

from . import sheets
from .models import CodeSheet, FactorSecret, User
from .rights import rights_of

Type = Authenticator.Type
SHEET = "sheet"
SESSION_MARK = "second_factor"
TOTP_CODE_LIFE = 120
"""Seconds for which a used code is remembered; it would be valid for 90."""

_owner: ContextVar[str] = ContextVar("owner of second-factor secrets")


@contextmanager
def secrets_of(user: User) -> Iterator[None]:
    """Secrets read and written inside belong to ``user``; one of another account does not open."""
    token = _owner.set(str(user.pk))
    try:
        yield
    finally:
        _owner.reset(token)


class MFAAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # allauth ships no types
    """How allauth's second factors behave here."""

    def encrypt(self, text: str) -> str:
        """Keep the secret in a row of its own and give its key, which allauth stores."""
        owner = _owner.get()
        return str(FactorSecret.objects.create(user_id=owner, text=f"{owner} {text}").pk)

    def decrypt(self, encrypted_text: str) -> str:
        """The secret of the account at hand. Raises ``Unreadable`` for one that is gone or another's."""
        row = FactorSecret.objects.filter(pk=encrypted_text).first()
        owner, _, secret = row.text.partition(" ") if row else ("", "", "")
        if owner != _owner.get():
            raise Unreadable(f"accounts_factorsecret.text of row {encrypted_text}", "it is not of this account")
        return str(secret)

    def is_mfa_enabled(self, user: Any, types: list[str] | None = None) -> bool:
        """allauth asks for app and passkey together where it means "any second factor"; a sheet is one, too."""
        if super().is_mfa_enabled(user, types):
            return True
        return {Type.TOTP, Type.WEBAUTHN} <= set(types or ()) and has_sheet(user)

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        """The last one stays where one is needed."""
        user = authenticator.user
        others = Authenticator.objects.filter(user=user).exclude(type=Type.RECOVERY_CODES).exclude(pk=authenticator.pk)
        return not needs_second_factor(user) or others.exists() or has_sheet(user)

    def get_totp_label(self, user: Any) -> str:
        return str(user.username)

    def _get_site_name(self) -> str:
        """What a passkey's dialogue calls us."""
        return str(settings.MFA_TOTP_ISSUER)


def forget_secret(sender: Any, instance: Authenticator, **options: Any) -> None:
    """A factor that is taken away takes its secret along; connected to ``post_delete``."""
    keys = [instance.data[name] for name in ("secret", "seed") if name in instance.data]
    FactorSecret.objects.filter(pk__in=keys).delete()


def needs_second_factor(user: User) -> bool:
    """Whether the account may do nothing beyond reading before it has a second factor: every role needs one."""
    return bool(rights_of(user).held) or user.groups.exists()


def has_sheet(user: User) -> bool:
    """Also when its codes are spent: then it lets nobody in, instead of leaving the password alone at the door."""
    return CodeSheet.objects.filter(user=user).exists()


def has_second_factor(user: User) -> bool:
    """Whether signing in asks for more than the password. Recovery codes alone are no second factor."""
    return Authenticator.objects.filter(user=user, type__in=[Type.TOTP, Type.WEBAUTHN]).exists() or has_sheet(user)


def added_since(user: User, moment: datetime.datetime) -> bool:
    """Whether a way for the second step was added after ``moment``."""
    own = Authenticator.objects.filter(user=user, created_at__gt=moment)
    return own.exists() or CodeSheet.objects.filter(user=user, made_at__gt=moment).exists()


def take_away(user: User) -> None:
    """Every second factor of the account, recovery codes too."""
    for one in Authenticator.objects.filter(user=user):
        one.delete()
    CodeSheet.objects.filter(user=user).delete()


def mark(request: HttpRequest, user: User) -> None:
    """Remember in the session that ``user`` has shown a second factor."""
    request.session[SESSION_MARK] = str(user.pk)


def is_marked(request: HttpRequest) -> bool:
    return bool(request.session.get(SESSION_MARK) == str(request.user.pk))


def use_code(user: User, code: str) -> str:
    """Spend a typed code: which kind it was, or "" when it is none. Each code works once, in however many threads."""
    code = "".join(code.split()).replace("-", "")
    own = {one.type: one for one in Authenticator.objects.filter(user=user).exclude(type=Type.WEBAUTHN)}
    with secrets_of(user):
        if Type.TOTP in own and _is_fresh_totp(own[Type.TOTP], code):
            own[Type.TOTP].record_usage()
            return str(Type.TOTP)
        if Type.RECOVERY_CODES in own and own[Type.RECOVERY_CODES].wrap().validate_code(code):
            return str(Type.RECOVERY_CODES)
    return SHEET if sheets.use(user, code) else ""


def _is_fresh_totp(authenticator: Authenticator, code: str) -> bool:
    """Right, and not used before: allauth remembers used codes in the cache, for less long than they are valid."""
    secret = MFAAdapter().decrypt(authenticator.data["secret"])
    for counter in yield_hotp_counters_from_time():
        if hmac.compare_digest(format_hotp_value(hotp_value(secret, counter)).encode(), code.encode()):
            key = f"{authenticator.pk} {counter}"
            return limits.attempt("code used", key, limit=1, seconds=TOTP_CODE_LIFE).allowed
    return False


def pending_secret(request: HttpRequest, *, renew: bool) -> str:
    """The secret of an app that is being set up. It waits in the session, sealed for the account."""
    place = {"table": "session", "column": SECRET_SESSION_KEY, "row": str(request.user.pk)}
    waiting = "" if renew else request.session.get(SECRET_SESSION_KEY, "")
    if waiting:
        return decrypt(waiting, **place)
    secret: str = generate_totp_secret()
    request.session[SECRET_SESSION_KEY] = encrypt(secret, **place)
    return secret


def add_app(user: User, secret: str) -> Authenticator:
    """Give ``user`` an authenticator app with a known secret (base32): demo accounts and tests."""
    Authenticator.objects.filter(user=user, type=Type.TOTP).delete()
    with secrets_of(user):
        data = {"secret": MFAAdapter().encrypt(secret)}
    return Authenticator.objects.create(user=user, type=Type.TOTP, data=data)


def code_of(secret: str, step: int = 0) -> str:
    """What an app with this secret shows now, or ``step`` half minutes later."""
    *_, latest = yield_hotp_counters_from_time()
    return str(format_hotp_value(hotp_value(secret, latest - settings.MFA_TOTP_TOLERANCE + step)))
