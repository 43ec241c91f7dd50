"""The models of guides, questions and the law."""

from .citation import Citation
from .guide import GuideIndexPage, GuidePage
from .imports import DocumentImport
from .law import (
    DocumentFile,
    DocumentIssuer,
    DocumentRelation,
    EffectEvent,
    EffectSpan,
    LegalDocument,
    LegalField,
    Provision,
)
from .law_index import LegalIndexPage
from .question import QuestionIndexPage, QuestionPage

__all__ = [
    "Citation",
    "DocumentFile",
    "DocumentImport",
    "DocumentIssuer",
    "DocumentRelation",
    "EffectEvent",
    "EffectSpan",
    "GuideIndexPage",
    "GuidePage",
    "LegalDocument",
    "LegalField",
    "LegalIndexPage",
    "Provision",
    "QuestionIndexPage",
    "QuestionPage",
]
