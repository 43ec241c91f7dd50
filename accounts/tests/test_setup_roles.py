"""Groups, rights and the workflow as ``roles`` says."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import IntegrityError, transaction
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

from accounts import roles
from accounts.models import User
from accounts.setup import setup_roles
from accounts.tests.factories import UserFactory

pytestmark = pytest.mark.django_db


def permission(app: str, codename: str) -> Permission:
    return Permission.objects.get(content_type__app_label=app, codename=codename)


def page_rights(role: roles.Role) -> set[str]:
    rows = GroupPagePermission.objects.filter(group__name=role.group)
    assert all(row.page == Page.get_first_root_node() for row in rows)
    return {row.permission.codename for row in rows}


def model_rights(role: roles.Role) -> set[str]:
    rights = Permission.objects.filter(group__name=role.group).values_list("content_type__app_label", "codename")
    return {f"{app}.{codename}" for app, codename in rights}


def test_the_first_run_says_what_it_changed() -> None:
    assert f"group {roles.EDITOR.group} created" in setup_roles()


def test_a_second_run_changes_nothing() -> None:
    setup_roles()
    assert setup_roles() == []


def test_the_command_says_that_nothing_is_to_change(capsys: pytest.CaptureFixture[str]) -> None:
    setup_roles()
    call_command("setup_roles")
    out, err = capsys.readouterr()
    assert (out, err) == ("", "nothing to change\n")


def test_only_the_roles_are_groups() -> None:
    Group.objects.create(name="Ban giám sát cũ")
    setup_roles()
    assert set(Group.objects.values_list("name", flat=True)) == {"Biên tập", "Duyệt tin"}


def test_a_surplus_right_on_a_model_is_taken_away() -> None:
    setup_roles()
    Group.objects.get(name=roles.EDITOR.group).permissions.add(permission("accounts", "change_user"))
    changes = setup_roles()
    assert changes == ["Biên tập: 0 rights given, 1 taken away"]
    assert "accounts.change_user" not in model_rights(roles.EDITOR)


def test_a_missing_right_on_a_model_is_given_again() -> None:
    setup_roles()
    Group.objects.get(name=roles.EDITOR.group).permissions.clear()
    setup_roles()
    assert "wagtailadmin.access_admin" in model_rights(roles.EDITOR)


def test_a_surplus_right_on_pages_is_taken_away() -> None:
    setup_roles()
    GroupPagePermission.objects.create(
        group=Group.objects.get(name=roles.EDITOR.group),
        page=Page.get_first_root_node(),
        permission=permission("wagtailcore", "publish_page"),
    )
    assert setup_roles() == ["Biên tập: 0 page rights given, 1 taken away"]
    assert page_rights(roles.EDITOR) == {"add_page", "change_page"}


def test_a_right_on_one_branch_of_pages_is_taken_away() -> None:
    setup_roles()
    GroupPagePermission.objects.create(
        group=Group.objects.get(name=roles.EDITOR.group),
        page=Page.objects.filter(depth=2).first(),
        permission=permission("wagtailcore", "change_page"),
    )
    setup_roles()
    assert page_rights(roles.EDITOR) == {"add_page", "change_page"}


def test_a_surplus_right_on_files_is_taken_away() -> None:
    setup_roles()
    GroupCollectionPermission.objects.create(
        group=Group.objects.get(name=roles.EDITOR.group),
        collection=Collection.get_first_root_node(),
        permission=permission("home", "change_portalimage"),
    )
    assert setup_roles() == ["Biên tập: 0 file rights given, 1 taken away"]


def test_a_surplus_workflow_is_taken_away_with_its_task() -> None:
    other = Workflow.objects.create(name="Lối tắt")
    WorkflowTask.objects.create(workflow=other, task=Task.objects.create(name="Ai cũng duyệt"), sort_order=0)
    setup_roles()
    assert set(Workflow.objects.values_list("name", flat=True)) == {roles.WORKFLOW}
    assert set(Task.objects.values_list("name", flat=True)) == {roles.WORKFLOW}


def test_a_workflow_on_one_branch_of_pages_is_taken_away() -> None:
    setup_roles()
    branch = Page.objects.filter(depth=2).first()
    WorkflowPage.objects.create(page=branch, workflow=Workflow.objects.get())
    setup_roles()
    assert [row.page for row in WorkflowPage.objects.all()] == [Page.get_first_root_node()]


def test_a_workflow_put_out_of_use_is_in_use_again() -> None:
    setup_roles()
    Workflow.objects.update(active=False)
    Task.objects.update(active=False)
    changes = setup_roles()
    assert changes == [f"workflow {roles.WORKFLOW} in use again", f"task {roles.WORKFLOW} in use again"]
    assert (Workflow.objects.get().active, Task.objects.get().active) == (True, True)


def test_only_publishers_approve() -> None:
    setup_roles()
    approval = GroupApprovalTask.objects.get()
    approval.groups.add(Group.objects.get(name=roles.EDITOR.group))
    assert setup_roles() == [f"task {roles.WORKFLOW}: approvers set"]
    assert [group.name for group in approval.groups.all()] == [roles.PUBLISHER.group]


def test_snippets_with_drafts_have_the_workflow_and_no_other_model() -> None:
    setup_roles()
    stray = ContentType.objects.get_for_model(User)
    WorkflowContentType.objects.create(content_type=stray, workflow=Workflow.objects.get())
    setup_roles()
    labels = {f"{row.content_type.app_label}.{row.content_type.model}" for row in WorkflowContentType.objects.all()}
    assert labels == set(roles.DRAFT_MODELS)


def test_an_editor_may_write_a_page_and_not_publish_it() -> None:
    setup_roles()
    editor = UserFactory.create(roles=[roles.EDITOR])
    rights = Page.objects.get(depth=2).permissions_for_user(editor)
    assert (rights.can_edit(), rights.can_add_subpage()) == (True, True)
    assert (rights.can_publish(), rights.can_publish_subpage(), rights.can_unpublish()) == (False, False, False)


def test_an_editor_has_no_right_to_publish_anything() -> None:
    setup_roles()
    assert not {right for right in model_rights(roles.EDITOR) | page_rights(roles.EDITOR) if "publish" in right}


def test_a_publisher_may_publish_and_unpublish_a_page() -> None:
    setup_roles()
    publisher = UserFactory.create(roles=[roles.PUBLISHER])
    rights = Page.objects.get(depth=2).permissions_for_user(publisher)
    assert (rights.can_publish(), rights.can_publish_subpage(), rights.can_unpublish()) == (True, True, True)


@pytest.mark.parametrize("model", roles.DRAFT_MODELS)
def test_a_publisher_may_publish_a_snippet(model: str) -> None:
    setup_roles()
    publisher = UserFactory.create(roles=[roles.PUBLISHER])
    app, name = model.split(".")
    assert publisher.has_perm(f"{app}.publish_{name}")


@pytest.mark.parametrize("role", roles.ROLES, ids=lambda role: role.group)
def test_no_role_may_change_accounts_groups_or_workflows(role: roles.Role) -> None:
    setup_roles()
    touching = {
        right
        for right in model_rights(role)
        if right.split(".")[0] in {"accounts", "auth"} or "workflow" in right or right.split("_")[-1] == "site"
    }
    assert touching == set()


def test_a_superuser_cannot_be_created() -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.create_superuser("quan-tri", "quan-tri@congdoi.example", "x")


def test_an_account_cannot_become_a_superuser() -> None:
    user = UserFactory.create()
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.filter(pk=user.pk).update(is_superuser=True)


def test_two_accounts_cannot_share_a_user_name_in_another_case() -> None:
    UserFactory.create(username="bichngoc")
    with pytest.raises(IntegrityError), transaction.atomic():
        UserFactory.create(username="BichNgoc")


def test_two_accounts_cannot_share_an_e_mail_address() -> None:
    UserFactory.create(email="An@CongDoi.example")
    with pytest.raises(IntegrityError), transaction.atomic():
        UserFactory.create(email="an@congdoi.example")


def test_many_accounts_may_have_no_e_mail_address() -> None:
    UserFactory.create_batch(2, email="")
    assert User.objects.filter(email="").count() == 2
