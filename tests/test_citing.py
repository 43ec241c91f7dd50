"""Citations from the text of a page to what its readers and editors see."""

from __future__ import annotations

import datetime
import json
import re
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
from django.test import Client
from django.utils.html import escape
from django_tasks_db.models import DBTaskResult
from wagtail.models import Page

from guidance.citing import cited_in, desk, keeping, showing
from guidance.models import Citation, EffectEvent, LegalDocument
from guidance.tasks import read_citations
from guidance.tests.factories import GuidePageFactory, QuestionPageFactory, section
from guidance.tests.library import B, E, drug_laws
from home.models import HomePage
from home.tests.bodies import paragraph, raw, stored
from home.tests.factories import restrict
from news.models import NewsPage
from news.tests.factories import NewsPageFactory
from places.tests.factories import ProvinceFactory
from tests.html import Elements
from vietnamese import normalise

pytestmark = pytest.mark.django_db(databases="__all__")

TITLE = "Phòng, chống ma túy"
TEXT = """Điều 28. Các biện pháp cai nghiện ma túy
1. Biện pháp cai nghiện ma túy bao gồm:
a) Cai nghiện ma túy tự nguyện;
b) Cai nghiện ma túy bắt buộc.
2. Việc khác làm theo khoản 1 Điều này và Luật số 23/2000/QH10.
"""
DAY = datetime.date(2021, 6, 10)


@pytest.fixture
def laws(site: HomePage) -> dict[str, LegalDocument]:
    found = drug_laws()
    for name, page in found.items():
        page.known_as = "" if name == "unknown" else TITLE
        page.text = TEXT if name == "2021" else ""
        page.save()
    office = found["unknown"].issuer_rows.get().agency
    office.unit = ProvinceFactory.create(kind="central_city", name="Hồ Chí Minh", code="79", valid_from=None)
    office.save()
    return found


def article(text: str, **values: Any) -> NewsPage:
    page: NewsPage = NewsPageFactory(**{"body": paragraph(text), "published_date": DAY, "summary": "Tin.", **values})
    keeping.keep(page.pk)
    return page


def rewrite(page: NewsPage, text: str) -> None:
    """Another text in the same paragraph."""
    block = page.body.raw_data[0]
    page.body = json.dumps([{**block, "value": f"<p>{text}</p>"}])
    page.save()
    keeping.keep(page.pk)


def rows(page: Page) -> list[Citation]:
    return list(Citation.objects.filter(page=page.pk))


def shown(page: Page, client: Client) -> str:
    return client.get(page.url).content.decode()


# Reading and keeping


def test_what_is_published_is_read(laws: Any) -> None:
    page = article("Lời cũ.")
    page.body = paragraph("Theo Luật Phòng, chống ma túy số 73/2021/QH14.")
    page.save_revision().publish()
    [row] = rows(page)
    assert (row.target_id, row.outcome, row.symbol) == (laws["2021"].pk, "resolved", "73/2021/QH14")


def test_offsets_point_at_what_they_say(laws: Any) -> None:
    from guidance.citing.links import text_of

    page = article("Theo <b>Luật</b> số&nbsp;73/2021/QH14 &amp; khoản 2 Điều 28 Luật phòng, chống ma túy.")
    html = page.body[0].value.source
    assert [normalise(text_of(html)[row.start : row.end]) for row in rows(page)] == [row.text for row in rows(page)]
    assert len(rows(page)) == 2


def test_reading_again_changes_nothing(laws: Any) -> None:
    page = article("Theo Luật số 73/2021/QH14, Luật số 73/2021/QH14 và Quyết định 3841/QĐ-UBND.")
    before = list(Citation.objects.filter(page=page.pk).values())
    assert keeping.keep(page.pk) == {"found": 3, "added": 0, "changed": 0, "dropped": 0}
    assert list(Citation.objects.filter(page=page.pk).values()) == before


def test_what_the_text_lost_goes(laws: Any) -> None:
    page = article("Theo Luật số 73/2021/QH14.")
    rewrite(page, "Không dẫn gì.")
    assert rows(page) == []


