"""No page, and no screen of the CMS, breaks its policy or asks another host, whatever is done on it.

``Visitor.check`` makes the claim at the end of every browser test; the journeys here go where the others do not.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from home.blocks import BodyBlock
from home.models import HomePage, StandardPage
from home.tests.bodies import full_body
from home.tests.factories import StandardPageFactory
from news.models import NewsIndexPage, NewsPage

from . import places
from .conftest import Visit
from .editing import EDITOR
from .screens import PASTE, SETTLE, Screens
from .test_editing import drawing  # noqa: F401 - a fixture

FROM_WORD = """<html xmlns:o="urn:x"><head><style>p { color: red }</style><link rel="File-List" href="file:///c:/x.xml"></head>
<body onload="x()"><p style="color:red" onclick="alert(1)">Từ một <span style="font-weight: 700">tài liệu đậm</span>
<img src="file:///c:/a.png" onerror="alert(1)"></p><script>window.bad = 1</script></body></html>"""
"""As word processors put it on the clipboard."""


@pytest.fixture
def screens(visit: Visit, fresh_demo: str) -> Screens:
    """A window on the CMS, on a demo that may be changed."""
    return Screens(visit(viewport={"width": 1400, "height": 1000}))


# --- readers ---------------------------------------------------------------------------------------------------------


def test_every_kind_of_page(demo: str, visit: Visit) -> None:
    reader = visit()
    for name in places.PAGES:
        page = reader.open(places.address(name), status=places.status(name))
        for button in page.locator("[data-text-size]:visible").all():
            button.click()
        page.wait_for_timeout(SETTLE)
    assert reader.violations == []


def test_a_page_with_every_block(fresh_demo: str, visit: Visit) -> None:
    StandardPageFactory.create(title="Mọi khối", slug="moi-khoi", body=full_body(HomePage.objects.get().pk))
    assert isinstance(StandardPage.objects.get(slug="moi-khoi"), StandardPage)
    page = visit().open("/moi-khoi/")
    expect(page.locator("video")).to_have_count(1)
    page.locator("video").evaluate("film => { film.load(); }")
    page.wait_for_timeout(SETTLE)


def test_signing_in_with_errors_and_out_again(demo: str, visit: Visit) -> None:
    visitor = visit()
    page = visitor.open(places.SIGN_IN)
    for name, password in (("", ""), ("khong.co", "sai"), (EDITOR, "sai")):
        page.fill("[name=login]", name)
        page.fill("[name=password]", password)
        page.locator("main form").evaluate("form => { form.noValidate = true; }")
        page.click("main form [type=submit]")
        expect(page.locator("main form")).to_be_visible()
    Screens(visitor).sign_in(EDITOR)
    visitor.open("/tai-khoan/xac-nhan-lai/")
    visitor.open("/quan-tri/khong-co/", status=404)
    Screens(visitor).sign_out()
    visitor.open("/tai-khoan/dang-ky/")


INLINE = {
    "script": "() => { const made = document.createElement('script'); made.text = 'window.ran = 1'; document.body.append(made); }",
    "handler": "() => { document.body.insertAdjacentHTML('beforeend', '<i onclick=\"window.ran = 1\">x</i>'); document.body.lastChild.click(); }",
    "style": "() => document.body.insertAdjacentHTML('beforeend', '<style>body { color: red }</style>')",
    "style attribute": "() => document.body.insertAdjacentHTML('beforeend', '<i style=\"color: red\">x</i>')",
    "eval": "() => { const text = document.createElement('script'); text.src = 'data:text/javascript,window.ran=1'; document.body.append(text); }",
    "picture of another host": "() => { new Image().src = 'http://other.invalid/x.png'; }",
    "form to another host": "() => { document.body.insertAdjacentHTML('beforeend', '<form action=\"http://other.invalid/\"></form>'); document.forms[document.forms.length - 1].submit(); }",
    "base": "() => document.head.insertAdjacentHTML('afterbegin', '<base href=\"http://other.invalid/\">')",
}


@pytest.mark.parametrize("address", ["/", places.SIGN_IN, "/quan-tri/"])
def test_what_a_page_must_not_hold_is_refused_and_seen_by_these_tests(demo: str, visit: Visit, address: str) -> None:
    visitor = visit()
    if address == "/quan-tri/":
        Screens(visitor).sign_in(EDITOR)
    page = visitor.open(address)
    for name, attempt in INLINE.items():
        page.evaluate(attempt)
        page.wait_for_timeout(100)
        assert visitor.violations, f"{name} at {address}"
        visitor.violations.clear()
    assert page.evaluate("() => window.ran") is None
    visitor.complaints.clear()
    visitor.outside = [found for found in visitor.outside if "other.invalid" not in found]


# --- the CMS ---------------------------------------------------------------------------------------------------------


def test_every_screen_of_the_cms_that_links_lead_to(screens: Screens) -> None:
    screens.sign_in_as_chief()
    assert len(screens.walk()) > 60


def forget_what_the_checks_found(screens: Screens) -> None:
    """Wagtail's checks write what they find in a half-written page into the console too."""
    screens.visitor.complaints = [text for text in screens.visitor.complaints if "axe.run results" not in text]


