"""Personal data in Vietnamese free text: names, numbers, addresses, and what is said about somebody's health.

>>> [(found.kind.value, found.text) for found in find_personal_data("Chị Hoa, số 0912 345 678, bị lao phổi.")]
[('name', 'Hoa'), ('phone', '0912 345 678'), ('health', 'bị lao phổi')]

The finder warns a writer before a text is saved; it does not decide and it does not hide anything. It reads words,
their capitals and their neighbours, and knows nothing of who exists:

* **name**: a family name with what follows it, or a given name, a nickname or initials after a kinship word, a title
  or a label; without capitals or marks too, where a kinship word and the next word agree. Streets, schools, wards,
  agencies and the people they are named after are not names; with a kinship word before them they are.
* **phone**, **email**: of anybody, an office's too; public short numbers (111, 115, 1800…, 1900…) are no one's.
* **identity**: identity cards (9 and 12 digits), passports, health and social insurance, driving licences, bank
  accounts; a vehicle's number plate after the words that announce one ("biển số", "BKS").
* **address**: a house number with its street or lane; a hamlet, group or lane when somebody lives there.
  A commune, district or province alone is none.
* **health**: illness, pregnancy, injury, drug use and its treatment, of one person, denied or affirmed.
* **hiv**: the same for HIV: status, test, medicine. Talk about HIV in general is not personal.

Time grows with the length of the text and no faster: every rule looks a fixed number of words around.
"""

from __future__ import annotations

from vietnamese.personal.spans import Kind, PersonalData

__all__ = ["Kind", "PersonalData", "find_personal_data"]


def find_personal_data(text: str) -> list[PersonalData]:
    """What in ``text`` tells about a person: sorted, without overlap; where two readings overlap the longer stays,
    except that words about HIV outweigh all others."""
    # The lexicon takes 8 MB: only a process that looks for personal data has it.
    from vietnamese.personal.sentences import find

    return find(text)
