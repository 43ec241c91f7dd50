"""Where to go: facilities, and the A–Z of information pages.

Offers ``models`` (FacilityPage, InfoPage).
"""
