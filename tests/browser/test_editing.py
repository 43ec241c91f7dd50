"""An editor makes a real page by hand; a publisher approves it; readers see all of it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import Page, expect

from demo.content import real_pages
from demo.content.schema import News
from demo.text import parse_day, parse_time
from news.models import NewsCategory, NewsIndexPage, NewsPage
from vietnamese import format_date, slug

from .editing import EDITOR, PUBLISHER, Editor


def real_page(beginning: str) -> News:
    """One of the four real pages that are news, by the beginning of its title."""
    return next(entry for entry in real_pages.NEWS if entry.title.startswith(beginning))


KIEN_GIANG = replace(
    real_page("Kiên Giang"),
    source="Sở phụ trách",
    body=[
        *real_page("Kiên Giang").body,
        ("quote", {"text": "Mỗi tình nguyện viên giúp ít nhất một người.", "source": "Kế hoạch 1402/KH-LĐTBXH"}),
        ("paragraph", "<p>Đội trưởng tổng hợp kế hoạch theo tháng, quý, năm.</p>"),
    ],
)
"""Page 4 with all that the brief names: the source before the sapô and a quotation are added to the demo's."""


@pytest.fixture
def drawing(tmp_path: Path) -> Path:
    """A small picture to upload: no photograph."""
    picture = Image.new("RGB", (640, 360), "#e3f0ee")
    ImageDraw.Draw(picture).ellipse((240, 100, 400, 260), fill="#a51d45")
    path = tmp_path / "sen.png"
    picture.save(path)
    return path


def write_article(editor: Editor, story: News, drawing: Path) -> None:
    """Fill the form of a new article as the story says."""
    editor.new_page("news.newspage", NewsIndexPage.objects.get().pk)
    editor.type_title(story.title)
    expect(editor.page.locator("[name=slug]")).to_have_value(slug(story.title))
    day, time = parse_day(story.date), parse_time(story.time)
    assert day
    editor.fill(
        summary=story.summary,
        published_date=format_date(day),
        published_time=f"{time:%H:%M}" if time else "",
        locality=story.locality,
        source=story.source,
        category=str(NewsCategory.objects.get(slug=story.category).pk),
        lead_image_caption=story.picture_caption,
        lead_image_credit=story.picture_credit,
        byline=story.byline,
        end_mark=story.end_mark,
        change_date=story.change_date,
        change_note=story.change_note,
    )
    editor.upload_picture(
        "id_lead_image", drawing, title=f"Hình của {story.slug}", description=story.picture_alt, credit="Ban biên tập"
    )
    editor.write_body(story.body)
    editor.tags(*story.tags)


def shows(page: Page, story: News) -> None:
    """The public page holds every part of the story."""
    main = page.locator("main")
    expect(page.locator("h1")).to_have_text(re.compile(spaced(story.title)))
    day, time = parse_day(story.date), parse_time(story.time)
    assert day
    moment = f"{time:%H:%M}, {format_date(day)}" if time else format_date(day)
    for text in (moment, story.locality, story.byline):
        expect(main.locator(".meta")).to_contain_text(text)
    expect(main.locator(".label")).to_have_text(NewsCategory.objects.get(slug=story.category).name)
    expect(main.locator(".summary")).to_have_text(
        f"({story.source}) – {story.summary}" if story.source else story.summary
    )
    lead = main.locator("figure").first
    expect(lead.locator("img")).to_have_attribute("alt", story.picture_alt)
    expect(lead.locator("figcaption")).to_have_text(f"{story.picture_caption} {story.picture_credit}")
    for kind, value in story.body:
        if kind == "heading":
            expect(main.get_by_role("heading", level=2, name=re.compile(spaced(value)))).to_have_count(1)
        elif kind == "paragraph":
            for line in re.findall(r"<(?:p|li)>(.*?)</(?:p|li)>", value):
                expect(main.locator(".prose")).to_contain_text(re.sub("<[^>]+>", "", line).rstrip("."))
        elif kind == "quote":
            expect(main.locator("blockquote")).to_have_text(value["text"])
            expect(main.locator("figure.quote figcaption")).to_have_text(value["source"])
        elif kind == "image":
            figure = main.locator("figure", has_text=value["caption"])
            expect(figure.locator("img")).to_have_attribute("alt", value["alt"])
            expect(figure.locator("figcaption")).to_contain_text(value["credit"])
        elif kind == "table":
            table = main.get_by_role("table", name=value["caption"])
            expect(table.locator("thead th")).to_have_text(value["header"])
            expect(table.locator("tbody tr")).to_have_text(
                [re.compile(r"\s*".join(map(re.escape, row))) for row in value["rows"]]
            )
        elif kind == "key_figures":
            figures = main.locator(".figures", has_text=value["source"])
            expect(figures.locator("dd")).to_have_text([figure["value"] for figure in value["figures"]])
            expect(figures.locator("dt")).to_have_text([figure["label"] for figure in value["figures"]])
            expect(figures).to_contain_text(value["period"])
            expect(figures).to_contain_text(value["method"])
        else:
            raise AssertionError(f"say here how {kind} is seen")
    expect(main.locator(".end-mark")).to_have_text(story.end_mark)
    expect(main.locator("p.byline")).to_have_text(story.byline)
    assert sorted(main.locator("article .chip").all_inner_texts()) == sorted(story.tags)


