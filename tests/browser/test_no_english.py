"""No word of a package, and none of ours, is shown to a reader in English: every page, every failed form, every error."""

from __future__ import annotations

import time
from urllib.parse import urldefrag, urljoin, urlsplit
from uuid import uuid4

from django.test import Client, RequestFactory
from playwright.sync_api import Page

from accounts import invitations, recovery, roles, sheets
from accounts.demo import ACCOUNTS, app_secret, password
from accounts.models import User
from accounts.tests.factories import PASSWORD, UserFactory
from accounts.tests.signing import enrol, fresh_code, sign_in
from core.views import bad_request, server_error

from . import walk
from .conftest import Visit
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


def test_no_english_anywhere_outside_the_cms(demo: str, visit: Visit) -> None:
    walker = Walker(visit())
    walker.walk([*walk.fixed(), *walk.filled(), "/khong-co-trang-nay/", "/tin-tuc/?trang=99999"])
    assert walker.english == {}
    kinds = {kind.split("&")[0] for kind in walker.opened}
    assert walk.page_routes() - kinds == set()
    routes = {f"/{route}" for route in walk.routes()}
    assert routes - kinds == set()
    assert walker.forms >= 4


def test_no_english_for_someone_signed_in(demo: str, visit: Visit) -> None:
    walker = Walker(visit())
    name = ACCOUNTS[0][0]
    walker.page.goto("/tai-khoan/dang-nhap/")
    walker.page.fill("[name=login]", name)
    walker.page.fill("[name=password]", password(name))
    walker.page.press("[name=password]", "Enter")
    walker.page.wait_for_url("**/lop-hai/")
    walker.read("the second step")
    walker.page.fill("[name=code]", fresh_code(app_secret(name)))
    walker.page.press("[name=code]", "Enter")
    walker.page.wait_for_url(lambda url: "dang-nhap" not in url)
    walker.user = User.objects.get(username=name)
    mine = [address for address in walk.fixed() if address.startswith("/tai-khoan/")]
    walker.walk(mine)
    assert walker.english == {}
    assert walker.forms >= 20


def test_no_english_for_an_officer(demo: str, visit: Visit) -> None:
    officers = [UserFactory.create(roles=[roles.ADMINISTRATOR]) for _ in range(2)]
    user = UserFactory.create()
    enrol(user)
    made = invitations.invite(officers[0], family_name="Lò Thị", given_name="Mỷ", once=uuid4())
    sheet = sheets.make(officers[0], UserFactory.create(), once=uuid4())
    asked = recovery.ask(officers[1], user, "sheet", "Mất điện thoại", once=uuid4())
    own = recovery.ask(officers[0], user, "factor", "Mất điện thoại", once=uuid4())
    walker = Walker(visit(), officers[0])
    walker.walk(
        [
            *("/tai-khoan/cap/", "/tai-khoan/ho-tro/", f"/tai-khoan/phieu/{sheet.pk}/"),
            *(f"/tai-khoan/ho-tro/{one.pk}/" for one in (asked, own)),
            f"/tai-khoan/cap/{made.pk}/",
        ]
    )
    assert walker.english == {}
    assert walker.forms >= 4


def test_no_english_for_someone_who_sets_up_the_second_factor(demo: str, visit: Visit) -> None:
    user = UserFactory.create(roles=[roles.EDITOR])
    visitor = visit()
    walker = Walker(visitor)
    for name, value in (("login", user.username), ("password", PASSWORD)):
        walker.page.goto("/tai-khoan/dang-nhap/") if name == "login" else None
        walker.page.fill(f"[name={name}]", value)
    walker.page.press("[name=password]", "Enter")
    walker.page.wait_for_url("**/hai-lop/")
    walker.read("the choice")
    for address in ("ung-dung/", "khoa/"):
        walker.page.goto(f"/tai-khoan/hai-lop/{address}")
        walker.read(address)
    walker.page.goto("/tai-khoan/hai-lop/ung-dung/")
    secret = walker.page.inner_text(".secret").replace(" ", "")
    walker.page.fill("[name=code]", fresh_code(secret))
    walker.page.press("[name=code]", "Enter")
    walker.page.wait_for_url("**/ma-khoi-phuc/")
    walker.read("recovery codes")
    walker.page.reload()
    walker.read("recovery codes, seen")
    assert walker.english == {}


def test_no_english_on_error_pages(demo: str, visit: Visit) -> None:
    walker = Walker(visit())
    for view in (bad_request, server_error):
        walker.page.set_content(view(RequestFactory().get("/")).content.decode())
        walker.read(view.__name__)
    walker.page.goto("/tai-khoan/dang-nhap/")
    walker.visitor.context.clear_cookies()
    with walker.visitor.missing(), walker.page.expect_navigation(wait_until="load"):
        walker.page.evaluate(
            FILL, [walker.page.evaluate("() => Array.from(document.forms).findIndex(f => f.method === 'post')"), JUNK]
        )
    walker.read("a form that was open too long")
    assert walker.english == {}


def test_english_is_seen_where_it_stands(demo: str, visit: Visit) -> None:
    walker = Walker(visit())
    walker.page.set_content(
        "<title>Sign In</title><p>This field is <b>required.</b></p><input placeholder='Password'>"
        "<p>Select a valid choice. 7 is not one of the available choices.</p><p>Tin tức</p><p lang=en>Search</p>"
    )
    walker.read("here")
    assert sorted(walker.english["here"]) == [
        "Password",
        "Select a valid choice. 7 is not one of the available choices.",
        "Sign In",
        "This field is required.",
    ]
