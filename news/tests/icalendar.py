"""A small reader of iCalendar (RFC 5545), strict in what the portal promises."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

MAX_OCTETS = 75
_LINE = re.compile(r"^(?P<name>[A-Z-]+)(?P<parameters>(?:;[A-Z-]+=[^:;,\"]+)*):(?P<value>.*)$")
_ESCAPE = re.compile(r"\\(.)")


@dataclass
class Component:
    """VCALENDAR or VEVENT: its properties (value and parameters) and what lies within."""

    name: str
    properties: dict[str, str] = field(default_factory=dict)
    parameters: dict[str, str] = field(default_factory=dict)
    within: list[Component] = field(default_factory=list)


def read(content: bytes) -> Component:
    """The calendar in ``content``. Raises ``ValueError`` for what the RFC forbids."""
    if not content.endswith(b"\r\n"):
        raise ValueError("the last line does not end with CRLF")
    physical = content[:-2].split(b"\r\n")
    for line in physical:
        if len(line) > MAX_OCTETS:
            raise ValueError(f"{len(line)} octets in one line: {line!r}")
        if b"\r" in line or b"\n" in line:
            raise ValueError(f"a bare CR or LF: {line!r}")
        line.decode()  # folded between characters, never inside one
    lines = content[:-2].decode().replace("\r\n ", "").split("\r\n")
    open_ones: list[Component] = []
    for line in lines:
        match = _LINE.match(line)
        if match is None:
            raise ValueError(f"not a content line: {line!r}")
        name, value = match["name"], match["value"]
        if name == "BEGIN":
            open_ones.append(Component(value))
        elif name == "END":
            closed = open_ones.pop()
            if closed.name != value:
                raise ValueError(f"END:{value} closes {closed.name}")
            if not open_ones:
                return closed
            open_ones[-1].within.append(closed)
        else:
            if name in open_ones[-1].properties:
                raise ValueError(f"{name} stands twice")
            open_ones[-1].properties[name] = value
            open_ones[-1].parameters[name] = match["parameters"]
    raise ValueError("the calendar is never closed")


def text(value: str) -> str:
    """A TEXT value as people read it. Raises ``ValueError`` for what had to be escaped and is not."""
    if re.search(r"(?<!\\)[;,]", re.sub(r"\\\\", "", value)):
        raise ValueError(f"a bare comma or semicolon: {value!r}")
    return _ESCAPE.sub(lambda match: {"n": "\n", "N": "\n"}.get(match[1], match[1]), value)
