"""News and events: articles with their archive, categories and feeds; a calendar with .ics.

Offers ``models`` (NewsPage, NewsCategory, EventPage) and ``querysets``. Fills the home page's ``home_lead`` slot.
"""
