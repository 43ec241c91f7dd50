"""Housekeeping that no app owns."""

from __future__ import annotations

import datetime

from django.contrib.sessions.models import Session
from django.utils import timezone
from django_tasks import task
from django_tasks_db.models import DBTaskResult

KEEP_FINISHED = datetime.timedelta(days=14)


@task()
def tidy() -> dict[str, int]:
    """Forget ended sessions and task results that nobody asks for any more."""
    now = timezone.now()
    sessions = Session.objects.filter(expire_date__lt=now).delete()[0]
    results = DBTaskResult.objects.finished().filter(finished_at__lt=now - KEEP_FINISHED).delete()[0]
    return {"sessions": sessions, "results": results}
