"""QR codes as a path for an <svg> element: no picture file, no inline style."""

from __future__ import annotations

import qrcode


def path_of(text: str) -> tuple[int, str]:
    """The side in modules, quiet zone included, and the path that fills the dark ones."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=4)
    code.add_data(text)
    code.make(fit=True)
    rows = code.get_matrix()
    dark = (f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, is_dark in enumerate(row) if is_dark)
    return len(rows), "".join(dark)
