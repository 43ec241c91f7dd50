"""Which policy an answer carries: by the area of the address and by the kind of the answer.

The policies are settings (``portal/settings/security.py``). The middleware stands outside all others, so that errors,
redirects and static files get theirs too; nginx says the same for the files that it serves itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, TypeVar

from csp.constants import HEADER, SELF
from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.cache import patch_cache_control
from django_permissions_policy import PermissionsPolicyMiddleware

from core.middleware import GetResponse

Policy = TypeVar("Policy")
PAGES = ("text/html", "application/xhtml+xml")


def of_area(path: str, areas: Mapping[str, Policy]) -> Policy | None:
    """What the area of an address has of its own; ``None`` where it has nothing."""
    return next((policy for beginning, policy in areas.items() if path.startswith(beginning)), None)


class PolicyMiddleware(CSPMiddleware):
    """``Content-Security-Policy``, ``Cross-Origin-Resource-Policy``, and ``no-store`` on all that is private.

    A nonce goes out only with an answer that no cache may keep: two readers of one copy would share it.
    """

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        # Wagtail sends a preview through all middleware twice, first under the page's own address; the outer one
        # decides. It also writes a policy on documents, which is laxer than ours.
        del response[HEADER]
        response.headers["Cross-Origin-Resource-Policy"] = settings.CROSS_ORIGIN_RESOURCE_POLICY
        if request.path_info.startswith(settings.NEVER_STORED):
            patch_cache_control(response, private=True, no_store=True)  # redirects and errors there too
        if response.status_code == HTTPStatus.NOT_MODIFIED:
            return response  # it has no content, and the browser has kept the policy with what it has
        answer: HttpResponseBase = super().process_response(request, response)
        return answer

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if report_only:
            return parts
        if parts.config is None:
            is_page = response.headers.get("Content-Type", "").startswith(PAGES)
            parts.config = of_area(request.path_info, settings.CSP_OF_AREAS) if is_page else settings.CSP_OF_FILES
        if response.headers.get("X-Frame-Options") == "SAMEORIGIN":
            parts.replace = {**(parts.replace or {}), "frame-ancestors": [SELF]}
        if "no-store" not in response.headers.get("Cache-Control", ""):
            parts.nonce = None
        return parts


class PermissionsMiddleware:
    """``Permissions-Policy``: the portal's, or that of the area."""

    def __init__(self, get_response: GetResponse) -> None:
        self.anywhere: Any = PermissionsPolicyMiddleware(get_response)
        self.areas: dict[str, Any] = {
            beginning: PermissionsPolicyMiddleware(get_response, policy=policy)
            for beginning, policy in settings.PERMISSIONS_OF_AREAS.items()
        }

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response: HttpResponseBase = (of_area(request.path_info, self.areas) or self.anywhere)(request)
        return response
