"""What this app has in the private area's navigation."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from accounts import roles
from accounts.private.areas import Area, register
from accounts.private.views import OFFICERS, roles_ending


def connect() -> None:
    register(Area(_("accounts and roles"), "private_people", "user", OFFICERS, order=80, waiting=roles_ending))
    register(Area(_("trail of access"), "private_trail", "shield", (roles.DPO,), order=90))
    register(Area(_("my trail"), "private_own_trail", "clock", order=95))
