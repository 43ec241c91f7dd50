"""At /tai-khoan/ in a browser: from the invitation to the passkey; no violation of axe on the way."""

from __future__ import annotations

import re
import time
from uuid import uuid4

import pytest
from django.test import Client
from playwright.sync_api import Page, expect

from accounts import assignments, invitations, recovery, roles, sheets
from accounts.models import User
from accounts.tests.factories import PASSWORD, UserFactory
from accounts.tests.signing import app_secret, enrol, fresh_code, sign_in

from .conftest import Visit
from .test_accessibility import CUT_OFF, NARROW, examine, too_wide, violations
from .visiting import Visitor

NEW = "bảy con cò bay 77"


def enter(visitor: Visitor, user: User) -> None:
    """Sign ``user`` in without the forms, password shown a moment ago."""
    session = sign_in(Client(), user).session
    session["account_authentication_methods"] = [{"method": "password", "at": time.time(), "reauthenticated": True}]
    session["account_authentication_methods_user"] = str(user.pk)
    session.save()
    visitor.context.add_cookies([{"name": "phien", "value": str(session.session_key), "url": visitor.base}])


def submit(page: Page) -> None:
    page.locator("main form button[type=submit]:visible").first.click()


def test_from_a_printed_code_to_the_desk_on_a_phone(fresh_demo: str, visit: Visit) -> None:
    made = invitations.invite(None, family_name="Lò Thị", given_name="Mỷ", once=uuid4())
    assignments.give(made.user, roles.EDITOR, by=None)
    visitor = visit(viewport=NARROW, color_scheme="dark")
    found: list[str] = []

    def look(page: Page, where: str) -> None:
        found.extend(f"{where}: {line}" for line in [*violations(page), *page.evaluate(CUT_OFF)])
        if wide := too_wide(page):
            found.append(f"{where}: {wide}")

    page = visitor.open("/tai-khoan/dang-nhap/")
    page.click("a[href='/tai-khoan/loi-moi/']")
    page.fill("[name=code]", made.printed_code.lower())
    submit(page)
    look(page, "choose a password")
    page.fill("[name=new_password1]", NEW)
    page.fill("[name=new_password2]", NEW)
    submit(page)
    look(page, "saved")
    page.click("main a.button-main")
    page.fill("[name=login]", "lothimy")
    page.fill("[name=password]", NEW)
    submit(page)
    expect(page).to_have_url(re.compile("/tai-khoan/hai-lop/$"))
    look(page, "the choice")
    page.click("main a.button-main")
    look(page, "the app")
    secret = page.inner_text(".secret").replace(" ", "")
    page.fill("[name=code]", "000000")
    submit(page)
    look(page, "a wrong code")
    assert page.inner_text(".secret").replace(" ", "") == secret
    page.fill("[name=code]", fresh_code(secret))
    submit(page)
    expect(page.locator(".codes li")).to_have_count(10)
    look(page, "recovery codes")
    page.click("main a.button-main")
    expect(page).to_have_url(re.compile("/quan-tri/$"))
    assert found == []


def test_a_passkey_is_added_and_signs_in(fresh_demo: str, visit: Visit) -> None:
    visitor = visit()
    user = User.objects.get(username="bien.tap")
    page = visitor.page
    protocol = visitor.context.new_cdp_session(page)
    protocol.send("WebAuthn.enable")
    protocol.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
                "automaticPresenceSimulation": True,
            }
        },
    )
    enter(visitor, user)
    page.goto("/tai-khoan/hai-lop/khoa/")
    expect(page.locator("[data-passkey-missing]")).to_be_hidden()
    page.fill("[name=name]", "Máy ở nhà")
    submit(page)
    expect(page).to_have_url(re.compile("/tai-khoan/hai-lop/(ma-khoi-phuc/)?$"))
    page.goto("/tai-khoan/hai-lop/")
    expect(page.get_by_text("Máy ở nhà").first).to_be_visible()
    visitor.context.clear_cookies()
    page.goto("/tai-khoan/dang-nhap/")
    page.fill("[name=login]", user.username)
    page.fill("[name=password]", PASSWORD)
    submit(page)
    expect(page).to_have_url(re.compile("/lop-hai/$"))
    assert violations(page) == []
    submit(page)
    expect(page).to_have_url(re.compile("/quan-tri/$"))


def test_without_scripts_the_passkey_page_names_another_way(fresh_demo: str, visit: Visit) -> None:
    visitor = visit(java_script_enabled=False)
    enter(visitor, User.objects.get(username="bien.tap"))
    page = visitor.open("/tai-khoan/hai-lop/khoa/")
    expect(page.locator("[data-passkey-missing]")).to_be_visible()
    expect(page.locator("main form")).to_be_hidden()


@pytest.mark.parametrize(
    "address",
    [
        "",
        "hai-lop/",
        "hai-lop/ung-dung/go/",
        "hai-lop/khoa/",
        "hai-lop/ma-khoi-phuc/moi/",
        "phien/",
        "mat-khau/",
        "xac-nhan-lai/",
    ],
)
def test_ones_own_pages_have_no_violation(demo: str, visit: Visit, address: str) -> None:
    visitor = visit()
    enter(visitor, User.objects.get(username="bien.tap"))
    page = visitor.open(f"/tai-khoan/{address}")
    assert not (found := examine(page)), "\n".join(found)


def test_an_officers_pages_have_no_violation(fresh_demo: str, visit: Visit) -> None:
    first, second = (UserFactory.create(roles=[roles.ADMINISTRATOR]) for _ in range(2))
    user = UserFactory.create()
    enrol(user)
    made = invitations.invite(first, family_name="Lò Thị", given_name="Mỷ", once=uuid4())
    sheet = sheets.make(first, UserFactory.create(), once=uuid4())
    asked = recovery.ask(second, user, "sheet", "Mất điện thoại", once=uuid4())
    recovery.ask(first, user, "factor", "Mất điện thoại", once=uuid4())
    visitor = visit()
    enter(visitor, first)
    for address in ("cap/", f"cap/{made.pk}/", "ho-tro/", f"ho-tro/{asked.pk}/", f"phieu/{sheet.pk}/"):
        page = visitor.open(f"/tai-khoan/{address}")
        assert not (found := examine(page)), f"{address}\n" + "\n".join(found)


def test_the_sheet_fits_one_page_of_a4(fresh_demo: str, visit: Visit) -> None:
    first = UserFactory.create(roles=[roles.ADMINISTRATOR])
    sheet = sheets.make(first, UserFactory.create(), once=uuid4())
    visitor = visit()
    enter(visitor, first)
    page = visitor.open(f"/tai-khoan/phieu/{sheet.pk}/")
    printed = page.pdf(format="A4", prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1


def test_the_second_step_asks_for_the_code_of_a_sheet(fresh_demo: str, visit: Visit) -> None:
    user = UserFactory.create()
    sheet = sheets.make(None, user, once=uuid4())
    page = visit(viewport=NARROW).open("/tai-khoan/dang-nhap/")
    page.fill("[name=login]", user.username)
    page.fill("[name=password]", PASSWORD)
    submit(page)
    number = int(page.locator("main li b").inner_text())
    assert violations(page) == []
    page.fill("[name=code]", sheets.code(sheet, number))
    submit(page)
    expect(page).to_have_url(re.compile("/tai-khoan/$"))
    assert app_secret(user.username)
