"""Text takes its stored form wherever it enters, and rows sort the Vietnamese way on every database."""

from __future__ import annotations

import json
import random
import unicodedata

import pytest
from django.apps import apps
from django.db import models
from django.db.models import EmailField, Field, SlugField, URLField

from accounts.models import User
from accounts.tests.factories import UserFactory
from core.fields import NormalFormField, NormalText, SortKeyField, normal_form
from directory.models import InfoPage
from home.models import HomePage, StandardPage
from news.models import NewsCategory
from vietnamese import name_key

NAME = "Tệ nạn xã hội"
TYPED = unicodedata.normalize("NFD", f"\u200b{NAME.replace(' ', chr(0xA0), 1)}")
"""The same words as a Mac and a word processor may send them."""


@pytest.mark.django_db
def test_a_saved_row_holds_and_shows_normal_text() -> None:
    category = NewsCategory.objects.create(name=TYPED)
    assert category.name == NAME
    assert NewsCategory.objects.values_list("name", flat=True).get(pk=category.pk) == NAME


@pytest.mark.django_db
def test_rows_made_in_bulk_or_by_update_hold_normal_text() -> None:
    NewsCategory.objects.bulk_create([NewsCategory(name=TYPED, slug="mot")])
    NewsCategory.objects.update(description=TYPED)
    assert list(NewsCategory.objects.values_list("name", "description")) == [(NAME, NAME)]


@pytest.mark.django_db
def test_text_is_found_however_it_was_typed() -> None:
    NewsCategory.objects.create(name=NAME)
    assert NewsCategory.objects.filter(name=TYPED).exists()
    assert NewsCategory.objects.filter(name__in=[TYPED]).exists()


@pytest.mark.django_db
def test_the_same_name_typed_another_way_is_not_a_second_category() -> None:
    NewsCategory.objects.create(name=NAME)
    with pytest.raises(Exception, match="name"):
        NewsCategory(name=TYPED).full_clean()


@pytest.mark.django_db(databases="__all__")
def test_fields_a_page_inherits_are_normal_in_the_page_and_its_drafts(site: HomePage) -> None:
    page = StandardPage(title=TYPED, seo_title=TYPED, summary=TYPED, body=[("heading", TYPED)])
    site.add_child(instance=page)
    revision = page.save_revision()
    stored = StandardPage.objects.get(pk=page.pk)
    assert (stored.title, stored.seo_title, stored.summary) == (NAME, NAME, NAME)
    assert json.loads(revision.content["body"])[0]["value"] == NAME
    assert revision.content["title"] == NAME
    assert StandardPage.objects.filter(title=TYPED).exists()


@pytest.mark.django_db
def test_an_account_signs_in_by_a_name_typed_another_way() -> None:
    user = UserFactory.create(username="hoàng", last_name=TYPED)
    assert user.last_name == NAME
    assert User.objects.get_by_natural_key(unicodedata.normalize("NFD", "hoàng")) == user


def test_a_form_without_a_model_cleans_the_same_way() -> None:
    assert NormalFormField().clean(TYPED) == NAME


def test_data_of_blocks_is_normal_all_the_way_down() -> None:
    assert normal_form([{"value": {"text": TYPED, "n": 1}}, None]) == [{"value": {"text": NAME, "n": 1}}, None]


def _is_typed_text(field: Field) -> bool:  # type: ignore[type-arg]
    text = isinstance(field, models.CharField | models.TextField) and not isinstance(
        field, SlugField | EmailField | URLField
    )
    return text and field.editable and not field.choices and not field.primary_key


def test_every_field_that_people_type_into_is_normal() -> None:
    ours = [model for model in apps.get_models() if model.__module__.split(".")[0] in OUR_APPS and model._meta.managed]
    raw = [
        f"{field.model._meta.label}.{field.name}"
        for model in ours
        for field in model._meta.get_fields()
        if isinstance(field, Field) and _is_typed_text(field) and not isinstance(field, NormalText)
    ]
    assert sorted(set(raw) - WRITTEN_BY_MACHINES) == []


