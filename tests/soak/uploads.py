"""Hostile files through the CMS's own upload forms: each refused, or stored so that no browser runs it."""

from __future__ import annotations

import io
import random
import resource
import struct
import tarfile
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from wagtail.models import Collection

from home.models import PortalDocument, PortalImage
from tests.observatory import directives

SCRIPT = b"<script>alert(document.domain)</script>"
PAGE = b"<!doctype html><html><body>" + SCRIPT + b"</body></html>"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">' + SCRIPT + b"</svg>"
PHP = b"<?php system($_GET['c']); ?>"
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
PAYLOADS = (SCRIPT, PHP, b"onload=", b"MZ\x90")

MAX_SECONDS = 2.0
MAX_GROWTH_KB = 150 * 1024


@dataclass(frozen=True)
class HostileFile:
    """What is sent, through which door (``image`` or ``document``), and whether it may never be stored."""

    kind: str
    door: str
    name: str
    content: bytes
    must_refuse: bool


def _picture(format_name: str = "JPEG", size: tuple[int, int] = (64, 48), **options: object) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, "#0e5a54").save(buffer, format_name, **options)
    return buffer.getvalue()


def _zip(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 5, 8, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


@lru_cache
def _bomb(member: str) -> bytes:
    """A small archive that unpacks to more than 200 MB."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open(member, "w", force_zip64=True) as file,
    ):
        for _ in range(26):
            file.write(bytes(8 * 1024 * 1024))
    return buffer.getvalue()


def _tar() -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        entry = tarfile.TarInfo("../../etc/passwd")
        entry.size = len(PHP)
        archive.addfile(entry, io.BytesIO(PHP))
    return buffer.getvalue()


def _png(width: int, height: int, *chunks: tuple[bytes, bytes]) -> bytes:
    """A PNG that says it is that large and holds next to nothing."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    parts = [chunk(b"IHDR", head), *(chunk(*extra) for extra in chunks), chunk(b"IDAT", zlib.compress(b"\0" * 64))]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts) + chunk(b"IEND", b"")


def _with_text() -> bytes:
    notes = PngInfo()
    notes.add_text("Comment", SCRIPT.decode())
    return _picture("PNG", pnginfo=notes)


Made = tuple[str, bytes, bool]
Maker = Callable[[random.Random], Made]


def _pick(rng: random.Random, *names: str) -> str:
    return rng.choice(names)


TRAVERSAL = (
    "../../../etc/passwd.{}", "..\\..\\windows\\win.{}", "/etc/cron.d/a.{}", "a/../../b.{}", "....//....//a.{}",
    "%2e%2e%2fa.{}", "C:\\a.{}", ".{}", "..{}", "a\0.{}", "a\r\nX: y.{}", "a" * 300 + ".{}",
    "CON.{}", "a .{}", "ă\u0301đ.{}",
)  # fmt: skip
WORD, SHEET = "word/document.xml", "xl/workbook.xml"

IMAGES: dict[str, Maker] = {
    "svg as svg": lambda rng: ("anh.svg", SVG, True),
    "svg as png": lambda rng: (_pick(rng, "anh.png", "anh.jpg", "anh.webp"), SVG, True),
    "html as jpg": lambda rng: (_pick(rng, "anh.jpg", "anh.png"), PAGE, True),
    "php as jpg": lambda rng: (_pick(rng, "anh.jpg", "anh.php.jpg"), PHP, True),
    "gif and script": lambda rng: (
        _pick(rng, "anh.jpg", "anh.gif"),
        b"GIF89a/*" + b"\0" * 20 + b"*/=1;" + SCRIPT,
        True,
    ),
    "a real gif": lambda rng: (_pick(rng, "anh.gif", "anh.png"), _picture("GIF") + SCRIPT, True),
    "a bitmap": lambda rng: (_pick(rng, "anh.bmp", "anh.jpg"), _picture("BMP"), True),
    "a tiff": lambda rng: (_pick(rng, "anh.tif", "anh.jpg"), _picture("TIFF"), True),
    "huge png": lambda rng: ("anh.png", _png(rng.randint(20_000, 60_000), rng.randint(20_000, 60_000)), True),
    "endless png": lambda rng: ("anh.png", _png(6_000, 6_000), True),
    "many frames": lambda rng: (
        "anh.png",
        _png(4_000, 4_000, (b"acTL", struct.pack(">II", rng.randint(5_000, 50_000), 0))),
        True,
    ),
    "truncated jpeg": lambda rng: (
        "anh.jpg",
        (whole := _picture(size=(640, 480), quality=90))[: rng.randint(len(whole) // 4, len(whole) // 2)],
        True,
    ),
    "truncated png": lambda rng: ("anh.png", _picture("PNG", (640, 480))[: rng.randint(40, 400)], True),
    "empty": lambda rng: (_pick(rng, "anh.jpg", "anh.png"), b"", True),
    "webp with wrong magic": lambda rng: ("anh.webp", b"RIFX" + _picture("WEBP")[4:], True),
    "png as webp": lambda rng: (_pick(rng, "anh.webp", "anh.jpg"), _picture("PNG"), True),
    "exe as jpg": lambda rng: (_pick(rng, "anh.jpg", "anh.jpg.exe"), b"MZ\x90\0" + rng.randbytes(512), True),
    "noise": lambda rng: (_pick(rng, "anh.jpg", "anh.png", "anh.webp"), rng.randbytes(rng.randint(1, 4096)), True),
    "jpeg with script behind": lambda rng: (_pick(rng, "anh.jpg", "anh.html.jpg"), _picture() + PAGE, False),
    "jpeg with php in its comment": lambda rng: ("anh.jpg", _picture(comment=PHP), False),
    "png with script in its notes": lambda rng: ("anh.png", _with_text(), False),
    "png with an archive behind": lambda rng: ("anh.png", _picture("PNG") + _zip({"a.php": PHP}) + PHP, False),
    "webp with script behind": lambda rng: ("anh.webp", _picture("WEBP") + SCRIPT, False),
    "double extension": lambda rng: (_pick(rng, "anh.php.jpg", "anh.svg.jpg", "anh.jpg.php"), _picture(), False),
    "wandering name": lambda rng: (rng.choice(TRAVERSAL).format("jpg"), _picture(), False),
}
DOCUMENTS: dict[str, Maker] = {
    "html as pdf": lambda rng: ("a.pdf", PAGE, True),
    "html as txt": lambda rng: (
        _pick(rng, "a.txt", "a.csv"), rng.choice([b"", b"\xef\xbb\xbf", b"\n \t"]) + PAGE, True
    ),
    "html behind a comment": lambda rng: ("a.txt", b"<!-- a -->" + SCRIPT, False),
    "html behind words": lambda rng: (_pick(rng, "a.txt", "a.csv"), b"xin chao\n" * rng.randint(1, 9) + PAGE, False),
    "svg as svg": lambda rng: (_pick(rng, "a.svg", "a.html", "a.xhtml", "a.js", "a.swf", "a.htaccess"), SVG, True),
    "svg as txt": lambda rng: ("a.txt", rng.choice([b"", b'<?xml version="1.0"?>']) + SVG, True),
    "utf-16 html": lambda rng: ("a.txt", PAGE.decode().encode("utf-16"), True),
    "php as pdf": lambda rng: (_pick(rng, "a.pdf", "a.php", "a.pdf.php"), PHP, True),
    "exe as pdf": lambda rng: (_pick(rng, "a.pdf", "a.docx", "a.mp4"), b"MZ\x90\0" + rng.randbytes(512), True),
    "html before a pdf": lambda rng: ("a.pdf", PAGE + PDF, True),
    "html within a pdf": lambda rng: (_pick(rng, "a.pdf", "a.html.pdf"), PDF + PAGE, False),
    "bomb": lambda rng: (_pick(rng, "a.docx"), _bomb(WORD), True),
    "many members": lambda rng: ("a.xlsx", _zip({SHEET: b"", **{f"a{n}": b"" for n in range(2_100)}}), True),
    "macro renamed": lambda rng: (
        "a.docx",
        _zip({WORD: b"<w/>", _pick(rng, "word/vbaProject.bin", "word/VBAPROJECT.BIN", "vbaProject.bin"): b"\xd0\xcf"}),
        True,
    ),
    "sheet with macro": lambda rng: ("a.xlsx", _zip({SHEET: b"<w/>", "xl/vbaProject.bin": b"\xd0\xcf"}), True),
    "tar as xlsx": lambda rng: (_pick(rng, "a.xlsx", "a.docx"), _tar(), True),
    "zip as docx": lambda rng: (_pick(rng, "a.docx", "a.odt"), _zip({"a.php": PHP}), True),
    "broken zip": lambda rng: (
        "a.docx", (whole := _zip({WORD: b"<w/>" * 99}))[: len(whole) - rng.randint(4, 60)], True
    ),
    "members that wander": lambda rng: ("a.docx", _zip({WORD: b"<w/>", "../../../etc/passwd": PHP}), False),
    "empty": lambda rng: (_pick(rng, "a.pdf", "a.txt", "a.docx", "a.mp4"), b"", True),
    "captions with script": lambda rng: ("a.vtt", b"WEBVTT\n\n00:00.000 --> 00:01.000\n" + SCRIPT + b"\n", False),
    "html as captions": lambda rng: ("a.vtt", rng.choice([PAGE, b"WEBVTT\0" + PAGE]), True),
    "csv with nul": lambda rng: ("a.csv", b"a,b\n\0" + SCRIPT, True),
    "csv with formulas": lambda rng: ("a.csv", b"=cmd|' /C calc'!A0,@SUM(1)\n", False),
    "html as mp4": lambda rng: ("a.mp4", PAGE, True),
    "html within an mp4": lambda rng: ("a.mp4", b"\0\0\0\x18ftypisom\0\0\0\0isommp41" + PAGE, False),
    "noise": lambda rng: (
        _pick(rng, "a.pdf", "a.docx", "a.mp4", "a.xlsx"), b"\1" + rng.randbytes(rng.randint(1, 4096)), True
    ),
    "no extension": lambda rng: (_pick(rng, "a", "a.", "pdf"), PDF, True),
    "double extension": lambda rng: (_pick(rng, "a.exe.pdf", "a.html.pdf", "a.php.pdf"), PDF, False),
    "wandering name": lambda rng: (rng.choice(TRAVERSAL).format("pdf"), PDF, False),
}  # fmt: skip
KINDS = [("image", name) for name in IMAGES] + [("document", name) for name in DOCUMENTS]


def hostile_files(count: int, seed: int = 1) -> Iterator[HostileFile]:
    """``count`` files, every kind in turn, each a little different; the same seed gives the same."""
    rng = random.Random(seed)
    for number in range(count):
        door, kind = KINDS[number % len(KINDS)]
        name, content, must_refuse = (IMAGES if door == "image" else DOCUMENTS)[kind](rng)
        yield HostileFile(kind, door, name, content, must_refuse)


@dataclass
class Uploads:
    """What became of them. ``bad`` names each that was taken wrongly, served wrongly, or took too long."""

    tried: int = 0
    refused: int = 0
    stored: int = 0
    slowest: float = 0.0
    bad: list[str] = field(default_factory=list)


def upload(client: Client, file: HostileFile) -> str:
    """Send one file as a signed-in publisher does. Returns what is wrong with the outcome, else ``""``."""
    model = PortalImage if file.door == "image" else PortalDocument
    before = set(model.objects.values_list("pk", flat=True))
    address = reverse("wagtailimages:add" if file.door == "image" else "wagtaildocs:add")
    sent = SimpleUploadedFile("a", file.content)
    sent._name = file.name  # Django itself would tidy the name; a hostile browser does not
    response = client.post(
        address,
        {
            "title": "Tệp thử",
            "file": sent,
            "collection": Collection.get_first_root_node().pk,
            "description": "Một tệp để thử",
            "credit": "",
            "tags": "",
        },
    )
    added = model.objects.exclude(pk__in=before)
    if response.status_code == 200:
        form = response.context["form"]
        if added.exists():
            return "refused and stored all the same"
        return "" if form.errors.get("file") else f"refused without a word on the file: {form.errors.as_json()}"
    if response.status_code != 302:
        return f"answered {response.status_code}"
    if file.must_refuse:
        return "stored"
    (stored,) = added
    return harmless_picture(stored) if isinstance(stored, PortalImage) else harmless_document(stored)


def harmless_picture(image: PortalImage) -> str:
    """What is wrong with a stored picture: it is one, under a plain name, and nothing hides in it."""
    with image.file.open("rb") as file:
        content = file.read()
    if any(payload in content for payload in PAYLOADS):
        return "the payload is still in it"
    name = image.file.name
    if not name.startswith("original_images/") or ".." in name or name.count("/") != 1 or not name.isprintable():
        return f"stored as {name!r}"
    answer = Client().get(image.file.url)
    kind = answer.headers["Content-Type"]
    return (
        "" if answer.status_code == 200 and kind in {"image/jpeg", "image/png", "image/webp"} else f"served as {kind}"
    )


def harmless_document(document: PortalDocument) -> str:
    """What is wrong with how a stored document is served: as a download, by its own type, never guessed at."""
    name = document.file.name
    if not name.startswith("documents/") or ".." in name or name.count("/") != 1 or not name.isprintable():
        return f"stored as {name!r}"
    if Client().get(f"/media/{name}").status_code != 404:
        return "served by its place on the disk"
    answer = Client().get(document.url)
    headers = answer.headers
    if answer.status_code != 200:
        return f"its address answers {answer.status_code}"
    if not headers.get("Content-Disposition", "").startswith("attachment"):
        return "shown in the browser"
    if headers.get("X-Content-Type-Options") != "nosniff":
        return "its type may be guessed"
    policy = directives(headers.get("Content-Security-Policy", ""))
    if policy.get("default-src") != {"'none'"} or "sandbox" not in policy:
        return "its content may run"
    return "" if "html" not in headers["Content-Type"] and "svg" not in headers["Content-Type"] else "served as a page"


def upload_all(count: int, seed: int, client: Client) -> Uploads:
    """Send ``count`` hostile files; ``client`` is signed in as a publisher."""
    found = Uploads()
    for file in hostile_files(count, seed):
        stored_before = PortalImage.objects.count() + PortalDocument.objects.count()
        memory, started = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
        wrong = upload(client, file)
        seconds = time.process_time() - started
        grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory
        stored = PortalImage.objects.count() + PortalDocument.objects.count() > stored_before
        found.tried += 1
        found.stored += stored
        found.refused += not stored
        found.slowest = max(found.slowest, seconds)
        if seconds > MAX_SECONDS:
            wrong = wrong or f"took {seconds:.1f} s"
        if grown > MAX_GROWTH_KB:
            wrong = wrong or f"took {grown // 1024} MB"
        if wrong:
            found.bad.append(f"{file.door}: {file.kind} ({file.name[:40]!r}): {wrong}")
    return found
