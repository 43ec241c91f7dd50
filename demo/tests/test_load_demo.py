"""The demo: loads once, carries the facts of the five pages, and goes without a trace."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command
from django.test import Client
from wagtail.models import Page

from accounts.models import User
from demo.content.schema import PICTURES
from demo.pictures import KEYS
from guidance.models import GuidePage
from news.models import NewsCategory, NewsPage

pytestmark = pytest.mark.django_db(databases="__all__")

FACTS = {
    "/tin-tuc/ba-dinh-giao-viec-ro-cho-tung-tinh-nguyen-vien/": (
        "17:44, 10/4/2020", "(HNP)", "8/4/2020", "134/BCĐ", "769/QĐ-BLĐTBXH", "Ban Chỉ đạo 138", "Ba Đình", "./.",
    ),
    "/tin-tuc/sau-thang-dau-nam-2021-19-doi-151-tinh-nguyen-vien/": (
        "10/6/2021", "19", "151", "32", "806", "70", "35", "Cần Thơ", "98", "Luật phòng, chống mua bán người",
        "Pháp lệnh phòng, chống mại dâm", "Bạn chưa có đủ quyền truy cập", "./.",
    ),
    "/huong-dan/phong-trao-tinh-nguyen/": (
        "3841/QĐ-UBND", "Mục I", "tiểu mục 2 Mục I", "tiểu mục 3 Mục II",
        "01/2008/NQLT-BLĐTBXH-BCA-BVHTTDL-UBTƯMTTQVN", "24/2012/TTLT-BLĐTBXH-BTC-BNV", "Tham khảo thêm",
    ),
    "/tin-tuc/kien-giang-tap-huan-95-dai-bieu/": (
        "13:45, 13/9/2015", "30/7/2015", "95 đại biểu", "80", "1402/KH-LĐTBXH", "2596/QĐ-TTg", "58.600.000 đ",
        "Vĩnh Lạc", "178", "74", "28", "12", "20", "Rạch Giá",
    ),
    "/tin-tuc/hoang-mai-ke-hoach-106/": (
        "13:53, 25/3/2019", "106/KH-UBND", "B93", "Tương Mai", "338/HD-LĐTBXH", "94/2010/NĐ-CP", "45", "120", "40",
        "An ninh - quốc phòng",
    ),
}  # fmt: skip
NAMED_GUIDES = (
    "con-toi-moi-di-cai-ve",
    "cai-nghien-tai-gia-dinh-cong-dong",
    "cai-nghien-tu-nguyen-tai-co-so",
    "dua-vao-co-so-bat-buoc",
    "vay-von-hoc-nghe-viec-lam",
    "lam-tinh-nguyen-vien",
)


@pytest.fixture(autouse=True)
def media(tmp_path: Path, settings: object) -> Path:
    """Each test has a media folder of its own: files are not rolled back."""
    folder = tmp_path / "media"
    settings.MEDIA_ROOT = folder  # type: ignore[attr-defined]
    return folder


def load(**options: object) -> None:
    call_command("load_demo", verbosity=0, **options)


def counts() -> dict[str, int]:
    """Rows of every table but those that only remember what happened."""
    passing = {"Session", "DBTaskResult", "WorkerHeartbeat", "PeriodicRun", "Stamp", "ReferenceIndex", "TaskLease"}
    return {
        f"{model._meta.label}": model._base_manager.count()
        for model in apps.get_models()
        if model._meta.managed and model.__name__ not in passing
    }


def text_of(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html).replace("\u00a0", " "))


def test_every_picture_that_the_words_name_can_be_drawn() -> None:
    assert set(KEYS) == set(PICTURES)


def test_a_second_load_adds_nothing() -> None:
    load()
    before = counts()
    load()
    assert counts() == before


def test_the_five_real_pages_carry_their_facts(client: Client) -> None:
    load()
    for address, facts in FACTS.items():
        shown = text_of(client.get(address).content.decode())
        assert [fact for fact in facts if fact not in shown] == [], address


def test_there_is_as_much_as_a_believable_portal_has() -> None:
    load()
    assert NewsPage.objects.live().count() >= 34
    assert len({page.published_date.year for page in NewsPage.objects.all()}) >= 5
    assert NewsCategory.objects.count() == 8
    guides = dict(GuidePage.objects.live().values_list("slug", "unchecked"))
    assert all(guides[slug].strip() for slug in NAMED_GUIDES)


def test_every_link_within_the_demo_leads_somewhere(client: Client) -> None:
    load()
    seen, waiting, broken = set(), ["/", "/en/"], []
    while waiting:
        address = waiting.pop()
        if address in seen:
            continue
        seen.add(address)
        response = client.get(address)
        if response.status_code not in (200, 301, 302):
            broken.append(address)
        if response.status_code == 200 and response["Content-Type"].startswith("text/html"):
            links = Links()
            links.feed(response.content.decode())
            waiting += [link for link in links.found if link not in seen]
    assert broken == []
    assert len(seen) > 150


class Links(HTMLParser):
    """Addresses within the portal, without their fragments."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        target = dict(attrs).get("href") or ""
        if tag in {"a", "link"} and target.startswith("/") and not target.startswith(("//", "/static/", "/media/")):
            self.found.add(target.split("#")[0])


