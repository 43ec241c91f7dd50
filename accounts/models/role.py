"""Who holds which role, where, from when to when."""

from __future__ import annotations

import datetime
import uuid
from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts import roles
from core.fields import NormalCharField

from .user import User

_BOUNDS = ("province", "commune", "team")


def _fits() -> Q:
    """Each role has exactly the bound that it is for."""
    wanted = Q()
    for role in roles.ROLES:
        given = {f"{name}__isnull": name != role.bound.value for name in _BOUNDS}
        wanted |= Q(role=role.code, **given)
    return wanted


class RoleQuerySet(models.QuerySet["RoleAssignment"]):
    def in_force(self, day: datetime.date | None = None) -> Self:
        """Those that count on a day (today): begun, not past their last day, not ended."""
        day = day or timezone.localdate()
        return self.filter(Q(ends_on=None) | Q(ends_on__gte=day), starts_on__lte=day, ended_at=None)

    def holders(self) -> models.QuerySet[User]:
        """The open accounts that hold one of these rows today."""
        return User.objects.filter(is_active=True, pk__in=self.in_force().values("user"))

    def visible_to(self, user: Any) -> Self:
        """The rows that somebody may decide on: those of roles that they give, where their own role reaches."""
        from accounts.rights import NOTHING, rights_of

        rights, seen = rights_of(user), NOTHING
        for role in roles.ROLES:
            for code in role.given_by:
                giver = roles.BY_CODE[code]
                if role.bound is roles.Bound.PROVINCE or role.bound is roles.Bound.PORTAL:
                    reach = Q() if giver.bound is roles.Bound.PORTAL and rights.has(giver) else NOTHING
                else:
                    reach = rights.reach(giver, commune=role.bound.value)
                seen |= Q(role=role.code) & reach
        return self.filter(seen)


class RoleAssignment(models.Model):
    """One role of one account. Rows are ended, never deleted: they tell who could see what, when."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="role_assignments", verbose_name=_("account")
    )
    role = models.CharField(_("role"), max_length=20, choices=[(role.code, role.label) for role in roles.ROLES])
    province = models.ForeignKey(
        "places.AdminUnit", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("province or city")
    )
    commune = models.ForeignKey(
        "places.AdminUnit", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("commune")
    )
    team = models.UUIDField(_("team"), null=True, blank=True)
    """The team's public id: accounts knows no team."""
    bound = models.CharField(max_length=40, blank=True, editable=False)
    """The key of whichever of the three is set, because a database counts two empty columns as different."""
    starts_on = models.DateField(_("from"), default=timezone.localdate)
    ends_on = models.DateField(_("last day"), null=True, blank=True)
    given_at = models.DateTimeField(default=timezone.now, editable=False)
    given_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+")
    ended_at = models.DateTimeField(null=True, editable=False)
    ended_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+")
    end_reason = NormalCharField(_("reason"), max_length=200, blank=True, editable=False)

    objects: ClassVar[Any] = RoleQuerySet.as_manager()

    class Meta:
        verbose_name = _("role of an account")
        verbose_name_plural = _("roles of accounts")
        ordering = ["role", "starts_on"]
        constraints = [
            models.CheckConstraint(condition=_fits(), name="role_has_its_bound"),
            models.UniqueConstraint(
                fields=["user", "role", "bound"], condition=Q(ended_at=None), name="role_held_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_role_display()} ({self.user_id})"

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.bound = str(self.province_id or self.commune_id or self.team or "")
        super().save(*args, **kwargs)

    @property
    def kind(self) -> roles.Role:
        return roles.BY_CODE[self.role]

    @property
    def where(self) -> str:
        """The place's name; empty for a role of the whole portal and for a team, whose name lies elsewhere."""
        unit = self.province or self.commune
        return str(unit) if unit else ""

    @property
    def is_in_force(self) -> bool:
        day = timezone.localdate()
        return self.ended_at is None and self.starts_on <= day and (self.ends_on is None or self.ends_on >= day)
