"""For the invited: the code, then a password."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse_lazy
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import FormView

from .. import alarms, attempts, devices, invitations
from ..forms import InvitationCodeForm, NewPasswordForm
from ..models import Invitation

IN_SESSION = "invitation"


@method_decorator(never_cache, name="dispatch")
class CodeView(FormView):
    """Takes the printed code."""

    template_name = "account/invitation.html"
    form_class = InvitationCodeForm
    success_url = reverse_lazy("account_invited_password")

    def form_valid(self, form: InvitationCodeForm) -> HttpResponse:
        self.request.session[IN_SESSION] = str(form.cleaned_data["code"].pk)
        return super().form_valid(form)


@never_cache
def from_mail(request: HttpRequest, code: str) -> HttpResponse:
    """Takes the code out of the mailed link, so that it does not stay in the address."""
    tries = attempts.invitation(request)
    found = invitations.find(code) if alarms.passes(request, tries) else None
    if found is None:
        return render(request, "account/invitation_over.html")
    tries.give_back()
    request.session[IN_SESSION] = str(found.pk)
    return redirect("account_invited_password")


@method_decorator(sensitive_post_parameters(), name="dispatch")
@method_decorator(never_cache, name="dispatch")
class PasswordView(FormView):
    """Chooses the password. It signs nobody in: the next page is the one door."""

    template_name = "account/invited_password.html"
    form_class = NewPasswordForm

    def dispatch(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponseBase:
        found: Invitation | None = (
            Invitation.objects.open().select_related("user").filter(pk=request.session.get(IN_SESSION)).first()
        )
        if found is None:
            return render(request, "account/invitation_over.html")
        self.invitation = found
        return super().dispatch(request, *args, **options)

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.invitation.user}

    def get_context_data(self, **options: Any) -> dict[str, Any]:
        return {**super().get_context_data(**options), "invited": self.invitation.user}

    def form_valid(self, form: NewPasswordForm) -> HttpResponse:
        if not invitations.accept(self.invitation, form.cleaned_data["new_password1"]):
            return render(self.request, "account/invitation_over.html")
        self.request.session.pop(IN_SESSION, None)
        answer = render(self.request, "account/invited_done.html", {"invited": self.invitation.user})
        devices.remember(self.request, answer, self.invitation.user)
        return answer
