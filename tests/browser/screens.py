"""What people do on the CMS's screens beside writing: open dialogues, choose, paste, pick days. See ``editing``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

from django.contrib.auth.models import Permission
from django.urls import resolve
from playwright.sync_api import Locator, Page, expect

from accounts import roles
from accounts.tests.factories import UserFactory
from accounts.tests.signing import enrol

from .editing import Editor

CHIEF = "quan.tri"
SETTLE = 250
"""Milliseconds that a screen has to do what it does by itself."""

LINKS = "() => Array.from(document.querySelectorAll('a[href]'), a => a.getAttribute('href'))"

PASTE = """(element, html) => {
  const data = new DataTransfer();
  data.setData('text/html', html);
  data.setData('text/plain', 'x');
  element.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
}"""


class Screens(Editor):
    """An editor who tries everything."""

    def sign_in_as_chief(self) -> None:
        """Someone with every right there is, so that every screen can be reached."""
        user = UserFactory(username=CHIEF, roles=[roles.EDITOR, roles.PUBLISHER])
        user.user_permissions.set(Permission.objects.all())
        enrol(user)
        self.sign_in(CHIEF)

    def go(self, address: str) -> Page:
        page = self.visitor.open(address)
        page.wait_for_timeout(SETTLE)
        return page

    def send(self) -> None:
        """Press the form's button; the next screen says that it went well."""
        self._leave(self.page.locator("footer [type=submit], form.actions [type=submit]").first.click)

    def walk(self, begin: str = "/quan-tri/") -> dict[str, str]:
        """Open one address of every kind that links lead to; returns the kinds with what was opened."""
        opened: dict[str, str] = {}
        waiting = [begin]
        while waiting:
            address = waiting.pop(0)
            kind = resolve(urlsplit(address).path).route
            if kind in opened or "logout" in kind:
                continue
            opened[kind] = address
            answer = self.visitor.context.request.get(address)
            if answer.ok and "html" in answer.headers.get("content-type", ""):
                links = self.go(address).evaluate(LINKS)
                found = (urldefrag(urljoin(self.page.url, link)).url for link in links)
                base = self.visitor.base
                waiting += [link[len(base) :] for link in found if link.startswith(f"{base}/quan-tri/")]
        return opened

    # Panels and dialogues

    def side_panel(self, name: str) -> Locator:
        self.page.click(f"[data-side-panel-toggle={name}]")
        panel = self.page.locator(f"[data-side-panel={name}]")
        expect(panel).to_be_visible()
        return panel

    @contextmanager
    def dialogue(self) -> Iterator[Locator]:
        """The dialogue that has just been opened; it must be gone afterwards."""
        body = self.page.locator(".modal-body")
        body.wait_for()
        yield body
        expect(body).to_have_count(0)

    def choose_page(self, field: str) -> None:
        """Choose the first page that the field's dialogue offers."""
        chooser = self.page.locator(f"#{field}-chooser")
        if "blank" not in (chooser.get_attribute("class") or ""):
            chooser.locator("[data-controller~=w-dropdown] button").first.click()
            self.page.locator(".w-dropdown__content [data-chooser-action-choose]:visible").click()
        else:
            chooser.locator("[data-chooser-action-choose]:visible").first.click()
        with self.dialogue() as body:
            body.locator("a.choose-page").first.click()
        expect(self.page.locator(f"#{field}")).not_to_have_value("")

    def upload_document(self, field: str, file: Path) -> None:
        self.page.locator(f"#{field}-chooser [data-chooser-action-choose]:visible").first.click()
        with self.dialogue() as body:
            self.page.click("#tab-label-upload")
            body.locator("#tab-upload input[type=file]").set_input_files(file)
            body.locator("#tab-upload [name$=-title]").fill("Tệp kèm theo")
            body.locator("#tab-upload [type=submit]").click()
        expect(self.page.locator(f"#{field}")).not_to_have_value("")

    def pick_day(self, field: str) -> None:
        """Choose the fifteenth in the calendar that opens at the field."""
        where = self.page.locator(f"[name={field}]:visible")
        where.click()
        days = ".xdsoft_datetimepicker:visible .xdsoft_date[data-date='15']:not(.xdsoft_other_month)"
        self.page.locator(days).first.click()
        expect(where).to_have_value(re.compile(r"^15/"))
        self.page.keyboard.press("Tab")

    def rich(self, name: str) -> Locator:
        """Where one types in a rich text field."""
        return self.page.locator(f"[name={name}] + [data-draftail-editor-wrapper] .public-DraftEditor-content")

    def stored_rich(self, name: str) -> str:
        return self.page.locator(f"[name={name}]").input_value()

    def upload_many(self, address: str, file: Path) -> None:
        """The screen that takes many files at once."""
        self.go(address)
        self.page.locator("input[type=file]").first.set_input_files(file)
        form = self.page.locator("#upload-list form").first
        form.wait_for()
