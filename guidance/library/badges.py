"""How a status looks: an icon, words, a colour; never the colour alone."""

from __future__ import annotations

from guidance.law.kinds import Status

ICONS = {
    Status.NOT_YET: "clock",
    Status.IN_FORCE: "check",
    Status.PARTLY: "half",
    Status.ENDED: "minus-circle",
    Status.SUSPENDED: "pause",
    Status.UNKNOWN: "question",
}


def badge(status: str) -> dict[str, str]:
    """Values of ``components/effect_badge.html``; what is no status counts as unknown."""
    known = Status(status) if status in Status.values else Status.UNKNOWN
    return {"status": known.value.replace("_", "-"), "icon": ICONS[known], "words": str(known.label)}
