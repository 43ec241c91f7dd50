"""What the demo holds: the facts of the five real pages, and as much as a believable portal has."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import timedelta

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.test import Client, override_settings
from django.utils import timezone
from wagtail.models import Page

from accounts.demo import ACCOUNTS
from accounts.models import User
from accounts.rights import rights_of
from demo.content.schema import PICTURES
from demo.pictures import KEYS
from directory.models import FacilityPage, InfoPage
from guidance.models import GuidePage, QuestionPage
from home.models import PortalImage
from news.models import EventPage, NewsCategory, NewsPage
from tests.html import read

pytestmark = pytest.mark.django_db(databases="__all__")

FACTS = {
    "/tin-tuc/ba-dinh-giao-viec-ro-cho-tung-tinh-nguyen-vien/": (
        "17:44, 10/4/2020", "(HNP)", "8/4/2020", "Văn bản 134/BCĐ", "Quyết định 769/QĐ-BLĐTBXH", "Ban Chỉ đạo 138",
        "Ba Đình", "phụ cấp", "chỉ tiêu", "giao ban", "hằng tháng và hằng quý", "quá tuổi", "uy tín", "sức khỏe",
        "Từng ngõ, từng nhà, từng trường hợp", "Ban biên tập", "./.",
    ),
    "/tin-tuc/sau-thang-dau-nam-2021-19-doi-151-tinh-nguyen-vien/": (
        "10/6/2021", "đội công tác xã hội tình nguyện 19", "tình nguyện viên 151", "buổi tư vấn, tuyên truyền 32",
        "lượt người dự 806", "người sử dụng ma túy mới được đưa vào danh sách 70",
        "người được vận động đăng ký cai nghiện 35", "cơ sở cai nghiện tại Cần Thơ 4", "việc làm ổn định 2",
        "cơ quan công an trên 98", "Luật phòng, chống ma túy", "Luật phòng, chống mua bán người",
        "Pháp lệnh phòng, chống mại dâm", "HIV/AIDS", "Bạn chưa có đủ quyền truy cập", "./.",
    ),
    "/huong-dan/phong-trao-tinh-nguyen/": (
        "Quyết định 3841/QĐ-UBND", "tiểu mục 2 Mục I", "tiểu mục 3 Mục II",
        "Nghị quyết liên tịch 01/2008/NQLT-BLĐTBXH-BCA-BVHTTDL-UBTƯMTTQVN",
        "Thông tư liên tịch 24/2012/TTLT-BLĐTBXH-BTC-BNV", "Tham khảo thêm", "1900 0000",
    ),
    "/tin-tuc/kien-giang-tap-huan-95-dai-bieu/": (
        "13:45, 13/9/2015", "30/7/2015", "95 đại biểu", "15 địa bàn", "80 đội", "9 đợt", "6 địa bàn", "74 cơ sở",
        "tổ chức vi phạm 28", "cá nhân vi phạm 4", "bị cảnh cáo 12", "bị phạt tiền 20", "58.600.000 đ",
        "Mại dâm 2 cơ sở, 4 người", "Y tế 1", "Trật tự công cộng 13", "Ma túy 2", "Văn hóa 1",
        "Kế hoạch 1402/KH-LĐTBXH ngày 06/7/2015", "ít nhất một người", "Quyết định 2596/QĐ-TTg", "Vĩnh Lạc", "Rạch Giá",
    ),
    "/tin-tuc/hoang-mai-ke-hoach-106/": (
        "13:53, 25/3/2019", "18/3/2019", "Kế hoạch 106/KH-UBND", "câu lạc bộ B93 tại phường Tương Mai", "100%",
        "hai năm", "Hướng dẫn 338/HD-LĐTBXH ngày 07/02/2019", "Nghị định 94/2010/NĐ-CP", "Cai nghiện bắt buộc 45",
        "Hỗ trợ vay vốn 1", "Cai nghiện tại gia đình, cộng đồng 40", "Cai nghiện tự nguyện 120",
        "Duy trì câu lạc bộ B93 1", "An ninh - quốc phòng",
    ),
}  # fmt: skip
SECTIONS = 3
"""Numbered sections of the third page."""
NAMED_GUIDES = (
    "con-toi-moi-di-cai-ve",
    "cai-nghien-tai-gia-dinh-cong-dong",
    "cai-nghien-tu-nguyen-tai-co-so",
    "dua-vao-co-so-bat-buoc",
    "vay-von-hoc-nghe-viec-lam",
    "lam-tinh-nguyen-vien",
)


@pytest.fixture(scope="module", autouse=True)
def _demo(
    world: Callable[[], AbstractContextManager[None]], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[None]:
    """The demo, loaded once for this module, its files in a folder of their own."""
    with override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("media")), world():
        call_command("load_demo", verbosity=0)
        yield


def counts() -> dict[str, int]:
    """Rows of every table but those that only remember what happened."""
    passing = {"Session", "DBTaskResult", "WorkerHeartbeat", "PeriodicRun", "Stamp", "ReferenceIndex", "TaskLease"}
    return {
        f"{model._meta.label}": model._base_manager.count()
        for model in apps.get_models()
        if model._meta.managed and model.__name__ not in passing
    }


# The five real pages


@pytest.mark.parametrize("address", FACTS)
def test_a_real_page_carries_its_facts(address: str) -> None:
    shown = read(address).text
    assert [fact for fact in FACTS[address] if fact not in shown] == []


def test_the_checked_figures_of_the_inspections_agree() -> None:
    """28 + 4 = 12 + 20 = 32, as the facts demand."""
    shown = read("/tin-tuc/kien-giang-tap-huan-95-dai-bieu/").text
    organisations, persons, warned, fined = (
        int(re.search(rf"{label} (\d+)", shown)[1])  # type: ignore[index]
        for label in ("tổ chức vi phạm", "cá nhân vi phạm", "bị cảnh cáo", "bị phạt tiền")
    )
    assert organisations + persons == warned + fined == 32


def test_the_guide_among_the_real_pages_has_three_grounded_sections_with_contents() -> None:
    guide = GuidePage.objects.get(slug="phong-trao-tinh-nguyen")
    sections = guide.numbered_sections()
    assert len(sections) == SECTIONS
    assert all("3841/QĐ-UBND" in section["base_document"] for section in sections)
    links = {link.get("href") for link in read("/huong-dan/phong-trao-tinh-nguyen/").named("a")}
    assert {f"#{section['anchor']}" for section in sections} <= links


def test_a_real_news_page_shows_newer_and_older_articles() -> None:
    shown = read("/tin-tuc/ba-dinh-giao-viec-ro-cho-tung-tinh-nguyen-vien/").text
    assert "Các bài mới đăng" in shown
    assert "Các bài đã đăng" in shown


def test_bylines_are_roles_and_no_names_of_persons() -> None:
    allowed = {"", "Ban biên tập", "Tổ biên tập", "Cộng tác viên"}
    assert set(NewsPage.objects.values_list("byline", flat=True)) - allowed == set()


# As much as a believable portal has


def test_there_are_thirty_articles_beside_the_real_ones_over_several_years() -> None:
    assert NewsPage.objects.live().count() >= 34
    assert len({day.year for day in NewsPage.objects.values_list("published_date", flat=True)}) >= 5


def test_there_are_eight_categories_and_none_is_empty() -> None:
    assert NewsCategory.objects.count() == 8
    assert NewsCategory.objects.filter(articles=None).count() == 0


def test_the_six_named_guides_say_what_is_still_to_be_checked() -> None:
    guides = dict(GuidePage.objects.live().values_list("slug", "unchecked"))
    assert len(guides) >= 7
    assert all(guides[slug].strip() for slug in NAMED_GUIDES)


def test_every_section_has_something_in_it() -> None:
    assert QuestionPage.objects.live().count() >= 1
    assert FacilityPage.objects.live().count() >= 5
    assert InfoPage.objects.live().count() >= 5
    assert EventPage.objects.to_come().count() >= 1


def test_no_article_is_dated_in_the_future() -> None:
    assert not NewsPage.objects.filter(published_at__gt=timezone.now() + timedelta(days=1)).exists()


def test_every_page_could_be_saved_by_an_editor() -> None:
    refused = []
    for page in Page.objects.filter(depth__gte=2).specific():
        page.full_clean()
        for field in page._meta.get_fields():
            if hasattr(field, "stream_block"):
                try:
                    field.stream_block.clean(getattr(page, field.name))
                except ValidationError as error:
                    refused.append((page.slug, field.name, in_words(error)))
    assert refused == []


def in_words(error: ValidationError) -> str:
    """A block's error with what lies within."""
    within = getattr(error, "block_errors", None)
    if isinstance(within, dict):
        return ", ".join(f"{name}: {in_words(entry)}" for name, entry in within.items())
    return str(error)


