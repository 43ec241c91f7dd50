"""Two editors on one page: each save is either on top, or told that it would cover another."""

from __future__ import annotations

import random
from dataclasses import dataclass

from django.test import Client
from django.urls import reverse
from wagtail.models import Page, Revision

from accounts.models import User
from accounts.tests.signing import sign_in


@dataclass
class Edits:
    """How saves ended. ``lost`` counts titles that were accepted and stand in no revision."""

    saved: int = 0
    shown: int = 0
    lost: int = 0
    covered: int = 0


def edit_rounds(count: int, seed: int, page: Page, editors: list[User]) -> Edits:
    """Let two editors open and save ``page`` in any order, ``count`` times each.

    ``covered`` counts saves that went on top of a version their editor had never seen, without a word.
    """
    chance = random.Random(seed)
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    clients = []
    for editor in editors:
        client = Client()
        sign_in(client, editor)
        clients.append(client)
    opened: list[dict[str, str] | None] = [None] * len(editors)
    moves = [number for number in range(len(editors)) for _ in range(count * 2)]
    chance.shuffle(moves)
    found, accepted = Edits(), []
    for step, number in enumerate(moves):
        typed = opened[number]
        if typed is None:
            opened[number] = _form(clients[number].get(address).context["form"], page)
            continue
        opened[number] = None
        title = f"Bản {step} của {number}"
        latest = str(Page.objects.values_list("latest_revision", flat=True).get(pk=page.pk))
        response = clients[number].post(address, {**typed, "title": title})
        if response.status_code == 302:
            found.saved += 1
            found.covered += typed["loaded_revision_id"] not in {"", "None", latest}
            accepted.append(title)
        else:
            found.shown += 1
    kept = {revision.content["title"] for revision in Revision.objects.for_instance(page)}
    found.lost = sum(title not in kept for title in accepted)
    return found


def _form(form: object, page: Page) -> dict[str, str]:
    """What the editor's browser would send back for a standard page, with the revision it loaded."""
    fresh = Page.objects.get(pk=page.pk)
    revision = fresh.latest_revision
    return {
        "title": fresh.title,
        "slug": fresh.slug,
        "summary": "",
        "lead_image": "",
        "seo_title": "",
        "search_description": "",
        "body-count": "0",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        "loaded_revision_id": str(revision.pk) if revision else "",
        "loaded_revision_created_at": revision.created_at.isoformat() if revision else "",
    }
