"""Somebody who opens address after address, fails every form on the way and remembers what was English there."""

from __future__ import annotations

import time
from urllib.parse import urldefrag, urljoin, urlsplit

from django.test import Client
from playwright.sync_api import Page

from accounts.models import User
from accounts.tests.signing import sign_in

from . import walk
from .english import english
from .visiting import Visitor

WORDS = """() => {
  const found = new Set([document.title, ...document.title.split(/ [–|·-] /)]);
  const foreign = element => element.closest('[lang]') && !element.closest('[lang]').lang.startsWith('vi');
  for (const element of document.querySelectorAll('body, body *')) {
    if (element.closest('script, style, template, noscript') || foreign(element)) continue;
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.add(node.data);
    if (element.children.length && element.textContent.length < 400 && !element.querySelector('[lang=en]'))
      found.add(element.textContent);
    for (const name of ['title', 'placeholder', 'aria-label', 'aria-description', 'alt', 'label'])
      if (element.hasAttribute(name)) found.add(element.getAttribute(name));
    if (element.matches('input[type=submit], input[type=button], input[type=reset]')) found.add(element.value);
  }
  return Array.from(found);
}"""

FILL = """([number, text]) => {
  const form = document.forms[number];
  form.noValidate = true;
  for (const field of form.elements) {
    if (field.type === 'hidden' || field.disabled) continue;
    if (field.tagName === 'TEXTAREA' || (field.tagName === 'INPUT' && !['checkbox', 'radio', 'submit', 'button', 'file'].includes(field.type)))
      field.value = ['number', 'date', 'datetime-local', 'month', 'time', 'range', 'color'].includes(field.type) ? '' : text;
  }
  form.submit();
}"""

JUNK = "x@@ <b>"


class Walker:
    """Opens addresses and remembers what was English there."""

    def __init__(self, visitor: Visitor, user: User | None = None) -> None:
        self.visitor = visitor
        self.user = user
        self.page: Page = visitor.page
        self.opened: dict[str, int] = {}
        self.seen: set[str] = set()
        self.english: dict[str, list[str]] = {}
        self.forms = 0

    def walk(self, begin: list[str]) -> None:
        """Open these, what they link to, and what stands above each as people who shorten addresses try it."""
        waiting = list(begin)
        while waiting:
            address = waiting.pop(0)
            kind = walk.kind(address)
            if address in self.seen or kind is None or self.opened.get(kind, 0) >= walk.PER_KIND:
                continue
            self.seen.add(address)
            self.opened[kind] = self.opened.get(kind, 0) + 1
            if self._goto(address):
                self.read(address)
                waiting += [*self._links(), f"{address.split('?')[0].rstrip('/').rpartition('/')[0]}/"]
                if self.opened[kind] == 1:
                    self._fail_forms(address)

    def read(self, where: str) -> None:
        if found := english(self.page.evaluate(WORDS)):
            self.english[where] = found

    def _goto(self, address: str) -> bool:
        """Whether a page of ours came; a file or a feed is no page. ``user`` is signed in anew: forms may end that."""
        if self.user:
            self._sign_in(self.user)
        with self.visitor.missing():
            answer = self.visitor.context.request.get(address, max_redirects=5)
            if "html" not in answer.headers.get("content-type", "") or walk.is_left_out(urlsplit(answer.url).path):
                return False
            self.page.goto(address, wait_until="load")
        return True

    def _sign_in(self, user: User) -> None:
        session = sign_in(Client(), user).session
        shown = {"method": "password", "at": time.time(), "reauthenticated": True}
        session["account_authentication_methods"] = [shown]
        session["account_authentication_methods_user"] = str(user.pk)
        session.save()
        self.visitor.context.add_cookies(
            [{"name": "phien", "value": str(session.session_key), "url": self.visitor.base}]
        )

    def _links(self) -> list[str]:
        here = self.page.url
        found = [
            urldefrag(urljoin(here, link)).url
            for link in self.page.evaluate(
                "() => Array.from(document.querySelectorAll('a[href], link[rel=alternate][href]'), a => a.getAttribute('href'))"
            )
        ]
        base = self.visitor.base
        return [link[len(base) :] or "/" for link in dict.fromkeys(found) if link.startswith(base)]

    def _fail_forms(self, address: str) -> None:
        """Send each form empty and with nonsense; only what ends the visit waits."""
        for number in range(self.page.evaluate("() => document.forms.length")):
            for text in ("", JUNK):
                if not self._goto(address):
                    return
                if number >= self.page.evaluate("() => document.forms.length"):
                    break  # the last one ended the visit
                with self.visitor.missing(), self.page.expect_navigation(wait_until="load"):
                    self.page.evaluate(FILL, [number, text])
                self.forms += 1
                self.read(f"{address} form {number} with {text!r}")