def test_every_picture_says_what_it_shows_and_that_it_is_drawn() -> None:
    assert all(image.description and "Tranh minh họa" in image.credit for image in PortalImage.objects.all())


def test_every_picture_that_the_words_name_can_be_drawn() -> None:
    assert set(KEYS) == set(PICTURES)


def test_there_is_a_small_english_section() -> None:
    for address in ("/en/", "/en/functions/", "/en/contacts/"):
        assert read(address).named("html")[0]["lang"] == "en"


# It holds together


def test_every_link_within_the_demo_leads_somewhere(client: Client) -> None:
    seen: set[str] = set()
    waiting, broken = ["/", "/en/"], []
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        response = client.get(address)
        if response.status_code not in (200, 301, 302):
            broken.append(address)
        if response.status_code == 200 and response["Content-Type"].startswith("text/html"):
            waiting += sorted(within(response.content.decode()) - seen)
    assert broken == []
    assert len(seen) > 150


def within(html: str) -> set[str]:
    """Addresses of the portal's own pages and feeds, without their fragments."""
    targets = re.findall(r'<(?:a|link)\b[^>]*\bhref="(/[^"#]*)', html)
    return {target.replace("&amp;", "&") for target in targets if not target.startswith(("//", "/static/", "/media/"))}


def test_a_second_load_adds_nothing() -> None:
    before = counts()
    call_command("load_demo", verbosity=0)
    assert counts() == before


