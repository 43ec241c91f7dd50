"""Writing the trail and proving that it is whole.

``record`` adds an entry in the transaction of what it tells: both happen or neither. Each entry holds the digest of the
one before; the last number and digest ("the head") are also kept in a file outside the database after every commit, so
that a trail cut short at the end shows, too. ``verify`` finds an edited, deleted, inserted, reordered or cut entry.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.db import connection, transaction
from django.http import HttpRequest

from accounts.models import AuditEntry, User
from core.encryption import EncryptionError

logger = logging.getLogger(__name__)

BEGIN = "0" * 64
"""What the first entry has in place of a digest before it."""

_LOCK = 0x74726169
"""PostgreSQL's advisory lock of the chain; SQLite's writers wait for one another anyway."""


def account(user: User) -> str:
    """The subject that stands for an account."""
    return f"account:{user.pk}"


def record(
    action: str,
    *,
    actor: Any = None,
    request: HttpRequest | None = None,
    subject: str = "",
    reason: str = "",
    detail: dict[str, Any] | None = None,
) -> AuditEntry:
    """Add an entry. With a ``request`` and no ``actor`` the signed-in person is the actor.

    ``subject`` is a code, never a name; ``detail`` takes keys and counts, nothing personal (house rule 3).
    """
    asked = actor if actor is not None else getattr(request, "user", None)
    who = asked if isinstance(asked, User) else None
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        last = AuditEntry.objects.order_by("-number").values_list("number", "digest").first() or (0, BEGIN)
        entry = AuditEntry(
            number=last[0] + 1,
            actor_id=who.pk if who else None,
            actor_name=who.get_username() if who else "",
            action=action,
            subject=subject,
            reason=AuditEntry._meta.get_field("reason").to_python(reason or None),
            origin=_origin(request),
            detail=detail or {},
            before=last[1],
        )
        entry.digest = digest(entry)
        entry.save()
        transaction.on_commit(lambda: _keep_head(Head(entry.number, entry.digest)))
    return entry


def digest(entry: AuditEntry) -> str:
    """SHA-256 over everything the entry says and the digest before it."""
    content = [
        entry.number,
        str(entry.id),
        entry.at.isoformat(timespec="microseconds"),
        entry.actor_id,
        entry.actor_name,
        entry.action,
        entry.subject,
        entry.reason,
        entry.origin,
        entry.detail,
        entry.before,
    ]
    return hashlib.sha256(json.dumps(content, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


def _origin(request: HttpRequest | None) -> str:
    if request is None:
        return ""
    address: str = get_adapter().get_client_ip(request) or ""
    return address[:45]


def _content(entry: AuditEntry) -> Iterator[str]:
    try:
        if digest(entry) != entry.digest:
            yield f"entry {entry.number} was changed after it was written"
    except EncryptionError:
        yield f"entry {entry.number} cannot be read: its reason was changed, or its key is missing"


@dataclass(frozen=True)
class Head:
    """The newest entry that is known to have been committed."""

    number: int
    digest: str


def head_file() -> Path:
    return Path(settings.AUDIT_HEAD_FILE)


def read_head() -> Head | None:
    """What the file says; ``None`` when there is none yet. Raises ``ValueError`` when it cannot be read as a head."""
    try:
        text = head_file().read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return None
    number, _, value = text.partition(" ")
    if not number.isdigit() or len(value) != len(BEGIN):
        raise ValueError(f"{head_file().name} does not hold a head")
    return Head(int(number), value)


def _keep_head(head: Head) -> None:
    """Move the file forward, never back: several processes commit at the same time."""
    path = head_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+", encoding="ascii") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            known = file.read().partition(" ")[0]
            if known.isdigit() and int(known) >= head.number:
                return
            file.seek(0)
            file.write(f"{head.number} {head.digest}\n")
            file.truncate()
    except OSError:
        logger.exception("The head of the trail could not be written; the entries themselves are safe.")


def verify(progress: Any = None) -> Iterator[str]:
    """Every fault of the trail in words; nothing when it is whole."""
    expected, before = 1, BEGIN
    head = read_head()
    seen_head = head is None
    for entry in AuditEntry.objects.order_by("number").iterator(chunk_size=2000):
        if entry.number != expected:
            missing = f"{expected}" if entry.number == expected + 1 else f"{expected} to {entry.number - 1}"
            yield f"entry {missing} is missing"
        elif entry.before != before:
            yield f"entry {entry.number} does not follow entry {entry.number - 1}"
        yield from _content(entry)
        if head and entry.number == head.number:
            seen_head = True
            if entry.digest != head.digest:
                yield f"entry {entry.number} is not the one that the head outside the database names"
        expected, before = entry.number + 1, entry.digest
        if progress and entry.number % 10_000 == 0:
            progress(entry.number)
    if not seen_head and head:
        yield f"the trail ends at entry {expected - 1}, but the head outside the database names entry {head.number}"