def leave_the_list(page: Page, field: Locator) -> None:
    """Enter in an empty line of a list moves it out by one step; each step is waited for."""
    for _ in range(3):
        page.keyboard.press("Enter")
        page.wait_for_timeout(SETTLE)
    expect(field.locator("[data-block]").last).to_have_text("")


def write_rich_text(screens: Screens, page: Page) -> None:
    field = screens.rich("body-1-value")
    field.click()
    page.keyboard.type("Một đoạn chữ")
    page.keyboard.press("Control+a")
    page.keyboard.press("Control+b")
    page.keyboard.press("Control+c")
    page.keyboard.press("Control+k")
    with screens.dialogue() as body:
        body.locator("a.choose-page").first.click()
    field.locator("a, .TooltipEntity").first.wait_for()
    page.wait_for_timeout(SETTLE)
    field.focus()
    page.keyboard.press("Control+a")
    page.keyboard.press("Control+k")
    with screens.dialogue() as body:
        body.locator(".link-types a").first.click()
        body.locator("[name$=url]").fill("https://congdoi.example/")
        body.locator("[type=submit]").click()
    field.locator("a, .TooltipEntity").first.wait_for()
    expect(field).to_be_focused()  # the editor takes the focus back a moment after its dialogue is gone
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    page.keyboard.press("Control+v")
    expect(field.locator("[data-block]").nth(1)).to_contain_text("Một đoạn chữ")
    page.keyboard.press("Enter")
    page.keyboard.type("- mục")
    expect(field.locator("li")).to_have_count(1)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("mục con")
    expect(field.locator("li").nth(1)).to_contain_text("mục con")
    leave_the_list(page, field)
    page.keyboard.type("/")
    expect(page.locator("[role=option]").first).to_be_visible()
    page.keyboard.press("Escape")


def test_the_form_of_an_article(screens: Screens, drawing: Path, tmp_path: Path) -> None:  # noqa: F811
    screens.sign_in(EDITOR)
    screens.new_page("news.newspage", NewsIndexPage.objects.get().pk)
    with screens.visitor.missing():  # autosave is refused while a block is half filled
        write_text(screens, tmp_path)
        write_rows(screens, drawing)
        open_every_panel(screens)
    forget_what_the_checks_found(screens)


def write_text(screens: Screens, folder: Path) -> None:
    screens.type_title("Một tin để thử mọi thứ")
    screens.fill(summary="Tóm tắt")
    screens.pick_day("published_date")
    screens.tags("một", "hai")
    page = screens.page
    page.locator("[name=tags] + .tagit input").press_sequentially(NewsPage.tags.all()[0].name[:3])
    page.locator(".ui-menu-item:visible").first.click()
    kinds = list(BodyBlock().child_blocks)
    for kind in kinds:
        screens.add_block(kind)
    write_rich_text(screens, screens.page)
    file = folder / "a.txt"
    file.write_text("xin chào")
    screens.upload_document(f"body-{kinds.index('documents')}-value-documents-0-value", file)


