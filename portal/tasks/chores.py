"""Housekeeping that no app owns."""

from __future__ import annotations

import datetime

from django.utils import timezone
from django_tasks import task
from django_tasks_db.models import DBTaskResult

from accounts import invitations
from core import limits
from core.counters.models import Session
from core.models import OutboxMessage

KEEP_FINISHED = datetime.timedelta(days=14)
KEEP_SENT = datetime.timedelta(days=30)


@task()
def tidy() -> dict[str, int]:
    """Forget ended sessions, counts and invitations, old sent letters, results of tasks nobody asks for any more."""
    now = timezone.now()
    sessions = Session.objects.filter(expire_date__lt=now).delete()[0]
    letters = OutboxMessage.objects.filter(state=OutboxMessage.State.SENT, sent_at__lt=now - KEEP_SENT).delete()[0]
    results = DBTaskResult.objects.finished().filter(finished_at__lt=now - KEEP_FINISHED).delete()[0]
    counts = {"limits": limits.sweep(), "invitations": invitations.sweep()}
    return {"sessions": sessions, **counts, "letters": letters, "results": results}
