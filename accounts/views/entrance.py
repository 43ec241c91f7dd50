"""The second step of signing in, and signing out."""

from __future__ import annotations

import json
from typing import Any

from allauth.account.internal.flows.login import record_authentication
from allauth.account.stages import LoginStageController
from allauth.account.views import LogoutView, ReauthenticateView
from allauth.mfa.base.views import AuthenticateView
from allauth.mfa.models import Authenticator
from allauth.mfa.stages import AuthenticateStage
from allauth.mfa.webauthn.internal.auth import begin_authentication
from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.crypto import constant_time_compare
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache

from .. import alarms, audit, factors, sessions, sheets
from ..forms import SecondFactorForm
from ..gate import enrolling_page
from ..models import User

PASSWORD = "password"  # noqa: S105 - a key of the half-finished sign-in


class SecondStep(AuthenticateStage):  # type: ignore[misc]  # allauth ships no types
    """What waits in an anonymous session after the right password; it counts as long as that is the password."""

    def handle(self) -> Any:
        self.state[PASSWORD] = self.login.user.get_session_auth_hash()
        return super().handle()

    @property
    def is_over(self) -> bool:
        """The account is closed or gone, has another password, or its factor was taken away: sign in anew."""
        user = self.login.user
        return not (
            user
            and user.is_active
            and constant_time_compare(self.state.get(PASSWORD, ""), user.get_session_auth_hash())
            and factors.has_second_factor(user)
        )


class SecondStepView(AuthenticateView):  # type: ignore[misc]
    """Asks for the second factor after the right password."""

    template_name = "account/second_step.html"
    form_class = SecondFactorForm

    def dispatch(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponseBase:
        pending = LoginStageController.enter(request, AuthenticateStage.key)
        if pending and pending.is_over:
            return pending.abort()
        return super().dispatch(request, *args, **options)

    def form_valid(self, form: Any) -> HttpResponse:
        user = self.stage.login.user
        if isinstance(form, SecondFactorForm):
            record_authentication(self.request, user, method="mfa", type=form.cleaned_data["code"])
        else:
            form.save()
        factors.mark(self.request, user)
        answer: HttpResponse = self.stage.exit()
        return answer

    def form_invalid(self, form: Any) -> HttpResponse:
        if form.has_error("code", "incorrect_code"):
            alarms.wrong_code(self.request, self.stage.login.user)
        return self.render_to_response(self.get_context_data())

    def get_context_data(self, **options: Any) -> dict[str, Any]:
        user = self.stage.login.user
        kinds = set(Authenticator.objects.filter(user=user).values_list("type", flat=True))
        sheet = sheets.of(user)
        context: dict[str, Any] = {"form": self.auth_form, "kinds": kinds}
        context["sheet_number"] = sheet.asked if sheet else None
        if Authenticator.Type.WEBAUTHN in kinds:
            context["passkey_form"] = self.webauthn_form
            context["passkey_options"] = json.dumps(begin_authentication(user))
        return context


second_step = SecondStepView.as_view()


@enrolling_page
class PasswordAgainView(ReauthenticateView):  # type: ignore[misc]
    """Asks for the password once more, before what matters most."""


@method_decorator(never_cache, name="dispatch")
class SignOutView(LogoutView):  # type: ignore[misc]
    """Leaves nothing of the visit in the browser but the mark of a known browser (``devices``)."""

    def post(self, request: HttpRequest, *args: Any, **options: Any) -> HttpResponse:
        if isinstance(request.user, User) and request.POST.get("everywhere"):
            with transaction.atomic():
                audit.record(
                    "signed out everywhere", actor=request.user, request=request, subject=audit.account(request.user)
                )
                sessions.end_all(request.user)
        answer: HttpResponse = super().post(request, *args, **options)
        # Not "cookies": that would forget the known browser, too. The session's is deleted by Django, the other here.
        answer["Clear-Site-Data"] = '"cache", "storage"'
        answer.delete_cookie(settings.CSRF_COOKIE_NAME, samesite="Lax")
        return answer


sign_out = SignOutView.as_view()