def write_rows(screens: Screens, drawing: Path) -> None:  # noqa: F811
    page = screens.page
    screens.upload_picture("id_lead_image", drawing, title="Sen", description="Bông sen")
    for number in range(3):
        page.click("#id_related_rows-ADD")
        screens.choose_page(f"id_related_rows-{number}-article")
    page.click("#inline_child_related_rows-2 [data-inline-panel-child-move-up]")
    page.click("#id_related_rows-0-DELETE-button")
    expect(page.locator("#inline_child_related_rows-0")).to_be_hidden()
    screens.choose_page("id_related_rows-1-article")


def open_every_panel(screens: Screens) -> None:
    page = screens.page
    screens.side_panel("status")
    page.locator("[data-a11y-dialog-show=schedule-publishing-dialog]").first.click()
    screens.pick_day("go_live_at")
    page.locator("#schedule-publishing-dialog .w-dialog__close-button").click()
    screens.side_panel("comments")
    page.locator("[data-contentpath=summary] [data-comment-add]").click()
    comment = page.locator(".comment").first
    comment.locator("textarea").fill("Xin xem lại.")
    page.wait_for_timeout(SETTLE)
    comment.locator("[type=submit]").first.click()
    page.wait_for_timeout(2 * SETTLE)
    screens.side_panel("preview")
    expect(page.frame_locator("#w-preview-iframe").locator("h1")).to_have_text("Một tin để thử mọi thứ")
    for size in page.locator("[name=preview-size]").all():
        size.check(force=True)
    checks = screens.side_panel("checks")
    expect(checks.locator("[data-content-word-count]")).to_have_text(re.compile("[1-9]"))
    expect(checks.locator("[data-content-checker-count]")).to_have_text(re.compile("[1-9]"))
    page.wait_for_timeout(4 * SETTLE)


def test_what_is_pasted_from_a_word_processor_keeps_its_bold_and_nothing_else(screens: Screens) -> None:
    screens.sign_in(EDITOR)
    screens.new_page("news.newspage", NewsIndexPage.objects.get().pk)
    name = screens.add_block("paragraph")
    screens.rich(name).click()
    screens.rich(name).evaluate(PASTE, FROM_WORD)
    expect(screens.rich(name)).to_contain_text("Từ một tài liệu đậm")
    expect(screens.rich(name).locator("span", has_text="tài liệu đậm").last).to_have_css("font-weight", "700")
    assert "color" not in screens.stored_rich(name)
    assert screens.page.evaluate("() => window.bad") is None


def test_the_bar_and_the_checks_in_a_preview_of_its_own(screens: Screens) -> None:
    article = NewsPage.objects.get(slug="hoang-mai-ke-hoach-106")
    screens.sign_in(EDITOR)
    screens.edit_page(article.pk)
    screens.side_panel("preview")
    with screens.visitor.context.expect_page() as opened:
        screens.page.locator("[data-w-preview-target=newTab]").click()
    preview = opened.value
    preview.locator("#wagtail-userbar-trigger").click()
    preview.locator("#checker-trigger").click()
    preview.wait_for_timeout(4 * SETTLE)
    expect(preview.locator("#checker-results")).to_be_visible()
    forget_what_the_checks_found(screens)


