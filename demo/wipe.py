"""Takes the demo away: what it made, and nothing else."""

from __future__ import annotations

from collections import Counter

from django.apps import apps
from django.core.management import call_command
from django.db import transaction
from django.db.models import F, QuerySet
from django_tasks_db.models import DBTaskResult
from taggit.models import Tag
from wagtail.models import ModelLogEntry, Page, PageLogEntry, ReferenceIndex

from accounts.models import User
from core import stamp
from demo.models import DemoRecord
from demo.records import keys_of
from guidance import publishing
from guidance.models import LegalDocument, LegalField
from home.models import Alert, HomePage, Navigation, PortalDocument, PortalImage, SiteSettings
from news.models import NewsCategory

OWN_TASKS = ("home.pictures.", "home.tasks.read_document", "demo.tasks.", "wagtail.tasks.", "modelsearch.tasks.")
BATCH = 250


def wipe() -> list[str]:
    """Remove the demo; returns names of what stays because someone else's pages need it."""
    kept = []
    with transaction.atomic():
        keys = [int(key) for model in apps.get_models() if issubclass(model, Page) for key in keys_of(model)]
        _leaves(keys)
        for page in Page.objects.filter(pk__in=keys).order_by("-depth", "-path"):
            if page.get_descendants().exclude(pk__in=keys).exists():
                kept.append(page.title)
                continue
            page.specific.delete()
        PageLogEntry.objects.filter(page_id__in=keys).delete()
        for model in (Navigation, Alert, NewsCategory, LegalField, PortalImage, PortalDocument):
            for made in model.objects.filter(pk__in=keys_of(model)):
                if (isinstance(made, NewsCategory) and made.articles.exists()) or (
                    isinstance(made, LegalField) and LegalDocument.objects.filter(fields=made).exists()
                ):
                    kept.append(made.name)
                    continue
                ModelLogEntry.objects.for_instance(made).delete()
                made.delete()
        if SiteSettings.objects.exists() and DemoRecord.objects.exists():
            SiteSettings.objects.all().delete()
        HomePage.objects.update(body="[]")
        Tag.objects.filter(news_newspagetag_items=None).delete()
        User.objects.filter(is_demo=True).delete()
        DemoRecord.objects.all().delete()
        stamp.renew()
    # The files go and the reference index follows by tasks; run them now, then forget them.
    call_command("work", batch=True, verbosity=0)
    for prefix in OWN_TASKS:
        DBTaskResult.objects.finished().filter(task_path__startswith=prefix).delete()
    ReferenceIndex.objects.filter(object_id__in=[str(key) for key in keys], base_content_type__model="page").delete()
    return kept


def _leaves(keys: list[int]) -> None:
    """The pages that have none beneath them, many at a time: one by one five thousand take a quarter of an hour."""
    paths = dict(Page.objects.filter(pk__in=keys, numchild=0).values_list("pk", "path"))
    leaves = list(paths)
    for start in range(0, len(leaves), BATCH):
        chunk = leaves[start : start + BATCH]
        publishing.forget(chunk)
        QuerySet.delete(Page.objects.filter(pk__in=chunk))  # the tree's own would look for pages beneath each
    for parent, count in Counter(path[: -Page.steplen] for path in paths.values()).items():
        Page.objects.filter(path=parent).update(numchild=F("numchild") - count)
