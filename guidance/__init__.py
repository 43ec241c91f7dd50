"""Guides and questions: what to do, whom to ask, what to bring. The legal library with each document's effect by day.

Offers ``models`` (GuidePage, QuestionPage, LegalDocument); the tags ``{% effect_badge status %}`` and
``{% effect_on document day %}`` (``{% load law %}``). Fills the home page's slots ``home_tasks`` and ``home_main``; a
document's page has the slot ``law_cited_in``.
"""
