"""CPU milliseconds, queries and bytes of the pages that readers open most, without any page cache."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

_PROBE = r"""
import gzip, json, statistics, sys, time
import django
django.setup()
from django.db import connection, reset_queries
from django.test import Client
from django.test.utils import CaptureQueriesContext
from core import stamp
client = Client(headers={"host": "localhost"})
ADDRESSES = json.loads(sys.argv[1])
def reference():
    # A fixed piece of plain Python: what one unit of this machine is worth today.
    start = time.process_time()
    total = 0
    for number in range(300_000):
        total += number * number % 7
    return (time.process_time() - start) * 1000
def fetch(address):
    start = time.process_time()
    response = client.get(address)
    spent = (time.process_time() - start) * 1000
    assert response.status_code == 200, (address, response.status_code)
    return spent, response
rows = {}
for address in ("/", *ADDRESSES.values()):
    fetch(address)  # the process is awake
unit = statistics.median(reference() for _ in range(15))
for name, address in ADDRESSES.items():
    stamp.renew()
    fetch("/")  # what stands on every page is warm, this page was never seen
    with CaptureQueriesContext(connection) as captured:
        fetch(address)
    queries_first = len(captured)
    for _ in range(5):
        fetch(address)
    with CaptureQueriesContext(connection) as captured:
        _, response = fetch(address)
    queries = len(captured)  # at once: the next request empties the log
    warm = [fetch(address)[0] for _ in range(40)]
    cold = []
    for _ in range(15):
        stamp.renew()
        cold.append(fetch(address)[0])
    html = response.content
    rows[name] = {
        "address": address,
        "queries": queries,
        "queries_first": queries_first,
        "cpu_ms": round(statistics.median(warm), 2),
        "cpu_ms_after_a_publish": round(statistics.median(cold), 2),
        "ratio": round(statistics.median(warm) / unit, 3),
        "kb": round(len(html) / 1000, 1),
        "kb_compressed": round(len(gzip.compress(html, 6)) / 1000, 1),
    }
print(json.dumps({"unit_ms": round(unit, 2), "rows": rows}))
"""


PAGES = {
    "home": "/",
    "list": "/tin-tuc/",
    "list, page 40": "/tin-tuc/?trang=40",
    "category": "/tin-tuc/chuyen-muc/hoat-dong-doi/",
    "article": "/tin-tuc/kien-giang-tap-huan-95-dai-bieu/",
    "guide": "/huong-dan/con-toi-moi-di-cai-ve/",
    "A-Z": "/tra-cuu/?q=sieu am",
    "facilities": "/co-so/?loai=counselling",
}
LIBRARY = {
    "list": "/van-ban/",
    "list, page 100": "/van-ban/?trang=100",
    "list, filtered": "/van-ban/?loai=nghi-dinh&hieu-luc=con",
    "list of a day": "/van-ban/?ngay=2020-01-01",
    "document": "/van-ban/luat-73-2021-qh14/",
    "document on a day": "/van-ban/luat-73-2021-qh14/?ngay=2024-03-15",
    "document cited most": "/van-ban/thong-tu-20001-2017-tt-byt/",
    "document with the longest text": "/van-ban/quyet-dinh-20501-qd-ubnd-tp-ho-chi-minh-2016/",
}


def measure(root: Path, environment: dict[str, str]) -> dict[str, object]:
    """Among 1,000 articles."""
    return _measured(PAGES, root, environment)


def library(root: Path, environment: dict[str, str]) -> dict[str, object]:
    """Among 5,000 legal documents."""
    return _measured(LIBRARY, root, environment)


def _measured(addresses: dict[str, str], root: Path, environment: dict[str, str]) -> dict[str, object]:
    """One process, every page 40 times with lists warm and 15 times right after a publish."""
    output = subprocess.run(
        [str(root / ".venv" / "bin" / "python"), "-c", _PROBE, json.dumps(addresses)],
        cwd=root,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    result: dict[str, object] = json.loads(output)
    return result
