"""The demo is loaded where nobody works yet, and goes without a trace. What it holds: ``test_demo_content``."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import CommandError, call_command

from accounts.models import User
from news.models import NewsCategory, NewsPage

pytestmark = pytest.mark.django_db(databases="__all__")


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
    passing |= {"AuditEntry"}
    return {
        f"{model._meta.label}": model._base_manager.count()
        for model in apps.get_models()
        if model._meta.managed and model.__name__ not in passing
    }


@pytest.mark.django_db(transaction=True, serialized_rollback=True, databases="__all__")
def test_wiping_leaves_nothing(media: Path) -> None:
    from accounts.setup import setup_roles
    from home.structure import build_structure

    build_structure()
    setup_roles()
    call_command("load_places", verbosity=0)
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


@pytest.mark.parametrize("wish", ["news", "news=", "news=many", "volunteers=3"])
def test_a_wrong_scale_is_answered_in_words(wish: str) -> None:
    with pytest.raises(CommandError, match="KIND=N"):
        load(scale=[wish])


def test_the_data_folder_of_tests_is_not_the_developers() -> None:
    assert Path(settings.DATA_DIR).name.startswith("portal-tests-")


@pytest.mark.django_db(transaction=True, serialized_rollback=True, databases="__all__")
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
