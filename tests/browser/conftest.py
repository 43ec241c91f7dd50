"""The browser, the server it visits, and the demo on it.

``visit(**options)`` opens a window and checks at the end that no page asked another host or made the console complain.
``demo`` gives a module the demo as loaded; ``fresh_demo`` gives it to each test that changes it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.servers.basehttp import ThreadedWSGIServer
from playwright.sync_api import Browser, expect, sync_playwright
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from . import chromium, databases
from .editing import Editor
from .visiting import Visitor

os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")  # Playwright's loop runs in the tests' own thread

Visit = Callable[..., Visitor]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests of this folder."""
    path = chromium.find()
    if not path:
        message = f"{chromium.MISSING}: {chromium.HOW}"
        pytest.fail(message, pytrace=False) if os.environ.get("CI") else pytest.skip(message)
    expect.set_options(timeout=15_000)  # five seconds are few when something else keeps the machine busy
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=chromium.ARGUMENTS)
        yield opened
        opened.close()


@pytest.fixture(scope="package")
def _portal(
    request: pytest.FixtureRequest, django_db_blocker: DjangoDbBlocker, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[], None]]:
    """Databases of our own in place of the suite's; calling the value gives a fresh copy of the demo."""
    if chromium.find():
        request.getfixturevalue("browser")  # before the first connection: Playwright's loop changes where Django looks
    worker = os.environ.get("PYTEST_XDIST_WORKER", "")
    base = tmp_path_factory.getbasetemp()
    with django_db_blocker.unblock():
        own = databases.databases(base.parent if worker else base, worker or "main")
        own.prepare(databases.build_demo, Path(settings.MEDIA_ROOT))
        with own.use() as restore:
            yield restore


@pytest.fixture(scope="package")
def server(_portal: Callable[[], None]) -> Iterator[str]:
    """The portal's address while the folder's tests run."""
    _portal()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ThreadedWSGIServer, "request_queue_size", 128)  # with Django's ten it resets the others of fifty
        running = LiveServer("localhost")
    yield running.url
    running.stop()


@pytest.fixture(scope="module")
def demo(server: str, _portal: Callable[[], None]) -> str:
    """The demo as it was loaded, for tests that only read. Returns the portal's address."""
    _portal()
    return server


@pytest.fixture
def fresh_demo(server: str, _portal: Callable[[], None]) -> str:
    """The demo as it was loaded, for a test that changes it. Returns the portal's address."""
    _portal()
    return server


@pytest.fixture
def visit(browser: Browser, server: str) -> Iterator[Visit]:
    """Opens windows, each with cookies of its own, and checks them when the test is over."""
    opened: list[Visitor] = []

    def window(**options: Any) -> Visitor:
        opened.append(Visitor(browser, server, **options))
        return opened[-1]

    yield window
    try:
        for visitor in opened:
            visitor.check()
    finally:
        for visitor in opened:
            visitor.close()


@pytest.fixture
def office(visit: Visit, fresh_demo: str) -> Editor:
    """A window on the CMS, on a demo that may be changed."""
    return Editor(visit(viewport={"width": 1400, "height": 1000}))