def spaced(text: str) -> str:
    """A pattern for the text, whatever kind of space ties its words."""
    return r"\s".join(re.escape(word) for word in text.split())


def test_a_real_page_is_made_by_hand_and_goes_live_by_approval(office: Editor, drawing: Path) -> None:
    story = KIEN_GIANG
    address = f"/tin-tuc/{slug(story.title)}/"
    office.sign_in(EDITOR)
    write_article(office, story, drawing)
    assert not office.can_publish()
    office.save_draft()
    assert not office.can_publish()
    key = office.key()
    article = NewsPage.objects.get(pk=key)
    assert (article.live, article.slug) == (False, slug(story.title))
    office.visitor.open(address, status=404)

    # Not by hand either: the button's name in the request changes nothing.
    office.edit_page(key)
    with office.page.expect_navigation(wait_until="load"):
        office.page.evaluate("""() => {
          const form = document.querySelector('form[data-edit-form]'), button = document.createElement('input');
          Object.assign(button, {type: 'hidden', name: 'action-publish', value: 'action-publish'});
          form.append(button);
          form.submit();
        }""")
    article.refresh_from_db()
    assert not article.live

    office.edit_page(key)
    office.submit()
    article.refresh_from_db()
    assert article.current_workflow_state is not None
    assert not article.live
    office.sign_out()

    office.sign_in(PUBLISHER)
    office.edit_page(key)
    office.approve()
    office.sign_out()
    article.refresh_from_db()
    assert article.live
    shows(office.visitor.open(address), story)
    assert office.page.evaluate("() => Array.from(document.images).every(i => i.complete && i.naturalWidth > 0)")


SLOW_ANSWERS = """() => {
  const fetched = window.fetch;
  window.fetch = async (...call) => {
    const answer = await fetched(...call);
    await new Promise(done => setTimeout(done, 1500));
    return answer;
  };
}"""


def test_saving_by_hand_while_the_browser_saves_makes_one_page(office: Editor) -> None:
    title = "Lưu trong lúc đang tự lưu"
    office.sign_in(EDITOR)
    office.new_page("news.newspage", NewsIndexPage.objects.get().pk)
    office.page.evaluate(SLOW_ANSWERS)
    with office.page.expect_request(lambda sent: sent.method == "POST" and not sent.is_navigation_request()):
        office.type_title(title)
        office.fill(summary="Tóm tắt")
    with office.page.expect_navigation(wait_until="load"):
        office.page.locator("button.action-save").first.click()
    article = NewsPage.objects.get(title=title)
    assert office.key() == article.pk
    assert office.page.locator("[name=summary]").input_value() == "Tóm tắt"
