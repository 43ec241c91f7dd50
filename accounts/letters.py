"""Mails about an account. They say what happened and what to do, and name accounts alone."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.utils import translation

from .models import User


def send(user: User, name: str, **context: Any) -> bool:
    """Send ``templates/account/mail/<name>.txt``, whose first line is the subject. False without an e-mail address."""
    if not user.email:
        return False
    with translation.override("vi"):
        context = {"username": user.username, "base": settings.WAGTAILADMIN_BASE_URL.rstrip("/"), **context}
        subject, _, text = render_to_string(f"account/mail/{name}.txt", context).strip().partition("\n")
    send_mail(subject.strip(), f"{text.strip()}\n", None, [user.email])
    return True
