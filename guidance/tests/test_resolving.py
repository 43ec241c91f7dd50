"""Which document a citation means."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import pytest

from guidance.citations import find_citations
from guidance.citing.reading import sentence
from guidance.citing.resolving import Answer, Surroundings, Wish, path_of, resolve, self_kind
from guidance.models import LegalDocument
from guidance.tests.library import B, E, agency, law
from home.structure import build_structure
from places.models import AgencyName
from places.tests.factories import ProvinceFactory

pytestmark = pytest.mark.django_db(databases="__all__")

TITLE = "Phòng, chống ma túy"


@pytest.fixture(scope="module", autouse=True)
def library(world: Callable[[], AbstractContextManager[None]]) -> Iterator[dict[str, LegalDocument]]:
    with world():
        build_structure()
        assembly = agency("Quốc hội", "quoc-hoi")
        labour = agency("Bộ Lao động - Thương binh và Xã hội", "bo-lao-dong")
        for symbol in ("BLĐTBXH", "LĐTBXH"):
            AgencyName.objects.create(agency=labour, name="Bộ Lao động - Thương binh và Xã hội", symbol=symbol)
        city = ProvinceFactory.create(kind="central_city", name="Hồ Chí Minh", code="79", valid_from=None)
        hue = ProvinceFactory.create(kind="central_city", name="Huế", code="46", valid_from=None)
        offices = []
        for unit in (city, hue):
            office = agency(f"Ủy ban nhân dân {unit.full_name}", f"ubnd-{unit.code}")
            office.unit = unit
            office.save()
            offices.append(office)
        named = {"known_as": TITLE, "issuers": [assembly]}
        yield {
            "2000": law("23/2000/QH10", [(E, "2022-01-01")], **named),
            "2021": law("73/2021/QH14", [(B, "2022-01-01"), (E, "2026-07-01")], issued="2021-03-30", **named),
            "2025": law("120/2025/QH15", [(B, "2026-07-01")], issued="2025-12-10", **named),
            "decree": law("105/2021/NĐ-CP", [(B, "2022-01-01")], kind="nghi_dinh", issued="2021-12-04"),
            "joint": law("24/2012/TTLT-BLĐTBXH-BNV-BTC", kind="thong_tu_lien_tich", issued="2012-10-22"),
            "labour": law(
                "769/QĐ-LĐTBXH", kind="quyet_dinh", issued="2015-06-04", issuers=[labour]
            ),
            "prime": law("2596/QĐ-TTg", kind="quyet_dinh", issued="2013-12-27"),
            "city": law("3841/QĐ-UBND", kind="quyet_dinh", issued="2015-08-04", issuers=[offices[0]]),
            "unchecked": law("10/2003/PL-UBTVQH11", kind="phap_lenh", known_as="Phòng, chống mại dâm"),
        }  # fmt: skip


def answers(text: str, day: str = "2021-06-10", base: str = "", **around: Any) -> list[Answer]:
    on = datetime.date.fromisoformat(day)
    rest = next(iter(find_citations(base, on=on)), None) if base else None
    wishes = [Wish(cited, sentence(text, cited.start, cited.end), rest, base) for cited in find_citations(text, on=on)]
    return resolve(wishes, Surroundings(day=on, **around))


def target(library: dict[str, LegalDocument], text: str, day: str = "2021-06-10", **around: Any) -> str:
    """The key of the one document that is meant; "" for none, "?" where there is a choice."""
    [answer] = answers(text, day, **around)
    names = {page.pk: name for name, page in library.items()}
    return names[answer.target] if answer.target else "?" if answer.candidates else ""


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Nghị định 105/2021/NĐ-CP", "2022-02-01", "decree"),
        ("NĐ 105/2021", "2022-02-01", "decree"),
        ("Luật số 73/2021/QH14", "2010-01-01", "2021"),
        ("Nghị định 105/2020/NĐ-CP", "2022-02-01", ""),
        ("Thông tư 105/2021/TT-BCA", "2022-02-01", ""),
        ("Thông tư liên tịch 24/2012/TTLT-BLĐTBXH-BTC-BNV", "2020-01-01", "joint"),
        ("Thông tư liên tịch 24/2012/TTLT-BTC-BNV-BLĐTBXH", "2020-01-01", "joint"),
        ("Thông tư liên tịch 24/2012/TTLT-BTC-BNV", "2020-01-01", ""),
        ("Quyết định 769/QĐ-BLĐTBXH", "2020-04-10", "labour"),
        ("Quyết định 769/QĐ-LĐTBXH", "2020-04-10", "labour"),
        ("Quyết định số 2596/QĐ-TTg", "2015-09-13", "prime"),
    ],
)
def test_numbered_documents(library: Any, text: str, day: str, expected: str) -> None:
    assert target(library, text, day) == expected


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("Luật phòng, chống ma túy", "2021-06-10", "2000"),  # the law of 2021 was issued and not yet in force
        ("Luật Phòng, chống ma tuý", "2022-01-01", "2021"),
        ("Luật phòng chống ma túy", "2026-06-30", "2021"),
        ("Luật Phòng, chống ma túy", "2026-07-01", "2025"),
        ("Luật Phòng, chống ma túy năm 2021", "2010-01-01", "2021"),
        ("Luật Phòng, chống ma túy năm 2019", "2021-01-01", "?"),
        ("Luật Phòng, chống ma túy ngày 30 tháng 3 năm 2021", "2021-12-04", "2021"),
        ("Pháp lệnh phòng, chống mại dâm", "2021-06-10", "unchecked"),
        ("Luật Phòng, chống mua bán người", "2021-06-10", ""),
        ("Luật PCMT", "2023-01-01", "2021"),
    ],
)
def test_laws_by_title_are_those_of_the_day(library: Any, text: str, day: str, expected: str) -> None:
    assert target(library, text, day) == expected


def test_before_any_was_in_force_nothing_is_guessed(library: Any) -> None:
    """The first law's beginning is not known; the later ones were not written yet."""
    assert target(library, "Luật Phòng, chống ma túy", "1999-05-01") in {"2000", "?"}


