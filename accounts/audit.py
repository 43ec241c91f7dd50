"""Writing the trail and proving that it is whole.

``record`` adds an entry in the transaction of what it tells: both happen or neither. Each entry holds the digest of the
one before. Its own digest lies encrypted, so whoever has the database alone can make none that is believed. After every
commit number and digest of the newest entry ("the head") are added to a file outside the database, so that a trail that
was cut, or written anew by somebody with the keys, shows, too. ``verify`` finds an edited, deleted, inserted, reordered
or cut entry.
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
from typing import IO, Any

from allauth.account.adapter import get_adapter
from allauth.core import context
from django.conf import settings
from django.db import connection, transaction
from django.http import HttpRequest
from django.utils import timezone

from accounts.models import AuditEntry, User
from core.encryption import EncryptionError, Unreadable

logger = logging.getLogger(__name__)

BEGIN = "0" * 64
"""What the first entry has in place of a digest before it."""

NEW_HEADS = "heads begun anew"
"""The action with which a file of heads may begin, but for the first entry."""

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

    "From where" is told of the request at hand also where none is given. ``subject`` is a code, never a name;
    ``detail`` takes keys and counts, nothing personal (house rule 3).
    """
    asked = actor if actor is not None else getattr(request, "user", None)
    who = asked if isinstance(asked, User) else None
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        last = AuditEntry.objects.order_by("-number").first()
        entry = AuditEntry(
            number=last.number + 1 if last else 1,
            actor_id=who.pk if who else None,
            actor_name=who.get_username() if who else "",
            action=action,
            subject=subject,
            reason=AuditEntry._meta.get_field("reason").to_python(reason or None),
            origin=_origin(request or context.request),
            detail=detail or {},
            before=_kept_digest(last) if last else BEGIN,
        )
        entry.digest = digest(entry)
        entry.save()
        begins = entry.number == 1 or action == NEW_HEADS
        transaction.on_commit(lambda: _keep_head(Head(entry.number, entry.digest), begins=begins), robust=True)
    return entry


def denied(request: HttpRequest) -> None:
    """Somebody who is signed in asked for what is not there for them.

    Told is the address's name, not its numbers: what was asked for is none of the trail's business to repeat.
    """
    match = request.resolver_match
    record("denied", request=request, detail={"address": (match.view_name or match.route)[:100] if match else ""})


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


def _kept_digest(entry: AuditEntry) -> str:
    """The digest that the row holds, or "unreadable", which fits no entry: the portal goes on, ``verify`` tells it."""
    try:
        return str(entry.digest)
    except Unreadable:
        return "unreadable"


def _content(entry: AuditEntry) -> Iterator[str]:
    try:
        if digest(entry) != entry.digest:
            yield f"entry {entry.number} was changed after it was written"
    except EncryptionError:
        yield f"entry {entry.number} cannot be read: its reason or digest was changed, or its key is missing"


@dataclass(frozen=True)
class Head:
    """An entry that was the newest when it was committed."""

    number: int
    digest: str


def head_file() -> Path:
    return Path(settings.AUDIT_HEAD_FILE)


def read_heads() -> Iterator[Head]:
    """What the file says, the oldest first; nothing without one. Raises ``ValueError`` for a line that is no head."""
    if head_file().exists():
        with head_file().open(encoding="ascii") as file:
            yield from map(_head, file)


def read_head() -> Head | None:
    """The newest; ``None`` when there is none yet. Raises ``ValueError`` when it cannot be read as one."""
    try:
        with head_file().open("rb") as file:
            return _last(file)
    except FileNotFoundError:
        return None


def _head(line: str) -> Head:
    number, _, value = line.strip().partition(" ")
    if not number.isdigit() or len(value) != len(BEGIN):
        raise ValueError(f"{head_file().name} does not hold heads")
    return Head(int(number), value)


def _last(file: IO[bytes]) -> Head | None:
    """The head in the last line; no line is as long as what is read here."""
    file.seek(max(0, file.seek(0, os.SEEK_END) - 200))
    lines = file.read().decode("ascii").splitlines()
    return _head(lines[-1]) if lines else None


def _keep_head(head: Head, *, begins: bool = False) -> None:
    """Add a head to the file, never an older one: several processes commit at the same time.

    When the head that stands there last is no longer in the trail, or the file is gone, somebody was at the one or the
    other: then nothing is added, so that ``verify`` shows it however long the trail grows. ``begins`` makes a file.
    """
    path = head_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_APPEND | (os.O_CREAT if begins else 0)
        with os.fdopen(os.open(path, flags, 0o600), "a+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            known = _last(file)
            if known and known.number >= head.number:
                return
            if known is None and not begins:
                raise ValueError(f"{path.name} is empty")
            if known and not _holds(known):
                raise ValueError(f"entry {known.number} is not the one that {path.name} names")
            file.write(f"{head.number} {head.digest}\n".encode())
    except (OSError, ValueError) as error:
        logger.error("No head of the trail was kept: %s. Run manage.py verify_audit at once.", error)


def _holds(head: Head) -> bool:
    entry = AuditEntry.objects.filter(number=head.number).first()
    return entry is not None and _kept_digest(entry) == head.digest


def begin_heads_anew(reason: str) -> Path | None:
    """After a restored backup: set the file aside, begin another with an entry that says why. Returns the old one."""
    path, aside = head_file(), None
    if path.exists():
        aside = path.rename(path.with_name(f"{path.name}.{timezone.now():%Y%m%d-%H%M%S}"))
    record(NEW_HEADS, reason=reason)
    return aside


def verify(progress: Any = None) -> Iterator[str]:
    """Every fault of the trail in words; nothing when it is whole. Raises ``ValueError`` where the file is damaged."""
    expected, before = 1, BEGIN
    newest = read_head()
    # Heads that are added meanwhile are left for the next time.
    heads = (head for head in read_heads() if newest and head.number <= newest.number)
    head = first = next(heads, None)
    for entry in AuditEntry.objects.order_by("number").iterator(chunk_size=2000):
        if entry.number != expected:
            missing = f"{expected}" if entry.number == expected + 1 else f"{expected} to {entry.number - 1}"
            yield f"entry {missing} is missing"
        elif entry.before != before:
            yield f"entry {entry.number} does not follow entry {entry.number - 1}"
        yield from _content(entry)
        expected, before = entry.number + 1, _kept_digest(entry)
        while head and head.number < entry.number:
            head = next(heads, None)
        if head and head.number == entry.number:
            if head.digest != before:
                yield f"entry {entry.number} is not the one that the head outside the database names"
            if head is first and entry.number > 1 and entry.action != NEW_HEADS:
                yield f"the heads outside the database begin at entry {entry.number}: older ones were taken away"
            head = next(heads, None)
        if progress and entry.number % 10_000 == 0:
            progress(entry.number)
    if newest and newest.number >= expected:
        yield f"the trail ends at entry {expected - 1}, but the head outside the database names entry {newest.number}"
    if newest is None and expected > 1:
        yield f"there is no head outside the database: {head_file().name} is missing or empty"
