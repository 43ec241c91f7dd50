"""What every screen of the private area shows."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from accounts.models import User
from accounts.private.areas import areas_of


def private_areas(request: HttpRequest) -> dict[str, Any]:
    """The navigation; asked for by the private area's templates alone, so public pages pay nothing."""

    def read() -> list[Any]:
        user = getattr(request, "user", None)
        return areas_of(user) if isinstance(user, User) else []

    return {"private_areas": SimpleLazyObject(read)}
