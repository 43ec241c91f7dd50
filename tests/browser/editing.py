"""An editor at the CMS: signs in, writes, saves, submits, approves. Everything by names and marks, never by words.

The screen may be Vietnamese or English; names of fields, of buttons and of blocks' icons stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, TimeoutError, expect

from accounts.tests.factories import PASSWORD
from accounts.tests.signing import app_secret, fresh_code
from home.blocks import BodyBlock

from .places import SIGN_IN
from .visiting import Visitor

EDITOR, SECOND_EDITOR, PUBLISHER = "bien.tap", "bien.tap.2", "duyet.tin"
"""User names; ``databases.PEOPLE`` makes them."""

WATCH = """
window.watchersReady = 0, window.watchersWatch = 0, window.savedByItself = 0;
document.addEventListener('w-unsaved:ready', () => { window.watchersReady += 1; });
document.addEventListener('w-unsaved:watch-edits', () => { window.watchersWatch += 1; });
document.addEventListener('w-autosave:success', () => { window.savedByItself += 1; });
"""

WATCHED = "() => window.watchersReady && window.watchersWatch >= window.watchersReady"
"""A page's form gets its script twice. To the second what is typed before it begins to look is no change."""

LONG = 30_000
"""Milliseconds: the editor's script does things in its own time, and the machine may be busy."""

SETTLED = """() => {
  const form = document.querySelector('form[data-edit-form]');
  return form.getAttribute('data-w-unsaved-has-edits-value') !== 'true';
}"""