@pytest.mark.parametrize("state", ["confirmed", "corrected", "rejected"])
def test_a_decision_stays_while_the_text_around_changes(laws: Any, state: str) -> None:
    page = article("Theo Luật số 73/2021/QH14. Luật số 73/2021/QH14 nói rõ.")
    decided = rows(page)[1]
    assert desk.decide(page, decided.key, state, laws["2000"] if state == "corrected" else None)
    rewrite(page, "Mở đầu mới, dài hơn. Theo Luật số 73/2021/QH14; còn Luật số 73/2021/QH14 thì nói rõ hơn nữa.")
    first, second = rows(page)
    assert (first.state, first.target_id) == ("automatic", laws["2021"].pk)
    wanted = {"confirmed": laws["2021"].pk, "corrected": laws["2000"].pk, "rejected": None}[state]
    assert (second.state, second.target_id) == (state, wanted)
    assert second.start > decided.start


def test_a_decision_goes_along_when_its_words_move_to_another_part(laws: Any) -> None:
    page = article("Theo Luật số 73/2021/QH14.")
    desk.decide(page, rows(page)[0].key, "rejected")
    page.body = stored(("paragraph", "<p>Mới.</p>"), ("quote", {"text": "Theo Luật số 73/2021/QH14.", "source": ""}))
    page.save()
    keeping.keep(page.pk)
    assert [row.state for row in rows(page)] == ["rejected"]


def test_a_decision_whose_text_is_gone_goes_too(laws: Any) -> None:
    page = article("Theo Luật số 73/2021/QH14.")
    desk.decide(page, rows(page)[0].key, "rejected")
    rewrite(page, "Không dẫn gì.")
    assert rows(page) == []


def test_a_document_that_comes_later_is_found_then(laws: Any) -> None:
    page = article("Theo Nghị định 13/2023/NĐ-CP.")
    assert [row.outcome for row in rows(page)] == ["unresolved"]
    decree = laws["2021"]
    LegalDocument.objects.filter(pk=decree.pk).update(
        kind="nghi_dinh", number="13", symbol="13/2023/NĐ-CP", bodies="CP", year=2023
    )
    decree.refresh_from_db()
    assert page.pk in keeping.touched_by(decree)
    keeping.keep(page.pk)
    assert [row.target_id for row in rows(page)] == [decree.pk]


def test_publishing_a_document_has_the_pages_read_that_may_mean_it(laws: Any) -> None:
    page = article("Theo Luật Phòng, chống ma túy.", published_date=datetime.date(2022, 3, 1))
    assert [row.target_id for row in rows(page)] == [laws["2021"].pk]
    law = laws["2025"]
    law.events = [EffectEvent(kind=B, on=datetime.date(2022, 2, 1))]
    law.issued_on = datetime.date(2022, 1, 1)
    laws["2021"].events.add(EffectEvent(kind=E, on=datetime.date(2022, 2, 1)))
    laws["2021"].save()
    law.save_revision().publish()
    [waiting] = DBTaskResult.objects.filter(task_path="guidance.tasks.read_citations")
    assert read_citations.call(*waiting.args_kwargs["args"]) == 1
    assert [row.target_id for row in rows(page)] == [law.pk]


def test_a_document_that_goes_leaves_its_citations_open(laws: Any, client: Client) -> None:
    page = article("Theo Luật số 73/2021/QH14.")
    laws["2021"].delete()
    [row] = rows(page)
    assert (row.target_id, row.outcome) == (None, "unresolved")
    assert 'class="cite"' not in shown(page, client)


def test_a_page_taken_down_cites_nothing(laws: Any) -> None:
    page = article("Theo Luật số 73/2021/QH14.")
    page.unpublish()
    assert rows(page) == []


def test_what_was_decided_holds_when_a_page_comes_back(laws: Any) -> None:
    page = article("Theo Luật số 73/2021/QH14 và Luật số 23/2000/QH10.")
    desk.decide(page, rows(page)[0].key, "rejected")
    page.unpublish()
    assert not Citation.objects.filter(page=page.pk, in_text=True).exists()
    page.save_revision().publish()
    assert [row.state for row in rows(page)] == ["rejected", "automatic"]


def test_a_guides_sections_carry_their_base_document(laws: Any) -> None:
    base = "Quyết định 3841/QĐ-UBND ngày 4/8/2015"
    page = GuidePageFactory(
        sections=stored(
            section("Một", raw(("paragraph", "<p>Xem tiểu mục 2 Mục I.</p>")), base_document=base),
            section("Hai", raw(("paragraph", "<p>Xem tiểu mục 2 Mục I.</p>"))),
        )
    )
    keeping.keep(page.pk)
    found = [(row.text, row.target_path, row.anchor) for row in rows(page) if row.target_id == laws["unknown"].pk]
    assert found == [("Quyết định 3841/QĐ-UBND", "", "mot"), ("tiểu mục 2 Mục I", "muc_I.tieu_muc_2", "mot")]
    assert [row.outcome for row in rows(page) if row.anchor == "hai"] == ["unresolved"]


