"""Where somebody lives."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vietnamese.personal import lexicon as lex
from vietnamese.personal.reading import Reader
from vietnamese.personal.spans import Kind, Range, Span

_HOME = frozenset({"than", "noi", "ngoai", "nha", "que", "tro"})
_YEAR = re.compile(r"(?:19|20)[0-9]{2}\Z")

Part = tuple[int, str]
"""The end of a part of an address and the letter of what it is; 0 when there is none."""


class AddressReader(Reader):
    """Finds the addresses of a sentence and decides whether somebody lives there."""

    def _addresses(self, lo: int, hi: int, names: list[Range]) -> Iterator[Span]:
        words = self.words
        self.name_ends = {end for _, end in names}
        inside = {at for start, end in names for at in range(start, end)}
        people: bool | None = None
        place = lo
        while place < hi:
            tail = words[place].shape == "D" and place > lo and words[place - 1].shape == "D"  # of a telephone
            if not self._flags(place) & lex.ADDRESS or place in inside or (tail and self.gaps[place] != lex.COMMA):
                place += 1
                continue
            if (
                words[place].shape == "D"
                and place + 1 < hi
                and words[place + 1].shape == "D"
                and self.gaps[place + 1] != lex.TIE
            ):
                place += 1
                continue
            end, parts = self._chain(place, hi)
            if not parts:
                place += 1
                continue
            verdict = self._is_address(place, end, parts, lo)
            if verdict == "person":
                if people is None:
                    people = bool(self._anchors(lo, hi, names))
                verdict = "yes" if people else ""
            if verdict:
                yield self._span(place, end, Kind.ADDRESS)
            place = end

    def _is_address(self, place: int, end: int, parts: str, lo: int) -> str:
        """``parts``: n a number, s "số" and a number, H a house by name, r a room, t a street, g a group, w a ward."""
        words, gaps = self.words, self.gaps
        label, living = self._residence(place, lo, ("w" in parts and len(parts) > 1) or parts.count("g") > 1)
        if "H" in parts:
            return "yes"
        if "s" in parts and any(part in parts for part in "tg"):
            return "yes" if "t" in parts or label or living or place in self.name_ends else ""
        near = place > lo and words[place - 1].bare in lex.TOWARDS
        if "T" in parts:
            if label or living:
                return "yes"
            numbered = parts[0] in "sn" or (
                parts[:2] == "tT" and any(words[at].number for at in (place + 1, place + 2))
            )
            slash = gaps[place + 1] == lex.TIE or (place + 2 < end and gaps[place + 2] == lex.TIE)
            free = gaps[place] in (lex.COMMA, lex.OTHER) or place == lo or place in self.name_ends
            free = free or words[place - 1].bare not in lex.NUMBERED
            closed = gaps[place] == lex.COMMA and gaps[end] in (lex.COMMA, lex.OTHER, lex.BREAK)
            return "yes" if numbered and (near or slash or closed or (free and parts[0] != "n")) else ""
        if "n" in parts and ("t" in parts or "T" in parts):
            slash = any(gaps[at] == lex.TIE for at in range(place + 1, min(end, place + 4)))
            opens = place == lo or gaps[place] != lex.SPACE
            return "yes" if label or living or slash or near or (opens and words[place].shape == "D") else ""
        if "r" in parts and (len(parts) > 1 or label):
            return "yes" if label or living or any(part in parts for part in "tnsg") else ""
        if "t" not in parts and "g" not in parts:
            return ""
        if label:
            return "yes"
        if living:
            return "person"
        if place in self.name_ends and gaps[place] in (lex.SPACE, lex.COMMA, lex.OTHER) and parts[0] in "gtr":
            return "yes"
        two = "w" in parts or parts.count("g") > 1
        if two and gaps[place] > lex.COMMA < gaps[end]:
            return "person"  # in a cell of its own: | thôn Phú Ốc, xã Hương Toàn |
        if near and self._named_before(place, lo, two):
            return "yes"
        towards = near and two and "w" in parts and words[place - 1].bare in ("o", "tai", "ve") and place - 1 > lo
        work = lex.ACTIVITY | lex.PLURAL
        if towards and not any(self._flags(at) & work for at in range(max(lo, place - 5), place - 1)):
            return "yes"
        if self._is_cell(place, end, lo):
            return "yes"
        if gaps[place] == lex.COMMA and parts[0] in "gtr":
            before = range(max(lo, place - 6), place)
            return "person" if any(words[at].bare in ("o", "tru", "ngu", "song", "nha", "tro") for at in before) else ""
        return ""

    def _is_cell(self, place: int, end: int, lo: int) -> bool:
        """Between commas after somebody's name, or a field of its own after one: Vi Văn Pành; bản Xốp Nhị; sau cai."""
        gaps = self.gaps
        if gaps[end] == lex.SPACE or gaps[end] == lex.TIE:
            return False
        if place == lo:
            return self.listed and gaps[end] == lex.BREAK
        if gaps[place] not in (lex.COMMA, lex.OTHER) or self._flags(place - 1) & lex.ACTIVITY:
            return False
        return self._named_before(place + 1, lo, True)

    def _named_before(self, place: int, lo: int, two: bool) -> bool:
        """Whether somebody was named shortly before and nothing says that it is work or a meeting that goes on here."""
        at = place - 2
        while at >= lo and place - at < (12 if two else 8):
            if self._flags(at) & (lex.ACTIVITY | lex.PLURAL) and self.words[at].shape == "l":
                return False
            if at + 1 in self.name_ends:
                return True
            at -= 1
        return False

    def _residence(self, place: int, lo: int, wide: bool) -> tuple[bool, bool]:
        """Whether a label stands before (Địa chỉ:, Nơi ở:), and whether words say that somebody lives here."""
        words, gaps = self.words, self.gaps
        at = place
        if at > lo and gaps[at] == lex.SPACE and words[at - 1].bare in ("cuoi", "dau", "trong", "gan", "so"):
            at -= 1
        if at <= lo or gaps[at] not in (lex.SPACE, lex.OTHER):
            return False, False
        if self._before(lex.HOME_LABELS, at, lo) >= 0:
            return True, True
        residence = self._before(lex.RESIDENCE, at, lo) >= 0
        if residence and ":" in self.plain[self.ends[at - 1] : self.starts[at]]:
            return True, True  # ĐC: xóm Khuổi Lừa
        if residence or (wide and words[at - 1].bare == "ve"):
            return False, True
        if gaps[at] != lex.SPACE:
            return False, False
        if words[at - 1].bare == "tai":
            near = range(max(lo, at - 5), at - 1)
            return False, any(words[each].bare in ("o", "tro", "tru", "song", "ngu", "thue", "ve") for each in near)
        if words[at - 1].bare != "o" or (words[at - 1].marked and words[at - 1].key != "ơ3"):
            return False, False
        if at - 1 == lo or gaps[at - 1] != lex.SPACE:
            return False, True
        if self._before(lex.NOT_ANCHORS, at - 1, lo) >= 0:
            return False, False
        before = self._flags(at - 2)
        if before & (lex.KIN | lex.PRONOUN) or at - 1 in self.name_ends or words[at - 2].bare in _HOME:
            plural = at - 3 >= lo and self._flags(at - 3) & lex.PLURAL
            return not plural, not plural
        return False, bool(before & lex.STAY) or (wide and not before & lex.ACTIVITY)

    def _chain(self, place: int, hi: int) -> tuple[int, str]:
        """The parts of an address that follow one another from here."""
        gaps = self.gaps
        parts = ""
        at = place
        while at < hi and len(parts) < 12:
            if parts and not (
                gaps[at] in (lex.SPACE, lex.COMMA, lex.DOT)
                or (gaps[at] == lex.OTHER and self.plain[self.ends[at - 1] : self.starts[at]].strip() in ("-", ""))
            ):
                break
            end, part = self._part(at, hi, parts)
            if not end:
                break
            parts += part
            at = end
        if not parts or parts == "n" or parts == "s":
            return place, ""
        return at, parts

    def _part(self, place: int, hi: int, parts: str) -> Part:
        words, gaps = self.words, self.gaps
        end = self._after(lex.HOUSE, place, hi)
        if end:
            stop = self._number(end, hi)
            if stop:
                weak = end == place + 1 and (words[place].bare in ("so", "sn") or _YEAR.match(words[end].text))
                street, part = self._street_after(stop, hi)
                first = "s" if weak else "H"
                return (street, first + part) if street else (stop, first)
        for phrases, part in ((lex.STREET, "t"), (lex.GROUP, "g"), (lex.ROOM, "r"), (lex.WARD, "w")):
            end = self._after(phrases, place, hi)
            if not end or end >= hi:
                continue
            if part == "w" and not parts:
                continue
            if len(words[end - 1].text) == 1 and not (
                words[end - 1].shape == "I" and gaps[end] in (lex.DOT, lex.SPACE)
            ):
                continue
            if gaps[end] not in (lex.SPACE, lex.DOT):
                continue
            if words[end].bare == "so" and end + 1 < hi:
                end += 1
            stop = self._number(end, hi)
            if part == "r" and not stop and end + 1 < hi and gaps[end + 1] == lex.DOT and words[end].number:
                stop = self._number(end + 1, hi)  # căn 12.05
            if stop and part == "r" and words[place].bare == "nha" and not words[end].text.isdigit():
                street, part = self._street_after(stop, hi)
                return (street, "n" + part) if street else (stop, "r")  # nhà k45/12 Hùng Vương
            house = stop and part == "r" and words[place].bare == "nha" and words[end].text.isdigit()
            if house and (not self._begins_part(stop, hi) or self._after(lex.WARD, stop, hi)):
                continue
            if not stop and part != "r":
                stop = self._place_name(end, hi)
            elif not stop and part == "r" and words[end].shape in "UI" and len(words[end].text) < 4:
                stop = end + 1
            if not stop and part == "t" and words[end].shape == "D" and words[end].text[0].isupper():
                stop = end + 1  # đường ĐT743
            if stop:
                return stop, part
        word = words[place]
        if word.shape == "D" and parts and word.lower.startswith(("kp", "p", "q", "f", "tdp")) and word.number:
            return place + 1, "g" if word.lower.startswith(("kp", "tdp")) else "w"
        stop = self._number(place, hi)
        if stop and (not parts or parts[-1] in "tr"):
            street, part = self._street_after(stop, hi)
            return (street, "n" + part) if street else (stop, "n")
        if parts and parts[-1] == "t" and gaps[place] == lex.SPACE and word.capital:
            return self._street_after(place, hi)
        if parts and word.capital and gaps[place] in (lex.COMMA, lex.OTHER, lex.SPACE):
            known = self._after(lex.PLACES, place, hi)
            if known and words[known - 1].capital:
                return known, "w"
        return 0, ""

    def _street_after(self, place: int, hi: int) -> Part:
        """The bare name of a street after a number: 12 Lê Lợi; ``T`` when the street is not a well-known one."""
        if (
            place >= hi
            or self.gaps[place] != lex.SPACE
            or not self.words[place].capital
            or self._begins_part(place, hi)
        ):
            return 0, ""
        people = self._after(lex.PUBLIC_PEOPLE, place, hi)
        if people:
            return people, "t"
        named = self._place_name(place, hi)
        return (named, "T") if named - place > 1 else (0, "")

    def _number(self, place: int, hi: int) -> int:
        """The end of a house number: 12, 7/12A, 88/3B, k50/12, 12 bis."""
        words, gaps = self.words, self.gaps
        if place >= hi or not words[place].number or len(words[place].text) > 6:
            return 0
        end = place + 1
        while end < min(hi, place + 5) and gaps[end] == lex.TIE and words[end].number and len(words[end].text) <= 6:
            end += 1
        if words[place].text[0] == "0" or (end < hi and gaps[end] == lex.SPACE and words[end].text.isdigit()):
            return 0  # a telephone
        if end < hi and gaps[end] == lex.TIE and words[end].shape != "D":
            return 0  # the number of a document
        if self.plain[self.ends[end - 1] : self.ends[end - 1] + 2].strip(".,").isdigit():
            return 0  # an amount
        if end < hi and gaps[end] == lex.SPACE and words[end].lower in ("bis", "ter"):
            end += 1
        return end

    def _place_name(self, place: int, hi: int) -> int:
        """The end of the name of a street, a hamlet or a ward, or 0."""
        words, gaps = self.words, self.gaps
        if place >= hi:
            return 0
        if words[place].shape == "l" and self._flags(place) & lex.KIN and place + 1 < hi and words[place + 1].capital:
            trade = words[place - 1].bare == "tro" and gaps[place + 1] == lex.SPACE  # khu trọ bà Tám
            return place + 2 if trade else 0
        if words[place].capital or "'" in words[place].text:
            end = place + 1
            stop = min(hi, place + 5)
            while end < stop and gaps[end] in (lex.SPACE, lex.TIE) and (words[end].capital or "'" in words[end].text):
                if self._begins_part(end, hi):
                    break
                end += 1
            if end < hi and gaps[end] == lex.SPACE and (words[end].text in "ABCD" or words[end].text.isdigit()):
                end += len(words[end].text) == 1  # ấp Thới Bình A, ấp Tân Lợi 2
            return end
        if not self.bare or words[place].shape != "l" or self._flags(place) & (lex.KIN | lex.PREDICATE | lex.ACTIVITY):
            return 0
        people = self._after(lex.PUBLIC_PEOPLE, place, hi)
        if people:
            return people
        end = place + 1
        if end < hi and gaps[end] == lex.SPACE and words[end].shape == "l" and not self._begins_part(end, hi):
            end += 1
        return end

    def _begins_part(self, place: int, hi: int) -> bool:
        for phrases in (lex.STREET, lex.GROUP, lex.WARD):
            end = self._after(phrases, place, hi)
            if end and end < hi and self.gaps[end] in (lex.SPACE, lex.DOT) and len(self.words[place].text) > 1:
                return self.words[end].capital or self.words[end].shape == "D" or self.bare
        return False
