"""The package as a whole: pure Python, documented, its examples true, its files small."""

from __future__ import annotations

import ast
import doctest
import importlib
import pkgutil
from pathlib import Path

import pytest

from guidance import citations

MODULES = [module.name for module in pkgutil.walk_packages(citations.__path__, "guidance.citations.")]
FILES = sorted(Path(citations.__path__[0]).glob("*.py"))


@pytest.mark.parametrize("name", ["guidance.citations", *MODULES])
def test_the_examples_in_the_documentation_hold(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_nothing_but_python_and_the_language_is_imported(file: Path) -> None:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        for name in names:
            assert name.split(".")[0] not in {"django", "wagtail", "home", "core", "places", "accounts", "portal"}
            assert not name.startswith("guidance.") or name.startswith("guidance.citations")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_file_can_be_read_at_a_sitting(file: Path) -> None:
    assert len(file.read_text("utf-8").splitlines()) <= 400


def test_every_listed_name_is_documented() -> None:
    for name in citations.__all__:
        assert getattr(citations, name).__doc__, name
