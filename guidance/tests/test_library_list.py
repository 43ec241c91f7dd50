"""/van-ban/: which documents are there, as of any day; filters, counts, order, addresses."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from core import stamp
from guidance.models import EffectEvent, LegalDocument
from guidance.tests.library import E, agency, drug_laws, law
from home.tests.factories import restrict
from places.tests.factories import AgencyNameFactory
from tests.html import answer, read

pytestmark = pytest.mark.django_db(databases="__all__")

TODAY = "2026-11-21 09:00+07:00"


@pytest.fixture(autouse=True)
def _today() -> Iterator[None]:
    with time_machine.travel(TODAY, tick=False):
        yield


@pytest.fixture
def laws(site: Any) -> dict[str, LegalDocument]:
    return drug_laws()


def rows(address: str) -> list[str]:
    """The symbols of a list, in its order."""
    html = answer(address).content.decode()
    return re.findall(r'class="law-row-symbol"><a href="[^"]*">([^<]+)</a>', html)


def badges(address: str) -> list[str]:
    html = answer(address).content.decode().split('class="law-rows"')[-1]
    return [words.strip() for words in re.findall(r'class="badge effect[^"]*">.*?</svg>([^<]+)</span>', html)]


def choices(address: str, name: str) -> list[str]:
    """The words of a filter's choices, the one for all left out."""
    html = answer(address).content.decode()
    (select,) = re.findall(rf'<select id="{name}".*?</select>', html, re.DOTALL)
    return re.findall(r">([^<]+)</option>", select)[1:]


def statuses(address: str) -> list[str]:
    html = answer(address).content.decode()
    (chips,) = re.findall(r'<ul class="chips law-statuses">.*?</ul>', html, re.DOTALL)
    return re.findall(r">([^<]+)</a>", chips)[1:]


def test_the_newest_document_stands_first(laws: Any) -> None:
    assert rows("/van-ban/") == [
        "120/2025/QH15",
        "116/2021/NĐ-CP",
        "109/2021/NĐ-CP",
        "105/2021/NĐ-CP",
        "73/2021/QH14",
        "3841/QĐ-UBND",
        "23/2000/QH10",
    ]


def test_each_row_says_its_status_today_in_words(laws: Any) -> None:
    unknown = "Không xác định"
    assert badges("/van-ban/") == ["Còn hiệu lực", *[unknown] * 3, "Hết hiệu lực", unknown, "Hết hiệu lực"]


def test_an_empty_library_says_what_to_do(site: Any) -> None:
    page = read("/van-ban/")
    assert "0 văn bản" in page.text
    assert "Thư viện đang được bổ sung" in page.text


# Filters


@pytest.mark.parametrize(
    ("query", "symbols"),
    [
        ("loai=luat", ["120/2025/QH15", "73/2021/QH14", "23/2000/QH10"]),
        ("co-quan=quoc-hoi", ["120/2025/QH15", "73/2021/QH14", "23/2000/QH10"]),
        ("co-quan=chinh-phu&nam=2021", ["116/2021/NĐ-CP", "109/2021/NĐ-CP", "105/2021/NĐ-CP"]),
        ("nam=2000", ["23/2000/QH10"]),
        ("linh-vuc=phong-chong-ma-tuy&loai=luat&nam=2021", ["73/2021/QH14"]),
        ("hieu-luc=con", ["120/2025/QH15"]),
        ("hieu-luc=het", ["73/2021/QH14", "23/2000/QH10"]),
        ("hieu-luc=khong-xac-dinh&loai=quyet-dinh", ["3841/QĐ-UBND"]),
        ("hieu-luc=ngung", []),
        ("nam=1850", []),
    ],
)
def test_filters_narrow_the_list(laws: Any, query: str, symbols: list[str]) -> None:
    assert rows(f"/van-ban/?{query}") == symbols


@pytest.mark.parametrize(
    "query",
    [
        "loai=khong-co",
        "loai=nghi_dinh",
        "co-quan=khong-co",
        "nam=hai-nghin",
        "nam=20211",
        "linh-vuc=x",
        "hieu-luc=con2",
        "xep=gia",
        "x=1",
    ],
)
def test_values_that_the_library_does_not_have_count_as_not_asked(laws: Any, query: str) -> None:
    assert len(rows(f"/van-ban/?{query}")) == 7


def test_every_choice_says_how_many_documents_it_gives(laws: Any) -> None:
    assert choices("/van-ban/", "loai") == ["Luật (3)", "Nghị định (3)", "Quyết định (1)"]
    assert choices("/van-ban/", "nam") == ["2025 (1)", "2021 (4)", "2015 (1)", "2000 (1)"]
    assert choices("/van-ban/", "linh-vuc") == ["Phòng, chống ma túy (6)"]
    assert choices("/van-ban/", "co-quan") == [
        "Chính phủ (3)",
        "Quốc hội (3)",
        "Ủy ban nhân dân Thành phố Hồ Chí Minh (1)",
    ]
    assert statuses("/van-ban/") == ["Còn hiệu lực (1)", "Hết hiệu lực (2)", "Không xác định (4)"]


