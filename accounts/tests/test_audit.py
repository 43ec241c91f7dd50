"""The trail tells everything, grows only, and shows whatever was done to it."""

from __future__ import annotations

import re
import uuid
from io import StringIO
from typing import Any

import pytest
from django.conf import settings
from django.core import mail
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client, RequestFactory, TestCase

from accounts import assignments, audit, roles
from accounts.models import AuditEntry, Invitation, User
from accounts.models.audit import AppendOnly
from accounts.private import trail
from accounts.tasks import check_trail
from accounts.tests.factories import UserFactory
from accounts.tests.signing import at_desk

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture(autouse=True)
def head_file(tmp_path: Any, settings: Any) -> Any:
    settings.AUDIT_HEAD_FILE = tmp_path / "trail-head"
    return settings.AUDIT_HEAD_FILE


def chain(count: int = 5) -> list[AuditEntry]:
    """Entries, each committed with its head."""
    with TestCase.captureOnCommitCallbacks(execute=True):
        return [audit.record("test", subject=f"case:{number}", reason=f"Lý do {number}") for number in range(count)]


def tamper(statement: str, *values: object) -> None:
    """As somebody with the database in hand would."""
    table = AuditEntry._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(statement.replace("TRAIL", table), values)


def faults() -> list[str]:
    return list(audit.verify())


def test_an_untouched_trail_is_whole() -> None:
    chain()
    assert faults() == []


def test_an_entry_tells_who_what_on_whom_why_and_from_where() -> None:
    user = UserFactory.create()
    request = RequestFactory().get("/", REMOTE_ADDR="192.0.2.7")
    request.user = user
    entry = audit.record("test", request=request, subject="case:1", reason="Gia đình nhờ", detail={"rows": 3})
    stored = AuditEntry.objects.get(pk=entry.pk)
    assert (stored.actor_id, stored.actor_name, stored.origin) == (user.pk, user.username, "192.0.2.7")
    assert (stored.action, stored.subject, stored.detail) == ("test", "case:1", {"rows": 3})
    assert stored.reason == "Gia đình nhờ"


@pytest.mark.parametrize("column", ["subject", "actor_name", "action", "origin"])
def test_an_edited_entry_is_found(column: str) -> None:
    chain()
    tamper(f"UPDATE TRAIL SET {column} = 'x' WHERE number = 3")  # noqa: S608 - a column of ours
    assert faults() == ["entry 3 was changed after it was written"]


def test_a_reason_exchanged_for_another_entry_s_is_found() -> None:
    chain()
    with connection.cursor() as cursor:
        table = AuditEntry._meta.db_table
        cursor.execute(f"SELECT reason FROM {table} WHERE number = 1")  # noqa: S608
        tamper("UPDATE TRAIL SET reason = %s WHERE number = 3", cursor.fetchone()[0])
    assert faults() == ["entry 3 cannot be read: its reason or digest was changed, or its key is missing"]


def test_a_reason_lies_encrypted() -> None:
    chain(1)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT reason FROM {AuditEntry._meta.db_table}")  # noqa: S608
        stored = cursor.fetchone()[0]
    assert stored.startswith("v1:")
    assert "Lý do" not in stored


def test_a_deleted_entry_is_found() -> None:
    chain()
    tamper("DELETE FROM TRAIL WHERE number = 3")
    assert "entry 3 is missing" in faults()


def test_entries_that_changed_places_are_found() -> None:
    chain()
    tamper("UPDATE TRAIL SET number = 99 WHERE number = 2")
    tamper("UPDATE TRAIL SET number = 2 WHERE number = 3")
    tamper("UPDATE TRAIL SET number = 3 WHERE number = 99")
    assert len(faults()) >= 2


def test_a_trail_cut_at_its_end_is_found() -> None:
    chain()
    tamper("DELETE FROM TRAIL WHERE number >= 4")
    assert faults() == ["the trail ends at entry 3, but the head outside the database names entry 5"]