def test_a_question_is_read_in_its_answer_and_its_legal_base_alone(laws: Any) -> None:
    page = QuestionPageFactory(
        question="Luật số 120/2025/QH15 nói gì?", legal_base="Luật số 73/2021/QH14\nLuật số 23/2000/QH10"
    )
    keeping.keep(page.pk)
    assert [row.symbol for row in rows(page)] == ["73/2021/QH14", "23/2000/QH10"]


def test_the_command_reads_everything_and_can_go_on(laws: Any, capsys: pytest.CaptureFixture[str]) -> None:
    laws["2021"].text = ""
    laws["2021"].save()
    first, second = article("Theo Luật số 73/2021/QH14."), article("Theo Luật số 23/2000/QH10.")
    Citation.objects.all().delete()
    call_command("extract_citations", "--dry-run")
    assert "2 would be added" in capsys.readouterr().out
    assert not Citation.objects.exists()
    call_command("extract_citations", "--after", str(first.pk))
    assert (len(rows(first)), len(rows(second))) == (0, 1)
    call_command("extract_citations")
    assert (len(rows(first)), len(rows(second))) == (1, 1)
    call_command("extract_citations")
    assert "0 added, 0 changed, 0 dropped" in capsys.readouterr().out


# What readers see


def test_a_law_without_number_is_that_of_the_articles_day_and_todays_status_is_said(laws: Any, client: Client) -> None:
    page = article("Giới thiệu Luật phòng, chống ma túy.")
    html = shown(page, client)
    link = re.search(r'<a class="cite" href="([^"]+)" data-card="([^"]+)">Luật phòng, chống ma túy</a>', html)
    assert link is not None
    assert link[1] == f"{laws['2000'].url}?ngay=2021-06-10"
    card = html.split(f'<template id="{link[2]}">')[1].split("</template>")[0]
    assert [re.sub(r"\s+", " ", words) for words in re.findall(r"effect-([\w-]+)", card)] == ["in-force", "ended"]
    assert "10/6/2021" in card


def test_an_event_that_ends_a_law_changes_every_badge_at_the_next_request(laws: Any, client: Client) -> None:
    pages = [article("Theo Luật số 120/2025/QH15."), article("Luật 120/2025/QH15.", summary="Hai.")]
    before = [re.findall(r"effect-(in-force|ended)", shown(page, client))[-1] for page in pages]
    law = laws["2025"]
    law.events.add(EffectEvent(kind=E, on=datetime.date(2026, 9, 1)))
    law.save()
    after = [re.findall(r"effect-(in-force|ended)", shown(page, client))[-1] for page in pages]
    assert (before, after) == (["in-force"] * 2, ["ended"] * 2)


def cards(html: str) -> str:
    return " ".join(Elements(part).text for part in re.findall(r"<template.*?</template>", html, re.DOTALL))


def test_a_card_names_the_law_that_holds_today_in_place_of_one_that_ended(laws: Any, client: Client) -> None:
    with time_machine.travel("2026-11-21 09:00+07:00", tick=False):
        html = shown(article("Theo Luật phòng, chống ma túy."), client)
    assert "Đã được thay thế; nay áp dụng: Luật 120/2025/QH15" in cards(html)
    listed = html.split('class="card cited-list"')[1].split("</section>")[0]
    for place in (html.split("<template")[1], listed):
        assert f'href="{laws["2025"].url}">Luật 120/2025/QH15</a>' in place


def test_a_card_does_not_name_a_successor_that_is_not_there_for_everyone(laws: Any, client: Client) -> None:
    page = article("Theo Luật số 73/2021/QH14.")
    restrict(laws["2025"])
    with time_machine.travel("2026-11-21 09:00+07:00", tick=False):
        html = shown(page, client)
    assert "Hết hiệu lực" in cards(html)
    assert "120/2025" not in html


def test_a_successor_of_unknown_effect_is_only_named(laws: Any, client: Client) -> None:
    laws["2025"].events = []
    laws["2025"].save()
    with time_machine.travel("2026-11-21 09:00+07:00", tick=False):
        html = shown(article("Theo Luật số 73/2021/QH14."), client)
    assert "Được thay bằng: Luật 120/2025/QH15" in cards(html)


def test_a_card_of_a_law_in_force_speaks_of_no_other(laws: Any, client: Client) -> None:
    with time_machine.travel("2026-11-21 09:00+07:00", tick=False):
        html = shown(article("Theo Luật số 120/2025/QH15."), client)
    assert "cited-now" not in html


