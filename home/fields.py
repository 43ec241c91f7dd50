"""A StreamField whose blocks stay out of migrations."""

from __future__ import annotations

from typing import Any

from wagtail.fields import StreamField


class BlocksField(StreamField):  # type: ignore[misc]  # Wagtail ships no types
    """A StreamField that names no blocks to the migration writer.

    Blocks change with every design round and the database does not: the column is JSON either way. Without this each
    change of a label is a migration. A change of *stored* values still needs a data migration, written by hand.
    """

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, _path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, "home.fields.BlocksField", [[]], kwargs
