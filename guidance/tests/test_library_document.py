"""A document's page: two days, what holds today, timeline, text, relations both ways, files; and what stays hidden."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Any

import html5lib
import pytest
import time_machine
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext

from core import stamp
from guidance.citing import keeping
from guidance.law.kinds import RelationKind, Status
from guidance.library import timeline
from guidance.library.badges import ICONS, badge
from guidance.library.neighbours import Neighbour, Replacements
from guidance.models import Citation, DocumentFile, DocumentRelation, EffectEvent, LegalDocument
from guidance.tests.factories import GuidePageFactory
from guidance.tests.library import B, E, agency, day, drug_laws, law, relate
from home import slots
from home.icons import PATHS
from home.tests.factories import DocumentFactory, closed_collection, restrict
from tests.html import Elements, answer, read

pytestmark = pytest.mark.django_db(databases="__all__")

TODAY = "2026-11-21 09:00+07:00"
LAW = "/van-ban/luat-73-2021-qh14/"


@pytest.fixture(autouse=True)
def _today() -> Iterator[None]:
    with time_machine.travel(TODAY, tick=False):
        yield


@pytest.fixture
def laws(site: Any) -> dict[str, LegalDocument]:
    return drug_laws()


def part(address: str, name: str) -> str:
    """The HTML of the first element of that class, up to the next section."""
    html = answer(address).content.decode()
    begin = html.index(f'class="{name}') if f'class="{name}' in html else html.index(name)
    return html[begin : html.find("</section>", begin)]


def days(address: str) -> list[tuple[str, str]]:
    """(day, status in words) of the badges on top."""
    html = answer(address).content.decode()
    return [
        (shown, words.strip())
        for shown, words in re.findall(
            r'class="card law-day">.*?<time[^>]*>([^<]+)</time>.*?</svg>([^<]+)</span>', html, re.DOTALL
        )
    ]


def law_today(address: str) -> str:
    html = answer(address).content.decode()
    found = re.search(r'class="card law-today">(.*?)</div>', html, re.DOTALL)
    return Elements(found.group(1)).text if found else ""


# The badge


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status.NOT_YET, "chưa có hiệu lực"),
        (Status.IN_FORCE, "còn hiệu lực"),
        (Status.PARTLY, "hết hiệu lực một phần"),
        (Status.ENDED, "hết hiệu lực"),
        (Status.SUSPENDED, "ngưng hiệu lực"),
        (Status.UNKNOWN, "không xác định"),
        ("nonsense", "không xác định"),
    ],
)
def test_a_badge_has_words_and_a_drawn_icon(status: str, words: str) -> None:
    found = badge(status)
    assert found["words"] == words
    assert found["icon"] in PATHS
    assert len(set(ICONS.values())) == len(Status)


# The head


def test_the_head_says_what_the_document_is(laws: Any) -> None:
    page = read(LAW)
    assert "Luật số 73/2021/QH14" in page.text
    assert "Quốc hội ban hành ngày 30/3/2021 · 2 chương, 5 điều" in page.text


def test_the_issuer_bears_the_name_of_the_day_of_issue(site: Any) -> None:
    ministry = agency("Bộ Lao động", "bo-lao-dong")
    ministry.names.update(valid_to=datetime.date(2025, 2, 28))
    law("1/2015/TT-BLĐ", kind="thong_tu", issued="2015-01-01", issuers=[ministry])
    assert "Bộ Lao động ban hành ngày 1/1/2015" in read("/van-ban/thong-tu-1-2015-tt-bld/").text


def test_the_way_home_leads_over_the_type(laws: Any) -> None:
    crumbs = read(LAW).facts["BreadcrumbList"]["itemListElement"]
    assert [entry["name"] for entry in crumbs] == ["Trang chủ", "Văn bản", "Luật", "Luật Phòng, chống ma túy"]
    assert crumbs[2]["item"].endswith("/van-ban/?loai=luat")
    assert '<span aria-current="page">73/2021/QH14</span>' in answer(LAW).content.decode()


def test_machines_read_what_law_it_is(laws: Any) -> None:
    facts = read(LAW).facts["Legislation"]
    assert facts["legislationIdentifier"] == "73/2021/QH14"
    assert facts["legislationDate"] == "2021-03-30"


# Days


def test_today_alone_stands_on_top_without_a_day(laws: Any) -> None:
    assert days(LAW) == [("21/11/2026", "Hết hiệu lực")]


def test_a_day_stands_beside_today(laws: Any) -> None:
    assert days(f"{LAW}?ngay=2024-03-15") == [("15/3/2024", "Còn hiệu lực"), ("21/11/2026", "Hết hiệu lực")]


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("2020-01-01", "Chưa có hiệu lực"),
        ("2021-12-31", "Chưa có hiệu lực"),
        ("2022-01-01", "Còn hiệu lực"),
        ("30/6/2026", "Còn hiệu lực"),
        ("1/7/2026", "Hết hiệu lực"),
        ("2100-12-31", "Hết hiệu lực"),
    ],
)
def test_the_status_is_that_of_the_day(laws: Any, asked: str, status: str) -> None:
    assert days(f"{LAW}?ngay={asked}")[0][1] == status


def test_what_is_no_day_is_said_and_today_shown(laws: Any) -> None:
    page = read(f"{LAW}?ngay=31/2/2024")
    assert "Không xem được ngày “31/2/2024”" in page.text
    assert days(f"{LAW}?ngay=31/2/2024") == [("21/11/2026", "Hết hiệu lực")]


def test_a_day_is_not_for_search_engines(laws: Any) -> None:
    assert "robots" not in read(LAW).meta
    assert read(f"{LAW}?ngay=2024-03-15").meta["robots"].startswith("noindex")


def test_buttons_lead_to_today_the_first_and_the_last_day(laws: Any) -> None:
    html = part(LAW, "law-choose")
    assert 'href="?ngay=2022-01-01"' in html
    assert 'href="?ngay=2026-06-30"' in html
    assert "Ngày cuối 30/6/2026" in html


# Today's law


def test_a_replaced_law_leads_to_todays(laws: Any) -> None:
    assert "Mở Luật 120/2025/QH15, hiệu lực từ 1/7/2026" in law_today(LAW)


def test_replacements_are_followed_to_the_one_in_force(laws: Any) -> None:
    assert "Mở Luật 120/2025/QH15" in law_today("/van-ban/luat-23-2000-qh10/")
    assert "73/2021" not in law_today("/van-ban/luat-23-2000-qh10/")


def test_a_law_in_force_says_nothing_of_another(laws: Any) -> None:
    assert law_today("/van-ban/luat-120-2025-qh15/") == ""


def test_an_unknown_effect_is_said_honestly(laws: Any) -> None:
    assert "chưa đủ căn cứ" in law_today(laws["unknown"].url)


def test_an_ended_law_without_a_successor_says_so(site: Any) -> None:
    page = law("1/2000/QH10", [(B, "2000-05-01"), (E, "2010-01-01")])
    assert "chưa ghi văn bản nào thay thế" in law_today(page.url)


def test_a_successor_of_unknown_effect_is_named_with_doubt(site: Any) -> None:
    old, new = law("1/2000/QH10", [(E, "2010-01-01")]), law("2/2010/QH12")
    relate(new, "replaces", old)
    assert "không xác định được văn bản thay thế" in law_today(old.url)
    assert "Mở Luật 2/2010/QH12" in law_today(old.url)


def test_a_law_not_yet_in_force_leads_to_the_one_that_still_holds(site: Any) -> None:
    old, new = law("1/2000/QH10", [(B, "2001-01-01"), (E, "2027-01-01")]), law("2/2026/QH16", [(B, "2027-01-01")])
    relate(new, "replaces", old)
    assert "vẫn áp dụng: Mở Luật 1/2000/QH10" in law_today(new.url)


def test_replacements_in_a_circle_end() -> None:
    known = Replacements({(2, 1), (3, 2), (1, 3)})
    assert known.chain(1, forwards=True) == [2, 3]
    assert known.chain(1, forwards=False) == [3, 2]


def test_a_chain_without_end_is_cut() -> None:
    assert len(Replacements((number + 1, number) for number in range(100)).chain(0, forwards=True)) == 12


def test_a_chain_does_not_lead_over_what_is_hidden() -> None:
    known = Replacements({(2, 1), (3, 2)})
    assert known.chain(1, forwards=True, within={3}) == []


# The picture


def drawn(page: LegalDocument, asked: str = "2026-11-21", before: Any = (), after: Any = ()) -> timeline.Timeline:
    def one(document: LegalDocument) -> Neighbour:
        return Neighbour(
            document.pk, document.title, document.symbol, "luật", "", document.issued_on, tuple(document.effect())
        )

    return timeline.build(one(page), [one(o) for o in before], [one(o) for o in after], day(asked), day("2026-11-21"))


def test_bars_are_solid_in_force_and_dashed_before(laws: Any) -> None:
    found = drawn(laws["2021"], "2024-03-15", [laws["2000"]], [laws["2025"]])
    shapes = [[(bar.shape, bar.own) for bar in lane.bars] for lane in found.lanes]
    assert shapes == [[("full", False)], [("soon", True), ("full", True)], [("soon", False), ("full", False)]]
    assert found.lanes[0].bars[0].unchecked
    assert [mark.kind for mark in found.marks] == ["day", "today"]


def test_bars_follow_each_other_on_one_scale(laws: Any) -> None:
    found = drawn(laws["2021"], "2024-03-15", [laws["2000"]], [laws["2025"]])
    soon, full = found.lanes[1].bars
    assert soon.x + soon.width == full.x
    assert found.lanes[0].bars[0].width == full.x  # the old law ends where this one begins
    assert found.lanes[2].bars[1].x == full.x + full.width
    assert all(bar.x >= 0 and bar.x + bar.width <= found.width for lane in found.lanes for bar in lane.bars)


def test_the_last_day_counts_as_in_force(laws: Any) -> None:
    last, after = drawn(laws["2021"], "2026-06-30"), drawn(laws["2021"], "2026-07-01")
    bar = last.lanes[0].bars[1]
    assert last.marks[0].x <= bar.x + bar.width
    assert after.marks[0].x >= after.lanes[0].bars[1].x + after.lanes[0].bars[1].width


@pytest.mark.parametrize("asked", ["1900-01-01", "1999-12-31", "2026-11-20", "2026-11-21", "2100-12-31"])
def test_flags_stay_in_the_picture_and_never_overlap(laws: Any, asked: str) -> None:
    marks = drawn(laws["2021"], asked).marks
    assert all(mark.flag_x >= 0 and mark.flag_x + mark.flag_width <= timeline.WIDTH for mark in marks)
    if len(marks) == 2:
        first, second = marks
        assert first.flag_x + first.flag_width < second.flag_x or first.flag_y != second.flag_y


def test_an_unknown_effect_is_an_outline(laws: Any) -> None:
    found = drawn(laws["unknown"])
    assert [bar.shape for bar in found.lanes[0].bars] == ["unknown"]
    assert "không xác định" in found.lanes[0].labels[0].text


def test_a_document_without_any_day_still_has_a_page(site: Any) -> None:
    page = law("", title="Quy chế không số", kind="quy_che")
    assert "Không xác định" in read(page.url).text


def test_the_table_and_the_list_hold_what_the_picture_shows(laws: Any) -> None:
    html = part(f"{LAW}?ngay=2024-03-15", "card law-effect")
    table = Elements(html[html.index("<table") :]).text
    assert "Xem dạng bảng" in html
    for words in ("23/2000/QH10", "1/1/2022", "30/6/2026", "120/2025/QH15", "ngày bắt đầu chưa kiểm tra"):
        assert words in table
    moments = Elements(html[html.index('class="law-moments"') : html.index("law-under")]).text
    order = ["30/3/2021", "15/3/2024", "Ngày đang xem", "10/12/2025", "1/7/2026", "Hôm nay"]
    places = [moments.index(words) for words in order]
    assert places == sorted(places)


def test_numbers_in_the_picture_are_plain(laws: Any) -> None:
    svg = re.findall(r"<svg viewBox.*?</svg>", part(LAW, "card law-effect"), re.DOTALL)[0]
    assert not re.search(r'="[\d]+[.,][\d]', svg)
    assert "style=" not in svg


# The text


def test_each_article_can_be_linked_to_and_knows_its_neighbours(laws: Any) -> None:
    html = answer(LAW).content.decode()
    (article,) = re.findall(r'<article class="card law-article" id="dieu-28">.*?</article>', html, re.DOTALL)
    assert 'href="#dieu-28"' in article
    assert 'href="#dieu-27"' in article
    assert 'href="#dieu-29"' in article
    assert 'id="dieu-28-khoan-1-diem-b"' in article
    assert "Chương V. CAI NGHIỆN MA TÚY" in article


def test_an_extract_is_marked_beside_every_article(laws: Any) -> None:
    html = answer(LAW).content.decode()
    assert html.count("trích, minh họa</span>") == 5
    assert "trích, minh họa" not in answer("/van-ban/luat-120-2025-qh15/").content.decode()


def test_the_contents_lead_to_every_article(laws: Any) -> None:
    html = part(LAW, "card law-contents")
    contents = html[: html.index("</nav>")]
    assert "Điều 27–29" in contents
    assert re.findall(r'href="#([^"]+)"', contents) == ["dieu-1", "dieu-2", "dieu-27", "dieu-28", "dieu-29"]


def test_a_plan_without_articles_has_its_sections_as_cards(site: Any) -> None:
    text = "KẾ HOẠCH\nI. Mục đích\nNâng cao.\n1. Yêu cầu\na) Một;\nb) Hai.\nII. Tổ chức\nLàm."
    page = law("106/KH-UBND", kind="ke_hoach", issued="2019-03-18", text=text)
    html = answer(page.url).content.decode()
    assert re.findall(r'<article class="card law-article" id="([^"]+)"', html) == ["mo-dau", "muc-i", "muc-ii"]
    assert 'class="law-line law-depth-2" id="muc-i-tieu-muc-1-diem-a"' in html


def test_no_id_stands_twice_and_the_page_is_valid(laws: Any) -> None:
    for page in laws.values():
        html = answer(f"{page.url}?ngay=2024-03-15").content.decode()
        html5lib.HTMLParser(strict=True).parse(html)
        ids = [attributes["id"] for _tag, attributes in Elements(html).found if attributes.get("id")]
        assert len(ids) == len(set(ids))


def test_a_document_without_text_says_where_it_is(laws: Any) -> None:
    assert "Công báo" in read("/van-ban/luat-120-2025-qh15/").text


# Relations


@pytest.mark.parametrize(
    ("kind", "forwards", "backwards"),
    [
        ("replaces", "thay thế", "được thay thế bởi"),
        ("amends", "sửa đổi, bổ sung", "được sửa đổi, bổ sung bởi"),
        ("repeals", "bãi bỏ", "bị bãi bỏ bởi"),
        ("details", "quy định chi tiết", "được quy định chi tiết bởi"),
        ("based_on", "căn cứ vào", "là căn cứ của"),
        ("refers_to", "dẫn chiếu đến", "được dẫn chiếu bởi"),
    ],
)
def test_a_relation_reads_both_ways_from_one_row(site: Any, kind: str, forwards: str, backwards: str) -> None:
    new, old = law("2/2020/QH14"), law("1/2010/QH12")
    relate(new, kind, old)
    assert DocumentRelation.objects.count() == 1
    assert f"2/2020/QH14 {forwards} 1/2010/QH12" in Elements(part(new.url, "law-relations")).text
    assert f"1/2010/QH12 {backwards} 2/2020/QH14" in Elements(part(old.url, "law-relations")).text
    assert {kind for kind, *_ in RelationKind.choices} >= {kind}


def test_the_map_reads_in_the_verbs_direction(laws: Any) -> None:
    html = part(LAW, "law-relations")
    left, own, right, below = (html.index(f'class="law-map-{name}"') for name in ("left", "own", "right", "below"))
    assert left < html.index("23/2000/QH10") < own < right < html.index("120/2025/QH15") < below
    assert "Quan hệ với văn bản khác (5)" in Elements(html).text
    assert html.count("109/2021/NĐ-CP</a>") == 2  # the map and the list


def test_many_in_one_relation_are_counted_in_the_map_and_all_in_the_list(site: Any) -> None:
    old = law("1/2010/QH12")
    for number in range(9):
        relate(law(f"{number}/2015/NĐ-CP", kind="nghi_dinh", issued="2015-05-05"), "details", old)
    html = part(old.url, "law-relations")
    assert html.count('class="law-box"') == 6
    assert "và 3 văn bản nữa" in html
    assert html[html.index("law-list") :].count("<li>") == 9


def test_a_document_alone_has_no_map(laws: Any) -> None:
    assert "law-relations" not in answer(laws["unknown"].url).content.decode()


# Attributes and files


def test_attributes_say_when_and_by_what_it_ended(laws: Any) -> None:
    attributes = Elements(part(LAW, "card law-attributes")).text
    assert "Ngày có hiệu lực 1/1/2022" in attributes
    assert "1/7/2026, thay bằng 120/2025/QH15" in attributes


def test_a_loss_in_part_names_the_provisions_and_the_document(laws: Any) -> None:
    laws["2025"].events.add(
        EffectEvent(kind="partly_ends", on=day("2026-09-01"), by=laws["unknown"], provisions="Điều 5", note="Theo án")
    )
    laws["2025"].save()
    page = "/van-ban/luat-120-2025-qh15/"
    assert "1/9/2026: Điều 5, theo 3841/QĐ-UBND. Theo án" in Elements(part(page, "card law-attributes")).text
    assert days(page) == [("21/11/2026", "Hết hiệu lực một phần")]


def test_files_show_type_and_size_and_closed_ones_are_not_there(laws: Any) -> None:
    for name, collection in (("mo.pdf", None), ("kin.pdf", closed_collection())):
        file = DocumentFactory.create(title=name, name=name, **({"collection": collection} if collection else {}))
        DocumentFile.objects.create(page=laws["2021"], file=file, label=f"Bản {name}")
    html = part(LAW, "card law-attributes")
    assert "Bản mo.pdf" in html
    assert "PDF, " in html
    assert "kin.pdf" not in html


# What a visitor may not see


@pytest.mark.parametrize("how", ["closed", "unpublished", "draft"])
def test_a_hidden_relative_shows_nowhere(laws: Any, how: str) -> None:
    hidden = laws["2025"]
    laws["2021"].events.add(EffectEvent(kind="partly_ends", on=day("2026-06-01"), by=hidden))
    laws["2021"].save()
    if how == "closed":
        restrict(hidden)
    elif how == "unpublished":
        hidden.unpublish()
    else:
        LegalDocument.objects.filter(pk=hidden.pk).update(live=False)
    for address in (LAW, f"{LAW}?ngay=2024-03-15", "/van-ban/luat-23-2000-qh10/"):
        assert "120/2025" not in answer(address).content.decode()
    answer("/van-ban/luat-120-2025-qh15/", 404)


# Previews


def previewed(page: LegalDocument, address: str = "/") -> Elements:
    request = RequestFactory().get(address)
    response = page.make_preview_request(original_request=request)
    assert response.status_code == 200
    return Elements(response.render().content.decode() if hasattr(response, "render") else response.content.decode())


def test_a_preview_shows_what_is_typed_and_not_what_is_stored(laws: Any) -> None:
    page = laws["2021"].get_latest_revision_as_object() if laws["2021"].latest_revision else laws["2021"]
    page.title = "Luật sửa"
    page.text = "Điều 1. Tên mới\nLời mới."
    page.events = [EffectEvent(kind="begins", on=day("2026-01-01"))]
    page.relations = [DocumentRelation(kind="replaces", target=laws["unknown"])]
    text = previewed(page).text
    assert "Điều 1. Tên mới" in text
    assert "Điều 28" not in text
    assert "Ngày có hiệu lực 1/1/2026" in text
    assert "thay thế 3841/QĐ-UBND" in text
    assert "Điều 28" in read(LAW).text
    assert "Tên mới" not in read(LAW).text


def test_a_page_that_was_never_stored_can_be_previewed(laws: Any) -> None:
    parent = laws["2021"].get_parent()
    page = LegalDocument(title="Luật mới", kind="luat", symbol="9/2026/QH16", text="Điều 1. Một\nLời.")
    page.slug, page.url_path, page.depth, page.path = "moi", f"{parent.url_path}moi/", parent.depth + 1, ""
    page.events = [EffectEvent(kind="begins", on=day("2027-01-01"))]
    text = previewed(page).text
    assert "Chưa có hiệu lực" in text
    assert "Điều 1. Một" in text


# Around


def test_what_cites_the_document_has_its_place(laws: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Any] = []

    def render(context: Any) -> str:
        seen.append((context["page"].pk, context["asked"].day))
        return ""

    slots.register("law_cited_in", render)
    try:
        answer(LAW)
    finally:
        slots.unregister("law_cited_in", render)
    assert seen == [(laws["2021"].pk, day("2026-11-21"))]


# What it costs


def asked(address: str) -> int:
    """How often the page asks the database."""
    with CaptureQueriesContext(connection) as queries:
        answer(address)
    return len(queries)


def full(laws: dict[str, LegalDocument]) -> LegalDocument:
    """A decree of thirty articles that cite two laws, with relatives, a file, and fifty pages that cite it."""
    text = "\n".join(
        f"Điều {number}. Tên\n1. Theo khoản 1 Điều 28 Luật số 73/2021/QH14.\n2. Theo Điều 1 Luật số 23/2000/QH10."
        for number in range(1, 31)
    )
    page = law(
        "5/2022/NĐ-CP",
        [(B, "2022-03-01"), (E, "2026-01-01")],
        kind="nghi_dinh",
        issued="2022-02-02",
        issuers=[agency("Chính phủ"), agency("Quốc hội")],
        fields=["Phòng, chống ma túy", "Trẻ em"],
        text=text,
    )
    for number in range(6):
        relate(law(f"{number + 1}/2022/TT-BCA", kind="thong_tu", issued="2022-05-05"), "details", page)
    relate(page, "details", laws["2021"])
    relate(laws["2025"], "replaces", page)
    for one in (page, laws["2021"]):
        DocumentFile.objects.create(page=one, file=DocumentFactory.create(title="Bản gốc", name=f"{one.pk}.pdf"))
    keeping.keep(page.pk)
    for number in range(50):
        guide = GuidePageFactory.create(title=f"Hướng dẫn {number}")
        row = Citation(page=guide, part="x", words=str(number), end=3, text="Văn bản", target=page)
        row.target_path = f"dieu_{number % 30 + 1}"
        row.save()
    return page


def test_a_page_asks_the_database_at_most_sixteen_times(laws: Any) -> None:
    answer(laws["unknown"].url)  # menus are warm
    assert (asked(LAW), asked(f"{LAW}?ngay=2024-03-15")) == (12, 8)


def test_a_page_full_of_everything_asks_at_most_fourteen_times(laws: Any) -> None:
    page = full(laws)
    answer(laws["2021"].url)  # menus are warm
    html = answer(f"{page.url}?ngay=2022-04-04").content.decode()
    assert html.count('<a class="cite"') == 60
    assert "Được trích dẫn trong" in html
    assert "Bản gốc" in html
    stamp.renew()
    answer(laws["2021"].url)
    assert (asked(page.url), asked(page.url)) == (14, 8)


def test_the_first_visit_after_a_publish_adds_what_stands_on_every_page(laws: Any) -> None:
    page = full(laws)
    stamp.renew()
    everywhere = 8  # the way from the home page, settings, alerts, menu
    of_the_library = 4  # which pages and files are closed, which document replaced which, names of issuers
    assert asked(page.url) <= 14 + everywhere + of_the_library