def test_the_counts_of_a_filter_keep_the_other_choices(laws: Any) -> None:
    address = "/van-ban/?loai=luat&hieu-luc=het"
    assert choices(address, "loai") == ["Luật (2)"]
    assert choices(address, "nam") == ["2021 (1)", "2000 (1)"]
    assert statuses(address) == ["Còn hiệu lực (1)", "Hết hiệu lực (2)"]
    assert "2 văn bản" in read(address).text


def test_a_count_is_what_its_link_gives(laws: Any) -> None:
    html = answer("/van-ban/?loai=luat").content.decode()
    for url, number in re.findall(r'<a class="chip" href="([^"]+)"[^>]*>[^<]*\((\d+)\)</a>', html):
        assert len(rows(url.replace("&amp;", "&"))) == int(number)


def test_a_document_of_two_issuers_counts_for_each_and_once_in_all(site: Any) -> None:
    first, second = agency("Bộ Công an"), agency("Bộ Y tế")
    law("1/2020/TTLT-BCA-BYT", kind="thong_tu_lien_tich", issued="2020-01-05", issuers=[first, second])
    assert choices("/van-ban/", "co-quan") == ["Bộ Công an (1)", "Bộ Y tế (1)"]
    assert choices("/van-ban/?co-quan=bo-y-te", "co-quan") == ["Bộ Công an (1)", "Bộ Y tế (1)"]
    assert "1 văn bản" in read("/van-ban/").text


def test_what_is_chosen_is_shown_and_can_be_taken_away(laws: Any) -> None:
    html = answer("/van-ban/?nam=2021&loai=luat&ngay=2022-02-01").content.decode()
    (row,) = re.findall(r'class="law-removable">.*?</p>', html, re.DOTALL)
    links = re.findall(r'href="([^"]+)"', row)
    assert links == [
        "/van-ban/?nam=2021&amp;ngay=2022-02-01",
        "/van-ban/?loai=luat&amp;ngay=2022-02-01",
        "/van-ban/?loai=luat&amp;nam=2021",
        "/van-ban/",
    ]


def test_a_list_that_nothing_fits_says_what_to_do(laws: Any) -> None:
    page = read("/van-ban/?loai=luat&nam=2015")
    assert "Không có văn bản nào khớp tất cả" in page.text


# Order and pages


@pytest.mark.parametrize(
    ("order", "first", "last"),
    [
        ("cu", "23/2000/QH10", "120/2025/QH15"),
        ("so", "23/2000/QH10", "3841/QĐ-UBND"),
        ("ten", "3841/QĐ-UBND", "116/2021/NĐ-CP"),
    ],
)
def test_the_list_can_be_ordered(laws: Any, order: str, first: str, last: str) -> None:
    found = rows(f"/van-ban/?xep={order}")
    assert (found[0], found[-1]) == (first, last)


def test_numbers_are_ordered_as_numbers(site: Any) -> None:
    for number in (116, 9, 94, 13):
        law(f"{number}/2021/NĐ-CP", kind="nghi_dinh", issued="2021-05-05")
    assert [symbol.split("/")[0] for symbol in rows("/van-ban/?xep=so")] == ["9", "13", "94", "116"]


def test_pages_keep_what_is_chosen(site: Any) -> None:
    for number in range(45):
        law(f"{number}/2021/NĐ-CP", kind="nghi_dinh", issued="2021-05-05")
    first = answer("/van-ban/?trang=2&loai=nghi-dinh&x=1").content.decode()
    assert 'href="/van-ban/?loai=nghi-dinh&amp;trang=3"' in first
    assert len(rows("/van-ban/?loai=nghi-dinh&trang=3")) == 5
    answer("/van-ban/?loai=nghi-dinh&trang=4", 404)
    answer("/van-ban/?trang=-1", 404)


def test_only_the_whole_list_of_today_is_for_search_engines(laws: Any) -> None:
    assert "robots" not in read("/van-ban/").meta
    assert "robots" not in read("/van-ban/?trang=1&x=2").meta
    for query in ("loai=luat", "ngay=2020-01-01", "hieu-luc=con"):
        assert read(f"/van-ban/?{query}").meta["robots"].startswith("noindex")


# As of a day


def test_the_library_of_a_day_has_no_later_documents_and_that_days_statuses(laws: Any) -> None:
    assert rows("/van-ban/?ngay=2020-01-01") == ["3841/QĐ-UBND", "23/2000/QH10"]
    assert badges("/van-ban/?ngay=2020-01-01") == ["Không xác định", "Còn hiệu lực"]
    assert statuses("/van-ban/?ngay=2020-01-01") == ["Còn hiệu lực (1)", "Không xác định (1)"]
    assert "tính đến 1/1/2020" in read("/van-ban/?ngay=2020-01-01").text


@pytest.mark.parametrize(
    ("day", "status"),
    [
        ("2021-03-30", "Chưa có hiệu lực"),
        ("2021-12-31", "Chưa có hiệu lực"),
        ("2022-01-01", "Còn hiệu lực"),
        ("2026-06-30", "Còn hiệu lực"),
        ("2026-07-01", "Hết hiệu lực"),
    ],
)
def test_a_status_changes_on_its_day(laws: Any, day: str, status: str) -> None:
    assert badges(f"/van-ban/?loai=luat&nam=2021&ngay={day}") == [status]


