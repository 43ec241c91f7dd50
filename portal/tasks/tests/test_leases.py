"""The lease on a running task, the reaper, the jobs that come round, the heartbeat: as steps on rows."""

from __future__ import annotations

import datetime
import uuid

import pytest
import time_machine
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks.signals import task_finished
from django_tasks_db.models import DBTaskResult
from pytest_django import Settings

from core.counters.models import Session
from portal.tasks import WorkerLost, chores, leases
from portal.tasks.models import PeriodicRun, TaskLease, WorkerHeartbeat
from portal.tasks.tests import sample_tasks
from portal.tasks.tests.factories import (
    HeartbeatFactory,
    LeaseFactory,
    PeriodicRunFactory,
    TaskFactory,
    make_worker,
    run_what_waits,
)

pytestmark = pytest.mark.django_db

NOON = datetime.datetime(2026, 3, 2, 5, 0, tzinfo=datetime.UTC)
COME_ROUND = "portal.tasks.tests.sample_tasks.come_round"


def silence() -> datetime.timedelta:
    """A little longer than a lease."""
    return leases.lease_length() + datetime.timedelta(seconds=1)


def status(task: DBTaskResult) -> str:
    return DBTaskResult.objects.get(id=task.id).status


# The reaper


def test_a_silent_worker_s_task_is_ready_again() -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        task = TaskFactory.create(running=True)
        LeaseFactory.create(task_id=task.id)
        clock.shift(silence())
        assert (leases.reap(), status(task)) == (1, TaskResultStatus.READY)
        assert not TaskLease.objects.exists()


def test_a_silent_worker_s_task_is_made_ready_once() -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        LeaseFactory.create(task_id=TaskFactory.create(running=True).id)
        clock.shift(silence())
        assert [leases.reap(), leases.reap()] == [1, 0]


def test_a_task_whose_worker_died_before_it_took_a_lease_is_ready_again() -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        task = TaskFactory.create(running=True)
        clock.shift(silence())
        assert (leases.reap(), status(task)) == (1, TaskResultStatus.READY)


def test_a_task_claimed_just_now_is_left_alone() -> None:
    task = TaskFactory.create(running=True)
    assert (leases.reap(), status(task)) == (0, TaskResultStatus.RUNNING)


def test_a_renewed_lease_is_not_reaped() -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        task = TaskFactory.create(running=True)
        LeaseFactory.create(task_id=task.id)
        for _ in range(8):
            clock.shift(leases.lease_length() / 4)
            assert leases.renew(task.id, "worker-1")
        assert (leases.reap(), status(task)) == (0, TaskResultStatus.RUNNING)


@pytest.mark.parametrize("state", [TaskResultStatus.READY, TaskResultStatus.SUCCESSFUL, TaskResultStatus.FAILED])
def test_a_task_that_does_not_run_is_not_reaped(state: str) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        TaskFactory.create(running=True, status=state)
        clock.shift(silence())
        assert leases.reap() == 0


def test_a_reaper_that_comes_second_leaves_the_next_worker_s_lease(monkeypatch: pytest.MonkeyPatch) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        task = TaskFactory.create(running=True)
        clock.shift(silence())
        seen = list(DBTaskResult.objects.running())
        leases.reap()
        task.refresh_from_db()
        task.claim("worker-2")
        stale_lease = LeaseFactory.create(task_id=task.id, worker_id="worker-2", expires_at=timezone.now())

        class StillRunning:
            """What the second reaper had read before the first one acted."""

            def filter(self, **wanted: object) -> StillRunning:
                return self

            def exclude(self, **unwanted: object) -> list[DBTaskResult]:
                return seen

        monkeypatch.setattr(type(DBTaskResult.objects), "running", lambda self: StillRunning())
        assert leases.reap() == 0
        assert TaskLease.objects.get(task_id=task.id) == stale_lease


