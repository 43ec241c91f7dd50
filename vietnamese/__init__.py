"""Vietnamese text without Django: slugs, dates, numbers and money as the portal writes them.

>>> from vietnamese import slug, format_date, format_number, format_money
"""

from vietnamese.formats import format_date, format_money, format_number
from vietnamese.slugs import slug

__all__ = ["format_date", "format_money", "format_number", "slug"]
