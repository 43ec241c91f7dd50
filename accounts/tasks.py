"""What the worker does for accounts."""

from __future__ import annotations

import logging

from django.contrib.auth.tokens import default_token_generator
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode
from django_tasks import task

from . import assignments, audit, letters, roles
from .models import RoleAssignment, User

logger = logging.getLogger(__name__)


@task()
def mail_password_link(user_id: int) -> bool:
    """Mail the link to choose a new password. 0, a closed account and one without an address get none."""
    user = User.objects.filter(pk=user_id, is_active=True).first()
    if user is None or not user.email or not user.has_usable_password():
        return False
    parts = {"uidb64": urlsafe_base64_encode(force_bytes(user.pk)), "token": default_token_generator.make_token(user)}
    return letters.send(user, "password_link", path=reverse("account_reset_confirm", kwargs=parts))


@task()
def mail_too_many_attempts(user_id: int) -> bool:
    """Tell the owner that a limit was reached. 0 is nobody's name, which costs as much."""
    user = User.objects.filter(pk=user_id, is_active=True).first()
    return user is not None and letters.send(user, "too_many_attempts")


@task()
def check_trail() -> int:
    """Whether the trail is whole; if not, the log names the faults, and who has to act gets a letter."""
    try:
        faults = list(audit.verify())
    except ValueError as error:
        faults = [str(error)]
    for fault in faults[:20]:
        logger.error("The trail of access is not whole: %s", fault)
    if faults:
        for user in RoleAssignment.objects.filter(role__in=[roles.DPO.code, roles.ADMINISTRATOR.code]).holders():
            letters.send(user, "trail_not_whole", count=len(faults))
    return len(faults)


@task()
def follow_dates() -> int:
    """Roles begin and end by their dates where nobody asks: in the trail, in the CMS's groups, in sessions."""
    return assignments.follow_dates()
