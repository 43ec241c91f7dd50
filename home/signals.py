"""What renews the public stamp, and what a saved picture or file sets going."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction, Site
from wagtail.signals import page_unpublished, post_page_move

from core import stamp


def connect() -> None:
    """Called once when the apps are ready."""
    for signal in (post_save, post_delete):
        signal.connect(_saved, dispatch_uid=f"home.stamp.{id(signal)}")
    page_unpublished.connect(_moved, dispatch_uid="home.stamp.unpublished")
    post_page_move.connect(_moved, dispatch_uid="home.stamp.moved")
    post_save.connect(_picture_saved, dispatch_uid="home.pictures")
    post_save.connect(_document_saved, dispatch_uid="home.documents")


def _saved(sender: type, raw: bool = False, **kwargs: Any) -> None:
    if raw:
        return
    from home.models import PortalDocument, PortalImage, PortalRendition

    pages = (Page, PageViewRestriction, Site)
    files = (PortalImage, PortalRendition, PortalDocument, Collection, CollectionViewRestriction)
    if issubclass(sender, pages + files) or getattr(sender, "shown_to_the_public", False):
        stamp.renew()


def _moved(**kwargs: Any) -> None:
    stamp.renew()


def _picture_saved(sender: type, instance: Any, raw: bool = False, **kwargs: Any) -> None:
    from home.models import PortalImage
    from home.pictures import make_renditions

    if sender is PortalImage and not raw:
        make_renditions.enqueue(instance.pk)


def _document_saved(sender: type, instance: Any, raw: bool = False, **kwargs: Any) -> None:
    from home.models import PortalDocument
    from home.reading_files import READABLE
    from home.tasks import read_document

    if sender is PortalDocument and not raw and instance.file_extension.lower() in READABLE:
        read_document.enqueue(instance.pk)
