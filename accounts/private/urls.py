"""/khu-vuc-rieng/: every address goes through the gate; what no line names is behind it, too."""

from __future__ import annotations

from django.urls import path, re_path

from accounts import roles
from accounts.private import trail, views
from accounts.private.gate import entrance, nothing_here, private

urlpatterns = [
    path("", entrance(views.front), name="private_front"),
    path("tai-khoan/", private(views.people, *views.OFFICERS), name="private_people"),
    path("tai-khoan/trao-vai-tro/", private(views.give, *views.OFFICERS), name="private_give_role"),
    path("tai-khoan/vai-tro/<uuid:key>/ket-thuc/", private(views.end, *views.OFFICERS), name="private_end_role"),
    path("truy-cap/", private(trail.everything, roles.DPO), name="private_trail"),
    path("truy-cap/cua-toi/", private(trail.own), name="private_own_trail"),
    re_path(r"^.*$", private(nothing_here), name="private_nothing"),
]
