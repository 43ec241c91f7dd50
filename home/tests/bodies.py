"""Bodies in their stored form, with every kind of block."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from typing import Any

from home.tests.factories import DocumentFactory, ImageFactory

SMALLEST_MP4 = b"\0\0\0\x18ftypisom\0\0\0\0isommp41" + b"\0" * 64
SMALLEST_VTT = b"WEBVTT\n\n00:00.000 --> 00:02.000\nXin chao\n"


def listed(values: list[Any]) -> list[dict[str, Any]]:
    """A ListBlock's stored form."""
    return [{"type": "item", "value": value, "id": str(uuid.uuid4())} for value in values]


def stored(*blocks: tuple[str, Any]) -> str:
    """A StreamField's stored form, which its setter takes."""
    return json.dumps(raw(*blocks), ensure_ascii=False)


def raw(*blocks: tuple[str, Any]) -> list[dict[str, Any]]:
    return [{"type": name, "value": value, "id": str(uuid.uuid4())} for name, value in blocks]


def paragraph(text: str = "Một đoạn văn.") -> str:
    """The smallest body."""
    return stored(("paragraph", f"<p>{text}</p>"))


def every_block(page: int | None = None) -> dict[str, Any]:
    """A full value for each block of ``BodyBlock``; ``page`` is where the closed part leads."""
    image = ImageFactory.create(title="Trong bài", size=(700, 394))
    document = DocumentFactory.create(title="Kế hoạch")
    video = DocumentFactory.create(title="Phim", name="phim.mp4", content=SMALLEST_MP4)
    captions = DocumentFactory.create(title="Lời", name="loi.vtt", content=SMALLEST_VTT)
    return {
        "heading": "Kết quả hoạt động & việc còn lại",
        "paragraph": "<p>Mỗi đội có <b>chỉ tiêu</b> và <i>kế hoạch</i>.</p><h3>Việc nhỏ</h3>"
        '<ul><li>Đến thăm</li><li>Hỏi thăm <a href="https://vi.wikipedia.org/">và đọc thêm</a></li></ul>'
        "<ol><li>Một</li></ol>"
        f'<p><a linktype="document" id="{document.pk}">Kế hoạch</a></p>',
        "image": {"image": image.pk, "alt": "Ngõ phố", "caption": "Ngõ phố buổi sáng", "credit": "Ban biên tập"},
        "quote": {"text": "Từng ngõ, từng nhà.", "source": "Phương châm"},
        "table": {
            "caption": "Chỉ tiêu năm 2019",
            "header": listed(["Việc", "Chỉ tiêu"]),
            "rows": listed([listed(["Cai nghiện bắt buộc", "45"]), listed(["Vay vốn", "1"])]),
            "source": "Kế hoạch 106",
        },
        "key_figures": {
            "period": "6 tháng đầu năm 2021",
            "source": "Báo cáo của sở",
            "method": "Đếm theo lượt.",
            "figures": listed([{"value": "1.707.463", "label": "lượt"}, {"value": "58.600.000 đ", "label": "tiền"}]),
        },
        "callout": {"kind": "warning", "title": "Chú ý", "text": "<p>Gọi <b>115</b> ngay.</p>"},
        "documents": {"title": "Tài liệu kèm theo", "documents": listed([document.pk])},
        "video": {
            "video": video.pk,
            "captions": captions.pk,
            "poster": image.pk,
            "title": "Buổi tập huấn",
            "transcript": "<p>Xin chào các bạn.</p>",
        },
        "contact": {
            "title": "Liên hệ",
            "phone": "1900 0000",
            "email": "hotro@congdoi.example",
            "note": "Ngày làm việc.",
        },
        "private_notice": {"title": "Lịch giao ban", "reason": "Chỉ mở cho người của Đội.", "page": page},
    }


def full_body(page: int | None = None) -> str:
    """A body with every block, a plain callout as well."""
    blocks: Mapping[str, Any] = every_block(page)
    plain = {"kind": "info", "title": "", "text": "<p>Nên biết.</p>"}
    return stored(*blocks.items(), ("callout", plain))
