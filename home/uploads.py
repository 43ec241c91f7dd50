"""Files that editors upload: the type is what the bytes say, not what the name says.

Source: OWASP File Upload Cheat Sheet. Nothing that a browser would run (SVG, HTML) is accepted anywhere.
"""

from __future__ import annotations

import io
import zipfile
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageOps

MAX_BYTES = {"mp4": 300 * 1024 * 1024}
DEFAULT_MAX_BYTES = 20 * 1024 * 1024
MAX_UNPACKED_BYTES = 200 * 1024 * 1024
MAX_MEMBERS = 2000

_OFFICE_MEMBER = {"docx": "word/document.xml", "xlsx": "xl/workbook.xml", "odt": "content.xml"}
PICTURES = ("JPEG", "PNG", "WEBP")
"""Formats that pictures may have, as Pillow names them."""
_KEPT = {"icc_profile", "transparency"}
_ORIENTATION = 0x0112
_MACRO_MEMBERS = ("vbaproject.bin",)


def check_document(file: Any, name: str) -> None:
    """Raise ``ValidationError``, with what to do, unless the bytes are what the extension promises."""
    if not file:
        return
    extension = name.rsplit(".", 1)[-1].lower() if "." in name else ""
    limit = MAX_BYTES.get(extension, DEFAULT_MAX_BYTES)
    if file.size > limit:
        raise ValidationError(
            {
                "file": _("The file is larger than %(limit)d MB. Make it smaller or split it.")
                % {"limit": limit // 1024**2}
            }
        )
    if file.size == 0:
        raise ValidationError({"file": _("The file is empty. Choose it again.")})
    was_closed = file.closed
    file.open("rb") if was_closed else file.seek(0)
    try:
        head = file.read(4096)
        file.seek(0)
        if not _fits(extension, head, file):
            raise ValidationError(
                {
                    "file": _("The content of the file is not %(kind)s. Save it again as %(kind)s.")
                    % {"kind": f".{extension}"}
                }
            )
    finally:
        file.seek(0)


def re_encoded(file: Any, name: str) -> ContentFile[bytes]:
    """The pixels alone, written anew: without the camera's notes and place, and without what hides behind a picture.

    Raises ``ValidationError`` for what cannot be read to its end.
    """
    extension = name.rsplit(".", 1)[-1].lower()
    file.seek(0)
    try:
        with Image.open(file, formats=PICTURES) as source:
            if source.width * source.height > settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS:
                raise ValueError("too many pixels")
            kept: dict[Any, Any] = {
                key: value for key, value in source.info.items() if key in {"icc_profile", "transparency"}
            }
            is_plain = source.format == "JPEG" and source.getexif().get(_ORIENTATION, 1) == 1
            written = source if is_plain else ImageOps.exif_transpose(source)
            written.load()
            written.info = kept
            buffer = io.BytesIO()
            options: dict[str, Any] = {"JPEG": {"quality": "keep" if is_plain else 92}, "WEBP": {"quality": 92}}
            kind = "JPEG" if source.format == "MPO" else str(source.format)
            written.save(buffer, kind, **options.get(kind, {}), icc_profile=kept.get("icc_profile"))
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        message = _("The content of the file is not %(kind)s. Save it again as %(kind)s.") % {"kind": f".{extension}"}
        raise ValidationError({"file": message}) from error
    fresh: ContentFile[bytes] = ContentFile(buffer.getvalue(), name)
    return fresh


def _fits(extension: str, head: bytes, file: Any) -> bool:
    if extension == "pdf":
        return head.startswith(b"%PDF-")
    if extension == "mp4":
        return head[4:8] == b"ftyp"
    if extension == "vtt":
        return head.lstrip(b"\xef\xbb\xbf").startswith(b"WEBVTT") and _is_text(head)
    if extension in {"txt", "csv"}:
        return _is_text(head)
    if extension in _OFFICE_MEMBER:
        return _is_office(file, _OFFICE_MEMBER[extension])
    return False


def _is_text(head: bytes) -> bool:
    """Readable UTF-8 that no browser would take for a page."""
    if b"\0" in head:
        return False
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 4:
            return False
        text = head[: error.start].decode("utf-8")
    start = text.lstrip("\ufeff \t\r\n").lower()
    return not start.startswith(("<!doctype", "<html", "<svg", "<script", "<?xml", "%pdf", "mz"))


def _is_office(file: Any, member: str) -> bool:
    """A zip archive with the document's part, no macros, and no bomb."""
    try:
        with zipfile.ZipFile(file) as archive:
            infos = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False
    names = {info.filename for info in infos}
    return (
        member in names
        and len(infos) <= MAX_MEMBERS
        and sum(info.file_size for info in infos) <= MAX_UNPACKED_BYTES
        and not any(name.lower().endswith(_MACRO_MEMBERS) for name in names)
    )
