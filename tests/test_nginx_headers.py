"""What nginx says on files it serves itself is word for word what the portal says on a file."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from portal.tests.test_settings import production
from tests.observatory import directives

TEMPLATE = Path(__file__).resolve().parents[1] / "deploy" / "nginx" / "portal.conf"


def said_by_nginx() -> dict[str, str]:
    """Header to value, as the template adds them to an answer of nginx's own."""
    text = TEMPLATE.read_text()
    added = dict(re.findall(r"add_header ([\w-]+) \$(portal_\w+) always;", text))
    values = {}
    for header, variable in added.items():
        (inside,) = re.findall(rf"map \S+ \${variable} +{{(.*?)}}\n", text, re.DOTALL)
        (quoted, bare) = re.findall(r'(?:""|https)\s+(?:"([^"]+)"|([^\s;"]+));', inside)[0]
        values[header] = quoted or bare
    return values


@pytest.mark.django_db(databases="__all__")
def test_nginx_and_the_portal_say_the_same_of_a_file(settings: Any) -> None:
    for name in ("SECURE_HSTS_SECONDS", "SECURE_HSTS_INCLUDE_SUBDOMAINS", "SECURE_HSTS_PRELOAD"):
        setattr(settings, name, production()[name])
    response = Client().get("/static/css/base.css", secure=True)
    ours, theirs = dict(response.items()), said_by_nginx()
    policy = "Content-Security-Policy"
    assert directives(theirs.pop(policy)) == directives(ours[policy])
    assert len(theirs) == 7
    assert theirs == {name: ours[name] for name in theirs}


def test_no_location_adds_headers_of_its_own_which_would_drop_the_others() -> None:
    _server, *locations = TEMPLATE.read_text().split("    location ")
    assert [text for text in locations if "add_header" in text] == []
