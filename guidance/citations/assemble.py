"""Documents and provisions brought together: ``find_citations``."""

from __future__ import annotations

import datetime
import re
from typing import Final

from guidance.citations import masks, provisions
from guidance.citations.clean import Cleaned
from guidance.citations.documents import SELF, UNKNOWN, Document, Finder
from guidance.citations.model import Citation
from guidance.citations.provisions import Chain
from guidance.citations.titles import Titles, known
from guidance.citations.vocabulary import COUNTED

_NAMED_TEXTS: Final = "quy[ \\n]che|quy[ \\n]dinh|dieu[ \\n]le|noi[ \\n]quy|ke[ \\n]hoach|de[ \\n]an|chuong[ \\n]trinh|huong[ \\n]dan|quy[ \\n]trinh"
_TO_DOCUMENT: Final = re.compile(
    r"[ \n]?(?:,[ \n]?)?"
    r"(?:(?:cua|thuoc|trong|tai)[ \n](?:cac[ \n])?"
    rf"|(?:(?:cua[ \n])?(?:ban[ \n])?(?:{_NAMED_TEXTS})(?:[ \n][a-z]+){{0,12}}[ \n])?"
    r"(?:duoc[ \n])?(?:(?:ban[ \n]hanh|dinh)[ \n])?kem(?:[ \n]theo)?[ \n](?:cac[ \n])?"
    r"|(?:duoc[ \n])?ban[ \n]hanh[ \n]theo[ \n])?"
)
_AFTER_DOCUMENT: Final = re.compile(r"[ \n]?,[ \n]?(?:(?:tai|o)[ \n])?| ")
_FARTHEST: Final = 140
_OF_SOMETHING: Final = re.compile(r"[ \n]?,?[ \n](?:cua|thuoc|trong)[ \n]")
_AT: Final = re.compile(r"(?:tai|theo|cua|trong|o|voi|va|tru|quy[ \n]dinh|boi|vao)[ \n]$")
_COUNTED: Final = re.compile(rf"[ \n](?:{'|'.join(COUNTED)})(?![^\W\d_])", re.IGNORECASE)


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
    source = Cleaned(text)
    masks.hide(source)
    titles = titles or known()
    if isinstance(base, str):
        base = next(iter(find_citations(base, titles=titles)), None)
    return _Assembly(source, Finder(source, titles, on).documents(), base).citations()


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
        alone: list[Chain] = []
        index = 0
        for chain in provisions.find(self.source):
            while index < len(self.documents) and self.documents[index].end <= chain.start:
                index += 1
            following = self.documents[index] if index < len(self.documents) else None
            if following and following.start < chain.end:
                continue
            if chain.is_self:
                alone.append(chain)
            elif following and self._leads_to(chain, following):
                before[index] = chain
            elif index and self._belongs_to(chain, self.documents[index - 1], after.get(index - 1, [])):
                after.setdefault(index - 1, []).append(chain)
            else:
                alone.append(chain)
        for place, document in enumerate(self.documents):
            self._add_document(document, before.get(place), after.get(place, []))
        for chain in alone:
            self._add_alone(chain)
        return sorted(self.found, key=lambda citation: citation.start)

    def _leads_to(self, chain: Chain, document: Document) -> bool:
        gap = document.start - chain.end
        return gap <= _FARTHEST and _TO_DOCUMENT.fullmatch(self.source.folded, chain.end, document.start) is not None

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
        chains = [*([before] if before else []), *after]
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
                tuple(path for chain in chains for path in chain.paths()),
                document.date,
                document.title,
                tuple(document.inferred),
            )
        )

    def _is_named_as_itself(self, document: Document) -> bool:
        """Without a provision: "Nghị định này", but not "kế hoạch này" in the midst of a sentence."""
        head = document.head
        if head is None or head.kind == "?":
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
        before = self.source.folded[max(0, chain.start - 10) : chain.start]
        return self.source.text[chain.start].isupper() and _AT.search(before) is not None

    def _dangles(self, chain: Chain) -> bool:
        """An article, or two levels: enough to be a provision of some document."""
        if not chain.written:
            return len(chain.levels) > 1
        if len(chain.levels) > 1:
            return True
        if chain.levels != {"dieu"}:
            return False
        before = self.source.folded[max(0, chain.start - 10) : chain.start]
        if _AT.search(before):
            return True
        return chain.capital and not _COUNTED.match(self.source.text, chain.end)

    def _add(self, chain: Chain, kind: str) -> None:
        start, end = self.source.original(chain.start, chain.end)
        text, paths = self.source.given[start:end], tuple(chain.paths())
        base = self.base
        if kind == SELF or base is None:
            self.found.append(Citation(start, end, text, kind, provisions=paths))
            return
        told = {
            "number": base.number,
            "year": base.year,
            "symbol": base.symbol,
            "body": base.bodies,
            "title": base.title,
        }
        self.found.append(
            Citation(
                start,
                end,
                text,
                base.type,
                base.number,
                base.year,
                base.bodies,
                base.symbol,
                paths,
                base.date,
                base.title,
                ("type", *(name for name, value in told.items() if value)),
            )  # fmt: skip
        )


_ALWAYS_LEGAL: Final = frozenset(
    ["luat", "bo_luat", "phap_lenh", "nghi_dinh", "thong_tu", "thong_tu_lien_tich", "nghi_quyet", "nghi_quyet_lien_tich"]
)
