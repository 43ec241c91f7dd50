"""Sign-in at /tai-khoan/: allauth's views under Vietnamese addresses.

Only what is open is routed. allauth reverses ``account_signup`` while it renders, so the name exists; the page
behind it is the closed-sign-up page.
"""

from __future__ import annotations

from allauth.account import views
from django.urls import path
from django.views.generic import RedirectView

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="account_login", query_string=True), name="account"),
    path("dang-nhap/", views.login, name="account_login"),
    path("dang-xuat/", views.logout, name="account_logout"),
    path("dang-ky/", views.signup, name="account_signup"),
    path("ngung-hoat-dong/", views.account_inactive, name="account_inactive"),
    path("xac-nhan-lai/", views.reauthenticate, name="account_reauthenticate"),
]
