"""Pictures in three formats and a few widths, made by the worker."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any
from unittest import mock

import pytest
from django.core.files.base import ContentFile
from django.template import Context, Template
from django_tasks_db.models import DBTaskResult
from PIL import Image, ImageChops, ImageStat
from wagtail.images.models import Filter

from home.models import PortalImage, PortalRendition
from home.pictures import (
    CARD_WIDTHS,
    FORMATS,
    WIDTHS,
    Candidate,
    PictureSet,
    all_specs,
    card_spec,
    make_renditions,
    picture_of,
    pictures_of,
    whole_spec,
)
from home.tests.factories import ImageFactory, picture_bytes

pytestmark = pytest.mark.django_db

SMALL = (500, 400)
MAGIC: dict[str, Callable[[bytes], bool]] = {
    "avif": lambda data: data[4:12] == b"ftypavif",
    "webp": lambda data: data[:4] == b"RIFF" and data[8:12] == b"WEBP",
    "jpeg": lambda data: data[:3] == b"\xff\xd8\xff",
}


@pytest.fixture(autouse=True)
def _no_remembered_sizes() -> None:
    """Wagtail remembers single sizes by the picture's number, which the next test's picture has too."""
    PortalRendition.cache_backend.clear()


def picture(size: tuple[int, int] = SMALL, **values: Any) -> PortalImage:
    image: PortalImage = ImageFactory.create(size=size, **values)
    return image


def made(size: tuple[int, int] = SMALL, **values: Any) -> PortalImage:
    """A picture whose sizes the worker has made."""
    image = picture(size, **values)
    make_renditions.call(image.pk)
    return image


def html(image: PortalImage, arguments: str = "") -> str:
    template = Template(f"{{% picture pictures {arguments} %}}")
    return template.render(Context({"pictures": pictures_of([image.pk])[image.pk]}))


def bytes_of(rendition: PortalRendition) -> bytes:
    with rendition.file.open("rb") as file:
        data: bytes = file.read()
        return data


def with_notes(orientation: int = 1) -> bytes:
    """A photograph as a telephone writes it: with its maker, place and position."""
    buffer = io.BytesIO()
    notes = Image.Exif()
    notes[0x010F], notes[0x0112] = "MAY ANH", orientation
    notes.get_ifd(0x8825)[1] = "N"
    Image.new("RGB", SMALL).save(buffer, "JPEG", exif=notes, comment=b"MAY ANH")
    return buffer.getvalue()


# What the worker makes


@pytest.mark.parametrize("name", FORMATS)
def test_each_format_is_what_its_name_says(name: str) -> None:
    image = picture()
    rendition = image.get_rendition(whole_spec(400, name))
    assert MAGIC[name](bytes_of(rendition))
    assert rendition.file.name.endswith(name if name != "jpeg" else "jpg")


def test_the_worker_makes_every_size_of_every_format() -> None:
    image = made()
    assert set(image.renditions.values_list("filter_spec", flat=True)) == set(all_specs())
    assert len(all_specs()) == len(FORMATS) * (len(WIDTHS) + len(CARD_WIDTHS))


def test_the_worker_may_do_it_twice() -> None:
    image = made()
    before = set(image.renditions.values_list("pk", "file"))
    assert make_renditions.call(image.pk) == len(all_specs())
    assert set(image.renditions.values_list("pk", "file")) == before


def test_the_worker_goes_on_where_it_was_killed() -> None:
    image = picture()
    image.get_rendition(whole_spec(400, "webp"))
    assert make_renditions.call(image.pk) == len(all_specs())


def test_a_picture_that_is_gone_is_no_error() -> None:
    assert make_renditions.call(999_999) == 0


def test_a_saved_picture_is_put_before_the_worker() -> None:
    image = picture()
    waiting = DBTaskResult.objects.filter(task_path="home.pictures.make_renditions")
    assert [task.args_kwargs["args"] for task in waiting] == [[image.pk]]


def test_no_page_makes_a_size_itself() -> None:
    image = picture()
    html(image)
    assert not PortalRendition.objects.exists()


def test_a_size_keeps_nothing_of_the_cameras_notes() -> None:
    image = picture(file=ContentFile(with_notes(), "anh.jpg"))
    for name in FORMATS:
        assert b"MAY ANH" not in bytes_of(image.get_rendition(whole_spec(400, name)))


# What a page shows


def test_a_page_offers_avif_then_webp_and_falls_back_to_jpeg() -> None:
    shown = html(made())
    places = [shown.index(f'type="image/{name}"') for name in FORMATS]
    assert places == sorted(places)
    assert MAGIC["jpeg"](bytes_of(PortalRendition.objects.get(filter_spec=whole_spec(800, "jpeg"))))
    assert '.jpg"' in shown[shown.index("<img") :]


def test_every_source_names_its_widths_and_the_room_it_gets() -> None:
    shown = html(made((1300, 700)), 'sizes="50vw"')
    for name in FORMATS:
        source = shown[shown.index(f'type="image/{name}"') :].split(">")[0]
        assert [f" {width}w" in source for width in WIDTHS] == [True, True, True]
        assert 'sizes="50vw"' in source


def test_a_picture_smaller_than_a_width_is_offered_once_in_its_own() -> None:
    image = made()
    assert {name: [c.width for c in entries] for name, entries in pictures_of([image.pk])[image.pk].whole.items()} == {
        name: [400, 500] for name in FORMATS
    }


def test_until_sizes_are_made_a_page_shows_the_original() -> None:
    image = picture()
    shown = html(image)
    assert "<source" not in shown
    assert f'src="{image.file.url}"' in shown


def test_a_size_shows_as_soon_as_it_is_made() -> None:
    image = picture()
    assert picture_of(image.pk) == pictures_of([image.pk])[image.pk]
    make_renditions.call(image.pk)
    found = picture_of(image.pk)
    assert found is not None
    assert set(found.whole) == set(FORMATS)


def test_a_picture_that_is_gone_shows_nothing() -> None:
    assert picture_of(999_999) is None
    assert Template("{% picture pictures %}").render(Context({"pictures": None})).strip() == ""


def test_a_picture_below_the_fold_loads_when_it_is_near() -> None:
    shown = html(picture())
    assert 'loading="lazy"' in shown
    assert "fetchpriority" not in shown


def test_the_first_picture_of_a_page_loads_at_once() -> None:
    shown = html(picture(), "eager=True")
    assert 'fetchpriority="high"' in shown
    assert "lazy" not in shown


def test_a_picture_keeps_its_room_before_it_is_there() -> None:
    assert 'width="500" height="400"' in html(picture())


def test_a_card_keeps_room_for_its_cut() -> None:
    shown = html(made(), 'shape="card"')
    assert 'width="500" height="281"' in shown
    assert "fill-320x180" in shown


@pytest.mark.parametrize(
    ("argument", "words"), [("", "Dãy nhà bên sông"), ('alt="Ngõ phố"', "Ngõ phố"), ('alt=""', "")]
)
def test_a_picture_speaks_its_own_words_unless_others_are_given(argument: str, words: str) -> None:
    assert f'alt="{words}"' in html(picture(), argument)


def test_words_with_marks_of_html_stay_words() -> None:
    assert 'alt="&quot;&gt;&lt;script&gt;"' in html(picture(description='"><script>'))


def test_a_picture_without_words_is_refused() -> None:
    from django.core.exceptions import ValidationError

    image = picture()
    image.description = ""
    with pytest.raises(ValidationError) as refused:
        image.full_clean()
    assert "description" in refused.value.message_dict


def test_many_pictures_cost_two_questions(django_assert_num_queries: Any) -> None:
    images = [picture((40, 30)) for _ in range(5)]
    with django_assert_num_queries(2):
        assert len(pictures_of([image.pk for image in images])) == 5


def test_no_picture_costs_no_question(django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        assert pictures_of([]) == {}


def test_a_picture_set_is_the_same_for_the_same_picture() -> None:
    image = picture()
    assert pictures_of([image.pk])[image.pk] == PictureSet(
        alt="Dãy nhà bên sông",
        credit="Tranh minh họa: Ban biên tập",
        width=500,
        height=400,
        original=image.file.url,
        whole={},
        card={},
    )
    assert Candidate("/a", 1) == Candidate("/a", 1)


# The point that a cut keeps


def yellow_share(rendition: PortalRendition) -> float:
    """How much of the cut is the bright square in the original's upper left corner."""
    with Image.open(io.BytesIO(bytes_of(rendition))) as cut:
        data = cut.convert("RGB").resize((64, 36)).tobytes()
    pixels = list(zip(data[::3], data[1::3], data[2::3], strict=True))
    return sum(red > 180 and green > 160 and blue < 120 for red, green, blue in pixels) / len(pixels)


