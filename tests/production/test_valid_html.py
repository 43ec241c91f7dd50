"""The Nu Html Checker on a page of every type, built by the demo."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import Client

pytestmark = [
    pytest.mark.production,
    pytest.mark.skipif(not os.environ.get("PORTAL_TEST_VNU"), reason="deploy/test-services gives PORTAL_TEST_VNU"),
]

ADDRESSES = (
    "/",
    "/en/",
    "/gioi-thieu/",
    "/tin-tuc/",
    "/tin-tuc/?trang=2",
    "/tin-tuc/2021/06/",
    "/tin-tuc/chuyen-muc/hoat-dong-doi/",
    "/tin-tuc/ba-dinh-giao-viec-ro-cho-tung-tinh-nguyen-vien/",
    "/tin-tuc/sau-thang-dau-nam-2021-19-doi-151-tinh-nguyen-vien/",
    "/tin-tuc/kien-giang-tap-huan-95-dai-bieu/",
    "/tin-tuc/hoang-mai-ke-hoach-106/",
    "/huong-dan/",
    "/huong-dan/phong-trao-tinh-nguyen/",
    "/huong-dan/con-toi-moi-di-cai-ve/",
    "/hoi-dap/",
    "/hoi-dap/dua-ra-khoi-danh-sach-quan-ly-sau-hai-nam/",
    "/su-kien/",
    "/su-kien/2026/12/",
    "/co-so/",
    "/co-so/?loai=counselling",
    "/tra-cuu/",
    "/tra-cuu/?q=sieu+am",
    "/so-do/",
    "/tai-khoan/dang-nhap/",
    "/khong-co-trang-nay/",
)


@pytest.mark.django_db
def test_the_nu_checker_finds_no_error_in_any_page(client: Client, tmp_path: Path) -> None:
    call_command("load_demo", verbosity=0)
    addresses = [*ADDRESSES, *(_first_beneath(client, index) for index in ("/su-kien/", "/co-so/", "/tra-cuu/"))]
    for number, address in enumerate(addresses):
        response = client.get(address)
        assert response.status_code in (200, 404), address
        (tmp_path / f"{number:02}.html").write_bytes(response.content)
    checked = subprocess.run(
        ["java", "-jar", os.environ["PORTAL_TEST_VNU"], "--format", "json", "--skip-non-html", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    messages = json.loads(checked.stderr)["messages"]
    errors = [
        f"{addresses[int(Path(message['url']).stem)]}: {message['message']} ({message.get('extract', '')!r})"
        for message in messages
        if message["type"] == "error"
    ]
    assert errors == []


def _first_beneath(client: Client, index: str) -> str:
    html = client.get(index).content.decode()
    tag = "h2" if f'<h2><a href="{index}' in html else "h3"
    return index + html.split(f'<{tag}><a href="{index}', 1)[1].split('"', 1)[0]
