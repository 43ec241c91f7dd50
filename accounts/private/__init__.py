"""The frame of the private area at /khu-vuc-rieng/: who enters, what each role finds, what waits.

Higher apps add their own: ``areas.register(Area(…))`` in ``AppConfig.ready`` for an entry of the navigation, and
``gate.private(view, *roles)`` around every view.
"""