def test_a_day_is_read_as_people_write_it(laws: Any) -> None:
    assert rows("/van-ban/?ngay=1/1/2020") == rows("/van-ban/?ngay=2020-01-01")
    assert 'value="1/1/2020"' in answer("/van-ban/?ngay=2020-01-01").content.decode()


def test_links_of_another_day_keep_the_day(laws: Any) -> None:
    html = answer("/van-ban/?ngay=2020-01-01").content.decode()
    assert 'href="/van-ban/luat-23-2000-qh10/?ngay=2020-01-01"' in html
    assert 'href="/van-ban/luat-23-2000-qh10/"' in answer("/van-ban/").content.decode()


@pytest.mark.parametrize("typed", ["2020-02-30", "hôm kia", "0001-01-01", "9999-12-31", "2020", "x" * 500, "<script>"])
def test_what_is_no_day_is_said_plainly_and_today_is_shown(laws: Any, typed: str) -> None:
    page = read(f"/van-ban/?ngay={typed}")
    assert "Không xem được ngày" in page.text
    assert "x" * 41 not in page.text
    assert len(rows(f"/van-ban/?ngay={typed}")) == 7


def test_today_as_a_day_is_today(laws: Any) -> None:
    assert "robots" not in read("/van-ban/?ngay=2026-11-21").meta


def test_a_name_is_the_one_the_issuer_bore_on_the_day_of_issue(site: Any) -> None:
    ministry = agency("Bộ Lao động", "bo-lao-dong")
    ministry.names.update(valid_to=datetime.date(2025, 2, 28))
    AgencyNameFactory.create(agency=ministry, name="Bộ Nội vụ", valid_from=datetime.date(2025, 3, 1))
    law("1/2015/TT", kind="thong_tu", issued="2015-01-01", issuers=[ministry])
    law("1/2026/TT", kind="thong_tu", issued="2026-01-01", issuers=[ministry])
    html = answer("/van-ban/").content.decode()
    assert html.index("Bộ Nội vụ</span>") < html.index("Bộ Lao động</span>")
    assert choices("/van-ban/", "co-quan") == ["Bộ Nội vụ (2)"]
    assert choices("/van-ban/?ngay=2020-01-01", "co-quan") == ["Bộ Lao động (1)"]


# What a visitor may not see


def test_what_is_closed_or_unpublished_is_neither_listed_nor_counted(laws: Any) -> None:
    restrict(laws["2025"])
    laws["2021"].unpublish()
    html = answer("/van-ban/").content.decode()
    assert "120/2025/QH15" not in html
    assert "73/2021/QH14" not in html
    assert choices("/van-ban/", "loai") == ["Luật (1)", "Nghị định (3)", "Quyết định (1)"]
    assert statuses("/van-ban/") == ["Hết hiệu lực (1)", "Không xác định (4)"]


def test_a_change_shows_at_the_next_request(laws: Any) -> None:
    assert badges("/van-ban/?nam=2025") == ["Còn hiệu lực"]
    laws["2025"].events.add(EffectEvent(kind=E, on=datetime.date(2026, 11, 21)))
    laws["2025"].save()
    assert badges("/van-ban/?nam=2025") == ["Hết hiệu lực"]


def test_the_home_page_shows_the_newest_with_badges(laws: Any) -> None:
    html = answer("/").content.decode()
    assert rows("/") == ["120/2025/QH15", "116/2021/NĐ-CP", "109/2021/NĐ-CP", "105/2021/NĐ-CP"]
    assert "Tra cứu 7 văn bản" in html


def test_the_home_page_is_silent_about_an_empty_library(site: Any) -> None:
    assert "law-rows" not in answer("/").content.decode()


# What it costs


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("?loai=luat", 10),
        ("?co-quan=quoc-hoi", 11),
        ("?loai=luat&co-quan=quoc-hoi&nam=2021&linh-vuc=phong-chong-ma-tuy&hieu-luc=het", 11),
    ],
)
def test_a_list_asks_the_database_at_most_twelve_times(laws: Any, query: str, number: int) -> None:
    answer("/van-ban/?xep=cu")  # menus are warm
    with CaptureQueriesContext(connection) as first:
        answer(f"/van-ban/{query}")
    with CaptureQueriesContext(connection) as again:
        answer(f"/van-ban/{query}")
    assert (len(first), len(again)) == (number, 7)


def test_status_is_counted_by_the_database(laws: Any) -> None:
    stamp.renew()
    with CaptureQueriesContext(connection) as queries:
        answer("/van-ban/?hieu-luc=con")
    spans = [entry["sql"] for entry in queries if "guidance_effectspan" in entry["sql"]]
    assert spans
    assert [sql for sql in spans if "GROUP BY" not in sql and "LIMIT" not in sql] == []


def test_the_page_says_nothing_about_a_stranger(laws: Any) -> None:
    response = Client().get("/van-ban/")
    assert (dict(response.cookies), response.headers.get("Vary", "")) == ({}, "")
