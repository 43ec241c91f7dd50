"""Forms of the frame: giving and ending roles, filtering the trail."""

from __future__ import annotations

import datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts import policy, roles
from accounts.models import User
from accounts.rights import rights_of
from core.fields import NormalFormField
from places.models import AdminUnit


class GiveRoleForm(forms.Form):
    """A role for an account that exists: who, which, where, until when. ``wish`` is what the rules are asked about."""

    login = NormalFormField(label=_("User name or e-mail"), max_length=254)
    role = forms.ChoiceField(label=_("Role"))
    place = forms.ModelChoiceField(
        AdminUnit.objects.none(),
        label=_("Place"),
        required=False,
        help_text=_("For officers: the province or commune they are responsible for."),
    )
    ends_on = forms.DateField(
        label=_("Last day"),
        required=False,
        help_text=_(
            "Empty: until somebody ends it. Type it as 31/12/2026. A role that is held already takes this day."
        ),
    )

    def __init__(self, giver: User, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.giver = giver
        offered = policy.roles_to_give(giver)
        self.fields["role"].choices = [(role.code, role.label) for role in offered]  # type: ignore[attr-defined]
        bounds = {role.bound for role in offered}
        places = AdminUnit.objects.none()
        if roles.Bound.PROVINCE in bounds:
            places = AdminUnit.objects.current().provinces()
        elif roles.Bound.COMMUNE in bounds:
            mine = rights_of(giver).provinces.get(roles.PROVINCIAL_OFFICER.code, frozenset())
            places = AdminUnit.objects.current().communes().filter(parent__in=mine)
        self.fields["place"].queryset = places.order_by("sort_key")  # type: ignore[attr-defined]
        if places.query.is_empty():
            del self.fields["place"]

    def clean_login(self) -> User:
        name = self.cleaned_data["login"].strip()
        users = User.objects.filter(is_active=True)
        found = users.filter(username__iexact=name) | users.filter(email__iexact=name).exclude(email="")
        user = found.first()
        if user is None:
            raise forms.ValidationError(_("No account has this name. Invite the person first."))
        if user == self.giver:
            raise forms.ValidationError(_("Nobody changes their own roles. Ask another officer."))
        return user

    def clean_ends_on(self) -> datetime.date | None:
        day: datetime.date | None = self.cleaned_data["ends_on"]
        if day and day < timezone.localdate():
            raise forms.ValidationError(_("This day has passed. To take a role away, end it in the list."))
        return day

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        role = roles.BY_CODE.get(cleaned.get("role", ""))
        if role is None or "login" not in cleaned:
            return cleaned
        needs_place = role.bound in {roles.Bound.PROVINCE, roles.Bound.COMMUNE}
        place = cleaned.get("place") if needs_place else None
        if needs_place and place is None:
            self.add_error("place", _("Choose the place that this role is for."))
            return cleaned
        self.wish = policy.Wish(cleaned["login"], role, place)
        if not policy.user_may(self.giver, "accounts.give_role", self.wish):
            self.add_error("role", _("You cannot give this role there."))
        return cleaned


class EndRoleForm(forms.Form):
    """Why a role ends."""

    reason = NormalFormField(
        label=_("Reason"), max_length=200, help_text=_("It is kept in the trail. Do not name a person helped.")
    )


class TrailForm(forms.Form):
    """Filters of the trail; what cannot be read filters nothing."""

    who = NormalFormField(label=_("User name"), required=False, max_length=150)
    action = forms.ChoiceField(label=_("What"), required=False)
    subject = NormalFormField(label=_("Code"), required=False, max_length=100)
    since = forms.DateField(label=_("From"), required=False)
    until = forms.DateField(label=_("To"), required=False)

    def __init__(self, actions: list[tuple[str, Any]], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["action"].choices = [("", _("Everything")), *actions]  # type: ignore[attr-defined]
