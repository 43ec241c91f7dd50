"""When citations are read: at once in what is published, and later in what may cite it."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, pre_delete
from wagtail.signals import page_published, page_unpublished

from home import texts


def connect() -> None:
    """Called once when the apps are ready."""
    from guidance.models import LegalDocument

    page_published.connect(_published, dispatch_uid="guidance.citations.published")
    page_unpublished.connect(_unpublished, dispatch_uid="guidance.citations.unpublished")
    pre_delete.connect(_about_to_go, sender=LegalDocument, dispatch_uid="guidance.citations.going")
    post_delete.connect(_gone, sender=LegalDocument, dispatch_uid="guidance.citations.gone")


def _published(sender: type, instance: Any, **kwargs: Any) -> None:
    from guidance.citing.keeping import keep

    if texts.reading_of(instance) is not None:
        keep(instance.pk)
        _read_others(instance)


def _unpublished(sender: type, instance: Any, **kwargs: Any) -> None:
    """Comes before a live page is deleted, too: nothing may be added then."""
    from guidance.citing.keeping import withdraw

    if texts.reading_of(instance) is not None:
        withdraw(instance.pk)
        _read_others(instance)


def _read_others(document: Any) -> None:
    """What cites a legal document, or may mean it now, is read again by the worker."""
    from guidance.citing.keeping import touched_by
    from guidance.models import LegalDocument
    from guidance.tasks import read_citations

    if not isinstance(document, LegalDocument):
        return
    pages = touched_by(document)
    for start in range(0, len(pages), 100):
        read_citations.enqueue(pages[start : start + 100])


def _about_to_go(instance: Any, **kwargs: Any) -> None:
    from guidance.citing.keeping import touched_by

    instance._cited_in = touched_by(instance)


def _gone(instance: Any, **kwargs: Any) -> None:
    """What cited it names nothing at once, and is read again later: another document may be meant."""
    from guidance.models import Citation
    from guidance.tasks import read_citations

    lost = Citation.objects.filter(target=None, outcome=Citation.Outcome.RESOLVED)
    lost.update(outcome=Citation.Outcome.UNRESOLVED)
    if pages := getattr(instance, "_cited_in", []):
        read_citations.enqueue(pages)
