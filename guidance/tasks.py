"""Work of the guides and the law that nobody waits for."""

from __future__ import annotations

from django_tasks import task


@task()
def read_citations(pages: list[int]) -> int:
    """Read these pages for citations again; returns how many changed. A page that is gone is no error."""
    from guidance.citing.keeping import keep

    counts = [keep(pk) for pk in pages]
    return sum(1 for count in counts if count["added"] or count["changed"] or count["dropped"])
