"""Pages, pictures and files for tests. A page goes beneath ``parent``, or where its kind belongs."""

from __future__ import annotations

import io
from typing import Any

import factory
from django.core.files.base import ContentFile
from factory.django import DjangoModelFactory
from PIL import Image
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

from home.models import Alert, HomePage, Navigation, PortalDocument, PortalImage, StandardPage

SMALLEST_PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def picture_bytes(width: int = 1600, height: int = 900, format_name: str = "JPEG", colour: str = "#0e5a54") -> bytes:
    """An encoded picture of one colour with a bright square in its upper left corner."""
    image = Image.new("RGB", (width, height), colour)
    image.paste("#ffdd00", (0, 0, width // 4, height // 4))
    buffer = io.BytesIO()
    image.save(buffer, format_name)
    return buffer.getvalue()


class PageFactory(DjangoModelFactory):
    """The base of page factories: ``add_child`` instead of ``create``, beneath ``home_of`` unless told."""

    class Meta:
        abstract = True

    title = factory.Sequence(lambda number: f"Trang số {number}")

    @classmethod
    def home_of(cls) -> Page:
        return HomePage.objects.get()

    @classmethod
    def _create(cls, model_class: type[Page], *args: Any, **kwargs: Any) -> Page:
        parent = kwargs.pop("parent", None) or cls.home_of()
        page = model_class(*args, **kwargs)
        Page.objects.get(pk=parent.pk).add_child(instance=page)
        return page


class StandardPageFactory(PageFactory):
    class Meta:
        model = StandardPage

    summary = "Một trang để thử."


class ImageFactory(DjangoModelFactory):
    """``size=(width, height)`` and ``format_name`` choose the bytes. A picture whose title is there is that picture."""

    class Meta:
        model = PortalImage
        django_get_or_create = ("title",)

    class Params:
        size = (1280, 720)
        format_name = "JPEG"

    title = factory.Sequence(lambda number: f"Tranh số {number}")
    description = "Dãy nhà bên sông"
    credit = "Tranh minh họa: Ban biên tập"
    file = factory.LazyAttribute(
        lambda image: ContentFile(picture_bytes(*image.size, image.format_name), f"tranh.{image.format_name.lower()}")
    )


class DocumentFactory(DjangoModelFactory):
    """``content`` and ``name`` choose the file. A document whose title is there is that document."""

    class Meta:
        model = PortalDocument
        django_get_or_create = ("title",)

    class Params:
        content = SMALLEST_PDF
        name = "ke-hoach.pdf"

    title = factory.Sequence(lambda number: f"Tài liệu số {number}")
    file = factory.LazyAttribute(lambda document: ContentFile(document.content, document.name))


class NavigationFactory(DjangoModelFactory):
    class Meta:
        model = Navigation

    language = "vi"
    live = True


class AlertFactory(DjangoModelFactory):
    class Meta:
        model = Alert

    title = factory.Sequence(lambda number: f"Thông báo số {number}")
    live = True


def restrict(page: Page, *groups: Any) -> PageViewRestriction:
    """Close a page and what lies beneath: to everyone signed in, or to ``groups`` alone."""
    kind = PageViewRestriction.GROUPS if groups else PageViewRestriction.LOGIN
    restriction = PageViewRestriction.objects.create(page=Page.objects.get(pk=page.pk), restriction_type=kind)
    restriction.groups.set(groups)
    return restriction


def closed_collection(name: str = "Nội bộ") -> Collection:
    """A collection whose files open only to those who are signed in."""
    collection: Collection = Collection.get_first_root_node().add_child(name=name)
    CollectionViewRestriction.objects.create(collection=collection, restriction_type=CollectionViewRestriction.LOGIN)
    return collection
