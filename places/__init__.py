"""Where things are, and what places and bodies were called when: units, agencies, and old addresses read as of today.

``places.models``: ``AdminUnit`` (province, district or commune from one day to another, with ``successors``),
``Succession``, ``Agency`` and ``AgencyName`` (names and symbols with their days). Their QuerySets take a day:
``AdminUnit.objects.current().provinces()``, ``.on(day).communes()``, ``.within(unit)``, ``unit.children``, all in the
order of the alphabet; ``kind_words()`` names the kinds of a day; ``Agency.objects.called(text, day)``. ``unit.today()``
gives the units of today that hold an old one's area.

``places.find(text, day=None)`` reads an address, ``places.matching.Match`` is what it gives. ``manage.py load_places``
fills the tables; nothing is found before.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .matching import Match


def find(text: str, *, day: date | None = None) -> list[Match]:
    """The units that an old or new address may mean, each with its units of today; see ``places.lookup.find``.

    None found: an empty list. One match whose ``today`` has one unit is an answer; everything else is a choice, which
    ``Match.words`` explains. ``day``: when the address was written, where that is known.
    """
    from .lookup import find as look_up  # the models, which the package itself must not wait for

    return look_up(text, day=day)
