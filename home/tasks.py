"""Work that comes round for the CMS."""

from __future__ import annotations

from django.core.management import call_command
from django_tasks import task


@task()
def publish_due() -> None:
    """Publish what is due and take down what has expired; an editor chose the times."""
    call_command("publish_scheduled", verbosity=0)
