"""Everything at /tai-khoan/ under Vietnamese addresses: allauth's views and ours.

Only what is open is routed. allauth reverses ``account_signup`` while it renders, so the name exists; the page
behind it is the closed-sign-up page.
"""

from __future__ import annotations

from allauth.account import views
from django.urls import path

from .views import account, entrance, factors, invited, officers

urlpatterns = [
    path("", account.OverviewView.as_view(), name="account"),
    path("dang-nhap/", views.login, name="account_login"),
    path("dang-nhap/lop-hai/", entrance.second_step, name="mfa_authenticate"),
    path("dang-xuat/", entrance.sign_out, name="account_logout"),
    path("dang-ky/", views.signup, name="account_signup"),
    path("ngung-hoat-dong/", views.account_inactive, name="account_inactive"),
    path("xac-nhan-lai/", entrance.PasswordAgainView.as_view(), name="account_reauthenticate"),
    path("phien/", account.SessionsView.as_view(), name="account_sessions"),
    path("mat-khau/", account.PasswordView.as_view(), name="account_change_password"),
    path("dat-lai-mat-khau/", account.ForgottenPasswordView.as_view(), name="account_reset"),
    path("dat-lai-mat-khau/da-gui/", account.ResetSentView.as_view(), name="account_reset_sent"),
    path(
        "dat-lai-mat-khau/<str:uidb64>/<str:token>/", account.ResetPasswordView.as_view(), name="account_reset_confirm"
    ),
    path("loi-moi/", invited.CodeView.as_view(), name="account_invitation"),
    path("loi-moi/mat-khau/", invited.PasswordView.as_view(), name="account_invited_password"),
    path("loi-moi/<slug:code>/", invited.from_mail, name="account_invited"),
    path("cap/", officers.invite, name="account_invite"),
    path("cap/<uuid:pk>/", officers.invitation_made, name="account_invitation_made"),
    path("cap/<uuid:pk>/thu-hoi/", officers.withdraw, name="account_withdraw"),
    path("ho-tro/", officers.help_after_loss, name="account_help"),
    path("ho-tro/<uuid:pk>/", officers.decide, name="account_help_decide"),
    path("ho-tro/<uuid:pk>/in/", officers.print_help, name="account_help_print"),
    path("phieu/<uuid:pk>/", officers.sheet, name="account_sheet"),
    path("hai-lop/", factors.FactorsView.as_view(), name="mfa_index"),
    path("hai-lop/ung-dung/", factors.AppView.as_view(), name="mfa_activate_totp"),
    path("hai-lop/ung-dung/go/", factors.RemoveAppView.as_view(), name="mfa_deactivate_totp"),
    path("hai-lop/khoa/", factors.PasskeyView.as_view(), name="mfa_add_webauthn"),
    path("hai-lop/khoa/<int:pk>/go/", factors.RemovePasskeyView.as_view(), name="mfa_remove_webauthn"),
    path("hai-lop/ma-khoi-phuc/", factors.RecoveryCodesView.as_view(), name="mfa_view_recovery_codes"),
    path("hai-lop/ma-khoi-phuc/moi/", factors.NewRecoveryCodesView.as_view(), name="mfa_generate_recovery_codes"),
]
