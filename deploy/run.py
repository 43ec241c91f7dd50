"""``make run`` and ``make dev``: from a fresh clone to a page, with Python alone.

Creates ``.venv``, installs what is locked, makes secrets and catalogues, migrates, loads the demo, then serves with a
worker beside it and stops both together. Each step is skipped when it is done. Talks on standard error; standard output
holds the address and the accounts alone.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
DATA = Path(os.environ.get("PORTAL_DATA", ROOT / "var"))
PORT = int(os.environ.get("PORT") or "8000")


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def fail(line: str) -> None:
    say(line)
    raise SystemExit(1)


def install(requirements: str) -> None:
    """The environment, as the lock file says; skipped while the file is the one installed last."""
    lock = ROOT / requirements
    stamp = VENV / f"installed-{requirements}"
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == digest and PYTHON.exists():
        return
    if not PYTHON.exists():
        say("creating .venv")
        shutil.rmtree(VENV, ignore_errors=True)
        result = subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False)
        if result.returncode:
            fail("Python could not create .venv. On Debian: apt-get install python3-venv")
    say("installing packages")
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile"]
    if subprocess.run([*command, "--require-hashes", "-r", str(lock)], check=False).returncode:
        fail(f"The packages of {requirements} could not be installed; the lines above say why. Run the command again.")
    stamp.write_text(digest)


def manage(*arguments: str, quiet: bool = True) -> None:
    result = subprocess.run(
        [str(PYTHON), str(ROOT / "manage.py"), *arguments], check=False, stdout=subprocess.DEVNULL if quiet else None
    )
    if result.returncode:
        fail(f"manage.py {' '.join(arguments)} failed; the lines above say why.")


def schema_mark() -> str:
    """A fingerprint of all our migrations and of the places, which are loaded after them."""
    digest = hashlib.sha256()
    for path in sorted(ROOT.glob("**/migrations/*.py")):
        if ".venv" not in path.parts:
            digest.update(path.name.encode() + path.read_bytes())
    for path in (ROOT / "requirements.txt", *sorted((ROOT / "places" / "data").glob("*.csv*"))):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def initial_mark() -> str:
    """A fingerprint of the initial migrations alone: they change until the first release."""
    digest = hashlib.sha256()
    for path in sorted(ROOT.glob("**/migrations/0001_initial.py")):
        if ".venv" not in path.parts:
            digest.update(path.read_bytes())
    return digest.hexdigest()


def prepare_database() -> None:
    """Migrate and load the demo where that is not done; recognise a database of other initial migrations."""
    DATA.mkdir(parents=True, exist_ok=True)
    database, initial, done = DATA / "portal.sqlite3", DATA / "initial-migrations", DATA / "prepared"
    if database.exists() and (not initial.exists() or initial.read_text() != initial_mark()):
        fail(
            f"The database in {DATA.name}/ was made by other initial migrations, or its first start was interrupted.\n"
            "Until the first release they change. To start afresh (this deletes the demo's data): make fresh"
        )
    if not database.exists():
        initial.write_text(initial_mark())
    if done.exists() and done.read_text() == schema_mark():
        return
    say("preparing the database")
    manage("migrate", "--verbosity=0")
    manage("migrate", "counters", "--database=counters", "--verbosity=0")
    say("loading the places")
    manage("load_places")
    say("loading the demo")
    manage("load_demo")
    done.write_text(schema_mark())


def port_is_free() -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", PORT))
        except OSError:
            return False
    return True


def wait_for_page(server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if server.poll() is not None:
            fail("The server ended before it answered; the lines above say why.")
        try:
            with socket.create_connection(("127.0.0.1", PORT), timeout=1) as connection:
                connection.settimeout(20)
                connection.sendall(b"GET /suc-khoe/ HTTP/1.0\r\nHost: localhost\r\n\r\n")
                if b" 200 " in connection.recv(64):
                    return
        except OSError:
            time.sleep(0.1)
    fail("The server did not answer within a minute.")


def serve(settings: str) -> int:
    """Server and worker together: when one ends, or on Ctrl-C, both end."""
    if settings.endswith("development"):
        command = [str(PYTHON), str(ROOT / "manage.py"), "runserver", f"127.0.0.1:{PORT}"]
    else:
        command = [
            str(PYTHON), "-m", "gunicorn", "portal.wsgi:application", "--config", str(ROOT / "deploy" / "gunicorn.py"),
            "--bind", f"127.0.0.1:{PORT}",
        ]  # fmt: skip
    server = subprocess.Popen(command, cwd=ROOT)
    worker = subprocess.Popen([str(PYTHON), str(ROOT / "manage.py"), "work"], cwd=ROOT)
    children = [server, worker]

    def stop(signum: int, frame: FrameType | None) -> None:
        raise SystemExit(0)

    signal.signal(signal.SIGTERM, stop)
    try:
        wait_for_page(server)
        print(f"\n  http://localhost:{PORT}\n", flush=True)
        manage("demo_accounts", quiet=False)
        pictures_said = (DATA / "pictures-ready").exists()
        while all(child.poll() is None for child in children):
            time.sleep(0.5)
            if not pictures_said and (DATA / "pictures-ready").exists():
                say("The pictures' sizes are ready.")
                pictures_said = True
        say("One of server and worker ended; stopping the other.")
        return 1
    except KeyboardInterrupt:
        return 0
    finally:
        for child in children:
            if child.poll() is None:
                child.terminate()
        for child in children:
            try:
                child.wait(timeout=15)
            except subprocess.TimeoutExpired:
                child.kill()


def main() -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - said in words to whoever has an older one
        fail("Python 3.11 or newer is needed. Name it: make run PYTHON=python3.11")
    settings = os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.local")
    os.environ.setdefault("PORTAL_BASE_URL", f"http://localhost:{PORT}")
    if not port_is_free():
        fail(f"Port {PORT} is taken. Choose another: make run PORT=8001")
    install("requirements.txt")
    subprocess.run([str(PYTHON), str(ROOT / "deploy" / "compile_messages.py")], check=True)
    prepare_database()
    return serve(settings)


if __name__ == "__main__":
    sys.exit(main())
