"""Makes groups, rights and the workflow agree with ``roles``."""

from __future__ import annotations

from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Q
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Task,
    Workflow,
    WorkflowContentType,
    WorkflowPage,
    WorkflowTask,
)

from . import roles
from .assignments import sync_groups
from .models import User

CMS_CODES = [role.code for role in roles.CMS_ROLES]


@transaction.atomic
def setup_roles() -> list[str]:
    """Create what is missing and take away what is surplus; a second run changes nothing. Returns what it changed."""
    changes: list[str] = []
    for stranger in Group.objects.exclude(name__in=[role.group for role in roles.CMS_ROLES]):
        stranger.delete()
        changes.append(f"group {stranger.name} removed")
    for role in roles.CMS_ROLES:
        group, created = Group.objects.get_or_create(name=role.group)
        if created:
            changes.append(f"group {role.group} created")
        changes += _models(group, role) + _pages(group, role) + _collections(group, role)
    changes += _workflow(Group.objects.get(name=roles.PUBLISHER.group))
    changes += _people()
    return changes


def _people() -> list[str]:
    """Rights of people come from roles alone: none of their own, no group that no role in force gives."""
    changes = []
    for user in User.objects.exclude(user_permissions=None):
        user.user_permissions.clear()
        changes.append(f"account {user.pk}: rights of its own taken away")
    for user in User.objects.filter(Q(role_assignments__role__in=CMS_CODES) | ~Q(groups=None)).distinct():
        before = set(user.groups.values_list("name", flat=True))
        sync_groups(user)
        if before != set(user.groups.values_list("name", flat=True)):
            changes.append(f"account {user.pk}: groups set by its roles")
    return changes


def _permission(app: str, codename: str) -> Permission:
    return Permission.objects.get(content_type__app_label=app, codename=codename)


def _models(group: Group, role: roles.Role) -> list[str]:
    wanted = set()
    for right in role.models:
        model, verb = right.split(":")
        app, name = model.split(".")
        wanted.add(_permission(app, f"{verb}_{name}"))
    held = set(group.permissions.all())
    if held == wanted:
        return []
    group.permissions.set(wanted)
    return [f"{group.name}: {len(wanted - held)} rights given, {len(held - wanted)} taken away"]


def _pages(group: Group, role: roles.Role) -> list[str]:
    root = Page.get_first_root_node()
    wanted = set(role.pages)
    rows = GroupPagePermission.objects.filter(group=group)
    surplus = rows.exclude(page=root, permission__codename__in=wanted)
    gone = surplus.count()
    surplus.delete()
    missing = wanted - set(rows.values_list("permission__codename", flat=True))
    for codename in missing:
        GroupPagePermission.objects.create(group=group, page=root, permission=_permission("wagtailcore", codename))
    return [f"{group.name}: {len(missing)} page rights given, {gone} taken away"] if missing or gone else []


def _collections(group: Group, role: roles.Role) -> list[str]:
    root = Collection.get_first_root_node()
    wanted = {_permission(*right.split(".")) for right in role.collections}
    rows = GroupCollectionPermission.objects.filter(group=group)
    surplus = rows.exclude(collection=root, permission__in=wanted)
    gone = surplus.count()
    surplus.delete()
    missing = wanted - set(Permission.objects.filter(id__in=rows.values("permission")))
    for permission in missing:
        GroupCollectionPermission.objects.create(group=group, collection=root, permission=permission)
    return [f"{group.name}: {len(missing)} file rights given, {gone} taken away"] if missing or gone else []


def _workflow(publishers: Group) -> list[str]:
    """One workflow with one task, on the root of all pages and on every snippet with drafts."""
    changes: list[str] = []
    for other in Workflow.objects.exclude(name=roles.WORKFLOW):
        other.delete()
        changes.append(f"workflow {other.name} removed")
    for task in Task.objects.exclude(name=roles.WORKFLOW):
        task.delete()
        changes.append(f"task {task.name} removed")
    workflow, created = Workflow.objects.get_or_create(name=roles.WORKFLOW)
    if created:
        changes.append(f"workflow {roles.WORKFLOW} created")
    approval, _ = GroupApprovalTask.objects.get_or_create(name=roles.WORKFLOW)
    for kind, row in (("workflow", workflow), ("task", approval)):
        if not row.active:
            row.active = True
            row.save(update_fields=["active"])
            changes.append(f"{kind} {roles.WORKFLOW} in use again")
    if list(approval.groups.all()) != [publishers]:
        approval.groups.set([publishers])
        changes.append(f"task {roles.WORKFLOW}: approvers set")
    WorkflowTask.objects.get_or_create(workflow=workflow, task=approval, defaults={"sort_order": 0})
    root = Page.get_first_root_node()
    models = [ContentType.objects.get_for_model(apps.get_model(label)) for label in roles.DRAFT_MODELS]
    gone = WorkflowPage.objects.exclude(page=root).delete()[0]
    gone += WorkflowContentType.objects.exclude(content_type__in=models).delete()[0]
    if gone:
        changes.append(f"workflow {roles.WORKFLOW}: taken from {gone} places")
    WorkflowPage.objects.update_or_create(page=root, defaults={"workflow": workflow})
    for content_type in models:
        WorkflowContentType.objects.update_or_create(content_type=content_type, defaults={"workflow": workflow})
    return changes
