"""Which policy an answer gets, and that a nonce never goes where a cache may keep it."""

from __future__ import annotations

from typing import Any

import pytest
from django.http import HttpResponse, JsonResponse
from django.test import RequestFactory

from core.headers import PermissionsMiddleware, PolicyMiddleware, of_area


def policy(address: str, response: HttpResponse, *, with_nonce: bool = False) -> str:
    """The policy that an answer to the address leaves with."""

    def view(request: Any) -> HttpResponse:
        if with_nonce:
            assert len(str(request.csp_nonce)) >= 22
        return response

    return str(PolicyMiddleware(view)(RequestFactory().get(address)).headers.get("Content-Security-Policy", ""))


def parts(text: str) -> set[str]:
    return {part.strip() for part in text.split(";")}


def test_a_public_page_loads_what_is_ours_and_nothing_else() -> None:
    found = parts(policy("/tin-tuc/", HttpResponse("<p>")))
    assert {"default-src 'none'", "script-src 'self'", "style-src 'self'", "media-src 'self'"} <= found
    assert {"base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"} <= found
    assert not any(part.startswith(("connect-src", "frame-src", "object-src")) for part in found)


def test_the_area_of_an_address_decides() -> None:
    assert "connect-src 'self'" in parts(policy("/quan-tri/", HttpResponse("<p>")))
    assert "connect-src 'self'" not in parts(policy("/quan-trix/", HttpResponse("<p>")))
    assert "media-src 'self'" not in parts(policy("/tai-khoan/dang-nhap/", HttpResponse("<p>")))
    assert of_area("/a/b/", {"/b/": 1, "/a/": 2}) == 2
    assert of_area("/c/", {"/b/": 1}) is None


@pytest.mark.parametrize(
    "response",
    [JsonResponse({}), HttpResponse("x", content_type="text/plain"), HttpResponse("x", content_type="image/svg+xml")],
)
@pytest.mark.parametrize("address", ["/", "/quan-tri/x/", "/tai-lieu/1/a.pdf"])
def test_what_is_no_page_may_do_nothing(response: HttpResponse, address: str) -> None:
    assert parts(policy(address, response)) == {"default-src 'none'", "frame-ancestors 'none'", "sandbox"}


def test_a_policy_of_a_package_or_of_an_inner_turn_gives_way() -> None:
    response = HttpResponse("<p>", headers={"Content-Security-Policy": "default-src *"})
    assert "default-src 'none'" in parts(policy("/", response))


def test_a_frame_that_wagtail_opens_is_for_our_own_pages() -> None:
    response = HttpResponse("<p>", headers={"X-Frame-Options": "SAMEORIGIN"})
    assert "frame-ancestors 'self'" in parts(policy("/quan-tri/pages/1/edit/preview/", response))


def test_a_nonce_leaves_only_with_an_answer_that_nobody_keeps() -> None:
    assert "nonce" in policy("/quan-tri/", HttpResponse("<p>", headers={"Cache-Control": "no-store"}), with_nonce=True)
    assert "nonce" not in policy("/tin-tuc/", HttpResponse("<p>"), with_nonce=True)
    assert "nonce" not in policy(
        "/tin-tuc/", HttpResponse("<p>", headers={"Cache-Control": "no-store"}), with_nonce=True
    )


def test_nobody_keeps_what_is_answered_in_a_private_area() -> None:
    for address in ("/quan-tri/x/", "/tai-khoan/", "/khu-vuc-rieng/doi/"):
        response = PolicyMiddleware(lambda request: HttpResponse(status=302))(RequestFactory().get(address))
        assert response.headers["Cache-Control"] == "private, no-store"
    public = PolicyMiddleware(lambda request: HttpResponse())(RequestFactory().get("/tin-tuc/"))
    assert "Cache-Control" not in public.headers


def test_not_modified_says_nothing_that_would_replace_the_policy_that_came_with_the_page() -> None:
    assert policy("/", HttpResponse(status=304)) == ""


def test_passkeys_are_for_the_pages_where_people_sign_in() -> None:
    middleware = PermissionsMiddleware(lambda request: HttpResponse())

    def told(address: str) -> str:
        return str(middleware(RequestFactory().get(address)).headers["Permissions-Policy"])

    assert "publickey-credentials-get=(self)" in told("/tai-khoan/dang-nhap/")
    for address in ("/", "/quan-tri/", "/khu-vuc-rieng/"):
        assert "publickey-credentials-get=()" in told(address)
        assert "publickey-credentials-create=()" in told(address)
        assert "camera=()" in told(address)
