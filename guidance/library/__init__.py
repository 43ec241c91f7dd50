"""The public pages of the legal library: what the list, the document page and the home page show.

Modules build plain values for templates: ``days`` (``?ngay=``), ``badges``, ``filters`` and ``listing`` (the list),
``neighbours`` (documents around a document), ``timeline``, ``relation_map``, ``contents`` and ``document`` (its page).
"""
