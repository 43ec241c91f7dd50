"""Legal documents with their published rows, for tests of the library's pages."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from guidance.law.kinds import EventKind
from guidance.models import DocumentRelation, LegalDocument
from guidance.tests.factories import LegalDocumentFactory, LegalFieldFactory
from places.models import Agency
from places.tests.factories import AgencyFactory, AgencyNameFactory
from vietnamese import slug

B, E = EventKind.BEGINS, EventKind.ENDS

Events = Sequence[tuple[EventKind, str]]


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def agency(name: str, code: str = "") -> Any:
    """A body with one name for ever."""
    found = Agency.objects.filter(code=code or slug(name)).first() or AgencyFactory.create(code=code or slug(name))
    if not found.names.exists():
        AgencyNameFactory.create(agency=found, name=name)
    return found


def law(
    symbol: str,
    events: Events = (),
    *,
    issued: str = "",
    fields: Sequence[str] = (),
    **values: Any,
) -> LegalDocument:
    """A published document. ``events`` are (kind, day)."""
    values = {"kind": "luat", "title": f"Văn bản {symbol}", "text": "", **values}
    page: LegalDocument = LegalDocumentFactory.create(
        symbol=symbol,
        issued_on=day(issued) if issued else None,
        happens=[(kind, day(on)) for kind, on in events],
        fields=[LegalFieldFactory.create(name=name) for name in fields],
        **values,
    )
    return page


def relate(page: LegalDocument, kind: str, target: LegalDocument, note: str = "") -> None:
    DocumentRelation.objects.create(page=page, kind=kind, target=target, note=note)


TEXT = """Chương I
NHỮNG QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
Luật này quy định về phòng, chống ma túy.
Điều 2. Giải thích từ ngữ
Trong Luật này, các từ ngữ dưới đây được hiểu như sau:
Chương V
CAI NGHIỆN MA TÚY
Điều 27. Xác định tình trạng nghiện
Việc xác định do cơ sở y tế làm.
Điều 28. Các biện pháp cai nghiện ma túy
1. Biện pháp cai nghiện ma túy bao gồm:
a) Cai nghiện ma túy tự nguyện;
b) Cai nghiện ma túy bắt buộc.
2. Cai nghiện tự nguyện được làm tại gia đình, cộng đồng hoặc tại cơ sở.
Điều 29. Quy trình cai nghiện
Quy trình gồm các bước."""


def drug_laws() -> dict[str, LegalDocument]:
    """Three laws that replaced one another, decrees under the second, and one of which nothing is known."""
    assembly, government = agency("Quốc hội"), agency("Chính phủ")
    office = agency("Ủy ban nhân dân Thành phố Hồ Chí Minh")
    drugs = ["Phòng, chống ma túy"]
    title = "Luật Phòng, chống ma túy"
    common = {"issuers": [assembly], "fields": drugs, "title": title}
    known = [(B, "2022-01-01"), (E, "2026-07-01")]
    found = {
        "2000": law("23/2000/QH10", [(E, "2022-01-01")], **common),
        "2021": law(
            "73/2021/QH14",
            known,
            issued="2021-03-30",
            is_extract=True,
            text=TEXT,
            **common,
        ),
        "2025": law("120/2025/QH15", [(B, "2026-07-01")], issued="2025-12-10", **common),
        "unknown": law(
            "3841/QĐ-UBND",
            kind="quyet_dinh",
            issued="2015-08-04",
            issuers=[office],
            title="Kế hoạch phong trào tình nguyện viên giúp người cai nghiện hòa nhập cộng đồng",
        ),
    }
    relate(found["2021"], "replaces", found["2000"])
    relate(found["2025"], "replaces", found["2021"])
    for symbol, on in (
        ("105/2021/NĐ-CP", "2021-12-04"),
        ("109/2021/NĐ-CP", "2021-12-08"),
        ("116/2021/NĐ-CP", "2021-12-21"),
    ):
        decree = law(
            symbol, kind="nghi_dinh", issued=on, issuers=[government], fields=drugs, title=f"Nghị định {symbol}"
        )
        relate(decree, "details", found["2021"])
    return found