@pytest.mark.django_db(transaction=True, databases="__all__")
def test_wiping_leaves_nothing(media: Path) -> None:
    from accounts.setup import setup_roles
    from home.structure import build_structure

    build_structure()
    setup_roles()
    call_command("work", batch=True, verbosity=0)
    before = counts()
    load()
    call_command("wipe_demo", verbosity=0)
    assert {name: count for name, count in counts().items() if count != before[name]} == {}
    assert [path for path in media.rglob("*") if path.is_file()] == []


def test_the_demo_refuses_a_portal_that_people_use() -> None:
    User.objects.create_user("that-nguoi-dung")
    with pytest.raises(CommandError, match="Real accounts"):
        load()
    assert not NewsPage.objects.exists()


def test_demo_accounts_have_their_roles_and_nothing_more() -> None:
    load()
    roles = {user.username: [group.name for group in user.groups.all()] for user in User.objects.all()}
    assert roles == {"bientap": ["Biên tập"], "duyettin": ["Duyệt tin"]}
    assert Group.objects.count() == 2


def test_many_articles_keep_the_tree_whole(client: Client) -> None:
    load(scale=["news=300"])
    assert NewsPage.objects.filter(slug__startswith="tin-mau-").count() == 300
    assert [list(problem) for problem in Page.find_problems() if problem] == []
    assert client.get("/tin-tuc/?trang=20").status_code == 200
    page = NewsPage.objects.get(slug="tin-mau-7")
    assert client.get(page.url).status_code == 200
    assert json.loads(json.dumps(list(page.body.raw_data)))


@pytest.mark.parametrize("wish", ["news", "news=", "news=many", "volunteers=3"])
def test_a_wrong_scale_is_answered_in_words(wish: str) -> None:
    with pytest.raises(CommandError, match="KIND=N"):
        load(scale=[wish])


def test_the_data_folder_of_tests_is_not_the_developers() -> None:
    assert Path(settings.DATA_DIR).name.startswith("portal-tests-")


def test_wiping_keeps_a_category_that_an_editors_article_needs() -> None:
    load()
    own = NewsPage.objects.get(slug="hoang-mai-ke-hoach-106")
    copy = own.copy(update_attrs={"slug": "bai-cua-bien-tap", "title": "Bài của biên tập"}, keep_live=True)
    call_command("wipe_demo", verbosity=0)
    assert NewsPage.objects.filter(pk=copy.pk).exists()
    assert NewsCategory.objects.count() == 1


def test_the_demo_is_refused_before_it_writes_anything_where_its_accounts_are(settings: object) -> None:
    settings.DEMO_ACCOUNTS_ALLOWED = False  # type: ignore[attr-defined]
    with pytest.raises(CommandError, match="no place"):
        load()
    assert not NewsPage.objects.exists()
