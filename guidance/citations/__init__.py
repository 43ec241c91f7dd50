"""Citations of Vietnamese law in free text. Pure Python: nothing here knows of Django or a database.

>>> from guidance.citations import find_citations
>>> [(found.text, found.symbol) for found in find_citations("Theo NĐ 116/2021, hồ sơ gồm Mẫu số 03.")]
[('NĐ 116/2021', '116/2021/NĐ-CP')]

| module | what it does |
|---|---|
| ``clean`` | one character a letter, a gap, a slash; and the way back |
| ``masks`` | hides addresses and names of files |
| ``vocabulary``, ``titles`` | kinds, codes and bodies; laws by title (``data/titles.txt``) |
| ``symbols`` | reads number, year, code and bodies |
| ``heads`` | the word for the kind before a symbol |
| ``dates`` | the year and day beside it |
| ``documents`` | all of these together |
| ``provisions``, ``paths`` | chains of provisions, and their paths |
| ``assemble`` | provisions and documents together: ``find_citations`` |

Each pattern looks a bounded way around its place, so time grows with the length of the text and no faster.
"""

from guidance.citations.assemble import find_citations
from guidance.citations.model import Citation
from guidance.citations.titles import Titles, known

__all__ = ["Citation", "Titles", "find_citations", "known"]
