"""Every word of the interface in Vietnamese: ours in ``locale/vi``, the packages' in ``locale/packages/``.

Offers ``all_catalogues`` and ``all_complaints``; ``manage.py translations`` is their face.
"""

from __future__ import annotations

from pathlib import Path

from core.catalogues.catalogue import Catalogue
from core.catalogues.checks import complaints, contradictions
from core.catalogues.extraction import extract
from core.catalogues.glossary import Glossary, read
from core.catalogues.packages import package_catalogues


def our_catalogue(root: Path) -> Catalogue:
    return Catalogue("portal", root / "locale" / "vi" / "LC_MESSAGES" / "django.po", lambda: extract(root))


def all_catalogues(root: Path) -> list[Catalogue]:
    """Ours first, then one a package; ``root`` is the repository."""
    return [our_catalogue(root), *package_catalogues(root)]


def glossary(root: Path) -> Glossary:
    return read(root / "docs" / "glossary.md")


def all_complaints(root: Path) -> list[str]:
    """What is wrong with the catalogues that count as finished; empty when all is well."""
    rules = glossary(root)
    finished = [catalogue for catalogue in all_catalogues(root) if catalogue.finished]
    return [line for catalogue in finished for line in complaints(catalogue, rules)] + contradictions(finished)
