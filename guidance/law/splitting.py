"""A legal text taken apart: parts, chapters, sections, articles, clauses, points, annexes, forms. Pure, linear.

Tolerant of what is pasted: lines cut at the page's width, odd blanks, ``ĐIỀU 5:``, headings on the next line, ``a/``.
Two kinds of text: with articles (Điều, khoản, điểm), and plans without (I., 1., a) are mục, tiểu mục, điểm). What an
amending article puts between quotation marks belongs to that article. A line that begins with ``|`` is plain text.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from vietnamese import normalise

from . import lines as look
from .kinds import ProvisionKind as Kind
from .numerals import follows, numeral, ordinal, point_follows, roman

PLAIN = "|"
LONGEST_PATH = 120
LONGEST_LABEL = 40
LINES_A_PAGE = 15
"""A bare number that counts pages stands at least so many lines behind the one before."""

RANK = {
    Kind.MO_DAU: 0, Kind.KEM_THEO: 0, Kind.PHU_LUC: 0, Kind.KET_THUC: 0, Kind.PHAN: 1, Kind.MAU: 1, Kind.CHUONG: 2,
    Kind.MUC: 3, Kind.TIEU_MUC: 4, Kind.DIEU: 5, Kind.KHOAN: 6, Kind.DIEM: 7,
}  # fmt: skip
HEADED = {Kind.PHAN, Kind.CHUONG, Kind.MUC, Kind.TIEU_MUC, Kind.DIEU, Kind.PHU_LUC, Kind.MAU, Kind.KEM_THEO}


@dataclass(frozen=True)
class Outlined:
    """A provision as it is split, with the fields of the model of that name; ``parent`` is the path of the one above.

    ``depth`` counts those above. What stands before the first provision is of kind ``mo_dau``, what closes the
    document (recipients, signature) ``ket_thuc``; both have no label.
    """

    kind: Kind
    path: str
    anchor: str
    label: str
    heading: str = ""
    text: str = ""
    order: int = 0
    depth: int = 0
    parent: str = ""


@dataclass(frozen=True)
class Split:
    """``left_out``: lines taken for page numbers. ``unclosed``: lines that begin a quotation which nothing ends."""

    provisions: list[Outlined]
    left_out: list[str] = field(default_factory=list)
    unclosed: list[str] = field(default_factory=list)


def split(text: str) -> list[Outlined]:
    """The provisions of a text in their order. No word is lost but page numbers."""
    return read(text).provisions


def read(text: str) -> Split:
    """The same, with what an editor should know of."""
    reader = _Reader(text)
    reader.run()
    return Split(reader.finished(), reader.left_out, [reader.lines[number][:80] for number in reader.unclosed])


@dataclass
class _Open:
    kind: Kind
    path: str
    label: str
    depth: int
    parent: str
    heading: str = ""
    paragraphs: list[list[str]] = field(default_factory=list)
    number: str = ""
    in_heading: bool = False

    def text(self) -> str:
        return "\n".join(" ".join(pieces) for pieces in self.paragraphs)


@dataclass
class _Segment:
    """The document itself, an attachment or an annex: how it counts its parts."""

    has_articles: bool = False
    has_sections: bool = False
    last: int = -1
    """The last line that may begin a provision; what closes the document stands behind it."""
    roman: int = 0
    letter: str = ""


class _Reader:
    def __init__(self, text: str) -> None:
        raw = [" ".join(line.split()) for line in normalise(text).split("\n")]
        self.left_out: list[str] = []
        self.lines: list[str] = []
        self.after_blank: list[bool] = []
        self._keep(raw)
        quoted, self.unclosed = look.quotations(self.lines)
        self.quoted: set[int] = set()
        until = -1
        for number in range(len(self.lines)):
            if number <= until:
                self.quoted.add(number)
            until = max(until, quoted.get(number, -1))
        self.done: list[_Open] = []
        self.stack: list[_Open] = []
        self.used: Counter[str] = Counter()
        self.starts = self._segments()
        self.segment = _Segment()

    def _keep(self, raw: list[str]) -> None:
        """Lines with words; those that only number pages are left out."""
        page, since, blank = 0, 0, True
        for line in raw:
            if not line:
                blank = True
                continue
            since += 1
            bare = look.BARE_NUMBER.match(line)
            is_next = bare is not None and (int(bare[1]) == page + 1 or (page == 0 and int(bare[1]) == 2))
            if look.PAGE_OF.match(line) or (is_next and since > LINES_A_PAGE):
                page, since = int(bare[1]) if bare else page, 0
                self.left_out.append(line)
                continue
            self.lines.append(line)
            self.after_blank.append(blank)
            blank = False

    # Which kind of text it is

    def _segments(self) -> dict[int, _Segment]:
        """First line → what is known of the segment that begins there."""
        segment = _Segment()
        starts = {0: segment}
        closed = False
        for number, line in enumerate(self.lines):
            if number in self.quoted or line.startswith(PLAIN):
                continue
            if self._is_annex(line):
                starts[number] = segment = _Segment()
            elif segment.last >= 0 and (begin := self._attachment(number, closed)) is not None and begin not in starts:
                starts[begin] = segment = _Segment()
            elif look.ARTICLE.match(line):
                segment.has_articles = True
                segment.last = number
            elif look.ROMAN_HEADING.match(line) or look.SECTION.match(line):
                segment.has_sections = True
                segment.last = number
            elif look.CLAUSE.match(line) or look.CHAPTER.match(line):
                segment.last = number
            closed = closed or look.closes(line)
        return starts

    def _attachment(self, number: int, closed: bool) -> int | None:
        """The first line of an attachment that this line shows: "KẾ HOẠCH … (Ban hành kèm theo Quyết định …)"."""
        line = self.lines[number]
        if closed and look.ATTACHED_KINDS.fullmatch(line):
            return number
        if not look.ATTACHED.match(line) or not (line.startswith("(") or line.casefold().startswith("ban hành")):
            return None
        for before in range(number - 1, max(-1, number - 8), -1):
            if self._is_annex(self.lines[before]):
                return None
            if look.ATTACHED_KINDS.match(self.lines[before]) and look.in_capitals(self.lines[before]):
                return before
        return None

    def _is_annex(self, line: str) -> bool:
        if len(line) > 300:
            return False
        return bool(look.ANNEX.match(line) or (look.ANNEX_IN_CAPITALS.match(line) and look.in_capitals(line)))

    # Line by line

    def run(self) -> None:
        for number, line in enumerate(self.lines):
            if number in self.starts:
                self.segment = self.starts[number]
                if number and not self._is_annex(line):
                    self._open(Kind.KEM_THEO, "kem_theo", "", line.capitalize()[:LONGEST_LABEL])
                    continue
            if number in self.quoted or line.startswith(PLAIN) or not self._begins(number, line):
                self._words(number, line)

    def _begins(self, number: int, line: str) -> bool:
        """Open the provision that this line begins; ``False`` where it begins none."""
        before = self.lines[number - 1] if number and not self.after_blank[number] else ""
        top = self.stack[-1] if self.stack else None
        if before and look.hangs(before) and not (top and top.in_heading and look.in_capitals(line)):
            return False
        if self._is_annex(line):
            return self._annex(line)
        if self._within(Kind.MAU):
            return self._form(line)
        if self._closes(number, line):
            return self._open(Kind.KET_THUC, "ket_thuc", "", "", words=line)
        return (
            self._form(line)
            or self._division(line)
            or self._article(line, before)
            or self._numbered(line, before)
            or self._point(line, before)
        )

    def _closes(self, number: int, line: str) -> bool:
        if self._within(Kind.KET_THUC):
            return False
        return bool(self.stack) and number > self.segment.last and look.closes(line)

    def _annex(self, line: str) -> bool:
        match = look.ANNEX.match(line) or look.ANNEX_IN_CAPITALS.match(line)
        assert match is not None
        number = match["number"] or ""
        path = f"phu_luc_{numeral(number)}" if number else "phu_luc"
        return self._open(Kind.PHU_LUC, path, number, f"Phụ lục {number}".strip(), heading=match["rest"] or "")

    def _form(self, line: str) -> bool:
        match = look.FORM.match(line)
        if match is None:
            return False
        rest = match["rest"] or ""
        if rest and not look.in_capitals(rest):
            return False
        number = numeral(match["number"])
        if not (self._within(Kind.PHU_LUC) or self._within(Kind.MAU) or self._within(Kind.KET_THUC)) and rest:
            return False
        written = line[: match.start("rest") if rest else len(line)].rstrip(" .:-–—")
        label = f"{match['name'].capitalize()} số {written.split()[-1]}"
        return self._open(Kind.MAU, f"mau_{number}", number, label, heading=rest)

    def _division(self, line: str) -> bool:
        """Phần, Chương, Mục, Tiểu mục by their words; in a plan also A. and I."""
        if match := look.PART.match(line):
            word = match["word"]
            number = str(ordinal(word)) if word else numeral(match["number"])
            return self._open(Kind.PHAN, f"phan_{number}", number, f"Phần {word or number}", heading=match["rest"])
        for pattern, kind, label in (
            (look.CHAPTER, Kind.CHUONG, "Chương"),
            (look.SUBSECTION, Kind.TIEU_MUC, "Tiểu mục"),
            (look.SECTION, Kind.MUC, "Mục"),
        ):
            if match := pattern.match(line):
                number = numeral(match["number"])
                path = f"{kind.value}_{number}"
                return self._open(kind, path, number, f"{label} {number}", heading=match["rest"])
        if self.segment.has_articles:
            return False
        return self._letter(line) or self._roman(line)

    def _letter(self, line: str) -> bool:
        match = look.LETTER_HEADING.match(line)
        following = chr(ord(self.segment.letter) + 1) if self.segment.letter else "A"
        if match is None or match["number"] != following:
            return False
        self.segment.letter, self.segment.roman = following, 0
        return self._open(Kind.PHAN, f"phan_{following}", following, f"Phần {following}", heading=match["rest"])

    def _roman(self, line: str) -> bool:
        match = look.ROMAN_HEADING.match(line)
        if match is None:
            return False
        value = roman(match["number"])
        if value not in {1, self.segment.roman + 1} and not look.in_capitals(match["rest"]):
            return False
        self.segment.roman = value
        return self._open(
            Kind.MUC, f"muc_{match['number']}", match["number"], f"Mục {match['number']}", heading=match["rest"]
        )

    def _article(self, line: str, before: str) -> bool:
        match = look.ARTICLE.match(line)
        if match is None:
            return False
        number = numeral(match["number"])
        last = self._last(Kind.DIEU)
        if last and self._is_torn(before, match["rest"]) and not follows(number, last):
            return False
        return self._open(Kind.DIEU, f"dieu_{number}", number, f"Điều {number}", heading=match["rest"])

    def _numbered(self, line: str, before: str) -> bool:
        """1. is a clause of an article; in a plan a subsection, or a section where there are no roman ones."""
        match = look.CLAUSE.match(line)
        if match is None:
            return False
        number, rest = numeral(match["number"]), match["rest"]
        if self._within(Kind.DIEU):
            if self._is_torn(before, rest) and not follows(number, self._last(Kind.KHOAN) or "0"):
                return False
            return self._open(Kind.KHOAN, f"khoan_{number}", number, f"Khoản {number}", words=rest)
        if self.segment.has_articles or self._within(Kind.KET_THUC):
            return False
        if self.segment.has_sections:
            if not self._within(Kind.MUC) or (
                self._is_torn(before, rest) and not follows(number, self._last(Kind.TIEU_MUC) or "0")
            ):
                return False
            return self._open(Kind.TIEU_MUC, f"tieu_muc_{number}", number, f"Tiểu mục {number}", heading=rest)
        if self._is_torn(before, rest) and not follows(number, self._last(Kind.MUC) or "0"):
            return False
        return self._open(Kind.MUC, f"muc_{number}", number, f"Mục {number}", heading=rest)

    def _point(self, line: str, before: str) -> bool:
        match = look.POINT.match(line)
        if match is None or not any(self._within(kind) for kind in (Kind.KHOAN, Kind.DIEU, Kind.TIEU_MUC, Kind.MUC)):
            return False
        number = match["number"]
        expected = point_follows(number, self._last(Kind.DIEM) or "")
        if not expected and (not match["sign"] or self._is_cut(before)):
            return False
        return self._open(Kind.DIEM, f"diem_{number}", number, f"Điểm {number}", words=match["rest"])

    def _is_cut(self, before: str) -> bool:
        """Whether the line before broke off in the middle of a sentence."""
        in_heading = bool(self.stack) and self.stack[-1].in_heading
        return bool(before) and not in_heading and not look.stops(before)

    def _is_torn(self, before: str, rest: str | None) -> bool:
        """Whether a number may have come to its line by a break in a sentence: no sentence begins behind it."""
        return self._is_cut(before) and not (rest and rest[0].isupper())

    # What is open

    def _within(self, kind: Kind) -> bool:
        return any(one.kind == kind for one in self.stack)

    def _last(self, kind: Kind) -> str:
        """The number of the innermost open provision of that kind."""
        return next((one.number for one in reversed(self.stack) if one.kind == kind), "")

    def _open(
        self, kind: Kind, name: str, number: str, label: str, *, heading: str | None = "", words: str = ""
    ) -> bool:
        kept = list(self.stack)
        while kept and RANK[kept[-1].kind] >= RANK[kind]:
            kept.pop()
        if kind == Kind.KET_THUC:
            kept = kept[:1] if kept and kept[0].kind in {Kind.KEM_THEO, Kind.PHU_LUC} else []
        path = ".".join(part for part in (_prefix(kind, kept), name) if part)
        self.used[path] += 1
        if self.used[path] > 1:
            path = f"{path}_lan_{self.used[path]}"
        if len(path) > LONGEST_PATH:
            return False
        parent = kept[-1].path if kept else ""
        made = _Open(kind, path, label[:LONGEST_LABEL], len(kept), parent, heading or "", number=number)
        made.in_heading = kind in HEADED
        if words:
            made.paragraphs.append([words])
        self.stack = [*kept, made]
        self.done.append(made)
        return True

    def _words(self, number: int, line: str) -> None:
        """A line that begins nothing: more of the heading, or of the text."""
        plain = line.startswith(PLAIN)
        if plain:
            line = line[len(PLAIN) :].strip()
            if not line:
                return
        if not self.stack:
            self._open(Kind.MO_DAU, "mo_dau", "", "")
        top = self.stack[-1]
        is_free = not plain and number not in self.quoted
        if top.in_heading and is_free and self._more_of_heading(top, line, self.after_blank[number]):
            top.heading = f"{top.heading} {line}".strip()
            return
        top.in_heading = False
        goes_on = (
            top.paragraphs and not plain and not self.after_blank[number] and look.goes_on(line, top.paragraphs[-1][-1])
        )
        if goes_on:
            top.paragraphs[-1].append(line)
        else:
            top.paragraphs.append([line])

    def _more_of_heading(self, top: _Open, line: str, after_blank: bool) -> bool:
        if line.startswith("("):
            return False
        if not top.heading:
            return look.is_heading(line)
        if look.in_capitals(top.heading) and top.kind != Kind.DIEU:
            return look.in_capitals(line)
        return not after_blank and look.goes_on(line, top.heading)

    def finished(self) -> list[Outlined]:
        found = []
        for order, one in enumerate(self.done):
            heading, text = one.heading, one.text()
            sentence = one.kind in {Kind.DIEU, Kind.MUC, Kind.TIEU_MUC} and heading and not look.is_heading(heading)
            if sentence:
                heading, text = "", "\n".join(part for part in (heading, text) if part)
            found.append(
                Outlined(one.kind, one.path, anchor(one.path), one.label, heading, text, order, one.depth, one.parent)
            )
        return found


def anchor(path: str) -> str:
    """The place of a provision on its page: ASCII, and đ apart from d."""
    return path.replace("đ", "dd").replace(".", "-").replace("_", "-").lower()


def _prefix(kind: Kind, above: list[_Open]) -> str:
    """The path that stands before the name: articles run through, whatever chapter they stand in."""
    under = {
        Kind.DIEM: {Kind.KHOAN, Kind.DIEU, Kind.TIEU_MUC, Kind.MUC},
        Kind.KHOAN: {Kind.DIEU},
        Kind.TIEU_MUC: {Kind.MUC, Kind.CHUONG, Kind.PHAN},
        Kind.MUC: {Kind.CHUONG, Kind.PHAN},
    }.get(kind, set())
    for one in reversed(above):
        if one.kind in under or one.kind == Kind.PHU_LUC:
            return one.path
    return ""
