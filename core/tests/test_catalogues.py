"""A catalogue that is incomplete, breaks a placeholder or leaves the glossary is told from one that is finished."""

from __future__ import annotations

from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.utils.translation import gettext

from core.catalogues import all_catalogues, all_complaints
from core.catalogues.catalogue import METADATA, Catalogue, Message
from core.catalogues.checks import complaints, contradictions, wrong
from core.catalogues.glossary import Glossary, read
from core.catalogues.packages import PACKAGES, english

GLOSSARY = """# Words

## People

| English | Vietnamese | Note |
|---|---|---|
| user name, username | tên đăng nhập | never "tên người dùng", never "nick" |
| document (file) | tài liệu, văn bản | |
| question | câu hỏi | free; has other senses |

## Words that stay as they are

| English | Note |
|---|---|
| RSS, Facebook | names |
"""


@pytest.fixture
def rules(tmp_path: Path) -> Glossary:
    path = tmp_path / "glossary.md"
    path.write_text(GLOSSARY, encoding="utf-8")
    return read(path)


def entry(source: str, target: str, plural: str = "") -> polib.POEntry:
    if plural:
        return polib.POEntry(msgid=source, msgid_plural=plural, msgstr_plural={0: target})
    return polib.POEntry(msgid=source, msgstr=target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Hello %(name)s, %(day)s", "%(day)s: chào %(name)s"),
        ("%s of %d", "%s trên %d"),
        ("100%% of {count}", "100%% của {count}"),
        ('<a href="%(url)s">Here</a>', '<a href="%(url)s">Ở đây</a>'),
        ("Your usernames", "Tên đăng nhập của bạn"),
        ("This %(username)s is taken", "%(username)s đã có người dùng"),
        ("Save &amp; go", "Lưu &amp; đi"),
        ("Old question", "Điều đã hỏi"),
    ],
)
def test_a_translation_that_keeps_everything_passes(rules: Glossary, source: str, target: str) -> None:
    assert list(wrong(entry(source, target), rules)) == []


@pytest.mark.parametrize(
    ("source", "target", "word"),
    [
        ("Hello", "", "not translated"),
        ("Hello %(name)s", "Xin chào %(ten)s", "placeholders"),
        ("Hello %(name)s", "Xin chào", "placeholders"),
        ("%s of %d", "%d trên %s", "placeholders"),
        ("{count} rows", "{dem} dòng", "placeholders"),
        ("<b>Here</b>", "Ở đây", "HTML"),
        ("&Save", "Lưu", "accelerator"),
        ("Save", "&Lưu", "accelerator"),
        ("\nHello\n", "Xin chào", "white space"),
        ("User name", "Tên người dùng", "glossary"),
        ("A document", "Một tệp", "glossary"),
        ("Somebody", "Nick của ai", "glossary"),
    ],
)
def test_what_is_wrong_is_said(rules: Glossary, source: str, target: str, word: str) -> None:
    assert word in " ".join(wrong(entry(source, target), rules))


def test_vietnamese_has_one_form_for_one_and_many(rules: Glossary) -> None:
    good = entry("%(count)d hour", "%(count)d giờ", plural="%(count)d hours")
    assert list(wrong(good, rules)) == []
    good.msgstr_plural = {0: "%(count)d giờ", 1: "%(count)d giờ"}
    assert "one form" in " ".join(wrong(good, rules))


def test_words_that_stay_are_read_from_the_glossary(rules: Glossary) -> None:
    assert rules.same == {"RSS", "Facebook"}


def catalogue(path: Path, *messages: Message, name: str = "trial") -> Catalogue:
    return Catalogue(name, path, lambda: messages)


def written(path: Path, **words: str) -> Path:
    file = polib.POFile()
    file.metadata = METADATA
    file.extend(polib.POEntry(msgid=source, msgstr=target) for source, target in words.items())
    file.save(str(path))
    return path


def test_an_update_keeps_vietnamese_adds_the_new_and_drops_the_vanished(tmp_path: Path) -> None:
    path = written(tmp_path / "django.po", Yes="Có", Gone="Đã đi")
    trial = catalogue(path, Message("Yes"), Message("New"))
    trial.update()
    assert {key: one.msgstr for key, one in trial.entries().items()} == {("", "Yes"): "Có", ("", "New"): ""}
    assert trial.coverage() == (1, 2)


def test_missing_and_unused_strings_are_complaints(tmp_path: Path, rules: Glossary) -> None:
    path = written(tmp_path / "django.po", Gone="Đã đi")
    assert complaints(catalogue(path, Message("New")), rules) == ["trial: missing: New", "trial: no longer used: Gone"]


def test_the_same_english_with_two_vietnamese_is_a_complaint(tmp_path: Path) -> None:
    one = catalogue(written(tmp_path / "one.po", Yes="Có"), name="one")
    two = catalogue(written(tmp_path / "two.po", Yes="Vâng"), name="two")
    assert "'Vâng' here, 'Có' in one" in contradictions([one, two])[0]


def test_every_finished_catalogue_of_the_portal_is_finished() -> None:
    assert all_complaints(settings.BASE_DIR) == []


def test_the_command_fails_where_something_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.catalogues.all_complaints", lambda root: ["portal: missing: Hello"])
    with pytest.raises(CommandError, match="missing: Hello"):
        call_command("translations", "--check")


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)
def test_the_installed_package_tells_its_english(package: object) -> None:
    assert len(english(package)) > 10  # type: ignore[arg-type]


def test_words_of_packages_are_vietnamese_at_run_time() -> None:
    assert gettext("This field is required.") == "Cần điền ô này."
    assert gettext("Please type your current password.") == "Xin nhập mật khẩu hiện tại."


def test_each_package_folder_belongs_to_a_catalogue() -> None:
    folders = {path.name for path in (settings.BASE_DIR / "locale" / "packages").iterdir()}
    assert folders == {package.name for package in PACKAGES}
    assert {one.path.parents[2] for one in all_catalogues(settings.BASE_DIR)} == set(map(Path, settings.LOCALE_PATHS))
