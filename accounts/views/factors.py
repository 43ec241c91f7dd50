"""The second factor of one's own account: choose, set up, take away."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from allauth.account.decorators import reauthentication_required
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.views import GenerateRecoveryCodesView, ViewRecoveryCodesView
from allauth.mfa.totp.views import ActivateTOTPView, DeactivateTOTPView
from allauth.mfa.webauthn.internal.auth import begin_registration
from allauth.mfa.webauthn.views import AddWebAuthnView, RemoveWebAuthnView
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse_lazy
from django.utils.decorators import method_decorator
from django.views.generic import FormView, TemplateView

from .. import audit, factors, letters, qr, sessions, sheets
from ..forms import AppForm, PasskeyForm
from ..gate import GOING_TO, desk_of, enrolling_page, own_page
from ..models import User

Type = Authenticator.Type


@contextmanager
def _changed(request: HttpRequest, action: str, letter: str, kind: str) -> Iterator[None]:
    """A change of factors, its letter and its entry in the trail are one; then the other sessions end."""
    user = request.user
    assert isinstance(user, User)
    with transaction.atomic(), factors.secrets_of(user):
        yield
        letters.send(user, letter)
        audit.record(action, actor=user, request=request, subject=audit.account(user), detail={"kind": kind})
    sessions.end_all(user, keep=request.session.session_key)


@enrolling_page
class FactorsView(TemplateView):
    """What the account has, and what it may add."""

    template_name = "account/factors.html"

    def get_context_data(self, **options: Any) -> dict[str, Any]:
        user = self.request.user
        assert isinstance(user, User)
        own = list(Authenticator.objects.filter(user=user).order_by("pk"))
        context = super().get_context_data(**options)
        context["app"] = next((one for one in own if one.type == Type.TOTP), None)
        context["passkeys"] = [one for one in own if one.type == Type.WEBAUTHN]
        context["recovery_codes"] = any(one.type == Type.RECOVERY_CODES for one in own)
        context["sheet"] = sheets.of(user)
        context["first"] = not factors.has_second_factor(user)
        context["needed"] = factors.needs_second_factor(user)
        return context


@enrolling_page
class AppView(ActivateTOTPView):  # type: ignore[misc]  # allauth ships no types
    """Set up an authenticator app: scan, type the code."""

    template_name = "account/app.html"
    form_class = AppForm

    def dispatch(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponseBase:
        if request.user.is_authenticated and self._exists():
            return redirect("mfa_index")
        answer: HttpResponseBase = super().dispatch(request, *args, **options)
        return answer

    def _exists(self) -> bool:
        return Authenticator.objects.filter(user=self.request.user, type=Type.TOTP).exists()

    def form_valid(self, form: Any) -> HttpResponse:
        try:
            with _changed(self.request, "second factor added", "factor_added", Type.TOTP):
                answer: HttpResponse = super().form_valid(form)
        except IntegrityError:
            return redirect("mfa_index")  # the same form, sent twice
        factors.mark(self.request, self.request.user)
        return answer

    def get_context_data(self, **options: Any) -> dict[str, Any]:
        context = FormView.get_context_data(self, **options)
        secret = context["form"].secret
        context["secret"] = " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))
        context["qr_side"], context["qr_path"] = qr.path_of(
            factors.MFAAdapter().build_totp_url(self.request.user, secret)
        )
        return context


@own_page
class RemoveAppView(DeactivateTOTPView):  # type: ignore[misc]
    """Take the app away."""

    template_name = "account/app_remove.html"

    def form_valid(self, form: Any) -> HttpResponse:
        with _changed(self.request, "second factor removed", "factor_removed", Type.TOTP):
            answer: HttpResponse = super().form_valid(form)
        return answer


@enrolling_page
class PasskeyView(AddWebAuthnView):  # type: ignore[misc]
    """Add a passkey: the browser or a security key signs for this site alone."""

    template_name = "account/passkey.html"
    form_class = PasskeyForm

    def form_valid(self, form: Any) -> HttpResponse:
        with _changed(self.request, "second factor added", "factor_added", Type.WEBAUTHN):
            answer: HttpResponse = super().form_valid(form)
        factors.mark(self.request, self.request.user)
        return answer

    def get_context_data(self, **options: Any) -> dict[str, Any]:
        context = FormView.get_context_data(self, **options)
        context["passkey_options"] = json.dumps(begin_registration(self.request.user, False))
        return context


@own_page
class RemovePasskeyView(RemoveWebAuthnView):  # type: ignore[misc]
    """Take a passkey away."""

    template_name = "account/passkey_remove.html"
    success_url = reverse_lazy("mfa_index")

    def form_valid(self, form: Any) -> HttpResponse:
        authenticator = self.get_object()
        if not factors.MFAAdapter().can_delete_authenticator(authenticator):
            return redirect("mfa_index")
        with _changed(self.request, "second factor removed", "factor_removed", Type.WEBAUTHN):
            answer: HttpResponse = super().form_valid(form)
        return answer


@own_page
@method_decorator(reauthentication_required(app="allauth.mfa"), name="dispatch")
class RecoveryCodesView(ViewRecoveryCodesView):  # type: ignore[misc]
    """The recovery codes, shown once."""

    template_name = "account/recovery_codes.html"

    def get_context_data(self, **options: Any) -> dict[str, Any]:
        with factors.secrets_of(self.request.user):
            context: dict[str, Any] = super().get_context_data(**options)
        context["go_on"] = self.request.session.pop(GOING_TO, desk_of(self.request.user))
        return context


@own_page
class NewRecoveryCodesView(GenerateRecoveryCodesView):  # type: ignore[misc]
    """New recovery codes in place of the old."""

    template_name = "account/recovery_codes_new.html"

    def form_valid(self, form: Any) -> HttpResponse:
        user = self.request.user
        assert isinstance(user, User)
        with _changed(self.request, "recovery codes made", "recovery_codes_made", ""):
            answer: HttpResponse = super().form_valid(form)
        return answer

    def get_context_data(self, **options: Any) -> dict[str, Any]:
        return FormView.get_context_data(self, **options)
