"""deploy/nginx/portal.conf does what its head promises: a running nginx in front of an app server that takes notes."""

from __future__ import annotations

import gzip
import http.client
import os
import pwd
import re
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

NGINX = os.environ.get("PORTAL_TEST_NGINX", "")
TEMPLATE = Path(__file__).resolve().parents[2] / "deploy" / "nginx" / "portal.conf"
PLACEHOLDER = re.compile(r"\$\{(PORTAL_[A-Z_]*)\}")
HOST = "congdoi.example"
SECRET = b"for the permission check alone"
GONE_STALE = 2.1
"""nginx counts whole seconds: what it keeps for one is old after two at the latest."""
MEBIBYTE = 1024 * 1024

pytestmark = [
    pytest.mark.production,
    pytest.mark.skipif(not NGINX, reason='PORTAL_TEST_NGINX is not set; eval "$(deploy/test-services start)" sets it'),
]


# --- the app server that takes notes ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Seen:
    """One request as it reached the app server; header names in small letters."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Answer:
    """What the app server says at an address."""

    body: bytes = b"<!doctype html><title>trang</title>"
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "text/html; charset=utf-8"})
    status: int = 200
    delay: float = 0.0

    def with_headers(self, **headers: str) -> Answer:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return Answer(self.body, {**self.headers, **named}, self.status, self.delay)


class CrowdServer(ThreadingHTTPServer):
    """A server with room for a crowd at its door: the five places of the standard make the sixth wait a second."""

    request_queue_size = 128
    daemon_threads = True


class AppServer:
    """Answers what it is told and keeps every request it sees."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.seen: list[Seen] = []
        self._server: CrowdServer | None = None
        self.port = 0
        self.come_back()

    def go_away(self) -> None:
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    def come_back(self) -> None:
        self._server = CrowdServer(("127.0.0.1", self.port), self._handler())
        self.port = self._server.server_port
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    def asked(self, target: str) -> list[Seen]:
        return [seen for seen in self.seen if seen.target == target]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        app = self

        class Handler(BaseHTTPRequestHandler):
            def answer(self) -> None:
                length = int(self.headers.get("Content-Length", 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                app.seen.append(Seen(self.command, self.path, headers, self.rfile.read(length)))
                said = app.answers.get(self.path.partition("?")[0], Answer())
                time.sleep(said.delay)
                self.send_response(said.status)
                for name, value in said.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(said.body)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(said.body)

            do_GET = do_HEAD = do_POST = do_PUT = answer

            def log_message(self, format: str, *args: object) -> None:
                pass

        return Handler


# --- nginx in front of it --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Reply:
    """What a visitor got; header names in small letters."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Site:
    """A running nginx with the portal's configuration, its folder and the app server behind it."""

    port: int
    folder: Path
    app: AppServer

    def ask(
        self, target: str, method: str = "GET", headers: dict[str, str] | None = None, body: bytes | None = None
    ) -> Reply:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, target, body=body, headers={"Host": HOST, **(headers or {})})
            answer = connection.getresponse()
            return Reply(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
        finally:
            connection.close()

    def first_line_for(self, method: str, target: str, length: int) -> str:
        """The first line nginx says to one who announces so many bytes and waits for leave to send them."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as connection:
            headers = f"Host: {HOST}\r\nContent-Length: {length}\r\nExpect: 100-continue\r\n"
            connection.sendall(f"{method} {target} HTTP/1.1\r\n{headers}\r\n".encode("ascii"))
            return connection.makefile("r", encoding="latin-1").readline().strip()


def filled(names: dict[str, str]) -> str:
    """The template with its names filled in; an unknown name is a mistake of the template's."""
    return PLACEHOLDER.sub(lambda match: names[match[1]], TEMPLATE.read_text())


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def lay_out_files(folder: Path) -> None:
    """Static files and uploads as the portal lays them, with everything that must not be reached."""
    css = b"body { color: black }\n" * 100
    write = {
        "static/css/base.css": css,
        "static/css/base.0123456789ab.css": css,
        "static/css/ready.0123456789ab.css": css,
        "static/css/ready.0123456789ab.css.gz": gzip.compress(b"made by collectstatic"),
        "media/images/truong.jpg": b"jpeg",
        "media/images/truong.width-800.avif": b"avif",
        "media/images/TRUONG.JPG": b"jpeg",
        "media/original_images/truong.webp": b"webp",
        "media/original_images/truong.png": b"png",
        "media/documents/secret.pdf": SECRET,
        "media/documents/secret.jpg": SECRET,
        "media/images/secret.html": SECRET,
        "media/images/secret.svg": SECRET,
        "media/images/secret.jpg.html": SECRET,
        "media/images/secret": SECRET,
        "media/images/.secret.jpg": SECRET,
        "media/images/folder/secret.jpg": SECRET,
        "media/images/folder.jpg/index.html": SECRET,
        "media/images/index.html": SECRET,
        "media/secret.jpg": SECRET,
        "media/other/secret.jpg": SECRET,
        "portal.sqlite3": SECRET,
    }
    for name, content in write.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (folder / "media/images/link.jpg").symlink_to("../documents/secret.pdf")
    (folder / "media/images/linked").symlink_to("../documents", target_is_directory=True)


def main_configuration(folder: Path) -> str:
    """What Debian's nginx.conf is to the site, with every path of the process inside the folder."""
    said = subprocess.run([NGINX, "-V"], capture_output=True, text=True, check=True).stderr
    found = re.search(r"--conf-path=(\S+)", said)
    types = Path(found[1] if found else "/etc/nginx/nginx.conf").parent / "mime.types"
    temporary = "\n".join(
        f"    {kind}_temp_path {folder}/temporary-{kind};"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    return f"""
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
worker_processes 2;
events {{ worker_connections 256; }}
http {{
    include {types};
    default_type application/octet-stream;
    tcp_nopush on;
{temporary}
    include {folder}/portal.conf;
}}
"""


@contextmanager
def running_site(**changed: str) -> Iterator[Site]:
    """nginx with the filled template before a fresh app server; both are gone afterwards."""
    with ExitStack() as stack:
        folder = Path(tempfile.mkdtemp(prefix="portal-nginx-"))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        app = AppServer()
        stack.callback(app.go_away)
        lay_out_files(folder)
        port = free_port()
        names = {
            "PORTAL_LISTEN": f"127.0.0.1:{port}",
            "PORTAL_SERVER_NAME": HOST,
            "PORTAL_SCHEME": "$scheme",
            "PORTAL_FRONT": "unix:",
            "PORTAL_UPSTREAM": f"127.0.0.1:{app.port}",
            "PORTAL_STATIC_ROOT": f"{folder}/static",
            "PORTAL_MEDIA_ROOT": f"{folder}/media",
            "PORTAL_CACHE_DIR": f"{folder}/cache",
            "PORTAL_ACCESS_LOG": f"{folder}/access.log",
        }
        (folder / "portal.conf").write_text(filled(names | changed))
        (folder / "nginx.conf").write_text(main_configuration(folder))
        command = [NGINX, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")]
        process = start_unprivileged(command, folder)
        stack.callback(process.wait, 20)
        stack.callback(process.terminate)
        wait_until(lambda: process.poll() is not None or answers(port))
        if process.poll() is not None:
            pytest.fail(f"nginx did not start:\n{(folder / 'error.log').read_text()}")
        yield Site(port, folder, app)


def start_unprivileged(command: list[str], folder: Path) -> subprocess.Popen[bytes]:
    """Start it as a user that is not root, as root would otherwise lend its workers what production does not."""
    if os.geteuid() != 0:
        return subprocess.Popen(command, cwd=folder, stderr=subprocess.DEVNULL)
    nobody = pwd.getpwnam("nobody")
    folder.chmod(0o755)
    for path in (folder, *folder.rglob("*")):
        os.chown(path, nobody.pw_uid, nobody.pw_gid, follow_symlinks=False)
    return subprocess.Popen(
        command, cwd=folder, stderr=subprocess.DEVNULL, user=nobody.pw_uid, group=nobody.pw_gid, extra_groups=[]
    )


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def wait_until(happened: Callable[[], bool], seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)


@pytest.fixture(scope="module")
def shared_site() -> Iterator[Site]:
    with running_site() as site:
        yield site


@pytest.fixture
def site(shared_site: Site) -> Site:
    """The site with the app server's notes and orders blank. Tests use addresses of their own: the cache lives on."""
    shared_site.app.answers.clear()
    shared_site.app.seen.clear()
    return shared_site


# --- the template ----------------------------------------------------------------------------------------------------


def test_the_head_of_the_template_explains_every_name() -> None:
    head = TEMPLATE.read_text().partition("\nupstream ")[0]
    explained = set(re.findall(r"^#   (PORTAL_[A-Z_]+) ", head, re.MULTILINE))
    assert explained == set(PLACEHOLDER.findall(TEMPLATE.read_text()))


def test_the_command_in_the_head_fills_the_template_as_this_test_does(tmp_path: Path) -> None:
    if shutil.which("envsubst") is None:
        pytest.skip("envsubst is not installed (Debian: gettext-base)")
    names = {name: f"<{name.lower()}>" for name in PLACEHOLDER.findall(TEMPLATE.read_text())}
    found = re.search(r"^#   (envsubst .*) > \S+$", TEMPLATE.read_text(), re.MULTILINE)
    assert found is not None
    result = subprocess.run(
        ["bash", "-c", found[1]],
        cwd=TEMPLATE.parent,
        env={**os.environ, **names},
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout == filled(names)


# --- uploads ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "target",
    [
        "/media/documents/secret.pdf",
        "/media/documents/secret.jpg",
        "/media//documents/secret.pdf",
        "/media/./documents/secret.pdf",
        "/media/%64ocuments/secret.pdf",
        "/media/images/../documents/secret.pdf",
        "/media/images/..%2fdocuments%2fsecret.pdf",
        "/media/images/%2e%2e/documents/secret.jpg",
        "/static/../media/documents/secret.pdf",
        "/static/..%2fmedia/documents/secret.pdf",
        "/media/images/secret.html",
        "/media/images/secret.svg",
        "/media/images/secret.jpg.html",
        "/media/images/secret.html%00.jpg",
        "/media/images/secret",
        "/media/images/.secret.jpg",
        "/media/images/folder/secret.jpg",
        "/media/images/folder.jpg",
        "/media/images/folder.jpg/",
        "/media/images/link.jpg",
        "/media/images/linked/secret.jpg",
        "/media/images/missing.jpg",
        "/media/images/",
        "/media/images",
        "/media/",
        "/media/secret.jpg",
        "/media/other/secret.jpg",
    ],
)
def test_a_document_is_never_served_from_media(site: Site, target: str) -> None:
    reply = site.ask(target)
    assert reply.status == (400 if "%00" in target else 404)
    assert SECRET not in reply.body
    assert site.app.seen == []


@pytest.mark.parametrize(
    "target",
    [
        "/media",
        "/MEDIA/documents/secret.pdf",
        "/static../media/documents/secret.pdf",
        "/media/images/../../portal.sqlite3",
        "/media/images/..%2f..%2fportal.sqlite3",
    ],
)
def test_an_address_beside_media_is_the_apps_affair(site: Site, target: str) -> None:
    assert SECRET not in site.ask(target).body
    assert len(site.app.asked(target)) == 1


@pytest.mark.parametrize(
    ("target", "kind"),
    [
        ("/media/images/truong.jpg", "image/jpeg"),
        ("/media/images/TRUONG.JPG", "image/jpeg"),
        ("/media/images/truong.width-800.avif", "image/avif"),
        ("/media/original_images/truong.webp", "image/webp"),
        ("/media/original_images/truong.png", "image/png"),
    ],
)
def test_a_picture_is_served_as_a_picture_and_as_nothing_else(site: Site, target: str, kind: str) -> None:
    reply = site.ask(target)
    assert (reply.status, reply.headers["content-type"]) == (200, kind)
    assert reply.headers["x-content-type-options"] == "nosniff"
    assert reply.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'; sandbox"
    assert reply.headers["cache-control"] == "public, max-age=86400"
    assert site.app.seen == []


# --- static files ----------------------------------------------------------------------------------------------------


def test_a_static_file_with_a_hash_in_its_name_is_kept_for_ever(site: Site) -> None:
    reply = site.ask("/static/css/base.0123456789ab.css")
    assert (reply.status, reply.headers["content-type"]) == (200, "text/css")
    assert reply.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert reply.headers["x-content-type-options"] == "nosniff"
    assert site.app.seen == []


def test_a_static_file_without_a_hash_is_not_kept_for_ever(site: Site) -> None:
    assert site.ask("/static/css/base.css").headers["cache-control"] == "public, max-age=300"


@pytest.mark.parametrize("target", ["/static/css/missing.0123456789ab.css", "/static/css/", "/static/css", "/static/"])
def test_a_static_address_without_a_file_is_missing_and_not_kept(site: Site, target: str) -> None:
    reply = site.ask(target)
    assert reply.status == 404
    assert "cache-control" not in reply.headers
    assert site.app.seen == []


def test_what_collectstatic_has_compressed_is_sent_as_it_is(site: Site) -> None:
    reply = site.ask("/static/css/ready.0123456789ab.css", headers={"Accept-Encoding": "gzip"})
    assert gzip.decompress(reply.body) == b"made by collectstatic"
    assert reply.headers["content-type"] == "text/css"


# --- the micro-cache: what it keeps ----------------------------------------------------------------------------------


def test_two_visitors_within_a_second_cost_one_page(site: Site) -> None:
    first, second = site.ask("/tin-tuc/hai-nguoi/"), site.ask("/tin-tuc/hai-nguoi/")
    assert (first.status, first.body) == (second.status, second.body)
    assert len(site.app.asked("/tin-tuc/hai-nguoi/")) == 1


def test_a_head_request_is_answered_from_the_same_copy(site: Site) -> None:
    site.ask("/tin-tuc/dau/")
    reply = site.ask("/tin-tuc/dau/", "HEAD")
    assert (reply.status, reply.body) == (200, b"")
    assert len(site.app.asked("/tin-tuc/dau/")) == 1


def test_a_page_is_kept_no_longer_than_the_second_whatever_the_app_says(site: Site) -> None:
    site.app.answers["/lau/"] = Answer().with_headers(
        Cache_Control="public, max-age=600", X_Accel_Expires="600", Expires="Thu, 31 Dec 2037 23:55:55 GMT"
    )
    first = site.ask("/lau/")
    site.ask("/lau/")
    assert len(site.app.asked("/lau/")) == 1
    assert first.headers["cache-control"] == "public, max-age=600"
    time.sleep(GONE_STALE)
    site.app.answers["/lau/"] = Answer(b"as published since")
    assert site.ask("/lau/").body == b"as published since"


def test_a_browser_that_has_the_page_is_told_so_from_the_cache(site: Site) -> None:
    site.app.answers["/da-co/"] = Answer().with_headers(ETag='"a1"')
    tag = site.ask("/da-co/").headers["etag"]
    assert site.ask("/da-co/", headers={"If-None-Match": tag}).status == 304
    assert len(site.app.asked("/da-co/")) == 1


@pytest.mark.parametrize("cookie", ["csrf=abc", "cookieconsent=1; theme=dark"])
def test_a_cookie_that_is_no_session_changes_nothing(site: Site, cookie: str) -> None:
    target = f"/cookie/{len(cookie)}/"
    site.ask(target)
    site.ask(target, headers={"Cookie": cookie})
    assert len(site.app.asked(target)) == 1


def test_hosts_and_query_strings_have_copies_of_their_own(site: Site) -> None:
    site.ask("/rieng/?q=1")
    site.ask("/rieng/?q=2")
    site.ask("/rieng/?q=1", headers={"Host": f"www.{HOST}"})
    site.ask("/rieng/?q=1", headers={"Host": f"{HOST}:8443"})
    assert [seen.headers["host"] for seen in site.app.seen] == [HOST, HOST, f"www.{HOST}", f"{HOST}:8443"]


def test_an_answer_that_varies_is_kept_for_its_like_only(site: Site) -> None:
    site.app.answers["/manh/"] = Answer(b"a fragment").with_headers(Vary="HX-Request")
    site.ask("/manh/", headers={"HX-Request": "true"})
    site.app.answers["/manh/"] = Answer(b"a whole page").with_headers(Vary="HX-Request")
    assert site.ask("/manh/").body == b"a whole page"
    assert len(site.app.seen) == 2


# --- the micro-cache: what it must not keep --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "cookie",
    ["phien=abc", "csrf=x; phien=abc", "csrf=x;phien=abc", "phien =abc", "phien=; phien=abc", "x=1;\tphien=abc"],
)
def test_whoever_is_signed_in_always_reaches_the_app(site: Site, cookie: str) -> None:
    target = f"/phien/{cookie.encode().hex()}/"
    site.ask(target)  # a stranger's copy lies in the cache
    site.ask(target, headers={"Cookie": cookie})
    site.ask(target, headers={"Cookie": cookie})
    assert [seen.headers.get("cookie") for seen in site.app.asked(target)] == [None, cookie, cookie]


def test_whoever_shows_a_password_to_a_server_always_reaches_the_app(site: Site) -> None:
    passwords = {"Authorization": "Basic YTpi"}
    site.app.answers["/mat-khau/"] = Answer(b"for one")
    assert site.ask("/mat-khau/", headers=passwords).body == b"for one"
    site.app.answers["/mat-khau/"] = Answer(b"for all")
    assert site.ask("/mat-khau/").body == b"for all"
    site.ask("/mat-khau/", headers=passwords)
    assert len(site.app.asked("/mat-khau/")) == 3


def test_a_stranger_never_gets_what_was_made_for_someone_signed_in(site: Site) -> None:
    site.app.answers["/chao/"] = Answer(b"Hello, Lan")
    assert site.ask("/chao/", headers={"Cookie": "phien=abc"}).body == b"Hello, Lan"
    site.app.answers["/chao/"] = Answer(b"Hello, stranger")
    assert site.ask("/chao/").body == b"Hello, stranger"


@pytest.mark.parametrize(
    "target",
    [
        "/quan-tri/",
        "/quan-tri/pages/1/edit/",
        "/quan-tri",
        "/%71uan-tri/",
        "/tai-khoan/dang-nhap/",
        "/khu-vuc-rieng/nhat-ky/",
        "/suc-khoe/",
        "/suc-khoe/san-sang/",
        "/tai-lieu/1/a.pdf",
    ],
)
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_a_private_address_is_never_kept_even_for_strangers(site: Site, target: str, method: str) -> None:
    site.ask(target, method)
    site.ask(target, method)
    assert [seen.method for seen in site.app.asked(target)] == [method, method]


@pytest.mark.parametrize(
    "headers",
    [
        {"Set-Cookie": "csrf=abc; Path=/"},
        {"Set-Cookie": "phien=abc; Path=/", "Cache-Control": "public, max-age=60"},
        {"Cache-Control": "no-store"},
        {"Cache-Control": "private"},
        {"Cache-Control": "no-cache"},
        {"Cache-Control": "max-age=60, Private"},
        {"Cache-Control": "max-age=0, no-cache, no-store, must-revalidate, private"},
        {"Cache-Control": "public, private"},
        {"Vary": "*"},
    ],
)
def test_an_answer_for_one_visitor_is_never_kept(site: Site, headers: dict[str, str]) -> None:
    target = f"/mot-nguoi/{repr(headers).encode().hex()}/"
    site.app.answers[target] = Answer(b"for one", headers)
    first = site.ask(target)
    second = site.ask(target)
    assert len(site.app.asked(target)) == 2
    for name, value in headers.items():
        assert first.headers[name.lower()] == second.headers[name.lower()] == value


@pytest.mark.parametrize("status", [400, 403, 500, 503])
def test_a_failure_is_never_kept(site: Site, status: int) -> None:
    target = f"/hong/{status}/"
    site.app.answers[target] = Answer(status=status)
    assert [site.ask(target).status, site.ask(target).status] == [status, status]
    assert len(site.app.asked(target)) == 2


def test_a_post_is_never_answered_from_the_cache_nor_put_into_it(site: Site) -> None:
    site.app.answers["/gop-y/"] = Answer(b"thank you")
    site.ask("/gop-y/", "POST", body=b"a=1")
    site.app.answers["/gop-y/"] = Answer(b"the form")
    assert site.ask("/gop-y/").body == b"the form"
    site.ask("/gop-y/", "POST", body=b"a=2")
    assert [(seen.method, seen.body) for seen in site.app.asked("/gop-y/")] == [
        ("POST", b"a=1"),
        ("GET", b""),
        ("POST", b"a=2"),
    ]


# --- the micro-cache: many at once, and the app away -----------------------------------------------------------------


def test_a_crowd_at_a_new_page_costs_one_page(site: Site) -> None:
    site.app.answers["/dong/"] = Answer(delay=0.05)
    with ThreadPoolExecutor(12) as pool:
        replies = list(pool.map(site.ask, ["/dong/"] * 12))
    assert {reply.status for reply in replies} == {200}
    assert len(site.app.asked("/dong/")) == 1


def test_a_crowd_at_an_answer_that_is_never_kept_does_not_queue(site: Site) -> None:
    site.app.answers["/khong-giu/"] = Answer(delay=0.1).with_headers(Cache_Control="no-store")
    began = time.monotonic()
    with ThreadPoolExecutor(12) as pool:
        list(pool.map(site.ask, ["/khong-giu/"] * 12))
    assert time.monotonic() - began < 1.0  # one after the other would take 1.2 s, with nginx's own timeout over 5 s
    assert len(site.app.asked("/khong-giu/")) == 12


def test_while_one_visitor_waits_for_the_new_page_the_others_get_the_old_one_at_once(site: Site) -> None:
    site.app.answers["/cham/"] = Answer(b"old")
    site.ask("/cham/")
    time.sleep(GONE_STALE)
    site.app.answers["/cham/"] = Answer(b"new", delay=1.0)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(site.ask, "/cham/")
        wait_until(lambda: len(site.app.asked("/cham/")) == 2)
        began = time.monotonic()
        assert site.ask("/cham/").body == b"old"
        assert time.monotonic() - began < 0.5
        assert waiting.result().body == b"new"
    assert site.ask("/cham/").body == b"new"


def test_pages_are_still_read_while_the_app_is_away_and_new_ones_when_it_is_back(site: Site) -> None:
    site.app.answers["/vang/"] = Answer(b"before")
    site.ask("/vang/")
    time.sleep(GONE_STALE)
    site.app.go_away()
    try:
        assert site.ask("/vang/").body == b"before"
        assert site.ask("/chua-ai-doc/").status == 502
        assert site.ask("/vang/", headers={"Cookie": "phien=abc"}).status == 502
    finally:
        site.app.come_back()
    site.app.answers["/vang/"] = Answer(b"after")
    assert site.ask("/vang/").body == b"after"


# --- compression -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kind",
    [
        "text/html; charset=utf-8",
        "text/plain; charset=utf-8",
        "text/calendar; charset=utf-8",
        "text/csv; charset=utf-8",
        "application/json",
        "application/rss+xml; charset=utf-8",
        "application/xml",
        "image/svg+xml",
    ],
)
def test_text_is_compressed_for_those_who_can_read_it(site: Site, kind: str) -> None:
    target = f"/nen/{kind.encode().hex()}/"
    site.app.answers[target] = Answer("tiếng Việt ".encode() * 200, {"Content-Type": kind})
    packed = site.ask(target, headers={"Accept-Encoding": "gzip"})
    plain = site.ask(target)
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert gzip.decompress(packed.body) == plain.body == site.app.answers[target].body
    assert packed.headers["vary"] == plain.headers["vary"] == "Accept-Encoding"
    assert len(site.app.asked(target)) == 1
    assert "accept-encoding" not in site.app.asked(target)[0].headers


def test_readers_behind_a_proxy_of_their_own_get_it_compressed_too(site: Site) -> None:
    site.app.answers["/qua/"] = Answer(b"text " * 500)
    reply = site.ask("/qua/", headers={"Accept-Encoding": "gzip", "Via": "1.1 proxy"})
    assert reply.headers["content-encoding"] == "gzip"


def test_a_static_file_is_compressed_too(site: Site) -> None:
    reply = site.ask("/static/css/base.css", headers={"Accept-Encoding": "gzip"})
    assert reply.headers["content-encoding"] == "gzip"


def test_what_is_no_text_is_left_as_it_is(site: Site) -> None:
    site.app.answers["/goi/"] = Answer(b"0" * 4096, {"Content-Type": "application/pdf"})
    assert "content-encoding" not in site.ask("/goi/", headers={"Accept-Encoding": "gzip"}).headers


# --- what the app is told about the visitor --------------------------------------------------------------------------

FORGED = {
    "X-Forwarded-Proto": "gopher",
    "X-Forwarded-For": "203.0.113.7",
    "X-Real-IP": "203.0.113.8",
    "Host": f"{HOST}:8443",
}


def test_the_app_learns_host_scheme_and_address_and_a_forger_changes_none(site: Site) -> None:
    site.ask("/ai/", headers=FORGED)
    told = site.app.asked("/ai/")[0].headers
    assert told["host"] == f"{HOST}:8443"
    assert told["x-forwarded-proto"] == "http"
    assert told["x-real-ip"] == told["x-forwarded-for"] == "127.0.0.1"


@pytest.mark.parametrize("target", ["/ai/", "/quan-tri/", "/tai-khoan/dang-nhap/"])
def test_the_machine_in_front_is_believed_about_the_address(target: str) -> None:
    with running_site(PORTAL_FRONT="127.0.0.1", PORTAL_SCHEME="https") as site:
        site.ask(target, headers=FORGED)
        told = site.app.asked(target)[0].headers
    assert told["x-forwarded-proto"] == "https"
    assert told["x-real-ip"] == told["x-forwarded-for"] == "203.0.113.7"


# --- the headers of every answer ------------------------------------------------------------------------------------

HEADERS = {
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}


@pytest.mark.parametrize(
    ("target", "status"),
    [
        ("/static/css/base.css", 200),
        ("/static/css/base.0123456789ab.css", 200),
        ("/static/css/missing.css", 404),
        ("/media/images/truong.jpg", 200),
        ("/media/images/missing.jpg", 404),
        ("/media/documents/secret.pdf", 404),
    ],
)
def test_what_nginx_answers_itself_carries_every_header_once(site: Site, target: str, status: int) -> None:
    reply = site.ask(target)
    assert reply.status == status
    assert {name: reply.headers.get(name) for name in HEADERS} == HEADERS
    assert "camera=()" in reply.headers["permissions-policy"]
    assert "strict-transport-security" not in reply.headers  # over plain http it says nothing


def test_nginx_says_https_for_ever_where_visitors_came_by_it() -> None:
    with running_site(PORTAL_SCHEME="https") as site:
        for target in ("/static/css/base.css", "/media/documents/secret.pdf"):
            said = site.ask(target).headers["strict-transport-security"]
            assert said == "max-age=63072000; includeSubDomains; preload"


@pytest.mark.parametrize("target", ["/chinh-sach/", "/quan-tri/chinh-sach/"])
def test_what_the_app_says_stays_as_it_is_and_is_said_once(site: Site, target: str) -> None:
    said = {
        "X_Content_Type_Options": "nosniff",
        "Content_Security_Policy": "default-src 'none'; script-src 'self'",
        "X_Frame_Options": "SAMEORIGIN",
        "Referrer_Policy": "same-origin",
    }
    site.app.answers[target] = Answer().with_headers(**said)
    for _ in range(2):  # the second time from the cache, where there is one
        connection = http.client.HTTPConnection("127.0.0.1", site.port, timeout=20)
        connection.request("GET", target, headers={"Host": HOST})
        answer = connection.getresponse()
        answer.read()
        got = [(name, value) for name, value in answer.getheaders() if name.replace("-", "_") in said]
        assert sorted(got) == sorted((name.replace("_", "-"), value) for name, value in said.items())
        assert answer.getheader("Permissions-Policy") is None
        connection.close()


def test_errors_of_nginx_carry_the_headers_too(site: Site) -> None:
    site.app.go_away()
    try:
        reply = site.ask("/vang-mat/")
    finally:
        site.app.come_back()
    assert reply.status == 502
    assert {name: reply.headers.get(name) for name in HEADERS} == HEADERS


# --- limits, and what nginx tells about itself and its visitors ------------------------------------------------------


@pytest.mark.parametrize(
    ("target", "size", "line"),
    [
        ("/quan-tri/documents/add/", 310 * MEBIBYTE, "HTTP/1.1 100 Continue"),
        ("/quan-tri/documents/add/", 310 * MEBIBYTE + 1, "HTTP/1.1 413 Request Entity Too Large"),
        ("/gop-y/", MEBIBYTE, "HTTP/1.1 100 Continue"),
        ("/gop-y/", MEBIBYTE + 1, "HTTP/1.1 413 Request Entity Too Large"),
        ("/khu-vuc-rieng/nhat-ky/", MEBIBYTE + 1, "HTTP/1.1 413 Request Entity Too Large"),
        ("/tai-khoan/dang-nhap/", MEBIBYTE + 1, "HTTP/1.1 413 Request Entity Too Large"),
        ("/quan-trix/", MEBIBYTE + 1, "HTTP/1.1 413 Request Entity Too Large"),
    ],
)
def test_large_uploads_enter_at_the_admin_only(site: Site, target: str, size: int, line: str) -> None:
    assert site.first_line_for("POST", target, size) == line


def test_an_upload_reaches_the_admin_whole(site: Site) -> None:
    film = os.urandom(3 * MEBIBYTE)
    site.ask("/quan-tri/documents/add/", "POST", body=film)
    assert site.app.asked("/quan-tri/documents/add/")[0].body == film


@pytest.mark.parametrize("target", ["/static/css/base.css", "/media/documents/secret.pdf"])
def test_nginx_does_not_tell_its_version(site: Site, target: str) -> None:
    reply = site.ask(target)
    assert reply.headers["server"] == "nginx"
    assert re.search(rb"nginx/\d", reply.body) is None


def test_what_people_search_for_stays_out_of_the_log(site: Site) -> None:
    log = site.folder / "access.log"
    site.ask("/tim-kiem/?q=cai+nghien", headers={"Referer": "http://congdoi.example/?ma=AB12", "User-Agent": "Firefox"})
    wait_until(lambda: " GET /tim-kiem/ 200 " in log.read_text())
    assert not re.search(r"nghien|AB12|Firefox|\?", log.read_text())


@pytest.mark.parametrize(
    "target",
    [
        "/tai-khoan/loi-moi/MA7KX9QTNC4A/",
        "/tai-khoan/loi%2Dmoi/MA7KX9QTNC4A/",
        "/tai-khoan/dat-lai-mat-khau/MQ/MA7KX9QTNC4A/",
    ],
)
def test_links_that_open_an_account_stay_out_of_both_logs(site: Site, target: str) -> None:
    log, errors = site.folder / "access.log", site.folder / "error.log"
    before = log.read_text().count("/* ")
    site.ask(target)
    site.app.go_away()
    try:
        site.ask(target)
    finally:
        site.app.come_back()
    wait_until(lambda: log.read_text().count("/* ") == before + 2)
    assert "MA7KX9QTNC4A" not in log.read_text() + errors.read_text()
    assert site.app.asked(target), "the app gets it as it is"


def test_packets_are_not_held_back() -> None:
    assert "tcp_nopush off;" in TEMPLATE.read_text()
