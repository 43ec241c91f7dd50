"""Pictures and documents of the CMS. No person's photograph belongs here: images have no privacy."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.documents.models import Document as WagtailDocument
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.images.models import Image as WagtailImage

from core.fields import NormalCharField, NormalTextField


class PortalImage(AbstractImage):  # type: ignore[misc]
    """A picture with the words that stand for it and the one who made it."""

    description = NormalCharField(
        _("alternative text"),
        max_length=255,
        help_text=_("What the picture shows, in one sentence, for people who do not see it."),
    )
    credit = NormalCharField(
        _("credit"), max_length=120, blank=True, help_text=_("Who made it: “Illustration: Editorial board”.")
    )

    admin_form_fields = (
        *(field for field in WagtailImage.admin_form_fields if field != "description"),
        "description",
        "credit",
    )

    _written: Any = None

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")

    def clean(self) -> None:
        super().clean()
        self._write_anew()

    def save(self, *args: Any, **kwargs: Any) -> None:
        self._write_anew()
        super().save(*args, **kwargs)

    def _write_anew(self) -> None:
        """Once for each new file."""
        from home.uploads import re_encoded

        image: Any = self
        if image.file and not image.file._committed and self._written is not image.file.file:
            self._written = re_encoded(image.file.file, image.file.name)
            image.file = self._written

    @property
    def default_alt_text(self) -> str:
        return self.description


class PortalRendition(AbstractRendition):  # type: ignore[misc]
    """One size and format of a picture, made by the worker."""

    image = models.ForeignKey(PortalImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=("image", "filter_spec", "focal_point_key"), name="unique_rendition")
        ]


class PortalDocument(AbstractDocument):  # type: ignore[misc]
    """A file that readers download through the permission check at /tai-lieu/."""

    admin_form_fields = WagtailDocument.admin_form_fields

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    def clean(self, *args: Any, **kwargs: Any) -> None:
        super().clean(*args, **kwargs)
        from home.uploads import check_document

        check_document(self.file, self.filename)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """With size and hash from the start: Wagtail would write them when a reader first asks."""
        if self.file and self.file_size is None and not kwargs.get("update_fields"):
            self._set_document_file_metadata()
        super().save(*args, **kwargs)


class FileText(models.Model):
    """What stands in a document, for search; the worker reads it. A table of its own: nobody who lists files loads it.

    Whoever searches here asks for the document's rights. ``code`` is empty or says why there is no text
    (``home.reading_files.MESSAGES``); ``read`` of ``pages`` pages were read.
    """

    document = models.OneToOneField(PortalDocument, on_delete=models.CASCADE, related_name="file_text")
    file_hash = models.CharField(max_length=40, blank=True, editable=False)
    text = NormalTextField(blank=True, editable=False)
    code = models.CharField(max_length=20, blank=True, editable=False)
    pages = models.PositiveIntegerField(default=0, editable=False)
    read = models.PositiveIntegerField(default=0, editable=False)

    objects: models.Manager[Any] = models.Manager()

    class Meta:
        verbose_name = _("text of a file")
        verbose_name_plural = _("texts of files")

    def __str__(self) -> str:
        return str(self.document)
