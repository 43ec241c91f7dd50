"""Writes ``docs/benchmarks.md`` from ``bench/*.json``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def write(root: Path) -> None:
    """The whole page anew; a part that was never measured is left out."""
    lines = [
        "# Benchmarks",
        "",
        "Written by `make bench` from `bench/*.json`; do not edit. Times are medians on a shared machine.",
        "The ratio is CPU time over a fixed piece of plain Python measured in the same run, so that two days",
        "can be compared.",
        "",
    ]
    for name, section in SECTIONS.items():
        path = root / "bench" / f"{name}.json"
        if path.exists():
            data = json.loads(path.read_text())
            lines += [*section(data), f"Measured {data['date']} at {data['commit']}, {data['machine']}.", ""]
    (root / "docs" / "benchmarks.md").write_text("\n".join(lines))


def _pages(data: dict[str, Any]) -> list[str]:
    return [
        "## Pages without a page cache",
        "",
        "1,000 articles, SQLite. Aim: an article within 15 ms of CPU; queries: article 14 or fewer, lists 12 or fewer.",
        "",
        *_table(data),
    ]


def _library(data: dict[str, Any]) -> list[str]:
    return [
        "## The legal library with 5,000 documents",
        "",
        "With 150,000 provisions and 100,000 citations, SQLite. Aim: a list 12 queries and 40 ms of CPU, a document",
        "16 queries. First: the page was not seen since the last publish; what stands on every page was.",
        "",
        *_table(data),
    ]


def _table(data: dict[str, Any]) -> list[str]:
    lines = [
        "| page | queries | first | CPU ms | right after a publish, ms | ratio | kB | kB compressed |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, row in data["rows"].items():
        lines.append(
            f"| {name} | {row['queries']} | {row.get('queries_first', '')} | {row['cpu_ms']} "
            f"| {row['cpu_ms_after_a_publish']} | {row['ratio']} | {row['kb']} | {row['kb_compressed']} |"
        )
    return [*lines, "", f"The unit: {data['unit_ms']} ms."]


def _start(data: dict[str, Any]) -> list[str]:
    return [
        "## Cold start of a process",
        "",
        "Aim: 2 s.",
        "",
        "| wall s | CPU s |",
        "|---|---|",
        f"| {data['wall_s']} | {data['cpu_s']} |",
        "",
    ]


def _memory(data: dict[str, Any]) -> list[str]:
    return [
        "## Memory of the server with two workers",
        "",
        "Proportional set size after 120 requests. Aim: 190 MB.",
        "",
        "| processes | MB |",
        "|---|---|",
        f"| {data['processes']} | {data['pss_mb']} |",
        "",
    ]


def _lighthouse(data: dict[str, Any]) -> list[str]:
    lines = [
        f"## Lighthouse {data['version']}",
        "",
        "Phone profile, median of three. Aim: 98 in each.",
        "",
        "| page | performance | accessibility | best practices | SEO | first ms | largest ms | shift | kB |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for name, row in data["rows"].items():
        lines.append(
            f"| {name} | {row['performance']} | {row['accessibility']} | {row['best-practices']} | {row['seo']} "
            f"| {row['first-contentful-paint']:.0f} | {row['largest-contentful-paint']:.0f} "
            f"| {row['cumulative-layout-shift']:.3f} | {row['bytes'] / 1000:.0f} |"
        )
    return [*lines, ""]


def _text(data: dict[str, Any]) -> list[str]:
    lines = [
        "## The text library",
        "",
        "1 MB of prose. Aim: `search_key` within 500 ms.",
        "Growth is how many times longer four times the text takes: 4 is linear.",
        "",
        "| function | CPU ms | MB/s | growth | ratio |",
        "|---|---|---|---|---|",
    ]
    for name, row in data["rows"].items():
        lines.append(f"| `{name}` | {row['cpu_ms_for_1_mb']} | {row['mb_per_s']} | {row['growth']} | {row['ratio']} |")
    return [*lines, "", f"The unit: {data['unit_ms']} ms."]


SECTIONS = {
    "pages": _pages,
    "library": _library,
    "start": _start,
    "memory": _memory,
    "lighthouse": _lighthouse,
    "text": _text,
}
