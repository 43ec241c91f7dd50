"""Rows that are written at every turn: sessions and the counts of the limiter. On SQLite they have a file of their own.

Use sessions through ``request.session`` and ``accounts.sessions``, counts through ``core.limits``.
"""
