"""Documents and provisions brought together: ``find_citations``."""

from __future__ import annotations

import datetime
import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from operator import attrgetter
from typing import Final

from guidance.citations import masks, provisions
from guidance.citations.clean import Cleaned
from guidance.citations.documents import SELF, UNKNOWN, Document, Finder
from guidance.citations.heads import NEVER, OTHER
from guidance.citations.model import Citation
from guidance.citations.provisions import Chain
from guidance.citations.titles import Titles, known
from guidance.citations.vocabulary import COUNTED_NEXT
from vietnamese.letters import listed

_NAMED_TEXTS: Final = "|".join(
    name.replace(" ", r"[ \n]")
    for name in (
        "quy che",
        "quy dinh",
        "quy trinh",
        "dieu le",
        "noi quy",
        "ke hoach",
        "de an",
        "chuong trinh",
        "huong dan",
    )
)
"""Texts that a document brings along: "Điều 9 Quy chế ban hành kèm theo Quyết định …"."""
_TO_DOCUMENT: Final = re.compile(
    r"[ \n]?(?:,[ \n]?)?"
    r"(?:(?:cua|thuoc|trong|tai)[ \n](?:cac[ \n])?"
    rf"|(?:(?:cua[ \n])?(?:ban[ \n])?(?:{_NAMED_TEXTS})(?:[ \n][a-z]+){{0,12}}[ \n])?"
    r"(?:duoc[ \n])?(?:(?:ban[ \n]hanh|dinh)[ \n])?kem(?:[ \n]theo)?[ \n](?:cac[ \n])?"
    r"|(?:duoc[ \n])?ban[ \n]hanh[ \n]theo[ \n])?"
)
_AFTER_DOCUMENT: Final = re.compile(r"[ \n]?,[ \n]?(?:(?:tai|o)[ \n])?| ")
_FARTHEST: Final = 140
_NONE: Final[list[Chain]] = []
_OF_SOMETHING: Final = re.compile(r"[ \n]?,?[ \n](?:cua|thuoc|trong)[ \n]")
_AT: Final = re.compile(
    r"(?<![a-z])(?:tai|theo|cua|trong|o|boi|vao|tru|trai|tu|xem|dan|neu|can[ \n]cu|vi[ \n]pham|ap[ \n]dung"
    r"|quy[ \n]dinh)[ \n]$"
)
"""Words before a provision that show that it is one."""
_SPEAKS: Final = re.compile(r"[ \n]?(?:[.,;:)”\"\x1e]|$)|[ \n](?:quy[ \n]dinh|neu|noi|cua|cho[ \n]phep|cam)(?![a-z])")
"""What may follow an article in small letters, so that it is none of "điều 12 xe" (send twelve cars)."""


