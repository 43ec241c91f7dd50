"""Pictures as pages show them: AVIF, then WebP, then JPEG, in a few fixed widths.

The set of sizes is closed, so that the worker can make them all when a picture is saved, a page never waits for an
encoder, and a cache holds few files. A picture whose sizes are not made yet shows its original.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.http import HttpRequest
from django_tasks import task
from wagtail.images.models import Filter

from core import stamp

if TYPE_CHECKING:
    from .models import PortalRendition

FORMATS = ("avif", "webp", "jpeg")
WIDTHS = (400, 800, 1200)
CARD_WIDTHS = (320, 640)
CARD_RATIO = (16, 9)
QUALITY = {"avif": 60, "webp": 76, "jpeg": 80}


@dataclass(frozen=True)
class Candidate:
    url: str
    width: int


@dataclass(frozen=True)
class PictureSet:
    """Everything a ``<picture>`` needs. ``whole`` and ``card`` map a format to its candidates, narrow first."""

    alt: str
    credit: str
    width: int
    height: int
    original: str
    whole: dict[str, tuple[Candidate, ...]]
    card: dict[str, tuple[Candidate, ...]]


def whole_spec(width: int, format_name: str) -> str:
    """Wagtail's filter for the uncropped picture."""
    return f"width-{width}|format-{format_name}|{format_name}quality-{QUALITY[format_name]}"


def card_spec(width: int, format_name: str) -> str:
    """Wagtail's filter for a list's picture, cropped around the focal point."""
    height = width * CARD_RATIO[1] // CARD_RATIO[0]
    return f"fill-{width}x{height}|format-{format_name}|{format_name}quality-{QUALITY[format_name]}"


def all_specs() -> list[str]:
    """Every size that the worker makes."""
    return [whole_spec(width, name) for name in FORMATS for width in WIDTHS] + [
        card_spec(width, name) for name in FORMATS for width in CARD_WIDTHS
    ]


def pictures_of(image_ids: Iterable[int]) -> dict[int, PictureSet]:
    """The picture sets of these images in two queries, whatever their number."""
    from .models import PortalImage, PortalRendition

    wanted = set(image_ids)
    if not wanted:
        return {}
    images: dict[int, PortalImage] = {image.pk: image for image in PortalImage.objects.filter(pk__in=wanted)}
    made: dict[int, dict[str, PortalRendition]] = defaultdict(dict)
    for rendition in PortalRendition.objects.filter(image_id__in=images):
        image = images[rendition.image_id]
        if rendition.focal_point_key == Filter(spec=rendition.filter_spec).get_cache_key(image):
            made[rendition.image_id][rendition.filter_spec] = rendition
    return {
        pk: PictureSet(
            alt=image.description,
            credit=image.credit,
            width=image.width,
            height=image.height,
            original=image.file.url,
            whole=_candidates(made[pk], whole_spec, WIDTHS),
            card=_candidates(made[pk], card_spec, CARD_WIDTHS),
        )
        for pk, image in images.items()
    }


def picture_of(image_id: int | None, request: HttpRequest | None = None) -> PictureSet | None:
    """One picture's set, kept under the public stamp: every saved picture and every size made renews it."""
    if not image_id:
        return None
    return stamp.stamped(request, ("picture", image_id), lambda: pictures_of([image_id]).get(image_id))


def _candidates(
    made: dict[str, PortalRendition], spec_of: Callable[[int, str], str], widths: tuple[int, ...]
) -> dict[str, tuple[Candidate, ...]]:
    """What is made, by format; a width that a small original could not fill appears once."""
    found = {}
    for name in FORMATS:
        entries = [made[spec_of(width, name)] for width in widths if spec_of(width, name) in made]
        by_width = {entry.width: Candidate(entry.url, entry.width) for entry in entries}
        if by_width:
            found[name] = tuple(by_width[width] for width in sorted(by_width))
    return found


@task()
def make_renditions(image_id: int) -> int:
    """Make every size of one picture that is not there yet; returns how many it has. A vanished picture is no error."""
    from .models import PortalImage

    image = PortalImage.objects.filter(pk=image_id).first()
    if image is None:
        return 0
    made = set(image.renditions.values_list("filter_spec", "focal_point_key"))
    filters = [Filter(spec=spec) for spec in all_specs()]
    missing = [each for each in filters if (each.spec, each.get_cache_key(image)) not in made]
    if missing:
        # Not get_renditions(): it believes a cache that may remember sizes of another database.
        image.create_renditions(*missing)
        stamp.renew()  # many at once are stored without the signal that would
    return len(filters)