def test_a_task_fails_after_the_last_attempt(settings: Settings) -> None:
    lost = [f"worker-{number}" for number in range(settings.TASK_MAX_ATTEMPTS)]
    with time_machine.travel(NOON, tick=False) as clock:
        task = TaskFactory.create(running=True, worker_ids=lost)
        LeaseFactory.create(task_id=task.id)
        clock.shift(silence())
        assert (leases.reap(), status(task)) == (1, TaskResultStatus.FAILED)
        assert not TaskLease.objects.exists()


def test_a_task_before_its_last_attempt_is_ready_again(settings: Settings) -> None:
    lost = [f"worker-{number}" for number in range(settings.TASK_MAX_ATTEMPTS - 1)]
    with time_machine.travel(NOON, tick=False) as clock:
        task = TaskFactory.create(running=True, worker_ids=lost)
        clock.shift(silence())
        leases.reap()
        assert status(task) == TaskResultStatus.READY


def test_a_task_that_lost_every_worker_tells_why(settings: Settings) -> None:
    settings.TASK_MAX_ATTEMPTS = 1
    with time_machine.travel(NOON, tick=False) as clock:
        task = TaskFactory.create(running=True)
        clock.shift(silence())
        leases.reap()
        task.refresh_from_db()
        assert task.task_result.errors[0].exception_class is WorkerLost
        assert task.finished_at == timezone.now()


# The lease


def test_a_lease_lasts_as_long_as_the_settings_say(settings: Settings) -> None:
    settings.TASK_LEASE_SECONDS = 7
    with time_machine.travel(NOON, tick=False):
        leases.take(uuid.uuid4(), "worker-1")
        assert TaskLease.objects.get().expires_at == NOON + datetime.timedelta(seconds=7)


def test_only_its_own_worker_renews_a_lease() -> None:
    lease = LeaseFactory.create()
    assert (leases.renew(lease.task_id, "worker-1"), leases.renew(lease.task_id, "worker-2")) == (True, False)


def test_only_its_own_worker_gives_a_lease_back() -> None:
    lease = LeaseFactory.create()
    assert leases.give_back(lease.task_id, "worker-2") is False
    assert leases.give_back(lease.task_id, "worker-1") is True
    assert leases.give_back(lease.task_id, "worker-1") is False


def test_the_next_worker_takes_the_lease_over() -> None:
    lease = LeaseFactory.create()
    leases.take(lease.task_id, "worker-2")
    assert [row.worker_id for row in TaskLease.objects.all()] == ["worker-2"]


# The worker


def test_a_worker_runs_what_waits_and_keeps_the_result() -> None:
    task = TaskFactory.create()
    run_what_waits(make_worker())
    task.refresh_from_db()
    assert (task.status, task.return_value) == (TaskResultStatus.SUCCESSFUL, 3)
    assert not TaskLease.objects.exists()


def test_a_task_that_fails_is_kept_as_failed() -> None:
    task = TaskFactory.create(task_path="portal.tasks.tests.sample_tasks.fail", args_kwargs={"args": [], "kwargs": {}})
    run_what_waits(make_worker())
    task.refresh_from_db()
    assert (task.status, task.exception_class_path) == (TaskResultStatus.FAILED, "builtins.ValueError")


def test_a_task_whose_result_cannot_be_kept_is_failed() -> None:
    queued = sample_tasks.give_what_cannot_be_kept.enqueue()
    run_what_waits(make_worker())
    assert DBTaskResult.objects.get(id=queued.id).status == TaskResultStatus.FAILED


def test_a_task_that_no_longer_exists_is_failed_and_the_worker_goes_on() -> None:
    gone = TaskFactory.create(task_path="portal.tasks.tests.sample_tasks.gone")
    task = TaskFactory.create()
    run_what_waits(make_worker())
    assert [status(gone), status(task)] == [TaskResultStatus.FAILED, TaskResultStatus.SUCCESSFUL]


def test_a_task_for_later_waits() -> None:
    task = TaskFactory.create(run_after=timezone.now() + datetime.timedelta(hours=1))
    run_what_waits(make_worker())
    assert status(task) == TaskResultStatus.READY


