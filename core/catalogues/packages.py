"""The packages whose own words reach people, each with a Vietnamese catalogue of ours in ``locale/packages/``.

They lie apart from ``locale/vi`` because collecting our strings would throw foreign ones out of a common file. The
English text comes from the catalogues the installed packages ship, so a new version shows at once what it changed.
A package whose words begin to reach people is added to ``PACKAGES``; one that is not ``finished`` is only counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import polib

from core.catalogues.catalogue import Catalogue, Message


@dataclass(frozen=True)
class Package:
    """``modules`` are those with a ``locale`` folder; ``domain`` is ``djangojs`` for words in scripts."""

    name: str
    modules: tuple[str, ...]
    domain: str = "django"
    finished: bool = True


PACKAGES = (
    Package(
        "django",
        ("django.conf", "django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"),
    ),
    Package("allauth", ("allauth",)),
    Package("filters", ("django_filters",)),
    Package("taggit", ("taggit",)),
)


def package_catalogues(root: Path) -> list[Catalogue]:
    """A catalogue for each package; ``root`` is the repository."""
    return [
        Catalogue(
            package.name,
            root / "locale" / "packages" / package.name / "vi" / "LC_MESSAGES" / f"{package.domain}.po",
            lambda package=package: english(package),  # type: ignore[misc]
            package.finished,
        )
        for package in PACKAGES
    ]


def english(package: Package) -> list[Message]:
    """The strings of a package, from its English catalogues, or from any where it ships no English one."""
    found: dict[tuple[str, str], Message] = {}
    for module in package.modules:
        for entry in polib.pofile(str(_template(module, package.domain))):
            if entry.obsolete or not entry.msgid:
                continue
            message = Message(entry.msgid, entry.msgid_plural or "", entry.msgctxt or "")
            found.setdefault(message.key, message).places.add(module)
    return list(found.values())


def _template(module: str, domain: str) -> Path:
    for path in sorted(_catalogues(module, domain), key=lambda path: (path.parent.parent.name != "en", str(path))):
        return path
    raise LookupError(f"{module} ships no {domain} catalogue")


def _catalogues(module: str, domain: str) -> Iterator[Path]:
    spec = find_spec(module)
    assert spec is not None, module
    for folder in spec.submodule_search_locations or ():
        yield from Path(folder).glob(f"locale/*/LC_MESSAGES/{domain}.po")
