"""The lines of the log."""

from __future__ import annotations

import logging
import re

_LINK = re.compile(r"(/tai-khoan/(?:loi-moi|dat-lai-mat-khau)/)[^\s?\"']+")
"""Addresses whose last part opens an account; nginx's log leaves it out, too (``deploy/nginx/portal.conf``)."""


class PlainFormatter(logging.Formatter):
    """Python's own, without the part of an address that opens an account."""

    def format(self, record: logging.LogRecord) -> str:
        return _LINK.sub(r"\1*", super().format(record))
