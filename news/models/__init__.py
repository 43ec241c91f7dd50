"""The models of news and events."""

from .article import NewsCategory, NewsPage, NewsPageTag, RelatedArticle
from .event import EventIndexPage, EventPage
from .index import NewsIndexPage

__all__ = ["EventIndexPage", "EventPage", "NewsCategory", "NewsIndexPage", "NewsPage", "NewsPageTag", "RelatedArticle"]
