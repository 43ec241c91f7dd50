"""Labelled sentences, and what is found in them, in the same form."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from guidance.citations import Citation, find_citations

DATA = Path(__file__).parent.parent / "data"


def rows(name: str) -> list[dict[str, Any]]:
    """The lines of one file: id, text, expected, tags."""
    return [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()]


def shown(citation: Citation) -> dict[str, Any]:
    """A citation under the names of the labels."""
    return {
        "span": citation.text,
        "start": citation.start,
        "end": citation.end,
        "type": citation.type,
        "number": citation.number,
        "year": citation.year,
        "symbol": citation.symbol,
        "provision": list(citation.provisions),
        "body": list(citation.bodies),
        "date": citation.date.isoformat() if citation.date else None,
        "title": citation.title,
        "inferred": list(citation.inferred),
    }


def found(text: str, **how: Any) -> list[dict[str, Any]]:
    return [shown(citation) for citation in find_citations(text, **how)]


def only(text: str, **how: Any) -> dict[str, Any]:
    """The one citation of a text."""
    [citation] = found(text, **how)
    return citation
