"""Pages of a list: ``?trang=2``."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import Http404, HttpRequest

PARAMETER = "trang"


def page_number(request: HttpRequest) -> int:
    """The wished page, 1 without a wish; 404 for what is no page number."""
    text = request.GET.get(PARAMETER, "1")
    if not (text.isascii() and text.isdigit() and len(text) <= 6 and int(text) >= 1):
        raise Http404
    return int(text)


@dataclass(frozen=True)
class Paging:
    """Where one page of a list stands. ``total`` counts entries, ``last`` pages."""

    total: int
    number: int
    last: int
    per_page: int
    address: str

    @classmethod
    def of(cls, total: int, number: int, per_page: int, address: str) -> Paging:
        """Raises ``Http404`` for a page beyond the last."""
        last = max(1, -(-total // per_page))
        if number > last:
            raise Http404
        return cls(total, number, last, per_page, address)

    @property
    def start(self) -> int:
        return (self.number - 1) * self.per_page

    @property
    def stop(self) -> int:
        return min(self.total, self.start + self.per_page)

    def url(self, number: int) -> str:
        """The address of another page; the first has none of its own."""
        if number == 1:
            return self.address
        return f"{self.address}{'&' if '?' in self.address else '?'}{PARAMETER}={number}"

    @property
    def previous_url(self) -> str:
        return self.url(self.number - 1) if self.number > 1 else ""

    @property
    def next_url(self) -> str:
        return self.url(self.number + 1) if self.number < self.last else ""

    @property
    def links(self) -> list[tuple[int, str]]:
        """(number, address) of first, last and the neighbours; number 0 marks a gap."""
        numbers = sorted({1, self.last, *(n for n in range(self.number - 2, self.number + 3) if 1 <= n <= self.last)})
        found: list[tuple[int, str]] = []
        for place, number in enumerate(numbers):
            if place and number - numbers[place - 1] > 1:
                found.append((0, ""))
            found.append((number, self.url(number)))
        return found
