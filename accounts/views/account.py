"""One's own account: overview, password, sessions."""

from __future__ import annotations

from typing import Any

from allauth.account.decorators import reauthentication_required
from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.tokens import default_token_generator
from django.contrib.auth.views import PasswordResetConfirmView
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse_lazy
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import FormView, TemplateView

from .. import alarms, attempts, audit, devices, factors, letters, policy, sessions
from ..forms import ForgottenPasswordForm, NewPasswordForm
from ..gate import own_page
from ..models import User
from ..rights import rights_of
from ..tasks import mail_password_link


@own_page
class OverviewView(TemplateView):
    """The account at a glance."""

    template_name = "account/overview.html"

    def get_context_data(self, **options: Any) -> dict[str, Any]:
        user = self.request.user
        assert isinstance(user, User)
        return {
            **super().get_context_data(**options),
            "sessions_count": sessions.of(user).count(),
            "is_private": rights_of(user).is_private,
            "may_invite": policy.may_invite(user),
            "has_factor": factors.has_second_factor(user),
        }


@own_page
@method_decorator(reauthentication_required, name="dispatch")
class PasswordView(FormView):
    """Change the password; every other session ends."""

    template_name = "account/password.html"
    form_class = NewPasswordForm
    success_url = reverse_lazy("account")

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": self.request.user}

    def form_valid(self, form: NewPasswordForm) -> HttpResponse:
        with transaction.atomic():
            user = form.save()
            letters.send(user, "password_changed")
            audit.record("password changed", actor=user, request=self.request, subject=audit.account(user))
        update_session_auth_hash(self.request, user)
        sessions.end_all(user, keep=self.request.session.session_key)
        answer = super().form_valid(form)
        devices.remember(self.request, answer, user)
        return answer


@own_page
class SessionsView(TemplateView):
    """Where the account is signed in; ends all but this, or all."""

    template_name = "account/sessions.html"

    def get_context_data(self, **options: Any) -> dict[str, Any]:
        user = self.request.user
        assert isinstance(user, User)
        found = [
            {
                "device": sessions.name_of(one),
                "since": one.created_at,
                "here": one.session_key == self.request.session.session_key,
            }
            for one in sessions.of(user)
        ]
        return {**super().get_context_data(**options), "sessions": found}

    def post(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponse:
        user = request.user
        assert isinstance(user, User)
        with transaction.atomic():
            audit.record("other sessions ended", actor=user, request=request, subject=audit.account(user))
            sessions.end_all(user, keep=request.session.session_key)
        return redirect("account_sessions")


@method_decorator(never_cache, name="dispatch")
class ForgottenPasswordView(FormView):
    """Asks whose password is forgotten. Same answer and same work whoever it is: the worker writes the mail."""

    template_name = "account/password_forgotten.html"
    form_class = ForgottenPasswordForm
    success_url = reverse_lazy("account_reset_sent")

    def form_valid(self, form: ForgottenPasswordForm) -> HttpResponse:
        login = form.cleaned_data["login"]
        user = User.objects.named(login)
        allowed = alarms.passes(self.request, attempts.reset(self.request, login, user), user)
        mail_password_link.enqueue(user.pk if user and allowed else 0)
        return super().form_valid(form)


@method_decorator(never_cache, name="dispatch")
class ResetSentView(TemplateView):
    """What happens next, for known and unknown accounts."""

    template_name = "account/password_reset_sent.html"


@method_decorator(sensitive_post_parameters(), name="dispatch")
class ResetPasswordView(PasswordResetConfirmView):
    """The new password behind the mailed link. It signs nobody in: the second factor is asked for as always."""

    template_name = "account/password_reset.html"
    form_class = NewPasswordForm  # type: ignore[assignment]
    success_url = reverse_lazy("account_login")
    token_generator = default_token_generator
    reset_url_token = "mat-khau-moi"  # noqa: S105 - a part of the address

    def form_valid(self, form: Any) -> HttpResponse:
        user = self.user
        assert user is not None
        with transaction.atomic():
            answer = super().form_valid(form)
            letters.send(user, "password_changed")
            audit.record("password reset", actor=user, request=self.request, subject=audit.account(user))
        sessions.end_all(user)
        devices.remember(self.request, answer, user)
        return answer
