"""The models of guides and questions."""

from .guide import GuideIndexPage, GuidePage
from .question import QuestionIndexPage, QuestionPage

__all__ = ["GuideIndexPage", "GuidePage", "QuestionIndexPage", "QuestionPage"]
