"""``portal`` in every template: settings, menu, footer, alert; read at most once a request, and only when asked."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from home.furniture import Furniture


def furniture(request: HttpRequest) -> dict[str, Any]:
    if not hasattr(request, "_furniture"):
        request._furniture = Furniture(request)  # type: ignore[attr-defined]
    return {"portal": request._furniture}  # type: ignore[attr-defined]
