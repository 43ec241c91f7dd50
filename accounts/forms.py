"""What people type at /tai-khoan/."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import get_adapter
from allauth.core import context
from allauth.mfa.adapter import get_adapter as get_mfa_adapter
from django import forms
from django.contrib.auth.forms import SetPasswordForm
from django.utils.translation import gettext_lazy as _

from . import attempts, factors
from .models import User

CODE_INPUT = {"autocomplete": "one-time-code", "inputmode": "numeric", "autocapitalize": "off", "spellcheck": "false"}


class SecondFactorForm(forms.Form):
    """A code of whatever kind the account has: from the app, a recovery code, from the printed sheet."""

    code = forms.CharField(label=_("Code"), max_length=40, widget=forms.TextInput(attrs=CODE_INPUT))

    def __init__(self, *args: Any, user: User, **options: Any) -> None:
        self.user = user
        super().__init__(*args, **options)

    def clean_code(self) -> str:
        tries = attempts.code(context.request, self.user)
        if not tries.allowed:
            raise get_adapter().validation_error("too_many_codes")
        kind = factors.use_code(self.user, self.cleaned_data["code"])
        if not kind:
            raise get_mfa_adapter().validation_error("incorrect_code")
        tries.give_back()
        return kind

    def save(self) -> None:
        """allauth saves what its own form found; here the code is spent already."""


class NewPasswordForm(SetPasswordForm):
    """A new password, typed twice."""

    def __init__(self, user: User, *args: Any, **options: Any) -> None:
        super().__init__(user, *args, **options)
        self.fields["new_password1"].help_text = _(
            "At least 12 characters. A few words that belong together only for you are easy to remember."
        )
        self.fields["new_password2"].label = _("The new password once more")
        self.fields["new_password2"].help_text = ""
        for field in self.fields.values():
            field.widget.attrs["autocomplete"] = "new-password"


class ForgottenPasswordForm(forms.Form):
    """Whose password is forgotten."""

    login = forms.CharField(
        label=_("E-mail address or user name"),
        max_length=254,
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "off", "spellcheck": "false"}),
    )
