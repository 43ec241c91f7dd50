"""Articles: their day, their place in lists, what readers see of them."""

from __future__ import annotations

import datetime

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from home.models import HomePage
from news.models import NewsPage
from news.reading import around
from news.tests.factories import CategoryFactory, NewsPageFactory, at

pytestmark = pytest.mark.django_db(databases="__all__")

DAY = datetime.date(2021, 6, 10)


def titles(cards: object) -> list[str]:
    return [card.title for card in cards]  # type: ignore[attr-defined]


def text(client: Client, page: NewsPage) -> str:
    return client.get(page.url).content.decode()


def test_an_article_with_the_day_alone_sorts_at_its_beginning(site: HomePage) -> None:
    assert NewsPageFactory(published_date=DAY).published_at == at("2021-06-10 00:00")


def test_an_article_with_a_minute_sorts_by_it(site: HomePage) -> None:
    page = NewsPageFactory(published_date=DAY, published_time=datetime.time(17, 44))
    assert page.published_at == at("2021-06-10 17:44")


def test_lists_show_the_newest_first_whatever_the_order_of_writing(site: HomePage) -> None:
    for day in (5, 20, 12):
        NewsPageFactory(title=f"Ngày {day}", published_date=DAY.replace(day=day))
    assert [page.title for page in NewsPage.objects.for_readers()] == ["Ngày 20", "Ngày 12", "Ngày 5"]


def test_articles_of_one_minute_keep_one_order(site: HomePage) -> None:
    first, second, third = (NewsPageFactory(published_date=DAY) for _ in range(3))
    assert list(NewsPage.objects.for_readers()) == [third, second, first]
    assert list(NewsPage.objects.for_readers().newer_than(first)) == [second, third]
    assert list(NewsPage.objects.for_readers().older_than(third)) == [second, first]


def test_newer_and_older_articles_are_the_nearest_ones(site: HomePage, rf: object) -> None:
    pages = [NewsPageFactory(title=f"Tin {day}", published_date=DAY.replace(day=day)) for day in range(1, 16)]
    shown = around(pages[7], rf.get("/"))  # type: ignore[attr-defined]
    assert titles(shown["newer"]) == [f"Tin {day}" for day in range(9, 14)]
    assert titles(shown["older"]) == [f"Tin {day}" for day in range(7, 2, -1)]


def test_a_day_that_lies_ahead_is_refused(site: HomePage) -> None:
    page = NewsPageFactory()
    page.published_date = timezone.localdate() + datetime.timedelta(days=1)
    with pytest.raises(ValidationError, match="published_date"):
        page.full_clean()


def test_a_day_that_lies_ahead_is_taken_when_publication_is_set_for_then(site: HomePage) -> None:
    page = NewsPageFactory()
    page.published_date = timezone.localdate() + datetime.timedelta(days=1)
    page.go_live_at = timezone.now() + datetime.timedelta(days=2)
    page.full_clean()


@pytest.mark.parametrize(("day", "note"), [(DAY, ""), (None, "Luật đã đổi.")])
def test_a_change_note_needs_its_day_and_its_words(site: HomePage, day: datetime.date | None, note: str) -> None:
    page = NewsPageFactory()
    page.change_date, page.change_note = day, note
    with pytest.raises(ValidationError):
        page.full_clean()


def test_readers_see_the_change_note_above_the_summary(site: HomePage, client: Client) -> None:
    html = text(
        client, NewsPageFactory(change_date=DAY, change_note="Luật trong bài đã được thay.", summary="Sapô đây.")
    )
    assert html.index("Luật trong bài đã được thay.") < html.index('class="summary"')


def test_the_source_stands_in_brackets_before_the_summary(site: HomePage, client: Client) -> None:
    assert "(HNP) – Sapô đây." in text(client, NewsPageFactory(source="HNP", summary="Sapô đây."))


def test_the_end_mark_closes_the_last_paragraph(site: HomePage, client: Client) -> None:
    html = text(client, NewsPageFactory(end_mark="./."))
    assert '<span class="end-mark">./.</span></p>' in html


def test_an_end_mark_is_never_markup(site: HomePage, client: Client) -> None:
    assert "<b>x" not in text(client, NewsPageFactory(end_mark="<b>x"))


def test_the_minute_is_shown_only_where_it_is_known(site: HomePage, client: Client) -> None:
    assert "17:44, 10/6/2021" in text(client, NewsPageFactory(published_date=DAY, published_time=datetime.time(17, 44)))
    assert "00:00, " not in text(client, NewsPageFactory(published_date=DAY))


def test_the_archive_is_by_the_day_in_vietnam_also_just_after_midnight(site: HomePage, client: Client) -> None:
    NewsPageFactory(title="Nửa đêm", published_date=datetime.date(2021, 7, 1), published_time=datetime.time(0, 5))
    assert "Nửa đêm" in client.get("/tin-tuc/2021/07/").content.decode()
    assert client.get("/tin-tuc/2021/06/").status_code == 404


def test_the_archive_counts_articles_by_month(site: HomePage) -> None:
    for day in ("2021-06-10", "2021-06-20", "2020-01-02"):
        NewsPageFactory(published_date=datetime.date.fromisoformat(day))
    assert [(month.isoformat(), count) for month, count in NewsPage.objects.for_readers().months()] == [
        ("2021-06-01", 2),
        ("2020-01-01", 1),
    ]


def test_a_category_lists_its_articles_alone(site: HomePage, client: Client) -> None:
    category = CategoryFactory(name="Đời sống đội")
    NewsPageFactory(title="Trong chuyên mục", category=category)
    NewsPageFactory(title="Ngoài chuyên mục", category=CategoryFactory(name="Khác"))
    html = client.get("/tin-tuc/chuyen-muc/doi-song-doi/").content.decode()
    assert "Trong chuyên mục" in html
    assert "Ngoài chuyên mục" not in html


def test_a_topic_with_d_stroke_has_an_address_of_its_own(site: HomePage, client: Client) -> None:
    page = NewsPageFactory(title="Nói về người đứng đầu")
    page.tags.add("Đội trưởng")
    page.save()
    assert '/tin-tuc/chu-de/doi-truong/"' in text(client, page)
    assert "Nói về người đứng đầu" in client.get("/tin-tuc/chu-de/doi-truong/").content.decode()


def test_the_editors_choice_comes_first_among_related_articles(site: HomePage, rf: object) -> None:
    page, chosen, shared = NewsPageFactory(), NewsPageFactory(title="Được chọn"), NewsPageFactory(title="Cùng chủ đề")
    for article in (page, shared):
        article.tags.add("Phụ cấp")
        article.save()
    page.related_rows.create(article=chosen, sort_order=0)
    assert titles(around(page, rf.get("/"))["related"])[:2] == ["Được chọn", "Cùng chủ đề"]  # type: ignore[attr-defined]


def test_a_scheduled_article_appears_when_its_time_has_come(site: HomePage, client: Client) -> None:
    from home.tasks import publish_due

    page = NewsPageFactory(title="Tin hẹn giờ")
    page.go_live_at = timezone.now() + datetime.timedelta(hours=1)
    page.unpublish()
    page.save_revision(approved_go_live_at=page.go_live_at)
    publish_due.call()
    assert "Tin hẹn giờ" not in client.get("/tin-tuc/").content.decode()
    with time_machine.travel(timezone.now() + datetime.timedelta(hours=2)):
        publish_due.call()
        assert "Tin hẹn giờ" in client.get("/tin-tuc/").content.decode()
