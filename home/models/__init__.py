"""The models all pages stand on."""

from .base import PortalPage
from .files import FileText, PortalDocument, PortalImage, PortalRendition
from .furniture import Alert, Navigation, SiteSettings
from .pages import HomePage, StandardPage

__all__ = [
    "Alert",
    "FileText",
    "HomePage",
    "Navigation",
    "PortalDocument",
    "PortalImage",
    "PortalPage",
    "PortalRendition",
    "SiteSettings",
    "StandardPage",
]