def test_a_trail_that_was_cut_and_grew_again_is_found() -> None:
    chain()
    tamper("DELETE FROM TRAIL WHERE number >= 4")
    chain(4)
    found = [f"entry {number} is not the one that the head outside the database names" for number in (4, 5)]
    assert faults() == found, "an honest entry afterwards does not cover it"


def rewrite(sealed: bool) -> None:
    """Change entry 3 and all digests after it; ``sealed`` as somebody who has the keys, too."""
    tamper("UPDATE TRAIL SET subject = 'x' WHERE number = 3")
    for number in (3, 4, 5):
        before = audit._kept_digest(AuditEntry.objects.get(number=number - 1))
        tamper("UPDATE TRAIL SET before = %s WHERE number = %s", before, number)
        entry = AuditEntry.objects.get(number=number)
        made = audit.digest(entry)
        field: Any = AuditEntry._meta.get_field("digest")
        tamper(
            "UPDATE TRAIL SET digest = %s WHERE number = %s",
            field.seal(made, entry.pk).token if sealed else made,
            number,
        )


def test_a_trail_rewritten_by_who_has_the_database_is_found() -> None:
    chain()
    rewrite(sealed=False)
    chain(1)
    unread = [fault for fault in faults() if "cannot be read" in fault]
    assert [fault.split()[1] for fault in unread] == ["3", "4", "5"]


def test_a_trail_rewritten_by_who_has_the_keys_too_is_found_by_its_heads() -> None:
    chain()
    rewrite(sealed=True)
    chain(1)
    found = [f"entry {number} is not the one that the head outside the database names" for number in (3, 4, 5)]
    assert faults() == found


def test_a_digest_taken_from_another_entry_does_not_open() -> None:
    chain()
    tamper("UPDATE TRAIL SET digest = (SELECT digest FROM TRAIL WHERE number = 2) WHERE number = 5")
    chain(1)
    assert "entry 5 cannot be read: its reason or digest was changed, or its key is missing" in faults()


@pytest.mark.parametrize("text", [None, ""])
def test_heads_that_are_gone_are_said_and_do_not_come_back_by_themselves(head_file: Any, text: str | None) -> None:
    chain()
    head_file.unlink() if text is None else head_file.write_text(text)
    chain(2)
    assert faults() == ["there is no head outside the database: trail-head is missing or empty"]


def test_heads_that_begin_in_the_middle_are_said(head_file: Any) -> None:
    chain()
    head_file.write_text("".join(head_file.read_text().splitlines(keepends=True)[3:]))
    assert faults() == ["the heads outside the database begin at entry 4: older ones were taken away"]


def test_after_a_restored_backup_the_heads_begin_anew_and_the_trail_says_why(head_file: Any) -> None:
    chain()
    tamper("DELETE FROM TRAIL WHERE number >= 4")
    old = head_file.read_text()
    with TestCase.captureOnCommitCallbacks(execute=True):
        call_command("verify_audit", new_heads="Khôi phục bản sao lưu", stdout=StringIO(), stderr=StringIO())
    chain(1)
    assert faults() == []
    assert AuditEntry.objects.get(action=audit.NEW_HEADS).reason == "Khôi phục bản sao lưu"
    [aside] = [path for path in head_file.parent.iterdir() if path != head_file]
    assert aside.read_text() == old


def test_the_daily_check_writes_to_the_data_protection_officer(protector: User, caplog: Any) -> None:
    chain()
    assert check_trail.call() == 0
    assert mail.outbox == []
    tamper("UPDATE TRAIL SET subject = 'x' WHERE number = 3")
    assert check_trail.call() == 1
    assert [letter.to for letter in mail.outbox] == [[protector.email]]
    assert "entry 3 was changed" in caplog.text
    assert "accounts.tasks.check_trail" in settings.PERIODIC_TASKS


def test_the_head_never_goes_back() -> None:
    audit._keep_head(audit.Head(9, "b" * 64), begins=True)
    audit._keep_head(audit.Head(8, "a" * 64))
    assert audit.read_head() == audit.Head(9, "b" * 64)


