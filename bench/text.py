"""How fast the text library is, and that its time grows as the text does: MB/s, and 1 MB against 250 kB."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

_PROBE = r"""
import json, statistics, time
from vietnamese import collation_key, fold, search_key, slug
FUNCTIONS = {"search_key": search_key, "fold": fold, "collation_key": collation_key, "slug": slug}
PARAGRAPH = (
    "Quản lý sau cai nghiện tại phường: Đội công tác xã hội tình nguyện gặp gỡ, tư vấn cho 151 lượt người, giúp 02 "
    "người hoà nhập cộng đồng, vay 58.600.000 đồng theo Nghị định số 116/2021/NĐ-CP ngày 21/12/2021 của Chính phủ. Uỷ "
    "ban nhân dân xã khen thưởng những tình nguyện viên có kỹ năng tốt; “mỗi ngõ, mỗi nhà, mỗi trường hợp”. "
)
def sized(size):
    bytes_of_one = len(PARAGRAPH.encode())
    return (PARAGRAPH * (size // bytes_of_one + 1)).encode()[:size].decode(errors="ignore")
def seconds(function, text):
    start = time.process_time()
    function(text)
    return time.process_time() - start
def reference():
    # A fixed piece of plain Python: what one unit of this machine is worth today.
    start = time.process_time()
    total = 0
    for number in range(300_000):
        total += number * number % 7
    return (time.process_time() - start) * 1000
LARGE, SMALL = sized(1_000_000), sized(250_000)
unit = statistics.median(reference() for _ in range(15))
rows = {}
for name, function in FUNCTIONS.items():
    function(LARGE)
    large = statistics.median(seconds(function, LARGE) for _ in range(9))
    small = statistics.median(seconds(function, SMALL) for _ in range(15))
    rows[name] = {
        "cpu_ms_for_1_mb": round(large * 1000, 1),
        "mb_per_s": round(1 / large, 1),
        "growth": round(large / small, 2),
        "ratio": round(large * 1000 / unit, 2),
    }
print(json.dumps({"unit_ms": round(unit, 2), "rows": rows}))
"""


def measure(root: Path, environment: dict[str, str]) -> dict[str, object]:
    """One process; medians of nine runs over 1 MB and fifteen over 250 kB. A growth of 4 is linear."""
    output = subprocess.run(
        [str(root / ".venv" / "bin" / "python"), "-c", _PROBE],
        cwd=root,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    result: dict[str, object] = json.loads(output)
    return result
