"""The blocks that all pages share. Small, composed, each with its own template."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock

RICH_TEXT_FEATURES = ["h3", "bold", "italic", "ol", "ul", "link", "document-link"]


class HeadingBlock(blocks.CharBlock):  # type: ignore[misc]  # Wagtail ships no types
    """An h2 inside a page; its anchor comes from its words."""

    class Meta:
        icon = "title"
        label = _("Heading")
        template = "components/blocks/heading.html"


class ParagraphBlock(blocks.RichTextBlock):  # type: ignore[misc]
    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "components/blocks/paragraph.html"
        features = RICH_TEXT_FEATURES

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("features", RICH_TEXT_FEATURES)
        super().__init__(**kwargs)


class ImageBlock(blocks.StructBlock):  # type: ignore[misc]
    """A picture with words for those who do not see it, a caption and a credit."""

    image = ImageChooserBlock(label=_("Picture"))
    alt = blocks.CharBlock(
        label=_("Alternative text"),
        required=False,
        max_length=255,
        help_text=_("Empty means the picture's own. Say what it shows here."),
    )
    caption = blocks.CharBlock(label=_("Caption"), required=False, max_length=300)
    credit = blocks.CharBlock(label=_("Credit"), required=False, max_length=120)

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "components/blocks/image.html"


class QuoteBlock(blocks.StructBlock):  # type: ignore[misc]
    text = blocks.TextBlock(label=_("Quotation"))
    source = blocks.CharBlock(label=_("Who says it, or where"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        template = "components/blocks/quote.html"


class TableBlock(blocks.StructBlock):  # type: ignore[misc]
    """A table with a caption; the first row and, where it helps, the first column are headings."""

    caption = blocks.CharBlock(label=_("Caption"), help_text=_("What the table shows, with its period."))
    header = blocks.ListBlock(blocks.CharBlock(label=_("Column")), label=_("Column headings"), min_num=1)
    rows = blocks.ListBlock(
        blocks.ListBlock(blocks.CharBlock(label=_("Cell"), required=False)), label=_("Rows"), min_num=1
    )
    source = blocks.CharBlock(label=_("Source"), required=False)

    class Meta:
        icon = "table"
        label = _("Table")
        template = "components/blocks/table.html"

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if self.is_deferred_validation:
            return cleaned  # a draft may be half a table
        width = len(cleaned["header"])
        for number, row in enumerate(cleaned["rows"], start=1):
            if len(row) != width:
                message = _("Row %(row)d has %(cells)d cells, the table has %(width)d columns.") % {
                    "row": number,
                    "cells": len(row),
                    "width": width,
                }
                raise StructBlockValidationError(block_errors={"rows": ValidationError(message)})
        return cleaned


class FigureBlock(blocks.StructBlock):  # type: ignore[misc]
    value = blocks.CharBlock(
        label=_("Figure"), max_length=24, help_text=_("As people read it: 1.707.463 or 58.600.000 đ.")
    )
    label = blocks.CharBlock(label=_("What is counted"), max_length=120)

    class Meta:
        icon = "plus"
        label = _("Figure")


class KeyFiguresBlock(blocks.StructBlock):  # type: ignore[misc]
    """Figures always with their period and source, and how they were counted."""

    period = blocks.CharBlock(label=_("Period"))
    source = blocks.CharBlock(label=_("Source"))
    method = blocks.TextBlock(label=_("How it was counted"), required=False)
    figures = blocks.ListBlock(FigureBlock(), label=_("Figures"), min_num=1, max_num=12)

    class Meta:
        icon = "success"
        label = _("Key figures")
        template = "components/blocks/key_figures.html"


class DocumentsBlock(blocks.StructBlock):  # type: ignore[misc]
    title = blocks.CharBlock(label=_("Heading"), default="Tài liệu kèm theo")
    documents = blocks.ListBlock(DocumentChooserBlock(label=_("Document")), label=_("Documents"), min_num=1)

    class Meta:
        icon = "doc-full"
        label = _("Documents")
        template = "components/blocks/documents.html"


class VideoBlock(blocks.StructBlock):  # type: ignore[misc]
    """A video file of our own: no other site learns who watched."""

    video = DocumentChooserBlock(label=_("Video file"), help_text=_("MP4 (H.264)."))
    captions = DocumentChooserBlock(label=_("Captions"), required=False, help_text=_("A WebVTT file (.vtt)."))
    poster = ImageChooserBlock(label=_("Still picture"), required=False)
    title = blocks.CharBlock(label=_("Title"))
    transcript = blocks.RichTextBlock(label=_("What is said"), required=False, features=["bold", "italic", "ul", "ol"])

    class Meta:
        icon = "media"
        label = _("Video")
        template = "components/blocks/video.html"


class ContactBlock(blocks.StructBlock):  # type: ignore[misc]
    """Whom to call or write to; empty fields take the site settings' hotline and e-mail."""

    title = blocks.CharBlock(label=_("Heading"), default="Liên hệ")
    phone = blocks.CharBlock(label=_("Telephone"), required=False, help_text=_("Empty means the portal's hotline."))
    email = blocks.EmailBlock(label=_("E-mail"), required=False, help_text=_("Empty means the portal's address."))
    note = blocks.TextBlock(label=_("Note"), required=False)

    class Meta:
        icon = "mail"
        label = _("Contact box")
        template = "components/blocks/contact.html"