def find_citations(
    text: str,
    on: datetime.date | None = None,
    base: Citation | str | None = None,
    titles: Titles | None = None,
) -> list[Citation]:
    """The citations of Vietnamese law in ``text``, in text order, none overlapping another.

    ``on`` is the day of the page: "ngày 8/4" without a year means the last such day before it. ``base`` is the document
    that the page is about (a citation, or its words): a provision without a document belongs to it. ``titles`` are the
    laws known by title, ``known()`` unless more are given (``known().adding(…)``). Takes any text, raises nothing, and
    needs time in proportion to the length.

    >>> [found] = find_citations("theo điểm a khoản 2 Điều 5 Nghị định 105/2021/NĐ-CP ngày 04/12/2021")
    >>> found.text, found.symbol, found.provisions
    ('điểm a khoản 2 Điều 5 Nghị định 105/2021/NĐ-CP', '105/2021/NĐ-CP', ('dieu_5.khoan_2.diem_a',))
    """
    titles = titles or known()
    if isinstance(base, str):
        base = next(iter(find_citations(base, titles=titles)), None)
    with _uncollected():
        source = Cleaned(text)
        masks.hide(source)
        return _Assembly(source, Finder(source, titles, on).documents(), base).citations()


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the search for cycles of garbage.

    What is built here lives until the end and holds no cycles; to look through the growing pile again and again took up
    to a third of the time. If several threads do this at once, the last that found the search on turns it on again.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Assembly:
    """Decides for each chain of provisions which document it belongs to."""

    def __init__(self, source: Cleaned, documents: list[Document], base: Citation | None) -> None:
        self.source = source
        self.documents = documents
        self.base = base
        self.found: list[Citation] = []

    def citations(self) -> list[Citation]:
        before: dict[int, Chain] = {}
        after: dict[int, list[Chain]] = {}
        index = 0
        for chain in provisions.find(self.source):
            while index < len(self.documents) and self.documents[index].end <= chain.start:
                index += 1
            following = self.documents[index] if index < len(self.documents) else None
            if following and following.start < chain.end:
                continue
            if chain.is_self:
                self._add_alone(chain)
            elif following and self._leads_to(chain, following):
                before[index] = chain
            elif index and self._belongs_to(chain, self.documents[index - 1], after.get(index - 1, [])):
                after.setdefault(index - 1, []).append(chain)
            else:
                self._add_alone(chain)
        for place, document in enumerate(self.documents):
            self._add_document(document, before.get(place), after.get(place, _NONE))
        return sorted(self.found, key=attrgetter("start"))

    def _leads_to(self, chain: Chain, document: Document) -> bool:
        """Whether nothing stands between a chain and the document after it but "của" or "ban hành kèm theo"."""
        if document.start - chain.end > _FARTHEST:
            return False
        return _TO_DOCUMENT.fullmatch(self.source.folded, chain.end, document.start) is not None

    def _belongs_to(self, chain: Chain, document: Document, taken: list[Chain]) -> bool:
        """Whether a chain after a document is its own: joined by a comma, and not that of something else."""
        if document.type == SELF:
            return False
        end = taken[-1].end if taken else document.end
        if chain.start - end > 8 or not _AFTER_DOCUMENT.fullmatch(self.source.folded, end, chain.start):
            return False
        return not _OF_SOMETHING.match(self.source.folded, chain.end)

    def _add_document(self, document: Document, before: Chain | None, after: list[Chain]) -> None:
        if document.type == SELF and before is None and not self._is_named_as_itself(document):
            return
        start = before.start if before else document.start
        end = after[-1].end if after else document.end
        paths: tuple[str, ...] = ()
        if before or after:
            chains = [before, *after] if before else after
            paths = tuple(dict.fromkeys(path for chain in chains for path in chain.paths()))
        first, last = self.source.original(start, end)
        self.found.append(
            Citation(
                first,
                last,
                self.source.given[first:last],
                document.type,
                document.number,
                document.year,
                document.bodies,
                document.symbol,
                paths,
                document.date,
                document.title,
                document.inferred,
            )
        )

    def _is_named_as_itself(self, document: Document) -> bool:
        """Without a provision: "Nghị định này", but not "kế hoạch này" in the midst of a sentence.

        "Văn bản này" alone names no kind and may as well be the text that was spoken of before.
        """
        head = document.head
        if head is None or head.kind in (NEVER, OTHER, "van_ban"):
            return False
        return head.kind in _ALWAYS_LEGAL or self.source.text[document.start].isupper()

    def _add_alone(self, chain: Chain) -> None:
        if chain.is_self:
            if len(chain.items) > 1 or self._is_this_article(chain):
                self._add(chain, SELF)
        elif self._dangles(chain):
            self._add(chain, UNKNOWN)

    def _is_this_article(self, chain: Chain) -> bool:
        """ "theo Điều này", but not "Điều này cho thấy"."""
        if not self.source.text[chain.start].isupper():
            return False
        return _AT.search(self.source.folded, max(0, chain.start - 10), chain.start) is not None

    def _dangles(self, chain: Chain) -> bool:
        """An article, or two levels: enough to be a provision of some document."""
        if chain.has_levels():
            return True
        if not chain.worded or chain.items[0].level != "dieu":
            return False
        if _AT.search(self.source.folded, max(0, chain.start - 10), chain.start):
            return True
        if self.source.text[chain.start].islower():
            return _SPEAKS.match(self.source.folded, chain.end) is not None
        return not COUNTED_NEXT.match(self.source.text, chain.end)

    def _add(self, chain: Chain, kind: str) -> None:
        start, end = self.source.original(chain.start, chain.end)
        text, paths = self.source.given[start:end], tuple(chain.paths())
        base = self.base
        if kind == SELF or base is None:
            self.found.append(Citation(start, end, text, kind, provisions=paths))
            return
        told = (base.number, base.year, base.symbol, base.bodies, base.title)
        names = ("number", "year", "symbol", "body", "title")
        inferred = ("type", *(name for name, value in zip(names, told, strict=True) if value))
        self.found.append(base._replace(start=start, end=end, text=text, provisions=paths, inferred=inferred))


_ALWAYS_LEGAL: Final = frozenset(
    listed("luat bo_luat phap_lenh nghi_dinh thong_tu thong_tu_lien_tich nghi_quyet nghi_quyet_lien_tich")
)
