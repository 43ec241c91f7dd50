"""What django-tasks-db lacks: a lease on a running task, a reaper, and jobs that come round.

A worker that is killed leaves its task "running" for ever. Here each running task has a lease that its worker
renews; when the lease runs out, the reaper makes the task ready again, and a worker that lost its lease cannot
finish it. A task may so begin more than once: write each so that a second run does no harm.
"""


class WorkerLost(Exception):
    """The recorded reason of a task that failed because each worker that ran it fell silent; never raised."""
