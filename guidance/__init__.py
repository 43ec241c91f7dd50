"""Guides, questions and the legal library: what to do, whom to ask, what the law says and since when.

Offers ``models`` (GuidePage, QuestionPage, LegalDocument), ``publishing.write`` (the rows made of many documents at
once); the tags ``{% effect_badge status %}`` and ``{% effect_on document day %}`` (``{% load law %}``). Fills the home
page's slots ``home_tasks`` and ``home_main``; a document's page has the slot ``law_cited_in``.
"""
