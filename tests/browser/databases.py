"""A portal of the browser's own: databases beside the suite's, filled once, copied for whoever needs a fresh one.

A browser asks for several things at once, so its server needs a database that takes several connections: a file or
PostgreSQL, not the suite's SQLite in memory. Loading the demo takes seconds and copying it a moment, so the demo is
loaded once a run (the workers of pytest-xdist wait for one another) and every module, or test, starts from a copy.
"""

from __future__ import annotations

import fcntl
import io
import shutil
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.db import connections

Build = Callable[[], None]


class Databases(ABC):
    """One worker's databases. ``use`` puts them in place of the suite's; ``restore`` gives a fresh copy."""

    def __init__(self, shared: Path, worker: str) -> None:
        self.shared = shared
        self.worker = worker
        self.aliases = tuple(connections.settings)
        self.number = 0

    @abstractmethod
    def prototype(self) -> dict[str, str]:
        """Alias to the name of the database that the demo is loaded into."""

    @abstractmethod
    def make_empty(self) -> None:
        """Make the prototype's databases, without tables."""

    @abstractmethod
    def copy(self) -> dict[str, str]:
        """A new copy of the prototype; alias to name."""

    @abstractmethod
    def drop(self, names: dict[str, str]) -> None:
        """Remove a copy."""

    def prepare(self, build: Build, media: Path) -> None:
        """Have the prototype built by one of the workers, and its pictures in this worker's ``media``."""
        marker, kept = self.shared / "browser-portal-is-ready", self.shared / "browser-media"
        with (self.shared / "browser-portal.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not marker.exists():
                self.make_empty()
                with _in_place(self._settings(self.prototype())):
                    build()
                shutil.copytree(media, kept, dirs_exist_ok=True)
                marker.touch()
        shutil.copytree(kept, media, dirs_exist_ok=True)

    @contextmanager
    def use(self) -> Iterator[Callable[[], None]]:
        """Our databases instead of the suite's. Yields ``restore``: a fresh copy, all caches emptied."""
        names: dict[str, str] = {}

        def restore() -> None:
            old = dict(names)
            names.update(self.copy())
            for alias in self.aliases:
                connections[alias].close()
                connections.settings[alias]["NAME"] = names[alias]
            if old:
                self.drop(old)
            _forget()

        # Until the first ``restore`` the names lead nowhere, so that nothing writes into the prototype.
        with _in_place(self._settings({alias: self.nowhere() for alias in self.aliases})):
            try:
                yield restore
            finally:
                for alias in self.aliases:
                    connections[alias].close()
                if names:
                    self.drop(names)
        _forget()

    def nowhere(self) -> str:
        return "no-such-database"

    def _settings(self, names: dict[str, str]) -> dict[str, dict[str, Any]]:
        return {alias: {**connections.settings[alias], "NAME": names[alias]} for alias in self.aliases}


class SqliteFiles(Databases):
    """Files in the run's temporary folder; not synced to the disk, which only tests may do."""

    def prototype(self) -> dict[str, str]:
        return {alias: str(self.shared / f"browser-{alias}.sqlite3") for alias in self.aliases}

    def make_empty(self) -> None:
        for name in self.prototype().values():
            Path(name).unlink(missing_ok=True)

    def copy(self) -> dict[str, str]:
        self.number += 1
        names = {}
        for alias, name in self.prototype().items():
            names[alias] = str(self.shared / f"browser-{alias}-{self.worker}-{self.number}.sqlite3")
            shutil.copyfile(name, names[alias])
        return names

    def drop(self, names: dict[str, str]) -> None:
        for name in names.values():
            for ending in ("", "-wal", "-shm"):
                Path(name + ending).unlink(missing_ok=True)

    def nowhere(self) -> str:
        return "/nowhere/browser.sqlite3"

    def _settings(self, names: dict[str, str]) -> dict[str, dict[str, Any]]:
        quick = "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA busy_timeout=20000; PRAGMA temp_store=MEMORY;"
        return {
            alias: {**settings, "OPTIONS": {**settings["OPTIONS"], "init_command": quick}}
            for alias, settings in super()._settings(names).items()
        }


class PostgresDatabases(Databases):
    """Databases beside the suite's; a copy is ``CREATE DATABASE ... TEMPLATE``."""

    def __init__(self, shared: Path, worker: str) -> None:
        super().__init__(shared, worker)
        self.base = str(connections.settings["default"]["NAME"]).removesuffix(f"_{worker}")

    def prototype(self) -> dict[str, str]:
        return {"default": f"{self.base}_browser"}

    def make_empty(self) -> None:
        self._run(f'DROP DATABASE IF EXISTS "{self.prototype()["default"]}" WITH (FORCE)')
        self._run(f'CREATE DATABASE "{self.prototype()["default"]}"')

    def copy(self) -> dict[str, str]:
        self.number += 1
        name = f"{self.base}_browser_{self.worker}_{self.number}"
        with (self.shared / "browser-copy.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # a template takes one copier at a time
            self._run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            self._run(f'CREATE DATABASE "{name}" TEMPLATE "{self.prototype()["default"]}"')
        return {"default": name}

    def drop(self, names: dict[str, str]) -> None:
        self._run(f'DROP DATABASE IF EXISTS "{names["default"]}" WITH (FORCE)')

    def _run(self, statement: str) -> None:
        wrapper = connections.create_connection("default")
        wrapper.settings_dict = {**wrapper.settings_dict, "NAME": "postgres"}
        try:
            with wrapper.cursor() as cursor:
                cursor.execute(statement)
        finally:
            wrapper.close()


def databases(shared: Path, worker: str) -> Databases:
    """The kind that fits the suite's engine."""
    sqlite = connections.settings["default"]["ENGINE"].endswith("sqlite3")
    return SqliteFiles(shared, worker) if sqlite else PostgresDatabases(shared, worker)


@contextmanager
def _in_place(settings: dict[str, dict[str, Any]]) -> Iterator[None]:
    """Connections to other databases; the suite's stay open, because one in memory would vanish when closed."""
    kept_settings = dict(connections.settings)
    kept = {alias: connections[alias] for alias in settings}
    for alias, values in settings.items():
        connections.settings[alias] = values
        del connections[alias]
    try:
        yield
    finally:
        for alias in settings:
            connections[alias].close()
            connections.settings[alias] = kept_settings[alias]
            connections[alias] = kept[alias]


def _forget() -> None:
    """Empty what the process remembers of a database."""
    from django.contrib.contenttypes.models import ContentType
    from django.core.cache import cache
    from wagtail.models import Site

    from accounts.tests import signing
    from core import stamp

    signing._spent.clear()
    ContentType.objects.clear_cache()
    cache.clear()
    Site.clear_site_root_paths_cache()
    stamp._cache = stamp.StampedCache()


def build_demo() -> None:
    """Tables, demo, and the people who edit in tests; one picture with all its sizes, the others as drawn."""
    from django.core.management import call_command

    from accounts import roles
    from accounts.tests.factories import UserFactory
    from accounts.tests.signing import enrol
    from demo.management.commands import load_demo
    from home.models import PortalImage

    _forget()
    call_command("migrate", verbosity=0)
    if "counters" in connections.settings:
        call_command("migrate", "counters", database="counters", verbosity=0)
    call_command(load_demo.Command(), stderr=io.StringIO())
    for username, family, given, role in PEOPLE:
        enrol(UserFactory(username=username, last_name=family, first_name=given, roles=[role_of(role, roles)]))
    from home.pictures import all_specs

    PortalImage.objects.get(title="Tranh minh họa: training").get_renditions(*all_specs())
    _forget()


PEOPLE = (
    ("bien.tap", "Trần Thị", "Bình", "EDITOR"),
    ("bien.tap.2", "Lê Văn", "Đông", "EDITOR"),
    ("duyet.tin", "Phạm Thị", "Hạnh", "PUBLISHER"),
)
"""User name, family name, given name, role. Invented, as all names in tests."""


def role_of(name: str, roles: Any) -> Any:
    return getattr(roles, name)