def test_what_is_undone_leaves_no_entry_and_no_head(django_capture_on_commit_callbacks: Any) -> None:
    from django.db import transaction

    with django_capture_on_commit_callbacks(execute=True):
        try:
            with transaction.atomic():
                audit.record("test")
                raise RuntimeError
        except RuntimeError:
            pass
    assert not AuditEntry.objects.exists()
    assert audit.read_head() is None


def test_entries_cannot_be_changed_or_deleted_through_the_code() -> None:
    entry = chain(1)[0]
    entry.action = "other"
    for act in (
        entry.save,
        entry.delete,
        AuditEntry.objects.all().delete,
        lambda: AuditEntry.objects.update(action="other"),
        lambda: AuditEntry.objects.bulk_create([AuditEntry(number=9)]),
        lambda: AuditEntry.objects.bulk_update([entry], ["action"]),
    ):
        with pytest.raises(AppendOnly):
            act()


def test_the_command_says_whole_or_names_the_fault() -> None:
    chain()
    out = StringIO()
    call_command("verify_audit", stdout=out)
    assert "5 entries, whole" in out.getvalue()
    tamper("UPDATE TRAIL SET subject = 'x' WHERE number = 3")
    with pytest.raises(CommandError, match="not whole"):
        call_command("verify_audit", stdout=StringIO())


def test_a_damaged_head_file_is_said(head_file: Any) -> None:
    chain(1)
    head_file.write_text("nonsense")
    with pytest.raises(CommandError, match="backup"):
        call_command("verify_audit", stdout=StringIO())


# On the screen


def signed_in(client: Client, user: User) -> Client:
    from accounts.tests.signing import sign_in

    sign_in(client, user)
    return client


@pytest.fixture
def protector() -> User:
    user = UserFactory.create()
    with TestCase.captureOnCommitCallbacks(execute=True):
        assignments.give(user, roles.DPO, by=None)
    return user


def test_the_data_protection_officer_filters_the_trail(client: Client, protector: User) -> None:
    chain(3)
    page = signed_in(client, protector).get("/khu-vuc-rieng/truy-cap/", {"subject": "case:1"}).content.decode()
    assert "case:1" in page
    assert "case:2" not in page


def test_reading_the_trail_stands_in_it(client: Client, protector: User) -> None:
    signed_in(client, protector).get("/khu-vuc-rieng/truy-cap/")
    client.get("/khu-vuc-rieng/truy-cap/", {"truoc": "999999999"})
    assert AuditEntry.objects.filter(action="trail read", actor_id=protector.pk).count() == 2, "every page"


def test_a_filter_that_cannot_be_read_filters_nothing(client: Client, protector: User) -> None:
    chain(2)
    answer = signed_in(client, protector).get("/khu-vuc-rieng/truy-cap/", {"since": "hôm qua", "truoc": "x" * 50})
    assert answer.status_code == 200


def test_long_trails_come_in_pages(client: Client, protector: User) -> None:
    chain(60)
    first = signed_in(client, protector).get("/khu-vuc-rieng/truy-cap/").content.decode()
    assert "case:59" in first
    assert "case:2 ·" not in first
    older = client.get("/khu-vuc-rieng/truy-cap/", {"truoc": "12"}).content.decode()
    assert "case:2 ·" in older


def test_everyone_sees_their_own_trail_and_no_other(client: Client, protector: User) -> None:
    other = UserFactory.create()
    audit.record("test", actor=protector, subject="case:own")
    audit.record("test", actor=other, subject="case:other")
    page = signed_in(client, protector).get("/khu-vuc-rieng/truy-cap/cua-toi/").content.decode()
    assert "case:own" in page
    assert "case:other" not in page