def test_submitting_rejecting_comparing_and_approving(screens: Screens) -> None:
    article = NewsPage.objects.get(slug="hoang-mai-ke-hoach-106")
    page = screens.page
    screens.sign_in_as_chief()
    screens.edit_page(article.pk)
    with screens.saves_itself():
        screens.fill(summary="Tóm tắt mới")
    screens.submit()
    screens.edit_page(article.pk)
    button = page.locator("footer [data-workflow-action-name=reject]").first
    if not button.is_visible():
        screens._more()
    button.click()
    with page.expect_navigation(wait_until="load"):
        page.locator(".modal-body textarea").fill("Xin sửa lại.")
        page.locator(".modal-body [type=submit]").click()

    screens.edit_page(article.pk)
    screens.side_panel("status")
    page.locator("[data-a11y-dialog-show=set-privacy]").first.click()
    page.locator("#set-privacy form").wait_for()
    page.keyboard.press("Escape")
    screens.go(f"/quan-tri/pages/{article.pk}/history/")
    screens.go(f"/quan-tri/pages/{article.pk}/revisions/compare/earliest...latest/")
    revision = article.revisions.earliest("created_at")
    screens.go(f"/quan-tri/pages/{article.pk}/revisions/{revision.pk}/view/")
    screens.go(f"/quan-tri/pages/{article.pk}/revisions/{revision.pk}/revert/")
    for action in ("copy", "delete", "move", "unpublish", "workflow_history"):
        screens.go(f"/quan-tri/pages/{article.pk}/{action}/")
    screens.go(f"/quan-tri/pages/{article.pk}/move/")
    screens.choose_page("id_new_parent_page")
    screens.go(f"/quan-tri/pages/{article.get_parent().pk}/?ordering=ord")
    screens.go(f"/quan-tri/pages/{article.get_parent().pk}/")
    page.locator("[data-bulk-action-checkbox]").nth(1).check(force=True)
    with page.expect_navigation(wait_until="load"):
        page.locator("[data-bulk-action-button]:visible").first.click()
    forget_what_the_checks_found(screens)


def test_pictures_and_files(screens: Screens, drawing: Path, tmp_path: Path) -> None:  # noqa: F811
    page = screens.page
    screens.sign_in_as_chief()
    screens.upload_many("/quan-tri/images/multiple/add/", drawing)
    file = tmp_path / "a.txt"
    file.write_text("xin chào")
    screens.upload_many("/quan-tri/documents/multiple/add/", file)
    screens.go("/quan-tri/images/1/")
    box = page.locator(".focal-point-chooser").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + 50, box["y"] + 50)
    page.mouse.down()
    page.mouse.move(box["x"] + 150, box["y"] + 120, steps=5)
    page.mouse.up()
    expect(page.locator("[name=focal_point_width]")).not_to_have_value("")


def test_snippets_settings_redirects_and_the_rest(screens: Screens) -> None:
    page = screens.page
    screens.sign_in_as_chief()
    screens.open("/quan-tri/snippets/home/alert/add/")
    screens.fill(title="Thông báo", text="Lời")
    screens.pick_day("ends_at")
    screens.choose_page("id_page")
    screens.go("/quan-tri/snippets/home/navigation/edit/1/")
    page.locator("[name=menu-count] ~ [data-streamfield-stream-container] > div > .c-sf-add-button").last.click()
    expect(page.locator("[name=menu-0-value-text]")).to_be_attached()
    screens.go("/quan-tri/redirects/add/")
    page.fill("[name=old_path]", "/dia-chi-cu/")
    screens.choose_page("id_redirect_page")
    screens.send()
    screens.go("/quan-tri/settings/home/sitesettings/")
    page.fill("[name=hotline_note]", "Ngày làm việc")
    screens.send()

    screens.go("/quan-tri/workflows/add/")
    page.click("#id_workflow_tasks-ADD")
    page.locator("#id_workflow_tasks-0-task-chooser [data-chooser-action-choose]:visible").click()
    page.click("#tab-label-existing")
    with screens.dialogue() as body:
        body.locator("a.task-choice").first.click()
    expect(page.locator("#id_workflow_tasks-0-task")).not_to_have_value("")

    screens.go("/quan-tri/reports/site-history/")
    page.locator("[data-controller~=w-drilldown] button").first.click()
    page.locator("[data-w-drilldown-target=toggle][aria-controls*=timestamp]").click()
    screens.pick_day("timestamp_from")
    page.wait_for_url(re.compile("timestamp_from=15"))

    page.emulate_media(color_scheme="dark")
    screens.go("/quan-tri/")
    page.keyboard.press("?")
    page.wait_for_timeout(SETTLE)
    page.keyboard.press("Escape")
    page.locator("[data-wagtail-sidebar] [name=q]").fill("tin")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("q=tin"))
