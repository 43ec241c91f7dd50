"""The models of the directory."""

from .facility import FacilityIndexPage, FacilityPage
from .info import InfoIndexPage, InfoPage

__all__ = ["FacilityIndexPage", "FacilityPage", "InfoIndexPage", "InfoPage"]