def test_asking_for_what_is_closed_stands_in_the_trail(client: Client) -> None:
    user = UserFactory.create()
    assignments.give_by_membership(user, roles.VOLUNTEER, uuid.UUID(int=1), by=None)
    assert signed_in(client, user).get("/khu-vuc-rieng/truy-cap/").status_code == 404
    denied = AuditEntry.objects.get(action="denied")
    assert (denied.actor_id, denied.detail) == (user.pk, {"address": "private_trail"})


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("/tai-khoan/ho-tro/", "account_help"),
        ("/tai-khoan/phieu/00000000-0000-0000-0000-000000000006/", "account_sheet"),
        ("/quan-tri/pages/1/", "wagtailadmin_explore"),
    ],
)
def test_denials_outside_the_private_area_stand_in_it_too(client: Client, address: str, name: str) -> None:
    user = UserFactory.create()
    assert signed_in(client, user).get(address).status_code == 404
    denied = AuditEntry.objects.get(action="denied")
    assert (denied.actor_id, denied.origin, denied.detail) == (user.pk, "127.0.0.1", {"address": name})


def test_somebody_else_s_sheet_is_a_denial_for_an_officer_too(client: Client) -> None:
    officer = UserFactory.create()
    assignments.give(officer, roles.ADMINISTRATOR, by=None)
    at_desk(client, officer)
    assert client.get("/tai-khoan/phieu/00000000-0000-0000-0000-000000000006/").status_code == 404
    assert AuditEntry.objects.get(action="denied").detail == {"address": "account_sheet"}


def test_where_from_is_told_without_being_handed_on(client: Client) -> None:
    officer = UserFactory.create()
    assignments.give(officer, roles.ADMINISTRATOR, by=None)
    at_desk(client, officer)
    form = {"family_name": "Lò Thị", "given_name": "Mỷ", "email": "", "once": str(uuid.uuid4())}
    client.post("/tai-khoan/cap/", form)
    made = Invitation.objects.get()
    client.post(f"/tai-khoan/cap/{made.pk}/thu-hoi/")
    entries = AuditEntry.objects.filter(action__in=["invited", "invitation withdrawn"]).order_by("number")
    assert [(entry.subject, entry.origin) for entry in entries] == [(f"account:{made.user_id}", "127.0.0.1")] * 2


def test_new_recovery_codes_are_told_with_whose_they_are(client: Client) -> None:
    user = UserFactory.create()
    at_desk(client, user)
    assert client.post("/tai-khoan/hai-lop/ma-khoi-phuc/moi/").status_code == 302
    entry = AuditEntry.objects.get(action="recovery codes made")
    assert (entry.actor_id, entry.subject) == (user.pk, f"account:{user.pk}")
    assert [letter.to for letter in mail.outbox] == [[user.email]]


def test_a_damaged_reason_is_said_beside_the_others(client: Client, protector: User) -> None:
    chain(3)
    tamper("UPDATE TRAIL SET reason = 'v1:damaged' WHERE subject = 'case:1'")
    answer = signed_in(client, protector).get("/khu-vuc-rieng/truy-cap/")
    text = answer.content.decode()
    assert answer.status_code == 200
    assert text.count("Không mở được lý do") == 1
    assert "Lý do 0" in text
    assert "Lý do 2" in text


def test_a_damaged_file_of_heads_is_said_on_the_screen(client: Client, protector: User, head_file: Any) -> None:
    head_file.write_text("nonsense")
    answer = signed_in(client, protector).get("/khu-vuc-rieng/truy-cap/")
    assert (answer.status_code, "verify_audit" in answer.content.decode()) == (200, True)


def test_every_action_that_the_code_records_has_words() -> None:
    source = "".join(
        path.read_text(encoding="utf-8")
        for path in settings.BASE_DIR.glob("[a-z]*/**/*.py")
        if not {"tests", ".venv"} & set(path.parts)
    )
    recorded = set(re.findall(r"""\b(?:record|_changed)\(\s*(?:self\.request, )?"([^"]+)""", source))
    assert {"denied", "role given", "invited", "second factor added"} <= recorded
    assert (recorded | {audit.NEW_HEADS}) - trail.ACTIONS.keys() == set()


def test_the_head_lies_outside_the_database() -> None:
    assert "sqlite" not in str(settings.AUDIT_HEAD_FILE)