class Editor:
    """One person's window on /quan-tri/."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.page: Page = visitor.page
        visitor.context.set_default_timeout(LONG)
        visitor.context.add_init_script(WATCH)

    # The door

    def sign_in(self, username: str) -> None:
        self.visitor.open(SIGN_IN)
        self.page.fill("[name=login]", username)
        self.page.fill("[name=password]", PASSWORD)
        self.page.click("main form [type=submit]")
        self.page.fill("[name=code]", fresh_code(app_secret(username)))
        self.page.press("[name=code]", "Enter")
        expect(self.page).to_have_url(re.compile("/quan-tri/$"))

    def sign_out(self) -> None:
        self.visitor.open("/tai-khoan/dang-xuat/")
        self.page.click("main form [type=submit]")
        expect(self.page).not_to_have_url(re.compile("/tai-khoan/|/quan-tri/"))

    # The form

    def open(self, address: str) -> None:
        """Open a form and wait until its script looks for changes, which is after two seconds."""
        self.visitor.open(address)
        self.page.wait_for_function(WATCHED)

    def new_page(self, model: str, parent: int) -> None:
        self.open(f"/quan-tri/pages/add/{model.replace('.', '/')}/{parent}/")

    def edit_page(self, key: int) -> None:
        self.open(f"/quan-tri/pages/{key}/edit/")

    def fill(self, **fields: str) -> None:
        """Type into fields by name; a choice is named by its value."""
        for name, value in fields.items():
            field = self.page.locator(f"[name={name}]")
            if field.evaluate("element => element.tagName") == "SELECT":
                field.select_option(value)
            else:
                field.fill(value)
                field.dispatch_event("change")

    def type_title(self, title: str) -> None:
        """As a person does, so that the address follows."""
        self.page.locator("[name=title]").press_sequentially(title)
        self.page.keyboard.press("Tab")

    def tags(self, *words: str) -> None:
        field = self.page.locator("[name=tags] + .tagit input")
        for word in words:
            field.fill(word)
            field.press("Enter")

    def upload_picture(self, field: str, file: Path, *, title: str, description: str, credit: str = "") -> None:
        """Choose a new picture for a chooser field through its dialogue."""
        self.page.locator(f"#{field}-chooser [data-chooser-action-choose]").first.click()
        self.page.click("#tab-label-upload")
        form = self.page.locator("#tab-upload")
        form.locator("input[type=file]").set_input_files(file)
        form.locator("[name$=-title]").fill(title)
        form.locator("[name$=-description]").fill(description)
        form.locator("[name$=-credit]").fill(credit)
        form.locator("[type=submit]").click()
        self._picture_is_chosen(field)

    def choose_picture(self, field: str, title: str) -> None:
        """Choose a picture that is there already."""
        self.page.locator(f"#{field}-chooser [data-chooser-action-choose]").first.click()
        self.page.locator("#tab-search [data-chooser-modal-choice]", has_text=title).first.click()
        self._picture_is_chosen(field)

    def _picture_is_chosen(self, field: str) -> None:
        expect(self.page.locator(".modal-body")).to_have_count(0)
        expect(self.page.locator(f"#{field}")).not_to_have_value("")

    # The body

    def write_body(self, blocks: list[tuple[str, Any]], field: str = "body") -> None:
        """Blocks as ``demo.content.schema`` writes them down, one after the other."""
        for kind, value in blocks:
            prefix = self.add_block(kind, field)
            getattr(self, f"_write_{kind}")(prefix, value)

    def add_block(self, kind: str, field: str = "body", blocks: Any = BodyBlock) -> str:
        """Add a block at the end; returns the beginning of its fields' names."""
        count = self.page.locator(f"[name={field}-count]")
        number = int(count.input_value())
        inside = f"[name={field}-count] ~ [data-streamfield-stream-container]"
        self.page.locator(f"{inside} > div > .c-sf-add-button").last.click()
        icon = blocks().child_blocks[kind].meta.icon
        self.page.locator(f".w-combobox__option:has(use[href='#icon-{icon}'])").click()
        expect(count).to_have_value(str(number + 1))
        return f"{field}-{number}-value"

    def add_to_list(self, prefix: str) -> str:
        """Add an entry at the end of a list block; returns the beginning of its fields' names."""
        count = self.page.locator(f"[name={prefix}-count]")
        number = int(count.input_value())
        inside = f"[name={prefix}-count] ~ [data-streamfield-list-container]"
        button = self.page.locator(f"{inside} > [data-streamfield-list-add]").last
        for _try in range(3):  # what loads meanwhile may move the button from under the pointer; a person clicks again
            button.click()
            with suppress(AssertionError):
                expect(count).to_have_value(str(number + 1), timeout=5_000)
                break
        expect(count).to_have_value(str(number + 1))
        return f"{prefix}-{number}-value"

    def fill_list(self, prefix: str, count: int) -> list[str]:
        """A list of so many entries; returns the beginnings of their fields' names."""
        while int(self.page.locator(f"[name={prefix}-count]").input_value()) < count:
            self.add_to_list(prefix)
        return [f"{prefix}-{number}-value" for number in range(count)]

    def _fill(self, name: str, value: str) -> None:
        self.page.locator(f"[name={name}]").fill(value)

    def _write_heading(self, prefix: str, text: str) -> None:
        self._fill(prefix, text)

    def _write_paragraph(self, prefix: str, html: str) -> None:
        self.type_rich(prefix, html)

    def _write_quote(self, prefix: str, value: dict[str, str]) -> None:
        self._fill(f"{prefix}-text", value["text"])
        self._fill(f"{prefix}-source", value.get("source", ""))

    def _write_image(self, prefix: str, value: dict[str, str]) -> None:
        self.choose_picture(f"{prefix}-image", value["picture"])
        for part in ("alt", "caption", "credit"):
            self._fill(f"{prefix}-{part}", value.get(part, ""))

    def _write_key_figures(self, prefix: str, value: dict[str, Any]) -> None:
        for part in ("period", "source", "method"):
            self._fill(f"{prefix}-{part}", value.get(part, ""))
        for place, figure in zip(
            self.fill_list(f"{prefix}-figures", len(value["figures"])), value["figures"], strict=True
        ):
            self._fill(f"{place}-value", figure["value"])
            self._fill(f"{place}-label", figure["label"])

    def _write_table(self, prefix: str, value: dict[str, Any]) -> None:
        self._fill(f"{prefix}-caption", value["caption"])
        self._fill(f"{prefix}-source", value.get("source", ""))
        for place, text in zip(self.fill_list(f"{prefix}-header", len(value["header"])), value["header"], strict=True):
            self._fill(place, text)
        for row, cells in zip(self.fill_list(f"{prefix}-rows", len(value["rows"])), value["rows"], strict=True):
            for place, text in zip(self.fill_list(row, len(cells)), cells, strict=True):
                self._fill(place, text)

    def _write_private_notice(self, prefix: str, value: dict[str, str]) -> None:
        for part in ("title", "reason"):
            self._fill(f"{prefix}-{part}", value[part])

    def type_rich(self, name: str, html: str) -> None:
        """Type paragraphs and lists into a rich text field; links and other marks are left out."""
        self.page.locator(f"[name={name}] + [data-draftail-editor-wrapper] .public-DraftEditor-content").click()
        lines = re.findall(r"<(p|li)>(.*?)</\1>", html, flags=re.DOTALL)
        listed = False
        for number, (tag, inner) in enumerate(lines):
            if number:
                self.page.keyboard.press("Enter")
            if tag == "li" and not listed:
                self.page.keyboard.type("- ")  # Draftail makes a list of it
                listed = True
            self.page.keyboard.insert_text(re.sub(r"<[^>]+>", "", inner))

    # Saving

    @contextmanager
    def saves_itself(self) -> Iterator[None]:
        """What is typed inside is saved by the editor's own script before this ends."""
        before = self.page.evaluate("() => window.savedByItself")
        yield
        try:
            self.page.wait_for_function("before => window.savedByItself > before", arg=before)
            self.page.wait_for_function(SETTLED)
        except TimeoutError as error:
            raise AssertionError(f"not saved by itself; {self.visitor.failed} {self.visitor.complaints}") from error

    def save_draft(self) -> None:
        self._leave(lambda: self.page.locator("footer .action-save").click())

    def save_and_stay(self) -> None:
        """Press the button although a newer version is there, and yes to Wagtail's own question where it asks."""
        with self.page.expect_navigation(wait_until="load"):
            self.page.locator("footer .action-save").click()
            question = self.page.locator("#w-save-confirmation-dialog [data-w-dialog-target=confirm]")
            if question.is_visible():
                question.click()

    def can_publish(self) -> bool:
        return self.page.locator("[name=action-publish]").count() > 0

    def submit(self) -> None:
        """Hand it to whoever approves."""
        self._more()
        self._leave(lambda: self.page.locator("footer [name=action-submit]").click())

    def publish(self) -> None:
        if not self.page.locator("footer [name=action-publish]").is_visible():
            self._more()
        self._leave(lambda: self.page.locator("footer [name=action-publish]").click())

    def approve(self) -> None:
        """Approve what was submitted, which publishes it."""
        button = self.page.locator("footer [data-workflow-action-name=approve]").first
        if not button.is_visible():
            self._more()
        self._leave(button.click)

    def _more(self) -> None:
        self.page.locator("footer .w-dropdown__toggle").click()

    def _leave(self, act: Any) -> None:
        """Do what sends the form; wait for the next screen, which must say that it went well."""
        with self.visitor.missing(), self.page.expect_navigation(wait_until="load"):
            act()  # an autosave that comes second is refused, which is right
        expect(self.page.locator(".messages .success")).to_be_visible()

    def key(self) -> int:
        """The page or snippet on the screen, from its address."""
        found = re.search(r"/(\d+)/edit/|/edit/(\d+)/", self.page.url)
        assert found, self.page.url
        return int(found[1] or found[2])
