"""What the tests of personal data share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from vietnamese import find_personal_data

DATA = Path(__file__).parent / "data"


def labelled(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()]


def found(text: str) -> list[tuple[str, str]]:
    return [(span.kind.value, span.text) for span in find_personal_data(text)]


def texts(text: str, kind: str) -> list[str]:
    return [words for each, words in found(text) if each == kind]


def kinds(text: str) -> list[str]:
    return [kind for kind, _ in found(text)]
