"""Guides and questions: what to do, whom to ask, what to bring.

Offers ``models`` (GuidePage, QuestionPage). Fills the home page's ``home_tasks`` slot.
"""