def test_an_event_that_ends_a_law_changes_its_badge_wherever_it_stands(laws: Any, client: Client) -> None:
    law, text = laws["2025"], "Theo Luật số 120/2025/QH15."
    guide = GuidePageFactory(sections=stored(section("Một", raw(("paragraph", f"<p>{text}</p>")))))
    question = QuestionPageFactory(short_answer=text)
    for page in (guide, question):
        keeping.keep(page.pk)
    citing = [article(text).url, guide.url, question.url]
    places = dict.fromkeys(citing, r"<template.*?</template>")
    places |= {"/van-ban/": r'<li class="law-row">.*?</li>', "/": r'<li class="law-row">.*?</li>'}
    places[laws["2021"].url] = r'<li class="law-box">.*?</li>'  # the map of relations
    places[law.url] = r'<p class="card law-day">.*?</p>'

    def badges() -> dict[str, str]:
        found = {}
        for address, pattern in places.items():
            parts = re.findall(pattern, client.get(address).content.decode(), re.DOTALL)
            part = next(part for part in parts if address == law.url or "120/2025" in part)
            found[address] = re.findall(r"effect-(in-force|ended)", part)[-1]
        return found

    with time_machine.travel("2026-11-21 09:00+07:00", tick=False):
        assert set(badges().values()) == {"in-force"}
        law.events.add(EffectEvent(kind=E, on=datetime.date(2026, 9, 1)))
        law.save()
        assert set(badges().values()) == {"ended"}


def test_a_provision_is_linked_by_its_anchor_and_shown_in_short(laws: Any, client: Client) -> None:
    html = shown(article("Theo khoản 1 Điều 28 Luật số 73/2021/QH14."), client)
    assert re.search(rf'href="{laws["2021"].url}(\?[^"#]*)?#dieu-28-khoan-1"', html)
    card = html.split('<template id="trich-1">')[1].split("</template>")[0]
    assert "Biện pháp cai nghiện ma túy bao gồm:" in card


def test_a_provision_that_the_library_does_not_have_leads_to_what_it_stands_in(laws: Any, client: Client) -> None:
    html = shown(article("Theo điểm c khoản 9 Điều 28 Luật số 73/2021/QH14."), client)
    assert re.search(rf'href="{laws["2021"].url}(\?[^"#]*)?#dieu-28"', html)


def test_the_list_names_each_document_once(laws: Any, client: Client) -> None:
    html = shown(article("Luật số 73/2021/QH14, khoản 1 Điều 28 Luật số 73/2021/QH14, Luật số 23/2000/QH10."), client)
    listed = html.split('class="card cited-list"')[1].split("</section>")[0]
    assert listed.count("<li>") == 2


@pytest.mark.parametrize("how", ["unpublished", "private", "rejected"])
def test_what_may_not_be_seen_is_no_link(laws: Any, client: Client, how: str) -> None:
    page = article("Theo Luật số 73/2021/QH14.")
    if how == "unpublished":
        laws["2021"].unpublish()
    elif how == "private":
        restrict(laws["2021"])
    else:
        desk.decide(page, rows(page)[0].key, "rejected")
    html = shown(page, client)
    assert 'class="cite"' not in html
    assert "cited-list" not in html
    assert laws["2021"].url not in html


def test_stale_rows_never_mark_other_words(laws: Any, client: Client) -> None:
    page = article("Theo Luật số 73/2021/QH14.")
    NewsPage.objects.filter(pk=page.pk).update(body=paragraph("Một lời khác hẳn, dài chừng ấy."))
    Page.objects.get(pk=page.pk).specific.save()
    assert 'class="cite"' not in shown(page, client)


def test_quotes_tables_and_the_summary_are_linked_too(laws: Any, client: Client) -> None:
    from home.tests.bodies import listed

    body = stored(
        ("quote", {"text": "Luật số 73/2021/QH14 <nói>", "source": ""}),
        (
            "table",
            {
                "caption": "Luật",
                "header": listed(["Số"]),
                "rows": listed([listed(["Luật số 23/2000/QH10"])]),
                "source": "",
            },
        ),
    )
    page = article("", body=body, summary="Theo Luật số 120/2025/QH15.")
    html = shown(page, client)
    assert html.count('<a class="cite"') == 3
    assert escape("<nói>") in html


