"""The form through which pictures come in: measured before they are unpacked."""

from __future__ import annotations

import struct
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from PIL import Image, UnidentifiedImageError
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm
from wagtail.images.models import Image as WagtailImage

from home.uploads import PICTURES


class PictureField(WagtailImageField):  # type: ignore[misc]
    """Counts the pixels before anything unpacks them, and says so when a file breaks off: Wagtail's own would fail."""

    def to_python(self, data: Any) -> Any:
        try:
            if data is not None and hasattr(data, "seek"):
                self._count_pixels(data)
            return super().to_python(data)
        except (OSError, SyntaxError, ValueError, struct.error, Image.DecompressionBombError) as error:
            raise ValidationError(self.error_messages["invalid_image"], code="invalid_image") from error

    def _count_pixels(self, data: Any) -> None:
        data.seek(0)
        try:
            with Image.open(data, formats=PICTURES) as picture:
                pixels = picture.width * picture.height * getattr(picture, "n_frames", 1)
        except UnidentifiedImageError:
            return  # Wagtail says which formats it takes
        finally:
            data.seek(0)
        if pixels > self.max_image_pixels:
            raise ValidationError(
                self.error_messages["file_too_many_pixels"]
                % {"num_pixels": pixels, "max_pixels_count": self.max_image_pixels},
                code="file_too_many_pixels",
            )


class PortalImageForm(BaseImageForm):  # type: ignore[misc]
    """The form of pictures (``WAGTAILIMAGES_IMAGE_FORM_BASE``)."""

    file = PictureField(
        label=capfirst(WagtailImage._meta.get_field("file").verbose_name), widget=BaseImageForm.Meta.widgets["file"]
    )
