"""Addresses of electronic mail, "at" and "dot" in brackets too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vietnamese.personal.spans import Kind, Span

_AT = re.compile(r"@| ?[(\[{] ?(?:at|a còng|a cong) ?[)\]}] ?| a c[òo]ng ", re.IGNORECASE)
_LOCAL = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-")
_PROVIDER = re.compile(r"(?:gmail|yahoo|hotmail|outlook|icloud)(?![A-Za-z0-9.@-])", re.IGNORECASE)
_HOST = re.compile(
    r"[A-Za-z0-9-]{1,63}(?:(?:\.| ?[(\[{] ?dot ?[)\]}] ?| ch[ấa]m )[A-Za-z0-9-]{1,63}){1,6}", re.IGNORECASE
)


def emails(text: str) -> Iterator[Span]:
    free = 0
    for match in _AT.finditer(text):
        start = match.start()
        stop = max(free, start - 64)
        while start > stop and text[start - 1] in _LOCAL:
            start -= 1
        while start < match.start() and not text[start].isalnum():
            start += 1
        if start == match.start():
            continue
        host = _HOST.match(text, match.end(), match.end() + 255)
        if host is None:
            provider = _PROVIDER.match(text, match.end())
            if provider is not None:
                free = provider.end()
                yield start, free, Kind.EMAIL
            continue
        end = host.end()
        while end > host.start() and not text[end - 1].isalnum():
            end -= 1
        top = re.split(r"[^A-Za-z0-9]+", text[host.start() : end])[-1]
        if len(top) < 2 or top.isdigit():
            continue
        yield start, end, Kind.EMAIL
        free = end