def focused() -> PortalImage:
    """A tall picture whose focal point lies on the bright square in its upper left corner."""
    image = picture((400, 900))
    image.focal_point_x, image.focal_point_y = 50, 60
    image.focal_point_width, image.focal_point_height = 100, 120
    image.save()
    return image


def test_a_cut_keeps_the_focal_point() -> None:
    image = picture((400, 900))
    middle = yellow_share(image.get_rendition(card_spec(320, "jpeg")))
    assert yellow_share(focused().get_rendition(card_spec(320, "jpeg"))) > middle + 0.1


def test_a_moved_focal_point_makes_the_cuts_anew() -> None:
    image = made((400, 900))
    assert pictures_of([image.pk])[image.pk].card
    image.focal_point_x, image.focal_point_y, image.focal_point_width, image.focal_point_height = 50, 60, 100, 120
    image.save()
    assert pictures_of([image.pk])[image.pk].card == {}
    make_renditions.call(image.pk)
    fresh = pictures_of([image.pk])[image.pk].card["jpeg"][0].url
    keys = {rendition.url: rendition.focal_point_key for rendition in image.renditions.all()}
    assert keys[fresh] == Filter(spec=card_spec(320, "jpeg")).get_cache_key(image) != ""


def test_the_formats_are_read_from_one_place() -> None:
    with mock.patch("home.pictures.FORMATS", ("webp",)):
        assert {spec.split("format-")[1].split("|")[0] for spec in all_specs()} == {"webp"}


