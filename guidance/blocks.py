"""The sections of a guide."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from home.blocks import BodyBlock, LinkBlock
from vietnamese import slug


class SectionBlock(blocks.StructBlock):  # type: ignore[misc]  # Wagtail ships no types
    """A numbered section. Its anchor stays when its title changes, so that links to it hold."""

    title = blocks.CharBlock(label=_("Title of the section"), max_length=160)
    anchor = blocks.CharBlock(
        label=_("Anchor"),
        required=False,
        max_length=80,
        help_text=_("For links: …/#tuan-dau. Empty: made from the title."),
    )
    base_document = blocks.CharBlock(
        label=_("Base document"),
        required=False,
        max_length=200,
        help_text=_("The document the section rests on. A bare “tiểu mục 2 Mục I” in the text means this one."),
    )
    body = BodyBlock(label=_("Text"))

    class Meta:
        icon = "list-ol"
        label = _("Section")

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if cleaned.get("anchor") or not self.is_deferred_validation:  # a draft's title is not yet what it will be
            cleaned["anchor"] = slug(cleaned.get("anchor") or cleaned["title"], 80) or "muc"
        return cleaned


class SectionsBlock(blocks.StreamBlock):  # type: ignore[misc]
    """All sections; two may not share an anchor."""

    section = SectionBlock()

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        seen: dict[str, int] = {}
        errors: dict[int, ValidationError] = {}
        for place, block in enumerate(cleaned):
            anchor = block.value.get("anchor")
            if not anchor:
                continue
            if anchor in seen:
                errors[place] = StructBlockValidationError(
                    block_errors={
                        "anchor": ValidationError(
                            _("Section %(number)d has the same anchor. Give this one another.")
                            % {"number": seen[anchor]}
                        )
                    }
                )
            seen.setdefault(anchor, place + 1)
        if errors:
            raise blocks.StreamBlockValidationError(block_errors=errors)
        return cleaned


class FurtherBlock(blocks.StreamBlock):  # type: ignore[misc]
    """ "Tham khảo thêm"."""

    link = LinkBlock()