def test_a_worker_that_lost_its_lease_cannot_finish() -> None:
    task = TaskFactory.create(running=True, worker_ids=["worker-1", "worker-2"])
    LeaseFactory.create(task_id=task.id, worker_id="worker-2")
    make_worker("worker-1").finish(task, 3, None)
    assert status(task) == TaskResultStatus.RUNNING
    assert TaskLease.objects.get().worker_id == "worker-2"


def test_a_worker_that_lost_its_lease_cannot_fail_the_task() -> None:
    task = TaskFactory.create(running=True)
    make_worker("worker-1").finish(task, None, ValueError())
    assert status(task) == TaskResultStatus.RUNNING


def test_a_worker_that_lost_its_lease_announces_no_end() -> None:
    task = TaskFactory.create(running=True)
    announced: list[object] = []

    def hear(sender: object, **kwargs: object) -> None:
        announced.append(sender)

    task_finished.connect(hear)
    try:
        make_worker("worker-1").finish(task, 3, None)
    finally:
        task_finished.disconnect(hear)
    assert announced == []


def test_a_worker_holds_a_lease_while_the_task_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[tuple[uuid.UUID, str]] = []
    task = TaskFactory.create()
    worker = make_worker("worker-1")
    finish = worker.finish

    def look(*args: object) -> None:
        held.extend(TaskLease.objects.values_list("task_id", "worker_id"))
        finish(*args)

    monkeypatch.setattr(worker, "finish", look)
    run_what_waits(worker)
    assert held == [(task.id, "worker-1")]


def test_a_worker_told_twice_to_stop_leaves_its_task_to_the_next() -> None:
    task = TaskFactory.create(
        running=True,
        task_path="portal.tasks.tests.sample_tasks.leave",
        args_kwargs={"args": [], "kwargs": {}},
    )
    worker = make_worker("worker-1")
    worker.running = False
    with pytest.raises(SystemExit):
        worker.run_task(task)
    assert (status(task), TaskLease.objects.count()) == (TaskResultStatus.RUNNING, 1)


def test_a_task_that_itself_asks_to_leave_is_failed_and_the_worker_goes_on() -> None:
    leaving = sample_tasks.leave.enqueue()
    task = TaskFactory.create()
    run_what_waits(make_worker())
    assert DBTaskResult.objects.get(id=leaving.id).status == TaskResultStatus.FAILED
    assert status(task) == TaskResultStatus.SUCCESSFUL


# The caretaker


def test_a_caretaker_s_round_renews_the_lease_of_what_runs() -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        worker = make_worker("worker-1")
        lease = LeaseFactory.create(worker_id="worker-1")
        worker.caretaker.current = lease.task_id
        clock.shift(10)
        worker.caretaker.round()
        assert TaskLease.objects.get().expires_at == timezone.now() + leases.lease_length()


def test_a_caretaker_s_round_beats_reaps_and_queues(settings: Settings) -> None:
    settings.PERIODIC_TASKS = {COME_ROUND: 60}
    with time_machine.travel(NOON, tick=False) as clock:
        task = TaskFactory.create(running=True)
        clock.shift(silence())
        make_worker("worker-2").caretaker.round()
        assert WorkerHeartbeat.objects.get().worker_id == "worker-2"
        assert status(task) == TaskResultStatus.READY
        assert DBTaskResult.objects.filter(task_path=COME_ROUND).count() == 1


# The heartbeat


def test_a_heartbeat_says_when_a_worker_was_seen() -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        leases.beat("worker-1")
        clock.shift(15)
        leases.beat("worker-1")
        beat = WorkerHeartbeat.objects.get()
        assert (beat.worker_id, beat.seen_at) == ("worker-1", NOON + datetime.timedelta(seconds=15))


