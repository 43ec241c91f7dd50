"""Pages as the tests read them."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import Any

from django.http import HttpResponse
from django.test import Client

DATA = "application/ld+json"
BLOCKS = {"p", "div", "li", "dt", "dd", "td", "th", "tr", "br", "h1", "h2", "h3", "section", "figcaption", "caption"}
"""Elements that part words."""


class Elements(HTMLParser):
    """Start tags with their attributes, in order; the text of JSON-LD; all visible words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.data: list[str] = []
        self.words: list[str] = []
        self._script = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))
        if tag in BLOCKS:
            self.words.append(" ")
        self._script = self.found[-1][1].get("type", "script") if tag == "script" else ""

    def handle_endtag(self, tag: str) -> None:
        self._script = ""

    def handle_data(self, data: str) -> None:
        if self._script == DATA:
            self.data.append(data)
        elif not self._script:
            self.words.append(data)

    def named(self, *tags: str) -> list[dict[str, str]]:
        return [attributes for tag, attributes in self.found if tag in tags]

    @property
    def text(self) -> str:
        """The words, blanks of every kind made one."""
        return " ".join("".join(self.words).split())

    @property
    def meta(self) -> dict[str, str]:
        return {
            entry.get("property") or entry.get("name", ""): entry.get("content", "") for entry in self.named("meta")
        }

    @property
    def facts(self) -> dict[str, dict[str, Any]]:
        """The JSON-LD by type."""
        (text,) = self.data
        return {item["@type"]: item for item in json.loads(text)["@graph"]}


def answer(address: str, status: int = 200, client: Client | None = None) -> HttpResponse:
    """What a stranger, or ``client``, gets; the status is part of the claim."""
    response: HttpResponse = (client or Client()).get(address)
    assert response.status_code == status, f"{address}: {response.status_code}"
    return response


def read(address: str, status: int = 200, client: Client | None = None) -> Elements:
    return Elements(answer(address, status, client).content.decode())