def test_a_preview_shows_what_the_draft_cites(laws: Any, rf: Any) -> None:
    page = article("Lời cũ.")
    page.body = paragraph("Theo Luật số 73/2021/QH14.")
    response = page.make_preview_request()
    assert 'class="cite"' in response.content.decode()
    assert rows(page) == []


def test_an_article_with_citations_asks_at_most_16_questions(
    laws: Any, client: Client, django_assert_max_num_queries: Any
) -> None:
    text = (
        "Theo khoản 1 Điều 28 Luật số 73/2021/QH14, Luật phòng, chống ma túy, Quyết định 3841/QĐ-UBND ngày 4/8/2015. "
    )
    page = article(text * 10)
    shown(page, client)
    with django_assert_max_num_queries(14):
        assert shown(page, client).count('<a class="cite"') == 30
    cited = rows(page)
    with django_assert_max_num_queries(5):  # once, when anything on the site has changed
        assert len(showing.build(page, cited, datetime.date(2026, 7, 1)).documents) == 3


def test_who_cites_a_document_costs_few_questions(laws: Any, django_assert_max_num_queries: Any) -> None:
    for _ in range(25):
        article("Theo khoản 1 Điều 28 Luật số 73/2021/QH14.")
    with django_assert_max_num_queries(3):
        found = cited_in.citing(laws["2021"].pk, datetime.date(2026, 7, 1))
    assert (len(found["entries"]), found["total"]) == (cited_in.SHOWN, 25)


# Who cites a document


def test_a_document_names_the_pages_that_cite_it(laws: Any, client: Client) -> None:
    from core import stamp

    page = article("Theo khoản 1 Điều 28 Luật số 73/2021/QH14.", title="Bài dẫn luật")
    hidden = article("Theo Luật số 73/2021/QH14.", title="Bài kín")
    restrict(hidden)
    stamp.renew()
    html = shown(laws["2021"], client)
    part = html.split('law-cited"')[1].split("</section>")[0]
    assert f'href="{page.url}"' in part
    assert "Bài kín" not in part
    assert "Khoản 1 Điều 28" in part


def test_a_legal_text_links_to_itself_and_to_others(laws: Any, client: Client) -> None:
    keeping.keep(laws["2021"].pk)
    html = shown(laws["2021"], client)
    assert '<a class="cite-own" href="#dieu-28-khoan-1">khoản 1 Điều này</a>' in html
    link = rf'<a class="cite" href="{laws["2000"].url}[^"]*" data-card="trich-1">Luật số 23/2000/QH10</a>'
    assert re.search(link, html)
    assert 'id="trich-dan"' in html
    cited = shown(laws["2000"], client).split('law-cited"')[1].split("</section>")[0]
    assert f'href="{laws["2021"].url}"' in cited


# Editors


@pytest.mark.parametrize("again", [1, 2])
def test_a_decision_sent_twice_is_one(laws: Any, again: int) -> None:
    page = article("Theo Luật số 73/2021/QH14.")
    for _ in range(again):
        desk.decide(page, rows(page)[0].key, "confirmed")
    assert [row.state for row in rows(page)] == ["confirmed"]


def test_a_decision_on_a_draft_holds_when_it_is_published(laws: Any, client: Client) -> None:
    page = article("Lời cũ.")
    page.body = paragraph("Theo Luật số 73/2021/QH14.")
    page.save_revision()
    page = NewsPage.objects.get(pk=page.pk)
    [found] = desk.found_in(desk.latest(page))
    desk.decide(page, found.row.key, "corrected", laws["2000"])
    assert "cited-list" not in shown(page, client), "the draft's text is not published"
    keeping.keep(page.pk)
    page.get_latest_revision().publish()
    assert [(row.state, row.target_id, row.in_text) for row in rows(page)] == [("corrected", laws["2000"].pk, True)]


def test_a_decision_taken_back_is_resolved_anew(laws: Any) -> None:
    page = article("Theo Luật số 73/2021/QH14.")
    desk.decide(page, rows(page)[0].key, "corrected", laws["2000"])
    desk.decide(page, rows(page)[0].key, "automatic")
    assert [(row.state, row.target_id) for row in rows(page)] == [("automatic", laws["2021"].pk)]


def test_what_waits_for_the_editor_stands_first(laws: Any) -> None:
    page = article(
        "Theo Luật số 73/2021/QH14, Nghị định 13/2023/NĐ-CP, Quyết định 3841/QĐ-UBND và Luật số 23/2000/QH10."
    )
    found = desk.found_in(page)
    assert [one.is_open for one in found] == [True, True, False, False]
    assert [len(one.candidates) for one in found] == [0, 1, 0, 0]
