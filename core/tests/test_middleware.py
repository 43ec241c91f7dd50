"""Hopeless addresses are missing, and the address alone says the language."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.utils import translation
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from pytest_django import Settings

from core.middleware import MAX_QUERY_BYTES, AddressLanguageMiddleware, CleanAddressMiddleware, vary_on_nothing

pytestmark = pytest.mark.django_db(databases="__all__")

PLACES = ["", "tin-tuc/", "static/", "media/images/", "tai-lieu/1/", "quan-tri/", "en/", "tai-khoan/dang-nhap/"]


@pytest.fixture(autouse=True)
def _picture_folder(settings: Settings) -> None:
    """A name can be too long only in a folder that exists."""
    (Path(settings.MEDIA_ROOT) / "images").mkdir(parents=True, exist_ok=True)


def status(path: str, query: str = "", method: str = "GET") -> int:
    """The whole portal's answer; what would be a 500 is one here, too."""
    client = Client(raise_request_exception=False)
    return client.generic(method, path, QUERY_STRING=query).status_code


def through_clean_address(path: str = "/", query: str = "", method: str = "GET") -> HttpResponse | None:
    """``None`` when the request is let through."""
    let_through = HttpResponse()
    request = RequestFactory().generic(method, path, QUERY_STRING=query)
    answer = CleanAddressMiddleware(lambda _: let_through)(request)
    return None if answer is let_through else answer


# Addresses that no page can have


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "part",
    ["%00", "a%00b/", "%EF%BF%BD/", "%2500/", "a" * 300, "a/" * 2000, "..%2F..%2Fetc/passwd", "%FF%FE/", "%C0%AF/"],
    ids=["nul", "nul inside", "replacement", "nul twice", "long name", "deep", "upwards", "broken", "overlong"],
)
def test_a_hopeless_path_is_never_an_error(place: str, part: str) -> None:
    assert status(f"/{place}{part}") < 500


@pytest.mark.parametrize("place", ["", "tin-tuc/", "static/", "media/images/", "en/", "tai-lieu/1/"])
@pytest.mark.parametrize("part", ["%00", "a%00b/", "%EF%BF%BD/", "%FF%FE/", "a" * 300 + "/"])
def test_a_hopeless_path_is_missing(place: str, part: str) -> None:
    assert status(f"/{place}{part}") == 404


@pytest.mark.parametrize("query", ["q=%00", "q=a%00b&trang=2", "%00=1"])
def test_a_nul_in_the_query_is_missing(query: str) -> None:
    assert status("/suc-khoe/", query) == 404


@pytest.mark.parametrize("query", ["q=%FF%FE", "q=%C3", "%FF=%FF", "q=%ED%A0%80", "q=%zz"])
def test_broken_utf_8_in_the_query_is_never_an_error(query: str) -> None:
    assert status("/suc-khoe/", query) == 200


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_a_query_of_more_than_eight_kilobytes_is_missing(method: str) -> None:
    assert status("/suc-khoe/", "q=" + "a" * MAX_QUERY_BYTES, method) == 404


def test_a_query_of_eight_kilobytes_is_let_through() -> None:
    assert through_clean_address(query="a" * MAX_QUERY_BYTES) is None


def test_a_query_of_many_small_parts_is_no_error() -> None:
    assert status("/suc-khoe/", "a&" * (MAX_QUERY_BYTES // 2)) == 200


@pytest.mark.parametrize("path", ["/", "/tin-tuc/", "/huong-dan/", "/tìm-kiếm/", "/a%20b/", "/van-ban/nghị%20định/"])
def test_an_ordinary_address_is_let_through(path: str) -> None:
    assert through_clean_address(quote(path, safe="/%"), "q=t%C3%ACnh%20nguy%E1%BB%87n") is None


@hypothesis_settings(max_examples=60)
@given(place=st.sampled_from(PLACES), part=st.binary(max_size=60))
def test_no_path_is_an_error(place: str, part: bytes) -> None:
    assert status(f"/{place}{quote(part, safe='')}") < 500


@hypothesis_settings(max_examples=60)
@given(place=st.sampled_from(["", "tai-khoan/dang-nhap/", "quan-tri/", "tin-tuc/"]), query=st.binary(max_size=200))
def test_no_query_is_an_error(place: str, query: bytes) -> None:
    assert status(f"/{place}", f"trang={quote(query, safe='')}&{quote(query, safe='&=')}") < 500


@pytest.mark.parametrize("part", ["a" * 255, "ệ" * 85])
def test_a_part_as_long_as_a_file_name_is_let_through(part: str) -> None:
    assert through_clean_address(f"/tin-tuc/{quote(part)}/") is None


@pytest.mark.parametrize("part", ["a" * 256, "ệ" * 86])
def test_a_part_longer_than_a_file_name_is_missing(part: str) -> None:
    answer = through_clean_address(f"/tin-tuc/{quote(part)}/")
    assert answer is not None
    assert answer.status_code == 404


# Language


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("/", "vi"),
        ("/tin-tuc/", "vi"),
        ("/en/", "en"),
        ("/en/about/", "en"),
        ("/english/", "vi"),
        ("/tin-tuc/en/", "vi"),
    ],
)
def test_the_address_says_the_language(path: str, language: str) -> None:
    active: list[str | None] = []

    def view(request: HttpRequest) -> HttpResponse:
        active.append(translation.get_language())
        return HttpResponse()

    request = RequestFactory().get(path)
    answer = AddressLanguageMiddleware(view)(request)
    assert (active, request.LANGUAGE_CODE, answer["Content-Language"]) == ([language], language, language)


def test_a_language_that_a_view_states_is_kept() -> None:
    answer = AddressLanguageMiddleware(lambda _: HttpResponse(headers={"Content-Language": "fr"}))(
        RequestFactory().get("/")
    )
    assert answer["Content-Language"] == "fr"


def test_the_language_does_not_outlive_the_request() -> None:
    with translation.override("vi"):
        AddressLanguageMiddleware(lambda _: HttpResponse())(RequestFactory().get("/en/"))
        assert translation.get_language() == "vi"


@pytest.mark.parametrize("path", ["/suc-khoe/", "/robots.txt", "/tai-khoan/dang-nhap/", "/khong-co/", "/en/nothing/"])
def test_no_answer_depends_on_the_browsers_languages(client: Client, path: str) -> None:
    answer = client.get(path, headers={"accept-language": "en"})
    assert "accept-language" not in answer.get("Vary", "").lower()
    assert answer["Content-Language"] == ("en" if path.startswith("/en/") else "vi")


def test_a_missing_page_beneath_en_is_english(client: Client) -> None:
    assert '<html lang="en"' in client.get("/en/nothing/").text


def test_a_missing_page_elsewhere_is_vietnamese(client: Client) -> None:
    assert '<html lang="vi"' in client.get("/khong-co/", headers={"accept-language": "en"}).text


# Vary


def test_an_answer_that_varies_on_nothing_stays_as_it_is() -> None:
    assert not vary_on_nothing(HttpResponse()).has_header("Vary")


def test_an_answer_for_everyone_can_drop_what_it_varies_on() -> None:
    assert not vary_on_nothing(HttpResponse(headers={"Vary": "Cookie"})).has_header("Vary")
