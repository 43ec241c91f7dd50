"""Which addresses pages may have, and how a title becomes one."""

from __future__ import annotations

import unicodedata

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st
from wagtail.models import Page

from home.addresses import RESERVED_AT_ROOT, RESERVED_IN_LISTS, is_reserved
from home.models import HomePage, PortalPage, StandardPage
from home.slug_rules import BROWSER_SLUG_RULES
from home.structure import build_structure, section_types
from home.tests.factories import StandardPageFactory
from vietnamese import slug

pytestmark = pytest.mark.django_db

TITLES = [
    ("Điều dưỡng", "dieu-duong"),
    ("Đội công tác xã hội tình nguyện", "doi-cong-tac-xa-hoi-tinh-nguyen"),
    ("Kế hoạch 106/KH-UBND", "ke-hoach-106-kh-ubnd"),
    ("  “Từng ngõ, từng nhà”  ", "tung-ngo-tung-nha"),
    ("ĐƯỜNG HUYẾT", "duong-huyet"),
    ("Ðà Nẵng và ðường", "da-nang-va-duong"),
    ("\ufeffTình\u200b nguyện\u00ad viên", "tinh-nguyen-vien"),
    ("???", "trang"),
]


def lists() -> list[type[PortalPage]]:
    return [model for model in section_types() if model.has_routes]


def child_of(parent: Page, words: str) -> Page:
    """A page of the kind that belongs beneath ``parent``, not yet stored anywhere, with ``words`` as its slug."""
    page = parent.specific_class.allowed_subpage_models()[0](title="Một trang", slug=words)
    page.path, page.depth = parent.path + "0001", parent.depth + 1
    return page


# Titles become addresses


@pytest.mark.parametrize(("title", "address"), TITLES)
def test_a_title_becomes_an_address_without_marks(site: HomePage, title: str, address: str) -> None:
    assert StandardPageFactory.create(title=title).slug == address


@pytest.mark.parametrize(("title", "address"), TITLES)
def test_a_title_in_parts_becomes_the_same_address(site: HomePage, title: str, address: str) -> None:
    assert StandardPageFactory.create(title=unicodedata.normalize("NFD", title)).slug == address


def test_a_second_page_of_the_same_title_gets_a_number(site: HomePage) -> None:
    StandardPageFactory.create(title="Đường dây nóng")
    assert StandardPageFactory.create(title="Đường dây nóng").slug == "duong-day-nong-2"


def test_an_address_that_an_editor_typed_with_marks_loses_them(site: HomePage) -> None:
    assert StandardPageFactory.create(title="A", slug="Điều Dưỡng").slug == "dieu-duong"


def test_a_draft_without_an_address_gets_one_of_ours(site: HomePage) -> None:
    page = StandardPage(title="Điều dưỡng")
    page.minimal_clean()
    assert page.slug == "dieu-duong"


def test_an_address_stays_when_its_title_changes(site: HomePage) -> None:
    page = StandardPageFactory.create(title="Điều dưỡng")
    page.title = "Y tế"
    page.save()
    assert page.slug == "dieu-duong"


def test_an_address_is_no_longer_than_120_letters(site: HomePage) -> None:
    assert len(StandardPageFactory.create(title="đường " * 40).slug) <= 120


def browser_slug(title: str) -> str:
    """What the editor's browser makes of a title by the same rules."""
    for pattern, replacement in BROWSER_SLUG_RULES:
        title = pattern.sub(replacement, title)
    return title.lower()


@pytest.mark.parametrize("title", [title for title, address in TITLES if address != "trang"])
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_editors_browser_makes_the_same_address_as_the_server(title: str, form: str) -> None:
    words = unicodedata.normalize(form, title)
    assert browser_slug(words) == slug(words)


@given(st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệộớừỹ ĐÂƠƯ0123456789-/.,“”'", max_size=40))
def test_browser_and_server_agree_on_any_vietnamese_title(title: str) -> None:
    assert browser_slug(title) == slug(title)


# Words that are taken


@pytest.mark.parametrize("word", sorted(RESERVED_AT_ROOT))
def test_no_page_beneath_the_front_page_takes_a_word_of_the_portal(site: HomePage, word: str) -> None:
    with pytest.raises(ValidationError) as refused:
        StandardPageFactory.create(title="Một trang", slug=word)
    assert "slug" in refused.value.message_dict


def test_a_title_cannot_lead_to_a_reserved_word_either(site: HomePage) -> None:
    with pytest.raises(ValidationError):
        StandardPageFactory.create(title="Tìm kiếm")


def test_a_reserved_word_is_free_one_floor_down(site: HomePage) -> None:
    parent = StandardPageFactory.create(title="Giới thiệu")
    assert StandardPageFactory.create(title="Tìm kiếm", parent=parent).slug == "tim-kiem"


@pytest.mark.parametrize("word", [*sorted(RESERVED_IN_LISTS), "2021", "0000"])
def test_no_page_in_a_list_takes_an_address_of_the_list(site: HomePage, word: str) -> None:
    for model in lists():
        with pytest.raises(ValidationError) as refused:
            child_of(model.objects.get(), word).clean()
        assert "slug" in refused.value.message_dict


@pytest.mark.parametrize("word", ["20211", "202", "nam-2021", "rss-la-gi"])
def test_words_like_those_of_a_list_are_free(word: str) -> None:
    assert not is_reserved(word, at_root=False, in_list=True)


def test_the_refusal_names_the_word(site: HomePage) -> None:
    with pytest.raises(ValidationError, match="so-do"):
        StandardPageFactory.create(title="Một trang", slug="so-do")


# Sections keep their addresses


@pytest.mark.parametrize("model", section_types(), ids=lambda model: model.__name__)
def test_a_section_keeps_its_address_whatever_is_typed(site: HomePage, model: type[PortalPage]) -> None:
    section = model.objects.get()
    section.slug = "khac"
    section.save()
    assert model.objects.get().slug == model.own_slug


@pytest.mark.parametrize("model", section_types(), ids=lambda model: model.__name__)
def test_a_sections_address_is_reserved(model: type[PortalPage]) -> None:
    assert model.own_slug in RESERVED_AT_ROOT


def test_no_two_sections_have_one_address() -> None:
    words = [model.own_slug for model in section_types()]
    assert len(words) == len(set(words))


def test_the_structure_is_built_once(site: HomePage) -> None:
    before = list(Page.objects.values_list("path", "slug"))
    assert build_structure() == []
    assert list(Page.objects.values_list("path", "slug")) == before


def test_a_section_that_was_deleted_is_built_again(site: HomePage) -> None:
    model = section_types()[0]
    model.objects.get().delete()
    assert build_structure() == [f"/{model.own_slug}/"]


def test_the_tree_of_pages_is_sound(site: HomePage) -> None:
    assert [problems for problems in Page.find_problems() if problems] == []
