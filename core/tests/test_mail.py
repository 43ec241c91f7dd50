"""The outbox: written with its transaction, sent by the worker, tried again, never sent twice."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Iterator

import pytest
import time_machine
from django.core import mail
from django.core.mail import EmailMessage, EmailMultiAlternatives, send_mail
from django.db import transaction
from django.utils import timezone
from django_tasks_db.models import DBTaskResult, get_date_max
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import Settings

from core import mail as outbox
from core.models import OutboxMessage
from core.tests.factories import OutboxMessageFactory

pytestmark = pytest.mark.django_db

REFUSING = "core.tests.factories.RefusingBackend"


@pytest.fixture(autouse=True)
def _outbox_in_force(settings: Settings) -> Iterator[None]:
    """The test runner puts its own backend in the outbox's place; here it stands where the mail server would."""
    settings.EMAIL_BACKEND = "core.mail.OutboxBackend"
    settings.OUTBOX_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    return


def write(subject: str = "Thư mời", *, to: str = "an@congdoi.example") -> OutboxMessage:
    send_mail(subject, "Nội dung", None, [to])
    return OutboxMessage.objects.latest("created_at")


def deliver(message: OutboxMessage) -> str:
    return outbox.deliver.call(str(message.id))


def planned(message: OutboxMessage) -> list[datetime.datetime]:
    """When each further attempt may run, in order; the first attempt, which waits for nothing, left out."""
    return [row.run_after for row in tasks(message) if row.run_after != get_date_max()]


def tasks(message: OutboxMessage) -> list[DBTaskResult]:
    rows = DBTaskResult.objects.filter(task_path="core.mail.deliver").order_by("run_after")
    return [row for row in rows if row.args_kwargs["args"] == [str(message.id)]]


class Undo(Exception):
    pass


# Writing


def test_a_message_becomes_a_waiting_row() -> None:
    message = write("Thư mời")
    assert (message.state, message.subject, message.recipients) == ("waiting", "Thư mời", ["an@congdoi.example"])
    assert mail.outbox == []


def test_a_message_becomes_one_task() -> None:
    assert len(tasks(write())) == 1


def test_a_message_and_its_task_vanish_with_their_transaction() -> None:
    with pytest.raises(Undo), transaction.atomic():
        write()
        raise Undo
    assert (OutboxMessage.objects.count(), DBTaskResult.objects.count()) == (0, 0)


def test_a_message_whose_task_cannot_be_queued_leaves_no_row(monkeypatch: pytest.MonkeyPatch) -> None:
    class Full:
        def enqueue(self, message_id: str) -> None:
            raise Undo

    monkeypatch.setattr(outbox, "deliver", Full())
    with pytest.raises(Undo):
        write()
    assert OutboxMessage.objects.count() == 0


def test_a_message_keeps_sender_reply_address_and_html() -> None:
    message = EmailMultiAlternatives(
        "Thư", "chữ", "doi@congdoi.example", ["an@congdoi.example"], reply_to=["binh@congdoi.example"]
    )
    message.attach_alternative("<p>chữ</p>", "text/html")
    message.send()
    deliver(OutboxMessage.objects.get())
    sent = mail.outbox[0]
    assert (sent.from_email, sent.reply_to) == ("doi@congdoi.example", ["binh@congdoi.example"])
    assert [(part.content, part.mimetype) for part in sent.alternatives] == [("<p>chữ</p>", "text/html")]


def test_each_of_several_messages_has_a_row_and_a_task() -> None:
    messages = [EmailMessage(f"Thư {number}", "", None, ["an@congdoi.example"]) for number in range(3)]
    assert outbox.OutboxBackend().send_messages(messages) == 3
    assert (OutboxMessage.objects.count(), DBTaskResult.objects.count()) == (3, 3)


def test_an_attachment_is_refused_and_nothing_is_kept() -> None:
    message = EmailMessage("Thư", "", None, ["an@congdoi.example"])
    message.attach("danh-sach.txt", "riêng tư", "text/plain")
    with pytest.raises(ValueError, match="no attachments"):
        message.send()
    assert OutboxMessage.objects.count() == 0


def test_a_blind_copy_is_refused_because_every_recipient_would_see_it() -> None:
    message = EmailMessage("Thư", "", None, ["an@congdoi.example"], bcc=["binh@congdoi.example"])
    with pytest.raises(ValueError, match="no blind copies"):
        message.send()
    assert OutboxMessage.objects.count() == 0


# Sending


