"""One mark that changes whenever public content changes, and a cache in each process that holds by it.

Menus, settings and short lists stand on every page. Reading them anew costs a dozen queries; keeping them for a time
shows yesterday's menu. So each request reads one row, the stamp, and what was built under the same stamp is used
again. A change writes a new stamp in its own transaction: every process sees it at its next request, none before.
"""

from __future__ import annotations

import threading
import uuid
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from django.http import HttpRequest

from .models import Stamp

T = TypeVar("T")

PUBLIC = "public"
MAX_ENTRIES = 1024


class StampedCache:
    """Values built under one stamp; a new stamp empties it. Bounded, oldest out first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stamp = ""
        self._values: OrderedDict[Hashable, Any] = OrderedDict()

    def get(self, stamp: str, key: Hashable, build: Callable[[], T]) -> T:
        """The value for ``key``, built once a stamp in this process. Treat it as read-only.

        Threads that ask at the same moment each build it, none waits, and one value is kept.
        """
        with self._lock:
            if stamp != self._stamp:
                self._values.clear()
                self._stamp = stamp
            elif key in self._values:
                self._values.move_to_end(key)
                found: T = self._values[key]
                return found
        value = build()
        with self._lock:
            if stamp == self._stamp:
                self._values[key] = value
                while len(self._values) > MAX_ENTRIES:
                    self._values.popitem(last=False)
        return value


_cache = StampedCache()


def read(name: str) -> str:
    """The stamp of that name, from the database; empty before its first ``renew``."""
    value = Stamp.objects.filter(name=name).values_list("value", flat=True).first()
    return str(value) if value else ""


def current(request: HttpRequest | None = None) -> str:
    """The public stamp in force, read once a request; empty while no content exists."""
    if request is not None and hasattr(request, "_public_stamp"):
        return str(request._public_stamp)
    stamp = read(PUBLIC)
    if request is not None:
        request._public_stamp = stamp  # type: ignore[attr-defined]
    return stamp


def renew(name: str = PUBLIC) -> None:
    """Write a new stamp in the transaction at hand. Other content than the public has a name of its own."""
    Stamp.objects.update_or_create(name=name, defaults={"value": uuid.uuid4()})


def stamped(request: HttpRequest | None, key: Hashable, build: Callable[[], T]) -> T:
    """``build()``, or what it gave before under the same stamp. Never for what depends on who asks."""
    stamp = current(request)
    return _cache.get(stamp, key, build) if stamp else build()