@pytest.mark.parametrize(
    ("text", "around", "expected"),
    [
        ("Quyết định 3841/QĐ-UBND", {}, "?"),
        ("Quyết định 3841/QĐ-UBND ngày 4/8/2015", {}, "city"),
        ("Quyết định 3841/QĐ-UBND ngày 5/8/2015", {}, ""),
        ("Quyết định 3841/QĐ-UBND của UBND TP Hồ Chí Minh", {}, "city"),
        ("Ủy ban nhân dân thành phố Hồ Chí Minh ban hành Quyết định số 3841/QĐ-UBND.", {}, "city"),
        ("Sáng nay ở Huế trời mưa. Quyết định 3841/QĐ-UBND năm 2015", {}, "?"),
        ("Quyết định 3841/QĐ-UBND", {"place": "TP Hồ Chí Minh"}, "city"),
        ("Quyết định 3841/QĐ-UBND", {"place": "Huế"}, "?"),
        ("Quyết định 3841/QĐ-UBND", {"about": "Thành phố Hồ Chí Minh: phong trào mới"}, "city"),
    ],
)
def test_a_local_number_needs_its_place(library: Any, text: str, around: dict[str, str], expected: str) -> None:
    assert target(library, text, "2016-01-01", **around) == expected


def test_a_choice_names_its_candidates(library: Any) -> None:
    [answer] = answers("Quyết định 3841/QĐ-UBND", "2016-01-01")
    assert answer.outcome == "ambiguous"
    assert answer.candidates == (library["city"].pk,)


def test_what_a_section_rests_on_carries_its_bare_provisions(library: Any) -> None:
    base = "Quyết định 3841/QĐ-UBND ngày 4/8/2015"
    [answer] = answers("Xem tiểu mục 2 Mục I.", base=base)
    assert (answer.target, answer.path) == (library["city"].pk, "muc_I.tieu_muc_2")


def test_this_decree_is_not_a_base_that_is_a_law(library: Any) -> None:
    found = answers("Nghị định 105/2021/NĐ-CP; Nghị định này; Luật này; Thông tư này.", base="Luật số 73/2021/QH14")
    assert [answer.target for answer in found] == [
        library["decree"].pk,
        library["decree"].pk,
        library["2021"].pk,
        None,
    ]


def test_a_bare_provision_without_a_base_is_left_open(library: Any) -> None:
    assert [answer.outcome for answer in answers("Xem khoản 2 Điều 5.")] == ["unresolved"]


def test_this_decree_is_the_last_one_named(library: Any) -> None:
    found = answers("Theo Nghị định 105/2021/NĐ-CP và Luật số 73/2021/QH14. Điều 8 của Nghị định này nói rõ.")
    assert [answer.target for answer in found] == [library[name].pk for name in ("decree", "2021", "decree")]
    assert found[-1].path == "dieu_8"


def test_a_legal_text_means_itself(library: Any) -> None:
    own = library["2021"]
    on = datetime.date(2021, 3, 30)
    text = "Theo khoản 1 Điều này, Điều 5 của Luật này, khoản 2 Điều 9 và Nghị định này."
    wishes = [Wish(cited, article="dieu_7") for cited in find_citations(text)]
    found = resolve(wishes, Surroundings(day=on, own=own.pk, own_kind="luat"))
    assert [(answer.target, answer.path) for answer in found] == [
        (own.pk, "dieu_7.khoan_1"),
        (own.pk, "dieu_5"),
        (own.pk, "dieu_9.khoan_2"),
        (None, ""),
    ]


@pytest.mark.parametrize(
    ("provisions", "expected"),
    [
        ([], ""),
        (["dieu_5.khoan_2.diem_a", "dieu_6"], "dieu_5.khoan_2.diem_a"),
        (["dieu_40..dieu_43"], "dieu_40"),
        (["chuong_II.dieu_22"], "dieu_22"),
        (["phan_II.muc_3"], "phan_II.muc_3"),
        (["dieu_this.khoan_1"], ""),
    ],
)
def test_paths_are_those_of_the_documents_own_provisions(provisions: list[str], expected: str) -> None:
    assert path_of(provisions) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nghị định này", "nghi_dinh"),
        ("Điều 3 của Thông tư liên tịch này", "thong_tu_lien_tich"),
        ("Bộ luật này", "bo_luat"),
        ("Điều này", ""),
        ("", ""),
    ],
)
def test_the_type_in_a_text_that_speaks_of_itself(text: str, expected: str) -> None:
    assert self_kind(text) == expected


def test_a_page_with_a_hundred_citations_asks_a_few_questions(library: Any, django_assert_max_num_queries: Any) -> None:
    text = "Luật Phòng, chống ma túy; Nghị định 105/2021/NĐ-CP; Quyết định 3841/QĐ-UBND; NĐ 13/2023. " * 25
    with django_assert_max_num_queries(5):
        assert len(answers(text, "2023-05-01", place="Huế")) == 100
