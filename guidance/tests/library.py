"""Legal documents with their published rows, for tests of the library's pages."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from guidance.law import effect
from guidance.law.kinds import EventKind, ProvisionKind
from guidance.models import (
    DocumentIssuer,
    DocumentRelation,
    EffectEvent,
    EffectSpan,
    LegalDocument,
    LegalField,
    LegalIndexPage,
    Provision,
)
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
    title: str = "",
    kind: str = "luat",
    issued: str = "",
    year: int | None = None,
    issuers: Sequence[Any] = (),
    fields: Sequence[str] = (),
    **values: Any,
) -> LegalDocument:
    """A published document with its spans. ``events`` are (kind, day)."""
    issued_on = day(issued) if issued else None
    page = LegalDocument(
        title=title or f"Văn bản {symbol}",
        slug=slug(f"{kind} {symbol}".replace("_", "-"))[:120],
        kind=kind,
        symbol=symbol,
        number=symbol.split("/")[0][:10],
        issued_on=issued_on,
        year=year or (issued_on.year if issued_on else None),
        **values,
    )
    page.issuer_rows = [DocumentIssuer(agency=one) for one in issuers]
    page.events = [EffectEvent(kind=one, on=day(on)) for one, on in events]
    page.fields = [LegalField.objects.get_or_create(name=name)[0] for name in fields]
    LegalIndexPage.objects.get().add_child(instance=page)
    fill_spans(page)
    return page


def fill_spans(page: LegalDocument) -> None:
    """The spans that publishing makes of the events."""
    EffectSpan.objects.filter(document=page).delete()
    known = [effect.Event(EventKind(event.kind), event.on) for event in page.events.all()]
    for span in effect.spans(known, year=page.year):
        EffectSpan.objects.create(
            document=page,
            status=span.status,
            first_day=span.first,
            last_day=span.last,
            begin_unchecked=span.begin_unchecked,
        )


def relate(page: LegalDocument, kind: str, target: LegalDocument, note: str = "") -> None:
    DocumentRelation.objects.create(page=page, kind=kind, target=target, note=note)


def provisions(page: LegalDocument, *rows: tuple[str, str, str, str]) -> None:
    """(path, label, heading, text); a row lies in the last one whose path begins its own, an article in its chapter."""
    known: dict[str, Provision] = {}
    chapter: Provision | None = None
    for order, (path, label, heading, text) in enumerate(rows):
        kind = path.split(".")[-1].split("_")[0]
        above = known.get(path.rsplit(".", 1)[0]) if "." in path else chapter if kind == "dieu" else None
        row = Provision.objects.create(
            document=page,
            parent=above,
            kind=ProvisionKind(kind),
            path=path,
            anchor=path.replace("_", "-").replace(".", "-"),
            label=label,
            heading=heading,
            text=text,
            order=order,
        )
        known[path] = row
        chapter = row if kind == "chuong" else chapter


def drug_laws() -> dict[str, LegalDocument]:
    """Three laws that replaced one another, decrees under the second, and one of which nothing is known."""
    assembly, government = agency("Quốc hội"), agency("Chính phủ")
    office = agency("Ủy ban nhân dân Thành phố Hồ Chí Minh")
    drugs = ["Phòng, chống ma túy"]
    title = "Luật Phòng, chống ma túy"
    common = {"issuers": [assembly], "fields": drugs, "title": title}
    found = {
        "2000": law("23/2000/QH10", [(E, "2022-01-01")], year=2000, **common),
        "2021": law(
            "73/2021/QH14", [(B, "2022-01-01"), (E, "2026-07-01")], issued="2021-03-30", is_extract=True, **common
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
    provisions(
        found["2021"],
        ("chuong_1", "Chương I", "Những quy định chung", ""),
        ("dieu_1", "Điều 1", "Phạm vi điều chỉnh", "Luật này quy định về phòng, chống ma túy."),
        ("dieu_2", "Điều 2", "Giải thích từ ngữ", "Trong Luật này, các từ ngữ dưới đây được hiểu như sau:"),
        ("chuong_5", "Chương V", "Cai nghiện ma túy", ""),
        ("dieu_27", "Điều 27", "Xác định tình trạng nghiện", "Việc xác định do cơ sở y tế làm."),
        ("dieu_28", "Điều 28", "Các biện pháp cai nghiện ma túy", ""),
        ("dieu_28.khoan_1", "Khoản 1", "", "Biện pháp cai nghiện ma túy bao gồm:"),
        ("dieu_28.khoan_1.diem_a", "Điểm a", "", "Cai nghiện ma túy tự nguyện;"),
        ("dieu_28.khoan_1.diem_b", "Điểm b", "", "Cai nghiện ma túy bắt buộc."),
        ("dieu_28.khoan_2", "Khoản 2", "", "Cai nghiện tự nguyện được làm tại gia đình, cộng đồng hoặc tại cơ sở."),
        ("dieu_29", "Điều 29", "Quy trình cai nghiện", "Quy trình gồm các bước."),
    )
    return found
