"""Every role, as data: what bounds it, who gives it, and what it may do in the CMS.

The screens' words for them are in ``docs/glossary.md``. ``setup_roles`` makes groups and rights of the CMS agree with
this file, surplus rights taken away. biên tập (editor) writes and submits; duyệt tin (publisher) also approves,
publishes and unpublishes. Both hold for pages and for the snippets that go live by the same workflow.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from django.utils.translation import gettext_lazy as _

DRAFT_MODELS = ("home.navigation", "home.alert")
"""Snippets that are published through the workflow."""

PLAIN_MODELS = ("news.newscategory", "guidance.legalfield")
"""Snippets that are live when saved."""

_DRAFT_EDITOR = tuple(f"{model}:{verb}" for model in DRAFT_MODELS for verb in ("add", "change"))
_DRAFT_PUBLISHER = tuple(
    f"{model}:{verb}" for model in DRAFT_MODELS for verb in ("add", "change", "delete", "publish", "lock", "unlock")
)


class Bound(Enum):
    """How far a role reaches."""

    PORTAL = "portal"
    PROVINCE = "province"
    COMMUNE = "commune"
    TEAM = "team"


@dataclass(frozen=True)
class Role:
    """A role. ``given_by`` names the roles whose holders may give and end it on the screen for officers.

    Those with a ``group`` work in the CMS: rights on pages, collections (images, documents) and models; ``models``
    holds ``app.model:verb``, ``collections`` holds ``app.codename``. ``private`` ones work in the private area.
    """

    code: str
    label: Any
    bound: Bound
    given_by: tuple[str, ...] = ()
    private: bool = True
    group: str = ""
    pages: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    models: tuple[str, ...] = ()


ADMINISTRATOR = Role("administrator", _("administrator"), Bound.PORTAL)
"""By command only; settings and accounts; reads no private row."""

EDITOR = Role(
    "editor",
    _("editor"),
    Bound.PORTAL,
    given_by=("administrator",),
    private=False,
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
    "publisher",
    _("publisher"),
    Bound.PORTAL,
    given_by=("administrator",),
    private=False,
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

PROVINCIAL_OFFICER = Role("provincial_officer", _("provincial officer"), Bound.PROVINCE, given_by=("administrator",))
DPO = Role("dpo", _("data protection officer"), Bound.PORTAL, given_by=("administrator",))
COMMUNE_OFFICER = Role("commune_officer", _("commune officer"), Bound.COMMUNE, given_by=("provincial_officer",))
LEADER = Role("leader", _("team leader"), Bound.TEAM)
"""This and the next come with a membership and end with it; nobody gives them by hand."""

VOLUNTEER = Role("volunteer", _("volunteer"), Bound.TEAM)

ROLES = (ADMINISTRATOR, EDITOR, PUBLISHER, PROVINCIAL_OFFICER, DPO, COMMUNE_OFFICER, LEADER, VOLUNTEER)
CMS_ROLES = tuple(role for role in ROLES if role.group)
BY_CODE = {role.code: role for role in ROLES}
WORKFLOW = "Duyệt tin"
"""The workflow's name, and its one task's: a publisher approves."""
