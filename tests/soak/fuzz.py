"""Addresses and query strings at random, from every public address: nothing may make the portal fail."""

from __future__ import annotations

import logging
from collections import Counter
from dataclasses import dataclass, field
from urllib.parse import quote, quote_from_bytes

from django.test import Client
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

MACHINES = (
    "/tin-tuc/rss/",
    "/tin-tuc/chuyen-muc/tap-huan/rss/",
    "/su-kien/ics/",
    "/sitemap.xml",
    "/robots.txt",
    "/.well-known/security.txt",
    "/opensearch.xml",
    "/favicon.ico",
    "/media/images/khong-co.jpg",
    "/tai-lieu/1/khong-co.pdf",
    "/tai-khoan/dang-nhap/",
    "/suc-khoe/",
)
"""Public addresses that are no page."""

PARAMETERS = ("trang", "q", "loai", "noi", "ngay", "next", "page", "format", "utm_source")

NASTY = (
    '"', "'", '""', '"a', "a*", "NEAR(a b)", "a AND", "-a", "(", ")", "^", "title:a", "%", "_", "\\", "`", ";--",
    "\0", "\x01", "\r\n", "\u2028", "\ufffd", "\ud7ff", "\U0001f600", "e\u0302\u0301", "đ", "İ", "ß", "\u202e",
    "0", "-1", "1e9", "1.5", "99999", "999999", "1000000", "9" * 40, "²", "٣", "NaN", "null", "undefined", "true",
    "0000", "2021", "13", "00", "12", "10000", "<script>", "{{ 7*7 }}", "{% load %}", "../..", "..", ".", "//", "~",
    "rss", "ics", "lich", "in", "chuyen-muc", "chu-de", "tap-huan", "nhieu-tin", "con-toi-moi-di-cai-nghien-ve",
    "counselling", "da-nang", "en", "%00", "%FF", "%C0%AF", "%u0041", "a" * 300, "ă" * 200, "a" * 10_000,
)  # fmt: skip
RAW = (b"\xff", b"\xc0\xaf", b"\x00", b"%", b"%zz", b"&&=&", b"=", b"?", b"#", b"+", b"\xed\xa0\x80", b"a=b;c=d", b"\\")

FAILED = 500


@dataclass
class Fuzzed:
    """What was asked and how it was answered. ``bad`` names what failed or left the visitor without help."""

    asked: int = 0
    statuses: Counter[int] = field(default_factory=Counter)
    bad: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Ask:
    method: str
    path: bytes
    query: bytes

    def __str__(self) -> str:
        return f"{self.method} {quote_from_bytes(self.path)}?{quote_from_bytes(self.query)}"[:300]


def values() -> st.SearchStrategy[bytes]:
    """One part of an address or one value, percent-encoded or raw."""
    words = st.one_of(st.sampled_from(NASTY), st.text(max_size=20), st.integers(-5, 100_000).map(str))
    encoded = words.map(lambda word: quote(word.encode("utf-8", "surrogatepass"), safe="%").encode())
    return st.one_of(encoded, encoded, st.sampled_from(RAW), st.binary(max_size=12))


def paths(known: tuple[str, ...]) -> st.SearchStrategy[bytes]:
    """A known address: as it is, with a part exchanged, with parts added, without its slash; or anything."""

    def exchanged(address: str, place: int, part: bytes) -> bytes:
        parts = address.encode().strip(b"/").split(b"/")
        parts[place % len(parts)] = part
        return b"/" + b"/".join(parts) + b"/"

    address = st.sampled_from(known)
    return st.one_of(
        address.map(str.encode),
        st.builds(exchanged, address, st.integers(0, 4), values()),
        st.builds(
            lambda start, parts, end: start.encode() + b"/".join(parts) + end,
            address,
            st.lists(values(), min_size=1, max_size=3),
            st.sampled_from([b"/", b""]),
        ),
        address.map(lambda start: start.encode().rstrip(b"/") or b"/"),
        st.lists(values(), max_size=10).map(lambda parts: b"/" + b"/".join(parts)),
    )


def queries() -> st.SearchStrategy[bytes]:
    pair = st.tuples(st.sampled_from(PARAMETERS), values()).map(lambda both: both[0].encode() + b"=" + both[1])
    return st.one_of(st.just(b""), st.lists(st.one_of(pair, values()), min_size=1, max_size=4).map(b"&".join))


def asks(known: tuple[str, ...]) -> st.SearchStrategy[Ask]:
    method = st.sampled_from(["GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "POST"])
    return st.builds(Ask, method, paths(known), queries())


def fuzz(count: int, seed_number: int, pages: list[str]) -> Fuzzed:
    """Ask ``count`` times, from ``pages`` and ``MACHINES``; the same seed asks the same."""
    from urllib.parse import unquote_to_bytes

    client = Client(raise_request_exception=False)
    found = Fuzzed()

    def ask(wish: Ask) -> None:
        # As a server does it: the path decoded to bytes, the query left as it came.
        path, query = unquote_to_bytes(wish.path).decode("latin-1"), wish.query.decode("latin-1")
        response = client.generic(wish.method, "/", PATH_INFO=path, QUERY_STRING=query or "=")
        found.asked += 1
        found.statuses[response.status_code] += 1
        if response.status_code >= FAILED:
            found.bad.append(f"{response.status_code}: {wish}")
        elif response.status_code == 404 and wish.method == "GET" and b'href="/"' not in response.content:
            found.bad.append(f"404 without help: {wish}")

    run = given(asks((*pages, *MACHINES)))(ask)
    run = settings(
        max_examples=count,
        deadline=None,
        database=None,
        derandomize=False,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )(run)
    noisy = logging.getLogger("django.request")
    before = noisy.level
    noisy.setLevel(logging.CRITICAL)
    try:
        seed(seed_number)(run)()
    finally:
        noisy.setLevel(before)
    return found
