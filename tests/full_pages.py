"""A page of every type, with every field and every block filled."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field

from django.apps import apps
from django.utils import timezone
from wagtail.models import Page

from accounts.setup import setup_roles
from directory.models import FacilityIndexPage, InfoIndexPage
from directory.tests.factories import FacilityPageFactory, InfoPageFactory
from guidance.models import (
    DocumentFile,
    DocumentRelation,
    EffectEvent,
    GuideIndexPage,
    LegalDocument,
    LegalIndexPage,
    QuestionIndexPage,
)
from guidance.tests.factories import GuidePageFactory, LegalDocumentFactory, QuestionPageFactory, section
from guidance.tests.library import drug_laws
from home.models import HomePage, PortalImage, PortalPage, SiteSettings
from home.pictures import make_renditions
from home.structure import build_structure
from home.tests.bodies import every_block, full_body, listed, raw, stored
from home.tests.factories import AlertFactory, DocumentFactory, ImageFactory, NavigationFactory, StandardPageFactory
from news.models import EventIndexPage, NewsIndexPage, RelatedArticle
from news.tests.factories import CategoryFactory, EventPageFactory, NewsPageFactory, at

LISTED = 26
"""Articles in the lists: three pages of them."""


def label(model: type[Page]) -> str:
    return f"{model._meta.app_label}.{model.__name__}"


def concrete_types() -> dict[str, type[PortalPage]]:
    """Every page type that can be stored."""
    return {label(model): model for model in apps.get_models() if issubclass(model, PortalPage)}


@dataclass
class FullSite:
    """The address of each type's full page, by label, and further addresses of lists, by name."""

    pages: dict[str, Page] = field(default_factory=dict)
    lists: dict[str, str] = field(default_factory=dict)

    def address(self, name: str) -> str:
        if name in self.lists:
            return self.lists[name]
        parts = self.pages[name].url_path.split("/", 2)
        return f"/{parts[2]}"

    def addresses(self) -> list[str]:
        return [self.address(name) for name in (*self.pages, *self.lists)]


def _common() -> dict[str, object]:
    """What all pages have, filled."""
    return {
        "summary": "Ba câu tóm tắt. Câu thứ hai. Câu thứ ba & hết.",
        "seo_title": "Tên cho thẻ trình duyệt",
        "search_description": "Lời cho máy tìm kiếm.",
        "last_published_at": at("2026-01-05 08:00"),
        "first_published_at": at("2026-01-04 08:00"),
    }


def _index(model: type[PortalPage]) -> Page:
    page = model.objects.get()
    for name, value in {**_common(), "lead_image": _picture()}.items():
        setattr(page, name, value)
    page.save()
    return page


def _picture() -> PortalImage:
    picture: PortalImage = ImageFactory.create(title="Trong bài", size=(700, 394))
    return picture


def _home() -> Page:
    page = HomePage.objects.get()
    lead = NewsPageFactory.create(title="Tin chính", lead_image=_picture(), published_date=datetime.date(2020, 1, 1))
    for name, value in {**_common(), "lead_image": _picture(), "lead_page": lead, "body": full_body(page.pk)}.items():
        setattr(page, name, value)
    page.save()
    return page


def _standard() -> Page:
    page = StandardPageFactory.create(
        title="Giới thiệu", **_common(), lead_image=_picture(), body=full_body(HomePage.objects.get().pk)
    )
    StandardPageFactory.create(title="Ban biên tập", parent=page)
    return page


def _article() -> Page:
    chosen = NewsPageFactory.create(title="Tin liên quan")
    page = NewsPageFactory.create(
        title="Ba Đình giao việc rõ & “đến từng nhà”",
        **_common(),
        published_date=datetime.date(2021, 6, 15),
        published_time=datetime.time(17, 44),
        locality="Ba Đình, Hà Nội",
        source="HNP",
        category=CategoryFactory.create(name="Hoạt động của Đội", description="Việc các đội làm."),
        lead_image=_picture(),
        lead_image_caption="Ngõ nhỏ nào cũng cần có người.",
        lead_image_credit="Ban biên tập",
        body=full_body(HomePage.objects.get().pk),
        byline="Ban biên tập",
        end_mark="./.",
        change_date=datetime.date(2026, 7, 1),
        change_note="Luật đã thay.",
    )
    page.tags.add("Đội tình nguyện", "Phụ cấp")
    page.save()
    RelatedArticle.objects.create(page=page, article=chosen, sort_order=0)
    return page


def _news_index() -> Page:
    picture = _picture()
    category = CategoryFactory.create(name="Tập huấn", description="Các lớp học.")
    for number in range(LISTED):
        article = NewsPageFactory.create(
            published_date=datetime.date(2021, 6, 1) + datetime.timedelta(days=number),
            published_time=datetime.time(8, number),
            category=category,
            locality="Cần Thơ",
            lead_image=picture if number % 2 else None,
        )
        article.tags.add("Nhiều tin")
        article.save()
    return _index(NewsIndexPage)


