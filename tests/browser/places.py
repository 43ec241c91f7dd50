"""One address of every kind of page in the demo."""

from __future__ import annotations

REAL_NEWS = {
    "article: Ba Đình": "/tin-tuc/ba-dinh-giao-viec-ro-cho-tung-tinh-nguyen-vien/",
    "article: six months of 2021": "/tin-tuc/sau-thang-dau-nam-2021-19-doi-151-tinh-nguyen-vien/",
    "article: Kiên Giang": "/tin-tuc/kien-giang-tap-huan-95-dai-bieu/",
    "article: Hoàng Mai": "/tin-tuc/hoang-mai-ke-hoach-106/",
}
"""The four real pages that are news; the fifth is the guide."""

GUIDE = "/huong-dan/phong-trao-tinh-nguyen/"
LONG_GUIDE = "/huong-dan/con-toi-moi-di-cai-ve/"
SIGN_IN = "/tai-khoan/dang-nhap/"

PAGES = {
    "home": "/",
    "news list": "/tin-tuc/",
    "news list, second page": "/tin-tuc/?trang=2",
    "category": "/tin-tuc/chuyen-muc/hoat-dong-doi/",
    "month": "/tin-tuc/2020/04/",
    "topic": "/tin-tuc/chu-de/tap-huan/",
    **REAL_NEWS,
    "guides": "/huong-dan/",
    "guide": GUIDE,
    "guide with many sections": LONG_GUIDE,
    "law": "/van-ban/",
    "law, as of a day, narrowed": "/van-ban/?loai=luat&hieu-luc=con&ngay=2020-01-01",
    "law, none fits": "/van-ban/?loai=luat&nam=1990",
    "a law that was replaced, on a day": "/van-ban/luat-73-2021-qh14/?ngay=2024-03-15",
    "a law in force": "/van-ban/luat-120-2025-qh15/",
    "a decision of unknown effect": "/van-ban/quyet-dinh-3841-qd-ubnd-tp-ho-chi-minh-2015/",
    "law, no day": "/van-ban/?ngay=31-2-2024",
    "questions": "/hoi-dap/",
    "question": "/hoi-dap/…",
    "events": "/su-kien/",
    "events of a month": "/su-kien/2026/12/",
    "event": "/su-kien/…",
    "facilities": "/co-so/",
    "facilities, none fits": "/co-so/?loai=substitution&noi=bac-ninh",
    "facility": "/co-so/…",
    "A–Z": "/tra-cuu/",
    "A–Z, nothing found": "/tra-cuu/?q=zzzz",
    "A–Z entry": "/tra-cuu/…",
    "standard page": "/gioi-thieu/",
    "English": "/en/",
    "site map": "/so-do/",
    "missing": "/khong-co-trang-nay/",
    "sign-in": SIGN_IN,
    "forgotten password": "/tai-khoan/dat-lai-mat-khau/",
    "link sent": "/tai-khoan/dat-lai-mat-khau/da-gui/",
    "link that is over": "/tai-khoan/dat-lai-mat-khau/x/x/",
    "one-time code": "/tai-khoan/loi-moi/",
    "invitation that is over": "/tai-khoan/loi-moi/x/",
}
"""Name to address; an address that ends in … stands for the first page of its list."""


def address(name: str) -> str:
    """The address, with the first page of a list looked up."""
    found = PAGES[name]
    if not found.endswith("…"):
        return found
    from wagtail.models import Page

    section = Page.objects.get(slug=found.strip("/…"), depth=3)
    return found.replace("…", f"{section.get_children().live().public().first().slug}/")


def status(name: str) -> int:
    return 404 if name == "missing" else 200