OUR_APPS = {config.name.split(".")[0] for config in apps.get_app_configs() if (".venv" not in config.path)} - {
    "core",
    "demo",
    "portal",
}
WRITTEN_BY_MACHINES = {
    "wagtailcore.Page.path",
    "home.PortalRendition.filter_spec",
    "home.PortalRendition.focal_point_key",
    "accounts.User.password",
    "guidance.Provision.anchor",
    "guidance.Provision.path",
}


@pytest.mark.django_db
def test_people_sort_by_given_name_then_family_then_the_rest() -> None:
    for last, first in [("Trần Văn", "Ánh"), ("Đỗ Thị", "An"), ("Bùi", "An"), ("Lê", "Đức"), ("Lê", "Dung")]:
        UserFactory.create(first_name=first, last_name=last)
    names = [user.get_full_name() for user in User.objects.order_by("sort_key")]
    assert names == ["Bùi An", "Đỗ Thị An", "Trần Văn Ánh", "Lê Dung", "Lê Đức"]


@pytest.mark.django_db
def test_a_new_name_moves_the_row() -> None:
    user = UserFactory.create(first_name="Ánh", last_name="Lê")
    before = user.sort_key
    user.first_name = "Vy"
    user.save()
    assert User.objects.get(pk=user.pk).sort_key == name_key("Lê Vy") > before


FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Vũ", "Võ", "Đặng", "Đỗ", "Dương", "Ông", "Ân", "Ưng")
PARTS = ("a", "ă", "â", "b", "d", "đ", "e", "ê", "gi", "h", "i", "ng", "o", "ô", "ơ", "qu", "t", "th", "u", "ư", "y")
RHYMES = ("à", "ả", "ã", "á", "ạ", "anh", "ánh", "ường", "ượng", "uyên", "uyển", "ai", "òa", "oà", "uý", "úy", "yến")


def _names(count: int) -> list[str]:
    chance = random.Random(2026)

    def word() -> str:
        made = (chance.choice(PARTS) + chance.choice(RHYMES)).strip()
        return chance.choice(
            [made.capitalize(), made.capitalize(), made.upper(), made, f"{made} {chance.randint(1, 99)}"]
        )

    return [" ".join([chance.choice(FAMILIES), *(word() for _ in range(chance.randint(0, 3)))]) for _ in range(count)]


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ["title", "name"])
def test_the_database_returns_ten_thousand_names_in_the_order_of_the_keys(kind: str) -> None:
    """Run on SQLite and on PostgreSQL, both agree with Python's own comparison and so with one another."""
    if kind == "title":
        NewsCategory.objects.bulk_create(
            NewsCategory(name=f"{name} {number}"[:80], slug=str(number), order=1)
            for number, name in enumerate(_names(10_000))
        )
        rows = NewsCategory.objects.order_by("name_key")
    else:
        User.objects.bulk_create(
            User(username=str(number), last_name=name.rpartition(" ")[0], first_name=name.rpartition(" ")[2])
            for number, name in enumerate(_names(10_000))
        )
        rows = User.objects.order_by("sort_key")
    keys = list(rows.values_list("name_key" if kind == "title" else "sort_key", flat=True))
    assert len(keys) == 10_000
    assert keys == sorted(keys)


@pytest.mark.django_db
@pytest.mark.parametrize(("model", "name"), [(User, "sort_key"), (NewsCategory, "name_key"), (InfoPage, "title_key")])
def test_no_key_is_longer_than_its_column(model: type[models.Model], name: str) -> None:
    field = model._meta.get_field(name)
    assert isinstance(field, SortKeyField)
    row = model(**{source: "Ườ ng" * 60 for source in ("name", "title", "first_name") if hasattr(model, source)})
    assert len(field.pre_save(row, True)) <= SortKeyField.LENGTH
