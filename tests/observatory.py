"""The score of Mozilla's HTTP Observatory for one answer, by the tables and rules that it publishes.

Source: developer.mozilla.org/en-US/observatory/docs/tests_and_scoring and, where the page is silent, the scanner's own
order of tests (mdn/mdn-http-observatory, src/analyzer and src/grader/charts.js, read on 2026-11-22). What one answer
cannot show counts as it stands in production: the redirect from http (0 points), the preload list (not counted).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html.parser import HTMLParser
from http.cookies import Morsel
from urllib.parse import urlsplit

BASELINE = 100
BONUS_FROM = 90
"""Bonuses are added where the penalties leave at least so much."""
SIX_MONTHS = 15_552_000

BROAD = {"*", "ftp:", "http:", "https:", "http://*", "http://*.*", "https://*", "https://*.*"}
INLINE = {"'unsafe-inline'", "data:"}
PRIVATE_REFERRERS = {"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}
LAX_REFERRERS = {"origin", "origin-when-cross-origin", "unsafe-url", "no-referrer-when-downgrade"}


def score(headers: Mapping[str, str], cookies: Iterable[Morsel[str]] = (), html: str = "", host: str = "") -> int:
    """Points of an https answer; headers by name in small letters, cookies as it sets them."""
    modifiers = points(headers, cookies, html, host).values()
    total = BASELINE + sum(number for number in modifiers if number < 0)
    if total >= BONUS_FROM:
        total += sum(number for number in modifiers if number > 0)
    return max(total, 0)


def points(
    headers: Mapping[str, str], cookies: Iterable[Morsel[str]] = (), html: str = "", host: str = ""
) -> dict[str, int]:
    """The modifier of each test, by its name."""
    policy = directives(headers.get("content-security-policy", ""))
    lasting = _transport(headers.get("strict-transport-security", ""))
    return {
        "content-security-policy": _content(policy),
        "cookies": _cookies(list(cookies), lasting=lasting == 0),
        "cross-origin-resource-sharing": _sharing(headers),
        "referrer-policy": _referrer(headers.get("referrer-policy", "")),
        "strict-transport-security": lasting,
        "subresource-integrity": _integrity(html, host),
        "x-content-type-options": 0 if headers.get("x-content-type-options", "").strip().lower() == "nosniff" else -5,
        "x-frame-options": _frames(policy, headers.get("x-frame-options", "")),
        "cross-origin-resource-policy": _resource(headers.get("cross-origin-resource-policy", "")),
    }


def directives(policy: str) -> dict[str, set[str]]:
    """A policy taken apart; of a directive that stands twice the first counts."""
    found: dict[str, set[str]] = {}
    for part in policy.split(";"):
        name, *sources = part.split()[:1], *part.split()[1:]
        if name:
            found.setdefault(name[0].lower(), {source.lower() for source in sources})  # type: ignore[union-attr]
    return found


def _content(policy: dict[str, set[str]]) -> int:
    if not policy:
        return -25
    anywhere = policy.get("default-src", {"*"})
    script, style = set(policy.get("script-src", anywhere)), set(policy.get("style-src", anywhere))
    objects = policy.get("object-src", anywhere)
    for sources in (script, style):
        if any(re.match(r"'(?:nonce|sha(?:256|384|512))-", source) for source in sources):
            sources.discard("'unsafe-inline'")
    active = script.union(
        *(sources for name, sources in policy.items() if name not in {"img-src", "media-src", "script-src"})
    )
    passive = policy.get("img-src", anywhere) | policy.get("media-src", anywhere)
    if script & (BROAD | INLINE) or objects & BROAD:
        return -20
    if any(source.startswith(("http:", "ftp:")) for source in active):
        return -20
    if "'unsafe-eval'" in script | style or any(source.startswith(("http:", "ftp:")) for source in passive):
        return -10
    if style & (BROAD | INLINE):
        return 0
    return 10 if policy.get("default-src") == {"'none'"} else 5


def _cookies(cookies: list[Morsel[str]], *, lasting: bool) -> int:
    if not cookies:
        return 0
    worst = 5 if all(cookie["samesite"] for cookie in cookies) else 0
    for cookie in cookies:
        name, secure = cookie.key.lower(), bool(cookie["secure"])
        session = "login" in name or "sess" in name or "phien" in name  # ours is a word the scanner does not know
        if str(cookie["samesite"]).lower() not in {"", "lax", "strict", "none"} or (
            str(cookie["samesite"]).lower() == "none" and not secure
        ):
            worst = min(worst, -20)
        if not secure:
            worst = min(worst, (-10 if session else -5) if lasting else (-40 if session else -20))
        if "csrf" in name and not cookie["samesite"]:
            worst = min(worst, -20)
        if session and not cookie["httponly"]:
            worst = min(worst, -30)
    return worst


def _sharing(headers: Mapping[str, str]) -> int:
    everyone = headers.get("access-control-allow-origin", "") not in {"", "null"}
    return -50 if everyone and headers.get("access-control-allow-credentials", "").lower() == "true" else 0


def _referrer(value: str) -> int:
    if not value:
        return 0
    known = [word for part in value.split(",") if (word := part.strip().lower()) in PRIVATE_REFERRERS | LAX_REFERRERS]
    return 5 if known and known[-1] in PRIVATE_REFERRERS else -5


def _transport(value: str) -> int:
    found = re.search(r"(?:^|;)\s*max-age=(\d+)", value, re.IGNORECASE)
    if not found or "," in value:
        return -20
    return 0 if int(found[1]) >= SIX_MONTHS else -10


def _frames(policy: dict[str, set[str]], value: str) -> int:
    if "frame-ancestors" in policy:
        return 5
    word = value.strip().lower()
    return 0 if word in {"deny", "sameorigin"} or word.startswith("allow-from") else -20


def _resource(value: str) -> int:
    return {"": 0, "cross-origin": 0, "same-site": 10, "same-origin": 10}.get(value.strip().lower(), -5)


class _Scripts(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[dict[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "script":
            self.found.append({name: value or "" for name, value in attrs})


def _integrity(html: str, host: str) -> int:
    worst, proven = 0, False
    for script in _Scripts(html).found:
        source = urlsplit(script.get("src", ""))
        if not source.netloc or (source.scheme and source.netloc == host):
            proven |= bool(script.get("src") and script.get("integrity"))
        elif source.scheme == "https":
            worst = min(worst, 0 if script.get("integrity") else -5)
            proven |= bool(script.get("integrity"))
        else:
            worst = min(worst, -20 if script.get("integrity") else -50)
    return worst or (5 if proven else 0)
