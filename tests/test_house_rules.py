"""Rules of the house that no single app owns."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from wagtail.models import Page

from home.models import PortalPage

ROOT = Path(settings.BASE_DIR)
OWN_APPS = ("accounts", "core", "demo", "directory", "guidance", "home", "news", "places", "portal", "vietnamese")


def own_files(*suffixes: str) -> list[Path]:
    """What git keeps, or would: everything but what is ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    return [ROOT / name for name in listed if name.endswith(suffixes) and (ROOT / name).exists()]


def test_every_page_type_stands_on_the_one_base() -> None:
    strangers = [
        model.__name__
        for model in apps.get_models()
        if issubclass(model, Page) and model is not Page and not issubclass(model, PortalPage)
    ]
    assert strangers == []


def test_the_cms_calls_nobody() -> None:
    assert settings.WAGTAIL_GRAVATAR_PROVIDER_URL is None
    assert settings.WAGTAIL_ENABLE_UPDATE_CHECK is False
    assert not apps.is_installed("wagtail.embeds")


@pytest.mark.django_db(databases="__all__")
def test_the_second_admin_does_not_exist(client: Client) -> None:
    assert not apps.is_installed("django.contrib.admin")
    assert client.get("/django-admin/").status_code == 404
    assert client.get("/admin/").status_code == 404


def test_each_app_has_one_initial_migration_until_the_first_release() -> None:
    numbered = {
        app: sorted(path.name for path in (ROOT / app / "migrations").glob("0*.py"))
        for app in (*OWN_APPS, "portal/tasks")
        if (ROOT / app / "migrations").exists()
    }
    assert {app: names for app, names in numbered.items() if names != ["0001_initial.py"]} == {}


@pytest.mark.django_db(databases="__all__")
def test_no_change_of_a_model_lacks_its_migration() -> None:
    call_command("makemigrations", check_changes=True, dry_run=True, verbosity=0)


def test_nothing_names_a_place_on_one_developers_machine() -> None:
    place = re.compile(r"(?<![\w.])/(?:work/main|root|home/[a-z]+|Users/\w+)/")
    found = {
        str(path.relative_to(ROOT)): place.findall(path.read_text())
        for path in own_files(".py", ".html", ".css", ".js", ".md", ".toml", ".txt", ".po", "Makefile", "check")
        if path.name != "test_house_rules.py"
    }
    assert {name: places for name, places in found.items() if places} == {}


def test_migrations_hold_no_block_definitions() -> None:
    heavy = [
        path.name
        for app in OWN_APPS
        for path in (ROOT / app).rglob("migrations/0*.py")
        if "block_lookup" in path.read_text()
    ]
    assert heavy == []


def test_a_partial_says_what_it_is_and_takes() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "templates" / "components").rglob("*.html")
        if not path.read_text().startswith("{#")
    ]
    assert silent == []


def test_no_room_is_larger_than_a_reader_can_hold() -> None:
    long = {
        str(path.relative_to(ROOT)): len(path.read_text().splitlines())
        for path in own_files(".py")
        if "content" not in path.parts and "tests" not in path.parts
    }
    assert {name: lines for name, lines in long.items() if lines > 450} == {}


INLINE = re.compile(
    r"""<style|\sstyle=|\son(?!e_)\w+=|["'=\s]javascript:|<script(?![^>]*(?:\ssrc=|ld\+json|application/json))""",
    re.IGNORECASE,
)
"""What no policy of ours lets through."""


def test_no_template_carries_script_or_style_of_its_own() -> None:
    guilty = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "templates").rglob("*.html")
        if INLINE.search(re.sub(r"{#.*?#}", "", path.read_text()))
    ]
    assert guilty == []


def test_no_code_of_ours_writes_script_or_style_into_a_page() -> None:
    html = re.compile(
        r"""<style|<script(?![^>]*(?:\ssrc=|ld\+json))|<\w[^>]*\s(?:style|on[a-z]+)=|javascript:""", re.IGNORECASE
    )
    guilty = [
        str(path.relative_to(ROOT))
        for path in own_files(".py")
        if not {"tests", "bench"} & set(path.relative_to(ROOT).parts) and html.search(path.read_text())
    ]
    # One looks for script in what people upload; pictures of the demo are drawn, not shown as pages.
    assert set(guilty) <= {"home/uploads.py"}


UNUSED = {
    "wagtailadmin/notifications/base.html": "an e-mail",
    "wagtailadmin/panels/inline_panel.html": "its block js_init is ours",
    "wagtailadmin/panels/multiple_chooser_panel.html": "its block js_init is ours",
    "wagtailadmin/widgets/date_input.html": "ours stands before it",
    "wagtailadmin/widgets/datetime_input.html": "ours stands before it",
    "wagtailadmin/widgets/time_input.html": "ours stands before it",
}
"""Templates of Wagtail's that hold something inline, and why none of it reaches a browser."""


def test_a_new_inline_script_of_wagtails_is_noticed() -> None:
    import wagtail
    from django.apps import apps

    own = Path(wagtail.__file__).parent
    folders = [Path(app.path) for app in apps.get_app_configs() if Path(app.path).is_relative_to(own)]
    found = {
        str(path.relative_to(folder / "templates"))
        for folder in folders
        for path in (folder / "templates").rglob("*.html")
        if INLINE.search(path.read_text())
    }
    assert found == set(UNUSED)
    assert [name for name, why in UNUSED.items() if "ours" in why and not (ROOT / "templates" / name).exists()] == []
    code = {
        str(path.relative_to(own))
        for folder in folders
        for path in folder.rglob("*.py")
        if not {"tests", "test", "styleguide"} & set(path.parts) and re.search("<script>|<style>", path.read_text())
    }
    assert code == {"admin/widgets/chooser.py"}, "home/choosers.py stands in its place"


def test_the_locked_requirements_name_no_download_address_and_hash_everything() -> None:
    for name in ("requirements.txt", "requirements-dev.txt", "requirements-production.txt"):
        text = (ROOT / name).read_text()
        assert "://" not in text
        assert "find-links" not in text
        pinned = re.findall(r"^[a-z0-9][\w.-]*(?:\[\w+\])?==", text, re.MULTILINE)
        assert len(pinned) > 10
        assert text.count("--hash=sha256:") >= len(pinned)


def test_the_head_of_the_requirements_says_why_each_direct_package_is_there() -> None:
    head = (ROOT / "requirements.txt").read_text().split("\n\n")[0]
    for package in ("django", "wagtail", "elasticsearch-dsl", "pillow"):
        assert re.search(rf"^#   {package}: \w+", head, re.MULTILINE)
    assert re.search(r"^#   pytest-django: \w+", (ROOT / "requirements-dev.txt").read_text(), re.MULTILINE)


def test_bare_make_prints_help_that_names_every_command() -> None:
    printed = subprocess.run(["make", "-s"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for command in ("run", "dev", "test", "test-production", "check", "bench", "soak", "fresh"):
        assert re.search(rf"^{command}\s", printed, re.MULTILINE), command


def test_words_of_vietnamese_are_composed_wherever_they_stand() -> None:
    import unicodedata

    broken = [
        str(path.relative_to(ROOT))
        for path in own_files(".py", ".html", ".po", ".md")
        if "tests" not in path.parts and not unicodedata.is_normalized("NFC", path.read_text())
    ]
    assert broken == []
