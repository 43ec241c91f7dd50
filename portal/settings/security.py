"""What browsers are told to allow, area by area. ``core.headers`` puts it on every answer.

Everything is forbidden at first; what stands below is what our own files need. No word here opens a door to inline
script, inline style or another host, and none may (docs/decisions/0019-headers.md).
"""

from __future__ import annotations

from typing import Any

from csp.constants import NONCE, NONE, SELF

_PAGE: dict[str, Any] = {
    "default-src": [NONE],
    "script-src": [SELF],
    "style-src": [SELF],
    "img-src": [SELF],
    "font-src": [SELF],
    "form-action": [SELF],
    "base-uri": [NONE],
    "frame-ancestors": [NONE],
}

CONTENT_SECURITY_POLICY = {"DIRECTIVES": {**_PAGE, "media-src": [SELF]}}
"""The public site, and whatever has no area of its own; films in articles are ours."""

CSP_OF_AREAS: dict[str, dict[str, Any]] = {
    "/tai-khoan/": _PAGE,
    "/khu-vuc-rieng/": _PAGE,
    # The editor saves by itself (connect), shows the page beside the form (frame) and pictures before they are sent
    # (blob), and writes style elements by script (static/js/cms.js gives them the nonce).
    "/quan-tri/": {
        **_PAGE,
        "style-src": [SELF, NONCE],
        "connect-src": [SELF],
        "frame-src": [SELF],
        "media-src": [SELF],
        "img-src": [SELF, "blob:"],
    },
}
"""Policies by the beginning of the address, in place of the public one."""

NEVER_STORED = ("/tai-khoan/", "/khu-vuc-rieng/", "/quan-tri/")
"""Whatever is answered there, no cache and no browser keeps it."""

CSP_OF_FILES: dict[str, Any] = {"default-src": [NONE], "frame-ancestors": [NONE], "sandbox": True}
"""Everything that is no page: pictures, documents, feeds, data. Whoever opens one has nothing to run."""

_OFF = (
    "accelerometer",
    "autoplay",
    "bluetooth",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "display-capture",
    "encrypted-media",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "keyboard-map",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "usb",
    "web-share",
    "window-management",
    "xr-spatial-tracking",
)
PERMISSIONS_POLICY: dict[str, Any] = {
    **{feature: [] for feature in _OFF},
    "clipboard-write": ["self"],  # the button that copies a page's address
    "fullscreen": ["self"],  # films
}
PERMISSIONS_OF_AREAS: dict[str, dict[str, Any]] = {
    "/tai-khoan/": {
        **PERMISSIONS_POLICY,
        "publickey-credentials-create": ["self"],  # passkeys: enrolled and used where people sign in
        "publickey-credentials-get": ["self"],
    },
}

SECURE_REFERRER_POLICY = "same-origin"  # never no-referrer: forms are checked by where they come from
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
CROSS_ORIGIN_RESOURCE_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"  # Wagtail lets its own preview frames through
