"""Many legal documents at once, with what hangs on them, as if each had been published. All of it invented."""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable
from typing import Any

from demo.scale import FIRST_DAY, grow_pages
from guidance import publishing
from guidance.law import symbols
from guidance.models import (
    DocumentIssuer,
    DocumentRelation,
    EffectEvent,
    LegalDocument,
    LegalField,
    LegalIndexPage,
)
from places.models import Agency

MARK = "(minh họa số"
FIRST_NUMBER = 20_000
"""No symbol of the real world has so high a number."""

SORTS = (
    ("nghi_dinh", "{number}/{year}/NĐ-CP", "chinh-phu"),
    ("thong_tu", "{number}/{year}/TT-BYT", "bo-y-te"),
    ("thong_tu", "{number}/{year}/TT-BCA", "bo-cong-an"),
    ("quyet_dinh", "{number}/QĐ-TTg", "thu-tuong"),
    ("quyet_dinh", "{number}/QĐ-UBND", "ubnd-tp-ho-chi-minh-truoc-7-2025"),
    ("ke_hoach", "{number}/KH-UBND", "ubnd-quan-hoang-mai"),
    ("ke_hoach", "{number}/KH-LĐTBXH", "so-ldtbxh-kien-giang"),
)
SUBJECTS = (
    "việc giao ban của Đội công tác xã hội tình nguyện", "tập huấn tình nguyện viên", "giúp người sau cai tìm việc",
    "câu lạc bộ của người sau cai", "tuyên truyền ở khu dân cư", "báo cáo hằng quý", "tư vấn cho gia đình",
)  # fmt: skip
WORDS = {
    "nghi_dinh": "Nghị định", "thong_tu": "Thông tư", "quyet_dinh": "Quyết định", "ke_hoach": "Kế hoạch",
}  # fmt: skip
TEXT = """Điều 1. Phạm vi
1. Văn bản minh họa này nói về {subject}.
2. Áp dụng cho:
a) Đội trưởng;
b) Tình nguyện viên.
Điều 2. Việc phải làm
1. Mỗi tháng họp một lần.
2. Mỗi quý báo cáo một lần, số {number}.
Điều 3. Thực hiện
1. Văn bản có hiệu lực từ ngày ghi ở phần thuộc tính."""
"""Ten provisions."""


def documents(count: int, report: Callable[[str], None]) -> None:
    """Documents until there are ``count`` of these."""
    index = LegalIndexPage.objects.get()
    agencies = {agency.code: agency for agency in Agency.objects.select_related("unit")}
    fields = list(LegalField.objects.values_list("pk", flat=True))
    mine = LegalDocument.objects.filter(title__contains=MARK)
    made = list(mine.order_by("pk").values_list("pk", "issued_on"))

    def make(number: int, rng: random.Random) -> dict[str, Any]:
        kind, pattern, code = SORTS[number % len(SORTS)]
        issued = FIRST_DAY + datetime.timedelta(days=rng.randrange(4_500))
        symbol = pattern.format(number=FIRST_NUMBER + number, year=issued.year)
        unit = agencies[code].unit
        subject = rng.choice(SUBJECTS)
        return {
            "kind": kind,
            "symbol": symbol,
            "slug": symbols.address(kind, symbol, year=issued.year, places=[unit.full_name] if unit else []),
            "title": f"{WORDS[kind]} về {subject} {MARK} {number})",
            "summary": "Văn bản minh họa, dùng để đo tốc độ của cổng.",
            "issued_on": issued,
            "text": TEXT.format(subject=subject, number=number),
            "is_extract": True,
        }

    def finish(children: list[LegalDocument]) -> None:
        issuers, events, relations, filed = [], [], [], []
        for child in children:
            number = int(child.number) - FIRST_NUMBER
            rng = random.Random(f"document:{number}")  # noqa: S311 - the same demo each time
            issuers.append(DocumentIssuer(page=child, agency=agencies[SORTS[number % len(SORTS)][2]], sort_order=0))
            child.events = _events(child, rng)
            events += [_of(child, event) for event in child.events.all()]
            filed.append(LegalDocument.fields.through(legaldocument_id=child.pk, legalfield_id=rng.choice(fields)))
            if made and rng.random() < 0.5:
                target, day = rng.choice(made[-500:])
                if day <= child.issued_on:
                    kind = rng.choice(("amends", "based_on", "refers_to"))
                    relations.append(DocumentRelation(page=child, kind=kind, target_id=target, sort_order=0))
            made.append((child.pk, child.issued_on))
        for model, rows in ((DocumentIssuer, issuers), (EffectEvent, events), (DocumentRelation, relations)):
            model._base_manager.bulk_create(rows)
        LegalDocument.fields.through.objects.bulk_create(filed)
        publishing.write(children)

    grow_pages(LegalDocument, index, "van-ban-mau", count, make, report, have=len(made), finish=finish)


def _events(child: LegalDocument, rng: random.Random) -> list[EffectEvent]:
    """In force some weeks after its day, a third of them ended since, a tenth unknown."""
    if rng.random() < 0.1:
        return []
    begins = (child.issued_on or FIRST_DAY) + datetime.timedelta(days=rng.randrange(60))
    events = [EffectEvent(kind="begins", on=begins, sort_order=0)]
    if rng.random() < 0.35:
        kind = rng.choice(("ends", "ends", "partly_ends", "suspended"))
        events.append(
            EffectEvent(kind=kind, on=begins + datetime.timedelta(days=rng.randrange(200, 3000)), sort_order=1)
        )
    return events


def _of(child: LegalDocument, event: EffectEvent) -> EffectEvent:
    event.page = child
    return event