def _event() -> Page:
    return EventPageFactory.create(
        title="Tập huấn, giao ban",
        **_common(),
        lead_image=_picture(),
        starts_at=at("2090-03-05 08:00"),
        ends_at=at("2090-03-06 17:00"),
        kind="training",
        body=full_body(HomePage.objects.get().pk),
    )


def _event_index() -> Page:
    for number in range(12):
        EventPageFactory.create(starts_at=at("2090-03-01 08:00") + datetime.timedelta(days=number))
    EventPageFactory.create(starts_at=at("2090-04-01 00:00"), ends_at=at("2090-04-01 23:59"), all_day=True)
    EventPageFactory.create(starts_at=at("2090-06-01 08:00"))
    return _index(EventIndexPage)


def _guide() -> Page:
    blocks = every_block(HomePage.objects.get().pk)
    further = [
        ("link", {"text": "Trang chủ", "page": HomePage.objects.get().pk, "address": ""}),
        ("link", {"text": "Ngoài cổng", "page": None, "address": "https://vi.wikipedia.org/"}),
    ]
    return GuidePageFactory.create(
        title="Con tôi mới đi cai nghiện về",
        **_common(),
        lead_image=_picture(),
        task="Con tôi mới đi cai về",
        task_note="Tuần đầu, tháng đầu",
        icon="sprout",
        sections=stored(
            section("Tuần đầu", raw(*blocks.items()), base_document="Quyết định 3841/QĐ-UBND"),
            section("Tháng đầu", anchor="thang-dau-cua-toi"),
        ),
        unchecked="Điều một\nĐiều hai",
        contact_note="Gọi giờ hành chính.",
        contact_phone="1900 0000",
        contact_email="hotro@congdoi.example",
        further=stored(*further),
        checked_on=datetime.date(2026, 1, 5),
        review_by=datetime.date(2027, 1, 5),
    )


def _guide_index() -> Page:
    for number in range(8):
        GuidePageFactory.create(task=f"Việc {number}")
    return _index(GuideIndexPage)


def _question() -> Page:
    return QuestionPageFactory.create(
        title="Khi nào được đưa ra khỏi danh sách?",
        **_common(),
        lead_image=_picture(),
        question="Con trai tôi cai đã hai năm.\n\nTôi cần làm gì?",
        legal_base="Hướng dẫn 338/HD-LĐTBXH.",
        asked_on=datetime.date(2026, 1, 2),
        checked_on=datetime.date(2026, 1, 5),
        review_by=datetime.date(2027, 1, 5),
        body=full_body(HomePage.objects.get().pk),
    )


def _question_index() -> Page:
    for number in range(24):
        QuestionPageFactory.create(answered_on=datetime.date(2025, 1, 1) + datetime.timedelta(days=number))
    return _index(QuestionIndexPage)


def _law() -> Page:
    """In every relation, with files, a loss in part, an end, and documents before and after it."""
    laws = drug_laws()
    page: LegalDocument = laws["2021"]
    for name, value in {**_common(), "lead_image": _picture(), "known_as": "Phòng, chống ma túy"}.items():
        setattr(page, name, value)
    partly = EffectEvent(kind="partly_ends", on=datetime.date(2025, 3, 1), by=laws["2025"], provisions="Điều 5")
    page.events.add(partly)
    page.save()
    for kind in ("amends", "based_on", "refers_to", "details", "repeals"):
        DocumentRelation.objects.create(page=page, kind=kind, target=laws["unknown"], note="Ghi chú")
        other = LegalDocumentFactory.create(title=f"Văn bản {kind}")
        DocumentRelation.objects.create(page=other, kind=kind, target=page)
    DocumentFile.objects.create(page=page, file=DocumentFactory.create(title="Bản chụp"), label="Bản chụp có ký")
    return page


def _law_index() -> Page:
    for _number in range(24):
        LegalDocumentFactory.create()
    return _index(LegalIndexPage)


def _facility() -> Page:
    return FacilityPageFactory.create(
        title="Điểm tư vấn Đống Đa",
        **_common(),
        lead_image=_picture(),
        phone="1900 0000",
        hours="7:30–17:00",
        opened_on=datetime.date(2019, 1, 1),
        closed_on=datetime.date(2025, 1, 1),
        checked_on=datetime.date(2026, 1, 5),
        body=full_body(HomePage.objects.get().pk),
    )


