"""Every answer carries every header, right for its kind; no page holds anything inline; no public answer a cookie.

In production's settings for headers and cookies, over https; errors, files and redirects too.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
from django.conf import settings
from django.contrib.auth.models import Permission
from django.http import HttpResponse
from django.test import Client
from django.urls import resolve
from wagtail.contrib.redirects.models import Redirect

from accounts import devices, roles
from accounts.tests.factories import PASSWORD, UserFactory
from accounts.tests.signing import sign_in
from home.models import PortalDocument, PortalImage
from portal.tests.test_settings import production
from tests.full_pages import FullSite
from tests.html import DATA, Elements
from tests.observatory import directives, score

pytestmark = pytest.mark.django_db(databases="__all__")

HOST = "congdoi.example"
OURS = f"https://{HOST}"
FROM_PRODUCTION = (
    "SECURE_HSTS_SECONDS",
    "SECURE_HSTS_INCLUDE_SUBDOMAINS",
    "SECURE_HSTS_PRELOAD",
    "SECURE_SSL_REDIRECT",
    "SECURE_REDIRECT_EXEMPT",
    "SESSION_COOKIE_SECURE",
    "CSRF_COOKIE_SECURE",
)
FILES = ("/static/", "/media/")
PRIVATE = ("/tai-khoan/", "/quan-tri/", "/khu-vuc-rieng/")
ALWAYS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "strict-transport-security": "max-age=63072000; includeSubDomains; preload",
}
PAGE = {
    "default-src": {"'none'"},
    "script-src": {"'self'"},
    "form-action": {"'self'"},
    "base-uri": {"'none'"},
}
FILE = {"default-src": {"'none'"}, "frame-ancestors": {"'none'"}, "sandbox": set()}
OTHERS = re.compile(r"^(?!'nonce-).*(?:unsafe|\*|https?:|//|strict-dynamic|wasm)")
"""What no source of ours may be."""


@pytest.fixture(autouse=True)
def _as_in_production(settings: Any) -> None:
    for name in FROM_PRODUCTION:
        setattr(settings, name, production()[name])
    settings.ALLOWED_HOSTS = [HOST]


def client(**options: Any) -> Client:
    return Client(headers={"host": HOST}, **options)


def ask(visitor: Client, address: str, method: str = "get", **options: Any) -> HttpResponse:
    response: HttpResponse = getattr(visitor, method)(address, secure=True, **options)
    return response


def lower(response: HttpResponse) -> dict[str, str]:
    return {name.lower(): value for name, value in response.items()}


def is_page(response: HttpResponse) -> bool:
    return lower(response).get("content-type", "").startswith("text/html")


def body(response: HttpResponse) -> str:
    content = b"".join(response.streaming_content) if response.streaming else response.content
    return content.decode("utf-8", "replace")


def faults(address: str, response: HttpResponse) -> list[str]:
    """What is missing or wrong in the headers, one line each."""
    headers = lower(response)
    path = urlsplit(address).path
    found = [f"{name}: {headers.get(name)}" for name, wanted in ALWAYS.items() if headers.get(name) != wanted]
    found += [f"{name} is told" for name in ("server", "x-powered-by") if name in headers]
    frame = headers.get("x-frame-options")
    preview = path.startswith("/quan-tri/") and frame == "SAMEORIGIN"
    if frame != "DENY" and not preview:
        found.append(f"x-frame-options: {frame}")
    permissions = headers.get("permissions-policy", "")
    passkeys = (
        "publickey-credentials-get=(self)" in permissions and "publickey-credentials-create=(self)" in permissions
    )
    if passkeys != path.startswith("/tai-khoan/") or any(f"{name}=()" not in permissions for name in ("camera", "usb")):
        found.append(f"permissions-policy: {permissions}")
    policy = directives(headers.get("content-security-policy", ""))
    if is_page(response):
        wanted = {**PAGE, "frame-ancestors": {"'self'" if preview else "'none'"}}
        found += [f"{name}: {policy.get(name)}" for name in wanted if policy.get(name) != wanted[name]]
        found += [
            f"{name} lets {source} in"
            for name, sources in policy.items()
            for source in sources
            if OTHERS.search(source)
        ]
        nonces = {source for sources in policy.values() for source in sources if "nonce" in source}
        if nonces and "no-store" not in headers.get("cache-control", ""):
            found.append("a nonce that a cache may keep")
        if nonces and not path.startswith("/quan-tri/"):
            found.append("a nonce outside the CMS")
    elif policy != FILE:
        found.append(f"content-security-policy of a file: {policy}")
    if path.startswith(PRIVATE):
        if "no-store" not in headers.get("cache-control", ""):
            found.append(f"cache-control: {headers.get('cache-control')}")
    elif response.cookies:
        found.append(f"cookies: {list(response.cookies)}")
    return [f"{address} ({response.status_code}) {line}" for line in found]


def inline(html: str) -> list[str]:
    """What a page holds that its policy would refuse."""
    found = []
    for tag, attributes in Elements(html).found:
        if tag == "style" or (
            tag == "script" and not attributes.get("src") and attributes.get("type") not in {DATA, "application/json"}
        ):
            found.append(f"<{tag}>")
        for name, value in attributes.items():
            if name == "style" or name.startswith("on") or value.strip().lower().startswith("javascript:"):
                found.append(f"<{tag} {name}={value[:40]}>")
    return found


LINKS = {"a": "href", "link": "href", "script": "src", "img": "src", "source": "srcset", "video": "src", "use": "href"}


def links(address: str, html: str) -> Iterator[str]:
    """Addresses of ours that a page names."""
    for tag, attributes in Elements(html).found:
        value = attributes.get(LINKS.get(tag, ""), "")
        for part in value.split(",") if tag == "source" else [value]:
            if part.strip():
                link = urldefrag(urljoin(OURS + address, part.split()[0])).url
                if link.startswith(f"{OURS}/"):
                    yield link[len(OURS) :]


def crawl(visitor: Client, begin: list[str], *, once_a_kind: bool = False) -> dict[str, HttpResponse]:
    """Everything that can be reached by links, of files three of a kind; ``once_a_kind``: one address of each route."""
    answers: dict[str, HttpResponse] = {}
    seen: Counter[str] = Counter()
    waiting = list(begin)
    while waiting:
        address = waiting.pop()
        path = urlsplit(address).path
        kind = resolve(path).route if once_a_kind else address
        if path.startswith(FILES):
            kind = f"{posixpath.dirname(path)} {posixpath.splitext(path)[1]}"
        if address in answers or "dang-xuat" in address or "/logout/" in address:
            continue
        seen[kind] += 1
        if seen[kind] > (3 if path.startswith(FILES) else 1):
            continue
        answers[address] = response = ask(visitor, address)
        if is_page(response):
            response.html = body(response)  # type: ignore[attr-defined]
            here = links(address, response.html)  # type: ignore[attr-defined]
            waiting += [link for link in here if not once_a_kind or link.startswith("/quan-tri/")]
            if once_a_kind:  # the side bar is data, which the CMS's script shows
                waiting += re.findall(r'"(/quan-tri/[^"?&\\]*/)["?]', response.html)  # type: ignore[attr-defined]
    return answers


def told(answers: dict[str, HttpResponse]) -> list[str]:
    found = [line for address, response in answers.items() for line in faults(address, response)]
    pages = {address: response.html for address, response in answers.items() if is_page(response)}  # type: ignore[attr-defined]
    return found + [f"{address} holds {what}" for address, html in pages.items() for what in inline(html)]


def observatory(answers: dict[str, HttpResponse]) -> dict[str, int]:
    """The score of each page."""
    return {
        address: score(lower(response), response.cookies.values(), response.html, HOST)  # type: ignore[attr-defined]
        for address, response in answers.items()
        if is_page(response)
    }


PLAIN = ["/robots.txt", "/sitemap.xml", "/opensearch.xml", "/.well-known/security.txt", "/favicon.ico", "/suc-khoe/"]


def test_every_public_answer_carries_every_header_no_cookie_and_scores_120_and_more(full_site: FullSite) -> None:
    answers = crawl(client(), ["/", "/en/", "/tai-khoan/dang-nhap/", *full_site.addresses(), *PLAIN])
    assert told(answers) == []
    kinds = {lower(response).get("content-type", "").split(";")[0] for response in answers.values()}
    assert {"text/html", "text/css", "text/javascript", "image/webp", "application/rss+xml", "text/calendar"} <= kinds
    assert any(address.startswith("/tai-lieu/") and answers[address].status_code == 200 for address in answers)
    assert len(answers) > 150
    scores = observatory(answers)
    assert {address: number for address, number in scores.items() if number < 120} == {}
    assert (scores["/"], scores["/tai-khoan/dang-nhap/"]) == (130, 135)


def test_every_kind_of_screen_of_the_cms_carries_every_header_and_nothing_inline(full_site: FullSite) -> None:
    user = UserFactory(roles=[roles.EDITOR, roles.PUBLISHER])
    user.user_permissions.set(Permission.objects.all())
    visitor = client()
    sign_in(visitor, user)
    answers = crawl(visitor, ["/quan-tri/"], once_a_kind=True)
    assert told(answers) == []
    scores = observatory(answers)
    assert len(scores) > 60
    assert min(scores.values()) >= 120


def test_errors_and_redirects_carry_them_too(full_site: FullSite, monkeypatch: pytest.MonkeyPatch) -> None:
    Redirect.add_redirect("/dia-chi-cu", "/so-do/")
    strict = client(enforce_csrf_checks=True)
    answers = {
        "/khong-co/": ask(client(), "/khong-co/"),
        "/tin-tuc/%00/": ask(client(), "/tin-tuc/%00/"),
        "/media/documents/x.pdf": ask(client(), "/media/documents/x.pdf"),
        "/tai-lieu/99999/x.pdf": ask(client(), "/tai-lieu/99999/x.pdf"),
        "/static/khong-co.css": ask(client(), "/static/khong-co.css"),
        "/dia-chi-cu/": ask(client(), "/dia-chi-cu/"),
        "/so-do": ask(client(), "/so-do"),
        "/robots.txt": ask(client(), "/robots.txt", "post"),
        "/tai-khoan/": ask(client(), "/tai-khoan/"),
        "/tai-khoan/khong-co/": ask(client(), "/tai-khoan/khong-co/"),
        "/tai-khoan/dang-nhap/": ask(strict, "/tai-khoan/dang-nhap/", "post"),
        "/quan-tri/": ask(client(), "/quan-tri/"),
        "/quan-tri/pages/1/edit/": ask(client(), "/quan-tri/pages/1/edit/"),
        "/quan-tri/login/": ask(client(), "/quan-tri/login/"),
    }
    wrong_host = Client(headers={"host": "other.example"}).get("/", secure=True)
    answers["/?host"] = wrong_host
    monkeypatch.setattr("core.stamp.stamped", lambda *args: 1 / 0)
    monkeypatch.setattr("home.views.stamp.stamped", lambda *args: 1 / 0)
    answers["/so-do/"] = ask(client(raise_request_exception=False), "/so-do/")
    statuses = {address: response.status_code for address, response in answers.items()}
    assert {statuses["/so-do/"], statuses["/?host"], statuses["/tai-khoan/dang-nhap/"]} == {500, 400, 403}
    assert statuses["/robots.txt"] == 405
    # What is not found in an area of its own is asked for there: strangers learn no more from headers than from pages.
    assert [line for address, response in answers.items() for line in faults(address, response)] == []


def test_the_turn_to_https_is_told_with_headers(full_site: FullSite) -> None:
    response = client().get("/tin-tuc/")
    assert (response.status_code, response.url) == (301, f"{OURS}/tin-tuc/")
    assert {line.split(") ")[1].split(":")[0] for line in faults("/tin-tuc/", response)} <= {
        "strict-transport-security"
    }


def test_a_file_that_the_browser_has_already_keeps_the_policy_it_came_with(full_site: FullSite) -> None:
    first = ask(client(), "/static/css/base.css")
    again = ask(client(), "/static/css/base.css", headers={"if-modified-since": first["Last-Modified"]})
    assert again.status_code == 304
    assert "content-security-policy" not in lower(again)


def test_pictures_and_documents_are_files_whoever_asks(full_site: FullSite) -> None:
    picture, document = PortalImage.objects.first(), PortalDocument.objects.first()
    assert picture is not None
    assert document is not None
    rendition = picture.renditions.first()
    answers = {url: ask(client(), url) for url in (rendition.url, picture.file.url, document.url)}
    assert {response.status_code for response in answers.values()} <= {200}
    assert [line for address, response in answers.items() for line in faults(address, response)] == []
    assert "attachment" in answers[document.url]["Content-Disposition"]


def test_public_pages_hold_no_nonce_and_the_cms_a_new_one_each_time(full_site: FullSite) -> None:
    once, twice = (ask(client(), "/tin-tuc/") for _ in range(2))
    assert once.content == twice.content
    assert directives(once["Content-Security-Policy"]) == directives(twice["Content-Security-Policy"])
    visitor = client()
    sign_in(visitor, UserFactory(roles=[roles.EDITOR]))
    nonces = []
    for _ in range(2):
        response = ask(visitor, "/quan-tri/")
        (found,) = [
            source for source in directives(response["Content-Security-Policy"])["style-src"] if "nonce" in source
        ]
        (script,) = [entry for entry in Elements(body(response)).named("script") if "nonce" in entry]
        assert script["nonce"].lower() in found
        assert script["src"].endswith("js/cms.js")
        nonces.append(found)
    assert nonces[0] != nonces[1]


def test_cookies_are_secure_and_closed_to_scripts_and_other_sites(full_site: FullSite) -> None:
    UserFactory(username="lan", roles=[roles.EDITOR])
    found = dict(ask(client(), "/tai-khoan/dang-nhap/").cookies)
    sent = ask(client(), "/tai-khoan/dang-nhap/", "post", data={"login": "lan", "password": PASSWORD})
    found.update(sent.cookies)
    assert set(found) == {settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME, devices.COOKIE}
    for cookie in found.values():
        assert (cookie["secure"], cookie["samesite"], cookie["domain"]) == (True, "Lax", "")
        assert cookie["httponly"] is True
