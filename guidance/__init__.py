"""Guides, questions and the legal library: what to do, whom to ask, what the law says and since when.

Offers ``models`` (GuidePage, QuestionPage, LegalDocument), ``publishing.write`` (the rows made of many documents at
once). Fills the home page's ``home_tasks`` slot.
"""