def _facility_index() -> Page:
    for number in range(24):
        FacilityPageFactory.create(locality=["Hà Nội", "Đà Nẵng", "Cần Thơ"][number % 3], phone="1900 0000")
    return _index(FacilityIndexPage)


def _info() -> Page:
    return InfoPageFactory.create(
        title="Điện tâm đồ",
        **_common(),
        lead_image=_picture(),
        other_names="ECG\nĐo điện tim",
        preparation="Không cần nhịn ăn.",
        where="Trạm y tế.",
        body=full_body(HomePage.objects.get().pk),
    )


def _info_index() -> Page:
    for name in ("Axit uric", "Đường huyết", "Chụp phổi", "Siêu âm ổ bụng", "D-dimer", "17-OHP"):
        InfoPageFactory.create(title=name)
    return _index(InfoIndexPage)


MAKERS: dict[str, Callable[[], Page]] = {
    "home.HomePage": _home,
    "home.StandardPage": _standard,
    "news.NewsIndexPage": _news_index,
    "news.NewsPage": _article,
    "news.EventIndexPage": _event_index,
    "news.EventPage": _event,
    "guidance.GuideIndexPage": _guide_index,
    "guidance.GuidePage": _guide,
    "guidance.QuestionIndexPage": _question_index,
    "guidance.QuestionPage": _question,
    "guidance.LegalIndexPage": _law_index,
    "guidance.LegalDocument": _law,
    "directory.FacilityIndexPage": _facility_index,
    "directory.FacilityPage": _facility,
    "directory.InfoIndexPage": _info_index,
    "directory.InfoPage": _info,
}
"""A page of each type with every field and block filled. A new type needs a line here."""

LISTS = {
    "news, page 2": "/tin-tuc/?trang=2",
    "news of a year": "/tin-tuc/2021/",
    "news of a month": "/tin-tuc/2021/06/",
    "news of a category": "/tin-tuc/chuyen-muc/tap-huan/",
    "news of a category, page 2": "/tin-tuc/chuyen-muc/tap-huan/?trang=2",
    "news of a topic": "/tin-tuc/chu-de/nhieu-tin/",
    "events of a month": "/su-kien/2090/03/",
    "events of an empty month": "/su-kien/2090/05/",
    "questions, page 2": "/hoi-dap/?trang=2",
    "law, page 2": "/van-ban/?trang=2",
    "law, narrowed": "/van-ban/?loai=luat&co-quan=quoc-hoi&linh-vuc=phong-chong-ma-tuy&hieu-luc=het",
    "law, as of a day": "/van-ban/?ngay=2020-01-01",
    "law, none fits": "/van-ban/?loai=luat&nam=1990",
    "law, no day": "/van-ban/?ngay=31-2-2024",
    "a law on a day": "/van-ban/luat-73-2021-qh14/?ngay=2024-03-15",
    "facilities, filtered": "/co-so/?loai=counselling&noi=da-nang",
    "A–Z, a name": "/tra-cuu/?q=duong+huyet",
    "A–Z, nothing found": "/tra-cuu/?q=khong+co+ten+nay",
    "site map": "/so-do/",
}


def furnish() -> None:
    """Settings all filled, a menu with links to pages and addresses, a footer, an alert in force."""
    settings = SiteSettings.load()
    values = {
        "tagline": "Chương trình phòng, chống tệ nạn xã hội",
        "responsible_body": "Ban quản lý",
        "responsible_person": "Trưởng Ban",
        "email": "banbientap@congdoi.example",
        "address": "Số 1",
        "copyright_note": "Xin ghi rõ nguồn.",
        "hotline": "1900 0000",
        "hotline_note": "Ngày làm việc",
        "counters_start": 1_707_463,
        "security_contact": "anninh@congdoi.example",
    }
    for name, value in values.items():
        setattr(settings, name, value)
    settings.save()
    sections = list(HomePage.objects.get().get_children().order_by("path")[:7])
    links = [{"text": page.title[:40], "page": page.pk, "address": ""} for page in sections]
    fixed = {"text": "Sơ đồ", "page": None, "address": "/so-do/"}
    NavigationFactory.create(
        menu=stored(*[("link", link) for link in [*links, fixed]]),
        footer=stored(*[("column", {"title": f"Cột {number}", "links": listed([*links, fixed])}) for number in (1, 2)]),
    )
    now = timezone.now()
    AlertFactory.create(text="Luật mới.", level="urgent", page=sections[0], starts_at=now - datetime.timedelta(days=1))


def build_full_site() -> FullSite:
    """Everything in this module, in the database at hand."""
    build_structure()
    setup_roles()
    site = FullSite(lists=dict(LISTS))
    for name, make in MAKERS.items():
        site.pages[name] = make()
    for image in PortalImage.objects.all():
        make_renditions.call(image.pk)
    furnish()
    return site
