"""The application server: two processes that share what was loaded before they parted, four threads each."""

import os

workers = int(os.environ.get("PORTAL_WORKERS", "2"))
threads = int(os.environ.get("PORTAL_THREADS", "4"))
worker_class = "gthread"
preload_app = True
timeout = 60
graceful_timeout = 20
keepalive = 5
max_requests = 20_000
max_requests_jitter = 2_000
limit_request_line = 8190
accesslog = None
errorlog = "-"
loglevel = "warning"
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108 - gunicorn's heartbeat file


def post_fork(server: object, worker: object) -> None:
    """A connection opened before the processes parted belongs to neither."""
    from django.db import connections

    connections.close_all()


def when_ready(server: object) -> None:
    """What was loaded stays: a collector that does not look at it again does not copy it into each process."""
    import gc

    gc.collect()
    gc.freeze()
