"""The front of the private area, and the screens for officers on accounts and roles."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from accounts import assignments, policy, roles
from accounts.models import RoleAssignment, User
from accounts.private.areas import Waiting, areas_of, waiting_for
from accounts.private.forms import EndRoleForm, GiveRoleForm
from accounts.rights import rights_of
from core.paging import Paging, page_number

PER_PAGE = 50
OFFICERS = (roles.ADMINISTRATOR, roles.PROVINCIAL_OFFICER)


@require_safe
def front(request: HttpRequest) -> HttpResponse:
    """What each role finds first: what waits, then the areas. Who has no role reads why and what to do."""
    user = _person(request)
    if not rights_of(user).is_private:
        return render(request, "private/closed.html", status=403)
    context = {"waiting": waiting_for(user), "areas": areas_of(user), "held": _held(user)}
    return render(request, "private/front.html", context)


@require_safe
def people(request: HttpRequest) -> HttpResponse:
    """Roles in force that the officer decides on, by person."""
    rows = (
        RoleAssignment.objects.visible_to(_person(request))
        .in_force()
        .select_related("user", "province", "commune")
        .order_by("user__sort_key", "user_id", "role")
    )
    number = page_number(request)
    paging = Paging.of(rows.count(), number, PER_PAGE, request.path)
    context = {"rows": rows[paging.start : paging.stop], "paging": paging}
    return render(request, "private/people.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def give(request: HttpRequest) -> HttpResponse:
    """Give a role. Sent twice it is one role."""
    user = _person(request)
    form = GiveRoleForm(user, request.POST or None)
    if request.method == "POST" and form.is_valid():
        wish = form.wish
        where: dict[str, Any] = {wish.role.bound.value: wish.unit} if wish.unit else {}
        assignments.give(wish.user, wish.role, by=user, ends_on=form.cleaned_data["ends_on"], **where)
        messages.success(request, _("%(name)s has the role now.") % {"name": wish.user.get_full_name()})
        return redirect("private_people")
    return render(request, "private/give_role.html", {"form": form}, status=400 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def end(request: HttpRequest, key: UUID) -> HttpResponse:
    """End a role, with its reason; the right is gone with the person's next request."""
    user = _person(request)
    assignment = get_object_or_404(RoleAssignment.objects.visible_to(user).select_related("user"), pk=key)
    if not policy.user_may(user, "accounts.end_role", assignment):
        raise Http404
    form = EndRoleForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        assignments.end(assignment, by=user, reason=form.cleaned_data["reason"])
        messages.success(request, _("The role has ended."))
        return redirect("private_people")
    context = {"form": form, "assignment": assignment}
    return render(request, "private/end_role.html", context, status=400 if form.errors else 200)


def roles_ending(user: User) -> list[Waiting]:
    """Roles that end by date within a month, for the officer who may prolong them."""
    import datetime

    from django.urls import reverse
    from django.utils import timezone

    day = timezone.localdate()
    soon = RoleAssignment.objects.visible_to(user).in_force().filter(ends_on__lte=day + datetime.timedelta(days=30))
    count = soon.count()
    text = _("%(count)d roles end within 30 days") % {"count": count}
    return [Waiting(text, reverse("private_people"))] if count else []


def _held(user: User) -> list[RoleAssignment]:
    rows = RoleAssignment.objects.filter(user=user).in_force().select_related("province", "commune")
    return list(rows)


def _person(request: HttpRequest) -> User:
    assert isinstance(request.user, User)  # the gate let nobody else in
    return request.user