def test_workers_silent_for_a_day_are_forgotten() -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        HeartbeatFactory.create(worker_id="old")
        clock.shift(datetime.timedelta(hours=1))
        HeartbeatFactory.create(worker_id="younger")
        clock.shift(datetime.timedelta(hours=23, seconds=1))
        leases.beat("new")
        assert set(WorkerHeartbeat.objects.values_list("worker_id", flat=True)) == {"younger", "new"}


# What comes round


@pytest.fixture
def _one_periodic_task(settings: Settings) -> None:
    settings.PERIODIC_TASKS = {COME_ROUND: 60}


def rounds() -> int:
    return DBTaskResult.objects.filter(task_path=COME_ROUND).count()


@pytest.mark.usefixtures("_one_periodic_task")
def test_a_periodic_task_is_queued_at_the_first_look() -> None:
    assert (leases.enqueue_due(), rounds()) == (1, 1)


@pytest.mark.usefixtures("_one_periodic_task")
def test_two_workers_queue_a_periodic_task_once() -> None:
    assert [leases.enqueue_due(), leases.enqueue_due()] == [1, 0]
    assert rounds() == 1


@pytest.mark.usefixtures("_one_periodic_task")
def test_a_periodic_task_is_queued_once_each_time_it_is_due() -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        for _ in range(3):
            leases.enqueue_due()
            leases.enqueue_due()
            DBTaskResult.objects.update(status=TaskResultStatus.SUCCESSFUL)
            clock.shift(60)
        assert rounds() == 3


@pytest.mark.usefixtures("_one_periodic_task")
@pytest.mark.parametrize("state", [TaskResultStatus.READY, TaskResultStatus.RUNNING])
def test_a_periodic_task_that_still_waits_or_runs_is_not_queued_again(state: str) -> None:
    TaskFactory.create(task_path=COME_ROUND, status=state)
    PeriodicRunFactory.create(path=COME_ROUND)
    assert (leases.enqueue_due(), rounds()) == (0, 1)


@pytest.mark.usefixtures("_one_periodic_task")
def test_a_periodic_task_is_next_due_after_its_seconds() -> None:
    with time_machine.travel(NOON, tick=False):
        leases.enqueue_due()
        assert PeriodicRun.objects.get().due_at == NOON + datetime.timedelta(seconds=60)


@pytest.mark.usefixtures("_one_periodic_task")
def test_a_periodic_task_missed_for_long_is_queued_once() -> None:
    with time_machine.travel(NOON, tick=False):
        PeriodicRunFactory.create(path=COME_ROUND, due_at=NOON - datetime.timedelta(days=3))
        assert [leases.enqueue_due(), leases.enqueue_due()] == [1, 0]


def test_every_periodic_task_of_the_portal_can_be_queued(settings: Settings) -> None:
    assert leases.enqueue_due() == len(settings.PERIODIC_TASKS)


# Housekeeping


@pytest.mark.django_db(databases="__all__")
def test_ended_sessions_are_forgotten() -> None:
    for name, hours in (("ended", -1), ("living", 1)):
        expires = timezone.now() + datetime.timedelta(hours=hours)
        Session.objects.create(session_key=name, session_data="", expire_date=expires)
    assert chores.tidy.call()["sessions"] == 1
    assert list(Session.objects.values_list("session_key", flat=True)) == ["living"]


@pytest.mark.django_db(databases="__all__")
def test_old_results_are_forgotten_and_nothing_that_waits_or_runs() -> None:
    long_ago = timezone.now() - datetime.timedelta(days=15)
    TaskFactory.create(status=TaskResultStatus.SUCCESSFUL, finished_at=long_ago)
    TaskFactory.create(status=TaskResultStatus.FAILED, finished_at=long_ago)
    kept = {
        TaskFactory.create(status=TaskResultStatus.SUCCESSFUL, finished_at=timezone.now()).id,
        TaskFactory.create(started_at=long_ago).id,
        TaskFactory.create(running=True, started_at=long_ago).id,
    }
    assert chores.tidy.call()["results"] == 2
    assert set(DBTaskResult.objects.values_list("id", flat=True)) == kept