def test_the_tests_picture_is_one() -> None:
    with Image.open(io.BytesIO(picture_bytes())) as opened:
        opened.verify()


# What is stored of an upload


def test_an_original_keeps_nothing_of_the_cameras_notes() -> None:
    image = picture(file=ContentFile(with_notes(), "anh.jpg"))
    with image.file.open("rb") as file:
        stored = file.read()
    assert MAGIC["jpeg"](stored)
    assert b"MAY ANH" not in stored


def test_a_picture_taken_on_its_side_is_stored_upright() -> None:
    image = picture(file=ContentFile(with_notes(orientation=6), "anh.jpg"))
    with Image.open(image.file.path) as stored:
        assert stored.size == (image.width, image.height) == (SMALL[1], SMALL[0])


def test_a_jpeg_keeps_its_pixels() -> None:
    data = picture_bytes(*SMALL)
    image = picture(file=ContentFile(data, "anh.jpg"))
    with Image.open(image.file.path) as stored, Image.open(io.BytesIO(data)) as before:
        assert max(ImageStat.Stat(ImageChops.difference(stored, before)).mean) < 0.5


@pytest.mark.parametrize("format_name", ["PNG", "WEBP"])
def test_other_formats_stay_what_they_are(format_name: str) -> None:
    image = picture(file=ContentFile(picture_bytes(*SMALL, format_name), f"anh.{format_name.lower()}"))
    with Image.open(image.file.path) as stored:
        assert (stored.format, stored.size) == (format_name, SMALL)


def test_a_png_keeps_what_shows_through() -> None:
    buffer = io.BytesIO()
    Image.new("RGBA", (20, 20), (255, 0, 0, 0)).save(buffer, "PNG")
    image = picture(file=ContentFile(buffer.getvalue(), "anh.png"))
    with Image.open(image.file.path) as stored:
        assert stored.getpixel((0, 0)) == (255, 0, 0, 0)


def test_a_stored_picture_is_not_written_again() -> None:
    image = picture()
    name = image.file.name
    image.title = "Tên khác"
    image.save()
    assert PortalImage.objects.get(pk=image.pk).file.name == name