def test_the_task_sends_the_message() -> None:
    message = write("Thư mời")
    assert deliver(message) == "sent"
    assert [(sent.subject, sent.to) for sent in mail.outbox] == [("Thư mời", ["an@congdoi.example"])]


def test_a_sent_message_says_so() -> None:
    message = write()
    deliver(message)
    message.refresh_from_db()
    assert (message.state, message.attempts, message.last_error) == ("sent", 1, "")
    assert message.sent_at is not None


def test_a_second_run_sends_nothing_twice() -> None:
    message = write()
    assert [deliver(message), deliver(message)] == ["sent", "nothing to do"]
    assert len(mail.outbox) == 1


def test_a_message_that_is_gone_is_no_failure() -> None:
    assert outbox.deliver.call(str(uuid.uuid4())) == "nothing to do"


def test_a_failed_message_is_not_sent_by_a_late_task() -> None:
    message = OutboxMessageFactory.create(state=OutboxMessage.State.FAILED)
    assert (deliver(message), mail.outbox) == ("nothing to do", [])


def test_every_attempt_carries_the_same_message_id(settings: Settings) -> None:
    message = write()
    deliver(message)
    OutboxMessage.objects.update(state=OutboxMessage.State.WAITING)
    deliver(message)
    ids = {sent.message()["Message-ID"] for sent in mail.outbox}
    assert (len(mail.outbox), ids) == (2, {f"<{message.id}@congdoi.example>"})


# Trying again


def test_a_failure_plans_one_more_attempt_later(settings: Settings) -> None:
    settings.OUTBOX_BACKEND = REFUSING
    with time_machine.travel("2026-03-02 08:00 +0700", tick=False):
        message = write()
        assert deliver(message) == "waiting"
        assert planned(message) == [timezone.now() + datetime.timedelta(minutes=outbox.RETRY_MINUTES[0])]


def test_the_pauses_between_attempts_grow_and_then_the_message_is_failed(settings: Settings) -> None:
    settings.OUTBOX_BACKEND = REFUSING
    pauses = []
    with time_machine.travel("2026-03-02 08:00 +0700", tick=False) as clock:
        message = write()
        while deliver(message) == "waiting":
            pauses.append(planned(message)[-1] - timezone.now())
            clock.shift(pauses[-1])
    message.refresh_from_db()
    assert (message.state, message.attempts) == ("failed", len(outbox.RETRY_MINUTES) + 1)
    assert pauses == [datetime.timedelta(minutes=minutes) for minutes in outbox.RETRY_MINUTES]
    assert pauses == sorted(set(pauses))
    assert len(planned(message)) == len(outbox.RETRY_MINUTES)


def test_a_message_is_sent_when_the_server_is_back(settings: Settings) -> None:
    settings.OUTBOX_BACKEND = REFUSING
    message = write()
    deliver(message)
    settings.OUTBOX_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    assert deliver(message) == "sent"
    message.refresh_from_db()
    assert (message.attempts, message.last_error, len(mail.outbox)) == (2, "", 1)


def test_the_recorded_error_keeps_no_address(settings: Settings, caplog: pytest.LogCaptureFixture) -> None:
    settings.OUTBOX_BACKEND = REFUSING
    message = write()
    deliver(message)
    message.refresh_from_db()
    assert message.last_error == "SMTPRecipientsRefused"
    assert "could not be sent" in caplog.text
    assert "@" not in caplog.text


# Headers


@given(
    before=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40),
    ending=st.sampled_from(["\n", "\r", "\r\n", "\v", "\f", "\x1c", "\x85", "\u2028", "\u2029"]),
)
def test_a_subject_cannot_add_a_header(before: str, ending: str) -> None:
    mail.outbox.clear()
    message = write(f"{before}{ending}Bcc: binh@congdoi.example")
    assert len(message.subject.splitlines()) == 1
    assert deliver(message) == "sent"
    header = mail.outbox[0].message()
    assert (header["Bcc"], header.get_all("To"), mail.outbox[0].recipients()) == (
        None,
        ["an@congdoi.example"],
        ["an@congdoi.example"],
    )


def test_a_recipient_cannot_add_a_header() -> None:
    message = write(to="an@congdoi.example\nBcc: binh@congdoi.example")
    assert (deliver(message), mail.outbox) == ("waiting", [])


def test_a_sender_cannot_add_a_header() -> None:
    message = OutboxMessageFactory.create(sender="cong@congdoi.example\nBcc: binh@congdoi.example")
    assert (deliver(message), mail.outbox) == ("waiting", [])