def test_demo_accounts_have_their_roles_and_nothing_more() -> None:
    roles = {user.username: [group.name for group in user.groups.all()] for user in User.objects.all()}
    assert {name: groups for name, groups in roles.items() if groups} == {
        "bientap": ["Biên tập"],
        "duyettin": ["Duyệt tin"],
    }
    held = {user.username: rights_of(user).held for user in User.objects.all()}
    assert held == {name: {role.code} for name, _given, _family, role in ACCOUNTS}
    assert Group.objects.count() == 2


def test_many_articles_keep_the_tree_whole(client: Client) -> None:
    call_command("load_demo", verbosity=0, scale=["news=300"])
    assert NewsPage.objects.filter(slug__startswith="tin-mau-").count() == 300
    assert [list(problem) for problem in Page.find_problems() if problem] == []
    for address in ("/tin-tuc/", "/tin-tuc/?trang=20", "/tin-tuc/tin-mau-7/", "/so-do/", "/tin-tuc/rss/"):
        assert client.get(address).status_code == 200


def test_a_larger_scale_adds_what_is_missing_alone() -> None:
    call_command("load_demo", verbosity=0, scale=["news=20"])
    call_command("load_demo", verbosity=0, scale=["news=30", "pages=5"])
    assert NewsPage.objects.filter(slug__startswith="tin-mau-").count() == 30
    assert [list(problem) for problem in Page.find_problems() if problem] == []
