"""All guides of the demo, in the order of the task entrances."""

from __future__ import annotations

from demo.content.guides_centre import GUIDES_CENTRE
from demo.content.guides_family import GUIDES_FAMILY
from demo.content.guides_path import GUIDES_PATH
from demo.content.schema import Guide

GUIDES: list[Guide] = [*GUIDES_FAMILY, *GUIDES_CENTRE, *GUIDES_PATH]
