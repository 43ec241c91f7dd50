"""The Django ground under all apps, one module a mechanism.

Offers ``mail`` (the outbox behind Django's own ``send_mail``), ``middleware``, ``routers``,
``views`` (error pages) and the template tags of ``templatetags/vietnamese.py``.
"""
