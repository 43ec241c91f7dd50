"""The demo content: builders on the apps' own models, and the words they build from.

Offers ``load_demo`` and ``wipe_demo`` as management commands. May use every app; no app uses it.
"""
