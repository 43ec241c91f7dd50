"""Whatever stands in the address bar: a page, or a 404 that helps. Never a failure."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.full_pages import FullSite
from tests.html import answer, read
from tests.soak.fuzz import MACHINES, fuzz

FUZZED = 1_000

pytestmark = pytest.mark.django_db(databases="__all__")

MISSING = [
    "/khong-co-trang-nay/",
    "/tin-tuc/khong-co-tin-nay/",
    "/tin-tuc/2021/13/",
    "/tin-tuc/2021/00/",
    "/tin-tuc/2021/-1/",
    "/tin-tuc/0000/00/",
    "/tin-tuc/0000/",
    "/tin-tuc/0000/01/",
    "/tin-tuc/99999/1/",
    "/tin-tuc/99999/",
    "/tin-tuc/2021/1e1/",
    "/tin-tuc/2021/06/31/",
    "/tin-tuc/1850/01/",
    "/tin-tuc/chuyen-muc/",
    "/tin-tuc/chuyen-muc/khong-co/",
    "/tin-tuc/chuyen-muc/khong-co/rss/",
    "/tin-tuc/chu-de/khong-co/",
    "/su-kien/2090/13/",
    "/su-kien/0000/00/",
    "/su-kien/99999/1/",
    "/su-kien/2090/",
    "/su-kien/khong-co/ics/",
    "/huong-dan/khong-co/",
    "/hoi-dap/khong-co/",
    "/co-so/khong-co/",
    "/tra-cuu/khong-co/",
    "/tim-kiem/?q=a",
    "/gop-y/",
    "/media/documents/ke-hoach.pdf",
    "/media/../manage.py",
    "/media/images/../../portal.sqlite3",
    "/tai-lieu/999999/ke-hoach.pdf",
    "/.env",
    "/wp-login.php",
    "/tin-tuc/%00/",
    "/tin-tuc/%FF/",
    "/%ff%fe/",
    "/tin-tuc/" + "a" * 300 + "/",
    "/" + "a/" * 60,
]
LISTS = [
    "/tin-tuc/",
    "/tin-tuc/2021/",
    "/tin-tuc/2021/06/",
    "/tin-tuc/chuyen-muc/tap-huan/",
    "/tin-tuc/chu-de/nhieu-tin/",
]
PAGED = [*LISTS, "/hoi-dap/", "/co-so/"]
NO_PAGES = ["99999", "0", "abc", "-1", "1e9", "1.5", "", "%20", "%00", "²", "٣", "9" * 40, "2%20", "+2"]
WISHES = [
    '"', '"a', "'", "a*", "NEAR(a b)", "a AND", "AND OR NOT", "-a", "(", "title:a", "^a", "%", "_", "%25", "\\", ";--",
    "a" * 100, "ă" * 100, "%FF", "%C3", "%F0%9F%98%80", "%E2%80%AE", "<script>alert(1)</script>", "{{ 7*7 }}", "%0d%0a",
    " ",
]  # fmt: skip


def helps(address: str, client: Client | None = None) -> None:
    """The 404 page in the portal's look: what happened, the way home, the hotline."""
    page = read(address, 404, client)
    assert "Không tìm thấy trang" in page.text
    assert {"/", "/so-do/", "tel:19000000"} <= {link.get("href") for link in page.named("a")}
    assert len(page.named("h1")) == 1
    assert page.meta["robots"] == "noindex"


@pytest.mark.parametrize("address", MISSING, ids=lambda address: address[:60])
def test_what_is_not_there_answers_404_and_helps(full_site: FullSite, address: str) -> None:
    helps(address)


@pytest.mark.parametrize("wish", NO_PAGES)
@pytest.mark.parametrize("address", PAGED)
def test_a_page_number_that_is_none_answers_404_and_helps(full_site: FullSite, address: str, wish: str) -> None:
    helps(f"{address}?trang={wish}")


@pytest.mark.parametrize("address", PAGED)
def test_the_first_page_may_be_asked_for_by_number(full_site: FullSite, address: str) -> None:
    answer(f"{address}?trang=1")


@pytest.mark.parametrize("address", ["/", "/tin-tuc/", "/tra-cuu/", "/co-so/", "/khong-co/", "/so-do/", "/robots.txt"])
@pytest.mark.parametrize("parameter", ["q", "trang", "loai", "utm_source"])
def test_a_query_of_10_kb_answers_404_and_helps(full_site: FullSite, address: str, parameter: str) -> None:
    helps(f"{address}?{parameter}={'a' * 10_240}")


@pytest.mark.parametrize("wish", WISHES)
def test_the_look_up_takes_anything_for_a_name(full_site: FullSite, wish: str) -> None:
    page = read(f"/tra-cuu/?q={wish}")
    assert len(page.named("h1")) == 1
    assert [script for script in page.named("script") if "src" not in script and "type" not in script] == []


@pytest.mark.parametrize("wish", ["%00", "a%00b"])
def test_a_nul_in_the_look_up_answers_404(full_site: FullSite, wish: str) -> None:
    helps(f"/tra-cuu/?q={wish}")


@pytest.mark.parametrize(
    "query", ["loai=khong-co", "noi=khong-co", "loai[]=a", "loai=%FF&noi=%00x", 'noi="', "loai=&noi="]
)
def test_the_list_of_facilities_takes_any_filter(full_site: FullSite, query: str) -> None:
    answer(f"/co-so/?{query}", 404 if "%00" in query else 200)


def test_an_unknown_parameter_changes_nothing(full_site: FullSite) -> None:
    assert read("/tin-tuc/?fbclid=abc&khong=co").text == read("/tin-tuc/").text


@pytest.mark.parametrize("method", ["put", "delete", "patch", "options"])
def test_a_method_that_pages_do_not_know_is_no_failure(full_site: FullSite, method: str) -> None:
    assert getattr(Client(raise_request_exception=False), method)("/tin-tuc/").status_code < 500


def test_the_404_page_is_the_same_for_two_addresses_that_are_not_there(full_site: FullSite) -> None:
    assert answer("/khong-co-a/", 404).content == answer("/khong-co-b/", 404).content


def test_the_404_page_beneath_en_is_in_english(full_site: FullSite) -> None:
    page = read("/en/khong-co/", 404)
    assert page.named("html")[0]["lang"] == "en"


def test_the_fuzz_finds_nothing(full_site: FullSite) -> None:
    found = fuzz(FUZZED, seed_number=1, pages=full_site.addresses())
    assert found.asked >= FUZZED
    assert found.bad == []


def test_the_fuzz_reaches_pages_and_gaps_alike(full_site: FullSite) -> None:
    found = fuzz(200, seed_number=2, pages=full_site.addresses())
    assert found.statuses[200] > 20
    assert found.statuses[404] > 20


@pytest.mark.parametrize("address", MACHINES)
def test_the_fuzz_begins_at_addresses_that_are_routed(full_site: FullSite, address: str) -> None:
    assert Client().get(address).status_code in {200, 301, 404}
