"""Vietnamese text without Django: how it is stored, compared, sorted, read and written.

>>> from vietnamese import normalise, search_key, collation_key, slug, parse_date

| for | names |
|---|---|
| storing and comparing | ``normalise``, ``fold``, ``search_key``, ``tokens``, ``bigrams`` |
| sorting | ``collation_key``, ``name_key`` |
| addresses of pages | ``slug`` |
| reading | ``parse_date``, ``parse_number``, ``normalise_phone``, ``from_legacy`` |
| writing | ``format_date``, ``format_number``, ``format_money`` |
| helping who writes | ``decode_telex``, ``decode_vni``, ``suggest_spelling``, ``reading_ease`` |
| words for words | ``expand``, ``expand_place``, ``strip_honorific`` |
| guarding people | ``find_personal_data`` |

Every function takes any text without another exception than ``ValueError`` and in time linear to its length; readers of
one value (dates, numbers, telephone numbers) refuse long texts. The rules stand in the modules; the word lists in
``vietnamese/data`` were written for this package.
"""

from vietnamese.abbreviations import expand, expand_place
from vietnamese.date_parsing import parse_date
from vietnamese.dates import DateValue, Day, DayOfYear, Interval, Moment, Month, Quarter, Year
from vietnamese.formats import format_date, format_money, format_number
from vietnamese.honorifics import strip_honorific
from vietnamese.keys import bigrams, search_key, tokens
from vietnamese.legacy import from_legacy
from vietnamese.normal import fold, normalise
from vietnamese.order import collation_key, name_key
from vietnamese.personal import PersonalData, find_personal_data
from vietnamese.phones import normalise_phone
from vietnamese.quantities import Money, Multiple, Number, NumberValue, Percentage, Share, parse_number
from vietnamese.readability import reading_difficulty, reading_ease
from vietnamese.slugs import slug
from vietnamese.spelling import Suggestion, suggest_spelling
from vietnamese.syllables import is_syllable
from vietnamese.typing_slips import decode_telex, decode_vni

__all__ = [
    "DateValue",
    "Day",
    "DayOfYear",
    "Interval",
    "Moment",
    "Money",
    "Month",
    "Multiple",
    "Number",
    "NumberValue",
    "Percentage",
    "PersonalData",
    "Quarter",
    "Share",
    "Suggestion",
    "Year",
    "bigrams",
    "collation_key",
    "decode_telex",
    "decode_vni",
    "expand",
    "expand_place",
    "find_personal_data",
    "fold",
    "format_date",
    "format_money",
    "format_number",
    "from_legacy",
    "is_syllable",
    "name_key",
    "normalise",
    "normalise_phone",
    "parse_date",
    "parse_number",
    "reading_difficulty",
    "reading_ease",
    "search_key",
    "slug",
    "strip_honorific",
    "suggest_spelling",
    "tokens",
]
