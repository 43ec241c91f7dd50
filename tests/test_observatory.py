"""The helper that counts the Observatory's points counts as its tables say."""

from __future__ import annotations

from http.cookies import SimpleCookie

import pytest

from tests.observatory import directives, points, score

GOOD = {
    "content-security-policy": "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
    "strict-transport-security": "max-age=63072000; includeSubDomains; preload",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


def test_a_site_with_nothing_has_next_to_nothing() -> None:
    assert score({}) == 100 - 25 - 20 - 5 - 20


def test_a_site_with_all_that_one_answer_can_show_has_130() -> None:
    assert score(GOOD) == 130


def test_bonuses_wait_until_the_penalties_leave_ninety() -> None:
    assert score({name: value for name, value in GOOD.items() if name != "strict-transport-security"}) == 80
    assert score({name: value for name, value in GOOD.items() if name != "x-content-type-options"}) == 95 + 30


@pytest.mark.parametrize(
    ("policy", "number"),
    [
        ("", -25),
        ("default-src 'none'", 10),
        ("default-src 'self'", 5),
        ("default-src 'none'; script-src 'unsafe-inline'", -20),
        ("default-src 'none'; script-src 'unsafe-inline' 'nonce-abc'", 10),
        ("default-src 'none'; script-src data:", -20),
        ("script-src 'self'", -20),
        ("default-src 'none'; script-src 'unsafe-eval'", -10),
        ("default-src 'none'; img-src http://x.example", -10),
        ("default-src 'none'; font-src http://x.example", -20),
        ("default-src 'none'; style-src 'unsafe-inline'", 0),
    ],
)
def test_a_policy_counts_as_the_table_says(policy: str, number: int) -> None:
    assert points({**GOOD, "content-security-policy": policy})["content-security-policy"] == number


@pytest.mark.parametrize(
    ("cookie", "number"),
    [
        ("phien=a; Secure; HttpOnly; SameSite=Lax", 5),
        ("phien=a; Secure; HttpOnly", 0),
        ("phien=a; HttpOnly; SameSite=Lax", -10),
        ("phien=a; Secure; SameSite=Lax", -30),
        ("csrf=a; Secure", -20),
        ("csrf=a; SameSite=Lax", -5),
    ],
)
def test_a_cookie_counts_as_the_table_says(cookie: str, number: int) -> None:
    assert points(GOOD, SimpleCookie(cookie).values())["cookies"] == number


@pytest.mark.parametrize(
    ("html", "number"),
    [
        ("<p>no script", 0),
        ('<script src="/a.js"></script>', 0),
        ('<script src="/a.js" integrity="sha256-x"></script>', 5),
        ('<script src="https://cdn.example/a.js"></script>', -5),
        ('<script src="https://cdn.example/a.js" integrity="sha256-x"></script>', 5),
        ('<script src="//cdn.example/a.js"></script>', -50),
    ],
)
def test_a_script_counts_as_the_table_says(html: str, number: int) -> None:
    assert points(GOOD, html=html, host="congdoi.example")["subresource-integrity"] == number


def test_of_a_directive_that_stands_twice_the_first_counts() -> None:
    assert directives("img-src 'self'; IMG-SRC *;; sandbox") == {"img-src": {"'self'"}, "sandbox": set()}
