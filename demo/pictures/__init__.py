"""Flat, calm pictures for the demo content, drawn with Pillow: no photographs, no people, no words.

``draw("lotus")`` gives the same picture each time. What matters stands in the middle, so that a page may cut the sides
or a strip of sky and ground away.
"""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image

from demo.pictures import scenes_land, scenes_places, scenes_rooms, scenes_things, scenes_town, scenes_water
from demo.pictures.canvas import Canvas

__all__ = ["KEYS", "draw"]

_Scene = tuple[Callable[[Canvas], None], str]

_SCENES: dict[str, _Scene] = {
    **scenes_town.SCENES,
    **scenes_places.SCENES,
    **scenes_land.SCENES,
    **scenes_water.SCENES,
    **scenes_rooms.SCENES,
    **scenes_things.SCENES,
}

KEYS = tuple(sorted(_SCENES))
"""The pictures there are; ``demo.content.schema.PICTURES`` names the same."""


def draw(key: str, *, width: int = 1600, height: int = 900) -> Image.Image:
    """Draw a picture in RGB. A size of another shape than 16:9 shows the middle of the picture.

    Raises ``KeyError`` if there is no picture of that name and ``ValueError`` if a side is shorter than one pixel.
    """
    if key not in _SCENES:
        raise KeyError(f"There is no picture {key!r}; there are: {', '.join(KEYS)}.")
    if width < 1 or height < 1:
        raise ValueError(f"A picture cannot be {width} by {height} pixels.")
    scene, background = _SCENES[key]
    canvas = Canvas(width, height, background, seed=key)
    scene(canvas)
    return canvas.image()
