"""Reads the text out of one file, in a process of its own: a file that eats time or memory ends that process alone.

``python home/reading_apart.py EXTENSION PAGES SECONDS`` takes the bytes on standard input and writes JSON:
``{"text", "pages", "read"}``, or ``{"error", "limit"}``. Knows nothing of the portal.
"""

from __future__ import annotations

import io
import json
import re
import resource
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from typing import Any

MEMORY = 1024**3
MAX_UNPACKED = 60 * 1024**2
MAX_CHARACTERS = 2_000_000
LETTERS_A_PAGE = 20
"""A PDF with fewer is pictures of paper."""

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_PAGE_NUMBER = re.compile(
    r"\s*(?:[-–—]?\s*\d{1,4}\s*[-–—]?|(?:trang|page)\s+\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?)\s*", re.I
)


class Refused(Exception):
    """``code`` says why; ``limit`` is what was exceeded."""

    def __init__(self, code: str, limit: int = 0) -> None:
        super().__init__(code)
        self.code = code
        self.limit = limit


def pdf(data: bytes, most_pages: int, *, cut: bool) -> tuple[str, int, int]:
    """(text, pages, pages read). With ``cut`` a longer file is read as far as that; else it is refused."""
    from pypdf import PdfReader

    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Refused("encrypted")
        count = len(reader.pages)
        if count > most_pages and not cut:
            raise Refused("too_many_pages", count)
        pages: list[list[str]] = []
        size = 0
        for number in range(min(count, most_pages)):
            text = reader.pages[number].extract_text()
            size += len(text)
            if size > MAX_CHARACTERS:
                if not cut:
                    raise Refused("too_long")
                break
            pages.append([line for line in text.splitlines() if line.strip()])
    except (Refused, MemoryError, RecursionError):
        raise
    except Exception as error:  # a broken file breaks its reader in many ways
        raise Refused("broken") from error
    if sum(map(str.isalpha, "".join(line for page in pages for line in page))) < LETTERS_A_PAGE * max(1, len(pages)):
        raise Refused("no_text", count)
    return "\n".join(line for page in without_margins(pages) for line in page), count, len(pages)


def without_margins(pages: list[list[str]]) -> Iterator[list[str]]:
    """Without numbers of pages, and without the line that stands on top of most pages."""
    heads = Counter(re.sub(r"\d+", "#", page[0].strip()) for page in pages if page)
    often = {head for head, times in heads.items() if times >= 3 and times * 2 > len(pages)}
    for page in pages:
        lines = list(page)
        if lines and re.sub(r"\d+", "#", lines[0].strip()) in often:
            lines.pop(0)
        for place in (0, -1):
            if lines and _PAGE_NUMBER.fullmatch(lines[place]):
                lines.pop(place)
        yield lines


def docx(data: bytes) -> str:
    """Paragraphs as lines, the row of a table as one line. What was deleted with tracking stays deleted."""
    from defusedxml.ElementTree import iterparse

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(info.file_size for info in archive.infolist()) > MAX_UNPACKED:
                raise Refused("too_large", MAX_UNPACKED // 1024**2)
            with archive.open("word/document.xml") as stream:
                return _lines(iterparse(stream, events=("start", "end"), forbid_dtd=True))
    except (Refused, MemoryError):
        raise
    except Exception as error:  # zip, XML, a forbidden entity: whatever it is, it cannot be read
        raise Refused("broken") from error


def _lines(events: Any) -> str:
    lines: list[str] = []
    line: list[str] = []
    cells: list[str] = []
    hidden = tables = size = 0
    for event, element in events:
        name = element.tag
        if event == "start":
            hidden += name == _FALLBACK
            tables += name == f"{WORD}tbl"
            continue
        if name == _FALLBACK:
            hidden -= 1
        elif hidden:
            pass
        elif name == f"{WORD}t":
            line.append(element.text or "")
            size += len(element.text or "")
            if size > MAX_CHARACTERS:
                raise Refused("too_long")
        elif name in {f"{WORD}tab", f"{WORD}noBreakHyphen"}:
            line.append(" " if name.endswith("tab") else "-")
        elif name in {f"{WORD}br", f"{WORD}cr"}:
            line.append(" " if tables else "\n")
        elif name == f"{WORD}p":
            if tables:
                line.append(" ")
            else:
                lines.append("".join(line))
                line = []
        elif name == f"{WORD}tc" and tables == 1:
            cells.append(" ".join("".join(line).split()))
            line = []
        elif name == f"{WORD}tr" and tables == 1:
            lines.append(" | ".join(cell for cell in cells if cell))
            cells = []
        elif name == f"{WORD}tbl":
            tables -= 1
        element.clear()
    return "\n".join([*lines, "".join(line)]).strip()


def plain(data: bytes) -> str:
    for encoding in ("utf-16", "utf-8-sig") if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else ("utf-8-sig",):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if len(text) > MAX_CHARACTERS:
            raise Refused("too_long")
        return text
    raise Refused("not_unicode")


def read(data: bytes, extension: str, most_pages: int, *, cut: bool = False) -> dict[str, Any]:
    try:
        if extension == "pdf":
            text, pages, done = pdf(data, most_pages, cut=cut)
            return {"text": text, "pages": pages, "read": done}
        text = docx(data) if extension == "docx" else plain(data)
        if not text.strip():
            raise Refused("no_text")
    except Refused as error:
        return {"error": error.code, "limit": error.limit}
    except (MemoryError, RecursionError):
        return {"error": "too_heavy", "limit": 0}
    return {"text": text, "pages": 0, "read": 0}


def main() -> None:
    extension, most_pages, seconds, cut = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4] == "cut"
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    sys.setrecursionlimit(2000)
    answer = read(sys.stdin.buffer.read(), extension, most_pages, cut=cut)
    sys.stdout.buffer.write(json.dumps(answer).encode("ascii"))


if __name__ == "__main__":
    main()
