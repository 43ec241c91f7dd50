"""The printed sheet: sixty numbered codes, each for one sign-in."""

from __future__ import annotations

import hashlib
import hmac
import random
import secrets
from uuid import UUID

from django.db import transaction

from . import audit, letters
from .models import CodeSheet, User

DIGITS = 8
chance = random.SystemRandom()


def make(by: User | None, user: User, *, once: UUID) -> CodeSheet:
    """A new sheet for ``user`` in place of an older one; the owner hears of it. Called again with the same ``once`` it
    gives the same.
    """
    with transaction.atomic():
        User.objects.select_for_update().get(pk=user.pk)
        if found := CodeSheet.objects.filter(pk=once, user=user).first():
            return found
        CodeSheet.objects.filter(user=user).delete()
        sheet: CodeSheet = CodeSheet.objects.create(
            pk=once, user=user, made_by=by, seed=secrets.token_hex(32), asked=chance.randint(1, CodeSheet.CODES)
        )
        letters.send(user, "sheet_made")
        audit.record("sheet made", actor=by, subject=audit.account(user))
        return sheet


def code(sheet: CodeSheet, number: int) -> str:
    """The code that stands beside ``number``."""
    digest = hmac.new(sheet.seed.encode(), str(number).encode(), hashlib.sha256).digest()
    return str(int.from_bytes(digest[:8]) % 10**DIGITS).zfill(DIGITS)


def codes(sheet: CodeSheet) -> list[tuple[int, str]]:
    """(number, code in two groups of four), for printing."""
    found = [(number, code(sheet, number)) for number in range(1, CodeSheet.CODES + 1)]
    return [(number, f"{text[:4]} {text[4:]}") for number, text in found]


def of(user: User) -> CodeSheet | None:
    """The sheet that still has codes."""
    sheet = CodeSheet.objects.filter(user=user).first()
    return sheet if sheet and sheet.left else None


def use(user: User, typed: str) -> bool:
    """Spend the code that is asked for. In however many threads it is spent once."""
    sheet = of(user)
    if sheet is None or not hmac.compare_digest(code(sheet, sheet.asked).encode(), typed.encode()):
        return False
    used = sheet.used | 1 << (sheet.asked - 1)
    free = [number for number in range(1, CodeSheet.CODES + 1) if not used >> (number - 1) & 1]
    mine = CodeSheet.objects.filter(pk=sheet.pk, asked=sheet.asked, used=sheet.used)
    return bool(mine.update(used=used, asked=chance.choice(free) if free else 0))
