"""What people type at /tai-khoan/."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from allauth.account.adapter import get_adapter
from allauth.core import context
from allauth.mfa.adapter import get_adapter as get_mfa_adapter
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm
from django import forms
from django.contrib.auth.forms import SetPasswordForm
from django.utils.translation import gettext_lazy as _

from core.fields import NormalFormField

from . import alarms, attempts, factors, invitations, policy
from .models import HelpRequest, Invitation, User

CODE_INPUT = {"autocomplete": "one-time-code", "inputmode": "numeric", "autocapitalize": "off", "spellcheck": "false"}


class SecondFactorForm(forms.Form):
    """A code of whatever kind the account has: from the app, a recovery code, from the printed sheet."""

    code = forms.CharField(label=_("Code"), max_length=40, widget=forms.TextInput(attrs=CODE_INPUT))

    def __init__(self, *args: Any, user: User, **options: Any) -> None:
        self.user = user
        super().__init__(*args, **options)

    def clean_code(self) -> str:
        tries = attempts.code(context.request, self.user)
        if not alarms.passes(context.request, tries, self.user):
            raise get_adapter().validation_error("too_many_codes")
        kind = factors.use_code(self.user, self.cleaned_data["code"])
        if not kind:
            raise get_mfa_adapter().validation_error("incorrect_code")
        tries.give_back()
        return kind

    def save(self) -> None:
        """allauth saves what its own form found; here the code is spent already."""


class AppForm(ActivateTOTPForm):  # type: ignore[misc]  # allauth ships no types
    """The first code of a new authenticator app. allauth's form, with a secret that does not wait in clear."""

    def __init__(self, *args: Any, user: User, **options: Any) -> None:
        forms.Form.__init__(self, *args, **options)
        self.user = user
        self.secret = factors.pending_secret(context.request, renew=not self.is_bound)


class PasskeyForm(AddWebAuthnForm):  # type: ignore[misc]
    """What the browser made, and a name for it."""

    name = NormalFormField(label=_("A name for it"), required=False, max_length=60)


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


class InvitationCodeForm(forms.Form):
    """The one-time code of a printed invitation."""

    code = forms.CharField(
        label=_("One-time code"),
        max_length=60,
        help_text=_("Twelve signs; blanks and dashes do not matter."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "autocapitalize": "characters", "spellcheck": "false"}),
    )

    def clean_code(self) -> Invitation:
        tries = attempts.invitation(context.request)
        found = invitations.find(self.cleaned_data["code"]) if alarms.passes(context.request, tries) else None
        if found is None:
            raise forms.ValidationError(
                _("This code is not right, was used, or is older than seven days. Please check it or ask for another.")
            )
        tries.give_back()
        return found


class OnceForm(forms.Form):
    """A form with a number of its own: sent twice, it does its work once."""

    once = forms.UUIDField(initial=uuid4, widget=forms.HiddenInput)


class InviteForm(OnceForm):
    """Whom an officer invites."""

    family_name = NormalFormField(label=_("Family and middle names"), max_length=150)
    given_name = NormalFormField(label=_("Given name"), max_length=150)
    email = forms.EmailField(
        label=_("E-mail address (optional)"),
        required=False,
        max_length=254,
        help_text=_("The invitation goes there. Without an address you print a one-time code and hand it over."),
    )


class HelpForm(OnceForm):
    """Whom an officer helps after a loss, and how."""

    account = forms.CharField(
        label=_("User name"),
        max_length=254,
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    kind = forms.ChoiceField(label=_("What is needed"), choices=HelpRequest.Kind.choices)
    reason = NormalFormField(
        label=_("Reason"),
        max_length=1000,
        help_text=_("What was lost, and how you know that it is this person. The second person reads it."),
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def __init__(self, *args: Any, by: User, **options: Any) -> None:
        self.by = by
        super().__init__(*args, **options)

    def clean_account(self) -> User:
        found = User.objects.named(self.cleaned_data["account"])
        if found is None or not found.is_active or not policy.may_reset_factor(self.by, found):
            raise forms.ValidationError(_("There is no such account that you look after."))
        return found
