"""What each role of the CMS may do, as data; ``setup_roles`` makes the database agree, surplus rights taken away.

biên tập (editor) writes and submits. duyệt tin (publisher) also approves, publishes and unpublishes.
Both rights hold for pages and for the snippets that go live by the same workflow.
"""

from __future__ import annotations

from dataclasses import dataclass

DRAFT_MODELS = ("home.navigation", "home.alert")
"""Snippets that are published through the workflow."""

PLAIN_MODELS = ("news.newscategory",)
"""Snippets that are live when saved."""

_DRAFT_EDITOR = tuple(f"{model}:{verb}" for model in DRAFT_MODELS for verb in ("add", "change"))
_DRAFT_PUBLISHER = tuple(
    f"{model}:{verb}" for model in DRAFT_MODELS for verb in ("add", "change", "delete", "publish", "lock", "unlock")
)


@dataclass(frozen=True)
class Role:
    """A role: its group's name, and rights on pages, collections (images, documents) and models.

    ``models`` holds ``app.model:verb``; ``collections`` holds ``app.codename``.
    """

    group: str
    pages: tuple[str, ...]
    collections: tuple[str, ...]
    models: tuple[str, ...]


EDITOR = Role(
    group="Biên tập",
    pages=("add_page", "change_page"),
    collections=(
        "wagtailimages.add_image",
        "wagtailimages.choose_image",
        "wagtaildocs.add_document",
        "wagtaildocs.choose_document",
    ),
    models=(*_DRAFT_EDITOR, "wagtailadmin.admin:access"),
)

PUBLISHER = Role(
    group="Duyệt tin",
    pages=("add_page", "change_page", "publish_page", "lock_page", "unlock_page"),
    collections=(
        *EDITOR.collections,
        "wagtailimages.change_image",
        "wagtaildocs.change_document",
    ),
    models=(
        *_DRAFT_PUBLISHER,
        *(f"{model}:{verb}" for model in PLAIN_MODELS for verb in ("add", "change", "delete")),
        "home.sitesettings:change",
        "wagtailredirects.redirect:add",
        "wagtailredirects.redirect:change",
        "wagtailredirects.redirect:delete",
        "wagtailadmin.admin:access",
    ),
)

ADMINISTRATOR = Role(group="Quản trị", pages=(), collections=(), models=())
"""Gives accounts and helps after a loss; edits nothing."""

ROLES = (EDITOR, PUBLISHER, ADMINISTRATOR)
WORKFLOW = "Duyệt tin"
"""The workflow's name, and its one task's: a publisher approves."""
