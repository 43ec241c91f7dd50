"""Guides, questions and the legal library: what to do, whom to ask, what the law says and since when.

Offers ``models`` (GuidePage, QuestionPage, LegalDocument, Citation), ``publishing.write`` (the rows made of many
documents at once), ``citing.keeping`` (pages read for citations); the tags ``{% effect_badge status %}`` and
``{% effect_on document day %}`` (``{% load law %}``). Fills the home page's slots ``home_tasks`` and ``home_main``, and
with what pages cite ``article_aside``, ``help_end``, ``law_text_end``, ``law_cited_in`` and ``editor_texts``.
"""
