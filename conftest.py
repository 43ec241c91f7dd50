"""What every test stands on: no outside host, no outside credential, and a portal to walk through."""

from __future__ import annotations

import ipaddress
import os
import re
import socket
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
from pytest_django import DjangoDbBlocker

if TYPE_CHECKING:
    from home.models import HomePage

# A busy machine is no failure: inputs are counted, time is not.
hypothesis.settings.register_profile("portal", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.load_profile("portal")

CREDENTIAL = re.compile(r"(TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|API_?KEY|ACCESS_KEY(_ID)?)$", re.IGNORECASE)
"""Names of environment variables that may open a door outside; the suite's own begin with PORTAL_TEST_."""


class OutsideHost(AssertionError):
    """A test tried to reach another machine."""


def is_here(address: Any) -> bool:
    """Whether a socket address stays on this machine: a file, or a loopback number or name."""
    if not isinstance(address, tuple):
        return True
    host = address[0].decode() if isinstance(address[0], bytes) else str(address[0])
    if host in {"", "localhost", "localhost.localdomain"}:
        return True
    try:
        number = ipaddress.ip_address(host.split("%")[0])
    except ValueError:
        return False
    return number.is_loopback or number.is_unspecified


@pytest.fixture(autouse=True, scope="session")
def _no_outside_hosts() -> Iterator[None]:
    """Connections and datagrams to other hosts raise ``OutsideHost``, in the suite's own processes."""
    with pytest.MonkeyPatch.context() as patch:
        for name, place in (("connect", 0), ("connect_ex", 0), ("sendto", -1)):
            patch.setattr(socket.socket, name, _guarded(getattr(socket.socket, name), place))
        yield


def _guarded(real: Any, place: int) -> Any:
    def inner(self: socket.socket, *args: Any) -> Any:
        if self.family in {socket.AF_INET, socket.AF_INET6} and not is_here(args[place]):
            raise OutsideHost(f"a test tried to reach {args[place]!r}")
        return real(self, *args)

    return inner


@pytest.fixture(autouse=True, scope="session")
def _no_credentials() -> Iterator[None]:
    """What the developer's shell knows about other services is blank here and in processes that tests start."""
    from django.conf import settings

    with pytest.MonkeyPatch.context() as patch:
        for name in list(os.environ):
            if CREDENTIAL.search(name) and not name.startswith("PORTAL_TEST_"):
                patch.setenv(name, "")
        for name in ("EMAIL_HOST_USER", "EMAIL_HOST_PASSWORD"):
            patch.setattr(settings, name, "", raising=False)
        yield


@pytest.fixture(autouse=True, scope="session")
def _addresses() -> None:
    """Read before any test changes a setting: addresses keep what they saw, such as where pictures lie."""
    from django.urls import get_resolver

    assert get_resolver().url_patterns


@pytest.fixture(autouse=True)
def _no_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test begins as if nobody had tried anything: what threads have counted outlives their test."""
    from core import limits

    monkeypatch.setattr(limits, "SALT", f"core.limits:{uuid.uuid4()}")


World = Callable[[], AbstractContextManager[None]]


@pytest.fixture(scope="session")
def world(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> World:
    """A database filled once for a module: opens it, and takes everything back at the end.

    Each test still has its own transaction within, so it may write.
    """
    from django.core.cache import cache
    from django.db import connections, transaction

    @contextmanager
    def undone(alias: str) -> Iterator[None]:
        with transaction.atomic(using=alias):
            try:
                yield
            finally:
                transaction.set_rollback(True, using=alias)

    is_open = False

    @contextmanager
    def opened() -> Iterator[None]:
        nonlocal is_open
        assert not is_open, "a module has one world: what stands in one would show in the other"
        is_open = True
        try:
            with django_db_blocker.unblock(), ExitStack() as stack:
                for alias in connections:
                    stack.enter_context(undone(alias))
                cache.clear()
                yield
        finally:
            cache.clear()
            is_open = False

    return opened


@pytest.fixture(scope="module")
def _structure(world: World) -> Iterator[None]:
    from accounts.setup import setup_roles
    from home.structure import build_structure

    with world():
        build_structure()
        setup_roles()
        yield


@pytest.fixture
def site(_structure: None, db: None) -> HomePage:
    """The front page and every section, empty, with roles and workflow. Returns the front page.

    Built once a module; a module that uses it has no test that commits (``transaction=True``).
    """
    from home.models import HomePage

    home: HomePage = HomePage.objects.get()
    return home
