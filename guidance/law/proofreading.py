"""What looks wrong in a text as it was split, in plain sentences for the editor."""

from __future__ import annotations

from collections import defaultdict

from django.utils.translation import gettext as _

from .kinds import ProvisionKind as Kind
from .numerals import follows, point_follows
from .splitting import Outlined, Split, read

MOST = 30

COUNTED = {Kind.DIEU, Kind.KHOAN, Kind.TIEU_MUC, Kind.DIEM}


def problems(text: str) -> list[str]:
    """Gaps, repetitions, points without a clause, quotations without an end. Empty: nothing looks wrong."""
    return problems_of(read(text)) if text.strip() else []


def problems_of(found: Split, *, extract: bool = False) -> list[str]:
    """The same of a text that is split already; at most ``MOST``, then a line that says how many more there are.

    An ``extract`` has gaps by its nature.
    """
    by_path = {one.path: one for one in found.provisions}
    said = [
        _("A quotation that begins with “%(words)s” is never closed. Put the closing mark where it ends.")
        % {"words": line.lstrip('“"« ')[:50]}
        for line in found.unclosed
    ]
    if found.provisions and not any(one.label for one in found.provisions):
        said.append(_("No provision was found: all of it is shown as one text."))
    groups: dict[tuple[str, str], list[Outlined]] = defaultdict(list)
    container = ""
    for one in found.provisions:
        if one.kind in {Kind.KEM_THEO, Kind.PHU_LUC}:
            container = one.path
        if one.kind in COUNTED:
            groups[one.kind, container if one.kind == Kind.DIEU else one.parent].append(one)
        if "_lan_" in one.path.rsplit(".", 1)[-1] and one.kind != Kind.KEM_THEO and not _restarts(one, container):
            said.append(_("%(provision)s stands there twice.") % {"provision": name_of(one, by_path)})
        if one.kind == Kind.DIEM and by_path[one.parent].kind == Kind.DIEU:
            said.append(_("%(provision)s stands outside any clause.") % {"provision": name_of(one, by_path)})
    for members in () if extract else groups.values():
        said += _gaps(members, by_path)
    rest = len(said) - MOST
    return [*said[:MOST], _("And %(count)d more.") % {"count": rest}] if rest > 0 else said


def name_of(one: Outlined, by_path: dict[str, Outlined]) -> str:
    """Small to large, as citations say it: Điểm a Khoản 2 Điều 5."""
    names = [one.label]
    if one.kind in {Kind.KHOAN, Kind.DIEM, Kind.TIEU_MUC}:
        above = by_path.get(one.parent)
        while above is not None and above.label:
            names.append(above.label[0].lower() + above.label[1:] if above.kind == Kind.KHOAN else above.label)
            if above.kind in {Kind.DIEU, Kind.MUC}:
                break
            above = by_path.get(above.parent)
    return " ".join(names)


def _restarts(one: Outlined, container: str) -> bool:
    """An attached text counts its articles from one again."""
    return bool(container) and one.kind == Kind.DIEU and one.path.endswith("_lan_2")


def _gaps(members: list[Outlined], by_path: dict[str, Outlined]) -> list[str]:
    said = []
    last: Outlined | None = None
    for one in members:
        number = _number(one)
        before = _number(last) if last else ""
        in_turn = point_follows if one.kind == Kind.DIEM else follows
        fits = in_turn(number, before if one.kind == Kind.DIEM else before or "0")
        if not fits and number != before:
            said.append(
                _("%(provision)s follows %(before)s: is something missing between them?")
                % {"provision": name_of(one, by_path), "before": last.label}
                if last
                else _("%(provision)s comes first: is something missing before it?")
                % {"provision": name_of(one, by_path)}
            )
        last = one
    return said


def _number(one: Outlined) -> str:
    return one.label.rsplit(" ", 1)[-1]
