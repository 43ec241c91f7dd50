"""The home page and what all pages share: the page base, blocks, navigation, settings, slots.

Offers ``models`` (PortalPage, PortalImage, SiteSettings …), ``blocks``, ``fields``, ``slots`` (how a higher app shows
something in a lower one's place), ``cards`` (a page as a list shows it) and ``addresses`` (reserved words).
"""
