"""A StreamField whose blocks stay out of migrations."""

from __future__ import annotations

from typing import Any

from wagtail.fields import StreamField

from core.fields import normal_form


class BlocksField(StreamField):  # type: ignore[misc]  # Wagtail ships no types
    """A StreamField that names no blocks to the migration writer.

    Blocks change with every design round and the database does not: the column is JSON either way. Without this each
    change of a label is a migration. A change of *stored* values still needs a data migration, written by hand.
    """

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, _path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, "home.fields.BlocksField", [[]], kwargs

    def get_prep_value(self, value: Any) -> Any:
        """What is stored, in the table and in revisions, is normal text."""
        return normal_form(super().get_prep_value(value))
