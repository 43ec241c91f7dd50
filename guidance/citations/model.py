"""What is found: ``Citation``."""

from __future__ import annotations

import datetime
from typing import NamedTuple


class Citation(NamedTuple):
    """One citation of a legal document, or of a provision without one.

    ``start`` and ``end`` count code points of the given text, and ``text`` is what stands there, unchanged.
    ``type`` is an ASCII name (``nghi_dinh``), ``tu_dan`` for a text that speaks of itself ("Điều 8 của Nghị định này"),
    ``khong_ro`` for a provision without a document. ``number`` has no leading zeros and may end in a letter (``36a``);
    ``symbol`` is the official form in NFC (``24/2012/TTLT-BLĐTBXH-BNV-BTC``) with ``bodies`` in the order written.
    ``provisions`` are paths from large to small (``dieu_5.khoan_2.diem_a``), ranges two of them joined by ``..``;
    ``dieu_this`` is "Điều này". ``date`` is the day of issue where the text tells it. ``inferred`` names the fields
    that the words do not say and that context or custom filled in.
    """

    start: int
    end: int
    text: str
    type: str
    number: str | None = None
    year: int | None = None
    bodies: tuple[str, ...] = ()
    symbol: str | None = None
    provisions: tuple[str, ...] = ()
    date: datetime.date | None = None
    title: str | None = None
    inferred: tuple[str, ...] = ()