class CalloutBlock(blocks.StructBlock):  # type: ignore[misc]
    """Something to notice: plain, or a warning."""

    kind = blocks.ChoiceBlock(
        label=_("Kind"), choices=[("info", _("Good to know")), ("warning", _("Take care"))], default="info"
    )
    title = blocks.CharBlock(label=_("Heading"), required=False)
    text = blocks.RichTextBlock(label=_("Text"), features=["bold", "italic", "ul", "ol", "link"])

    class Meta:
        icon = "warning"
        label = _("Notice")
        template = "components/blocks/callout.html"


class PrivateNoticeBlock(blocks.StructBlock):  # type: ignore[misc]
    """One strip that announces a closed part: what, why, how to sign in. It holds nothing private."""

    title = blocks.CharBlock(label=_("What is closed"))
    reason = blocks.TextBlock(
        label=_("Why, and for whom it opens"),
        default=(
            "Bạn chưa có đủ quyền truy cập phần này. Nếu là người của Đội, hãy đăng nhập; "
            "chưa có tài khoản, xin hỏi cán bộ phụ trách đội ở xã, phường."
        ),
    )
    page = blocks.PageChooserBlock(label=_("Page to open after signing in"), required=False)

    class Meta:
        icon = "lock"
        label = _("Closed part")
        template = "components/blocks/private_notice.html"


class LinkBlock(blocks.StructBlock):  # type: ignore[misc]
    """A link to a page of the portal, to a fixed address of it, or outside."""

    text = blocks.CharBlock(label=_("Text"), max_length=120)
    page = blocks.PageChooserBlock(label=_("Page"), required=False)
    address = blocks.CharBlock(
        label=_("Or an address"), required=False, help_text=_("/so-do/ within the portal, or https://… outside.")
    )

    class Meta:
        icon = "link"
        label = _("Link")

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        address = cleaned.get("address") or ""
        if bool(cleaned.get("page")) == bool(address) and not self.is_deferred_validation:
            raise StructBlockValidationError(
                block_errors={"page": ValidationError(_("Give either a page or an address, one of the two."))}
            )
        if address and not (
            (address.startswith("/") and not address.startswith("//"))
            or address.startswith(("https://", "http://", "mailto:", "tel:"))
        ):
            raise StructBlockValidationError(
                block_errors={"address": ValidationError(_("An address begins with / or https://."))}
            )
        return cleaned


class BodyBlock(blocks.StreamBlock):  # type: ignore[misc]
    """What the body of any page may hold."""

    heading = HeadingBlock()
    paragraph = ParagraphBlock()
    image = ImageBlock()
    quote = QuoteBlock()
    table = TableBlock()
    key_figures = KeyFiguresBlock()
    callout = CalloutBlock()
    documents = DocumentsBlock()
    video = VideoBlock()
    contact = ContactBlock()
    private_notice = PrivateNoticeBlock()


class ColumnBlock(blocks.StructBlock):  # type: ignore[misc]
    """A column of the footer."""

    title = blocks.CharBlock(label=_("Heading"), max_length=60)
    links = blocks.ListBlock(LinkBlock(), label=_("Links"))

    class Meta:
        icon = "list-ul"
        label = _("Column")
