"""The account."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser, UserManager
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from core.fields import SortKeyField


class AccountManager(UserManager["User"]):
    """Finds accounts by what people type."""

    def named(self, login: str) -> User | None:
        """Whose user name or e-mail address it is, in any case; None for nobody's."""
        login = login.strip()
        found = self.filter(Q(username__iexact=login) | Q(email__iexact=login)) if login else self.none()
        return found.order_by("pk").first()


class User(AbstractUser):
    """Someone who signs in, by user name or e-mail.

    ``is_superuser`` is never set on an account that signs in: rights come from roles alone, and the database says so.
    """

    email = models.EmailField(_("e-mail address"), blank=True)
    sort_key = SortKeyField("get_full_name", "name")
    is_demo = models.BooleanField(
        _("demo account"),
        default=False,
        editable=False,
        help_text=_("Made by load_demo. Production refuses to start while one exists."),
    )

    objects: ClassVar[AccountManager] = AccountManager()

    class Meta:
        verbose_name = _("account")
        verbose_name_plural = _("accounts")
        constraints = [
            models.UniqueConstraint(Lower("username"), name="user_name_unique_in_any_case"),
            models.UniqueConstraint(Lower("email"), condition=~models.Q(email=""), name="user_email_unique_when_given"),
            models.CheckConstraint(condition=models.Q(is_superuser=False), name="user_never_superuser"),
        ]

    def get_full_name(self) -> str:
        """Family and middle names first, then the given name, as Vietnamese write it."""
        return f"{self.last_name} {self.first_name}".strip() or self.username

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.email = self.email.strip().lower()
        super().save(*args, **kwargs)
