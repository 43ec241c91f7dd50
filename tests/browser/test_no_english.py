"""No word of a package, and none of ours, is shown to a reader in English: every page, every failed form, every error."""

from __future__ import annotations

from uuid import uuid4

from django.test import RequestFactory

from accounts import invitations, recovery, roles, sheets
from accounts.demo import ACCOUNTS, app_secret, password
from accounts.models import User
from accounts.tests.factories import PASSWORD, UserFactory
from accounts.tests.signing import enrol, fresh_code
from core.views import bad_request, server_error

from . import walk
from .conftest import Visit
from .walker import FILL, JUNK, Walker


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
