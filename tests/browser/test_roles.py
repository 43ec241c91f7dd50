"""Each role on a phone, from sign-in to sign-out: what it finds is Vietnamese, reachable, and gone afterwards."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from accounts import roles
from accounts.demo import ACCOUNTS, app_secret, password
from accounts.models import User
from accounts.tests.signing import fresh_code

from .conftest import Visit
from .test_accessibility import CUT_OFF, NARROW, too_wide, violations
from .visiting import Visitor
from .walker import Walker

FRONT = "/khu-vuc-rieng/"
ROLES = {role.code: username for username, _given, _family, role in ACCOUNTS}
CMS = {roles.EDITOR.code, roles.PUBLISHER.code}


def sign_in(visitor: Visitor, username: str) -> Page:
    page = visitor.open("/tai-khoan/dang-nhap/")
    page.fill("[name=login]", username)
    page.fill("[name=password]", password(username))
    page.press("[name=password]", "Enter")
    page.fill("[name=code]", fresh_code(app_secret(username)))
    with page.expect_navigation(wait_until="load"):
        page.press("[name=code]", "Enter")
    return page


def faults(page: Page) -> list[str]:
    wide = too_wide(page)
    found = [*violations(page), *page.evaluate(CUT_OFF), *([wide] if wide else [])]
    return [f"{page.url}: {line}" for line in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("role", [code for code in ROLES if code not in CMS])
def test_a_role_of_the_programme_signs_in_looks_at_everything_and_leaves(
    demo: str, visit: Visit, role: str, scheme: str
) -> None:
    visitor = visit(viewport=NARROW, has_touch=True, is_mobile=True, color_scheme=scheme)
    page = sign_in(visitor, ROLES[role])
    expect(page).to_have_url(re.compile(f"{FRONT}$"))
    found = faults(page)
    links = page.locator("main a[href^='/khu-vuc-rieng/'], nav a[href^='/khu-vuc-rieng/']").evaluate_all(
        "links => Array.from(new Set(links.map(link => link.pathname)))"
    )
    assert links
    for link in links:
        page = visitor.open(link)
        found += faults(page)
    assert found == []

    visitor.open("/tai-khoan/dang-xuat/")
    with page.expect_response(lambda answer: answer.request.method == "POST") as answer:
        page.locator("main form [type=submit]").click()
    assert "clear-site-data" in answer.value.all_headers()
    page.wait_for_load_state("load")
    page.go_back()
    assert not page.locator("main h1").get_by_text("Việc đang chờ").count()
    page.goto(FRONT)
    expect(page).to_have_url(re.compile("/tai-khoan/dang-nhap/"))


@pytest.mark.parametrize("role", [code for code in ROLES if code in CMS])
def test_a_role_of_the_cms_comes_to_its_desk_and_finds_no_private_area(demo: str, visit: Visit, role: str) -> None:
    visitor = visit(viewport=NARROW, has_touch=True, is_mobile=True)
    page = sign_in(visitor, ROLES[role])
    expect(page).to_have_url(re.compile("/quan-tri/$"))
    page = visitor.open(FRONT, status=403)
    assert faults(page) == []


@pytest.mark.parametrize("role", ROLES)
def test_no_role_reads_english_in_the_private_area(demo: str, visit: Visit, role: str) -> None:
    walker = Walker(visit(), User.objects.get(username=ROLES[role]))
    walker.walk([FRONT, f"{FRONT}khong-co/"])
    assert walker.english == {}
    assert walker.opened
