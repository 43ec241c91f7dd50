"""A person at the portal: a fresh browser window that remembers every request and every complaint of the console."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response, Route

HERE = ("data:", "blob:", "about:")
VIOLATIONS = """document.addEventListener('securitypolicyviolation', event => window.policyViolated(
  `${event.effectiveDirective} forbids ${event.blockedURI} on ${event.documentURI}: ${event.sourceFile}:${event.lineNumber} `
  + `${event.sample}`));"""


class Visitor:
    """One browser context. ``check`` says what went wrong; fixtures call it when the test is over."""

    def __init__(self, browser: Browser, base: str, **options: Any) -> None:
        options.setdefault("viewport", {"width": 1280, "height": 800})
        options.setdefault("locale", "vi-VN")
        options.setdefault("timezone_id", "Asia/Ho_Chi_Minh")
        self.base = base
        self.context: BrowserContext = browser.new_context(base_url=base, **options)
        self.context.set_default_timeout(10_000)
        self.context.on("request", self._requested)
        self.context.on("response", self._answered)
        self.context.on("console", self._logged)
        self.context.on("weberror", lambda error: self.complaints.append(f"script error: {error.error}"))
        self.context.expose_binding("policyViolated", lambda _source, text: self.violations.append(text))
        self.context.add_init_script(VIOLATIONS)
        self.violations: list[str] = []
        self.requests: list[str] = []
        self.outside: list[str] = []
        self.failed: list[str] = []
        self.complaints: list[str] = []
        self._missing_allowed = 0
        self._second_places: tuple[str, ...] = ()
        self.page: Page = self.context.new_page()

    def open(self, address: str, *, status: int = 200) -> Page:
        """Go there with the main page; the answer must have the status."""
        with self.missing() if status >= 400 else _nothing():
            response = self.page.goto(address, wait_until="load")
        assert response is not None, address
        assert response.status == status, f"{address}: {response.status}"
        return self.page

    @contextmanager
    def missing(self) -> Iterator[None]:
        """Answers of 400 and more are meant, and so is what the console says of them."""
        self._missing_allowed += 1
        complaints, failed = list(self.complaints), list(self.failed)
        try:
            yield
            self.page.wait_for_load_state("load")
        finally:
            self._missing_allowed -= 1
            self.failed = failed
            fresh = self.complaints[len(complaints) :]
            self.complaints = complaints + [entry for entry in fresh if "Failed to load resource" not in entry]

    def stand_in(self, address: str, html: str) -> list[Request]:
        """Answer for a place outside with ``html``; nothing leaves the machine. Returns the requests it gets."""
        asked: list[Request] = []

        def answer(route: Route, request: Request) -> None:
            asked.append(request)
            route.fulfill(status=200, content_type="text/html; charset=utf-8", body=html)

        self._second_places += (address,)
        self.context.route(f"{address}**", answer)
        return asked

    def check(self) -> None:
        """Raise ``AssertionError`` where a page asked another host or broke its policy, an answer failed or the console
        complained.
        """
        assert not self.violations, f"the policy was violated: {self.violations}"
        assert not self.outside, f"requests to other hosts: {self.outside}"
        assert not self.failed, f"answers that failed: {self.failed}"
        assert not self.complaints, f"the console says: {self.complaints}"

    def close(self) -> None:
        self.context.close()

    def _requested(self, request: Request) -> None:
        self.requests.append(request.url)
        if not request.url.startswith((self.base + "/", *HERE, *self._second_places)):
            self.outside.append(request.url)

    def _answered(self, response: Response) -> None:
        if response.status >= 400 and not self._missing_allowed:
            self.failed.append(f"{response.status} {response.request.method} {urlsplit(response.url).path}")

    def _logged(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.complaints.append(f"{message.text} ({message.location.get('url', '')})")


@contextmanager
def _nothing() -> Iterator[None]:
    yield
