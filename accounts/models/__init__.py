"""The account, what it signs in with, and the ways to it that officers open."""

from .access import CodeSheet, HelpRequest, Invitation
from .factors import FactorSecret
from .user import User

__all__ = ["CodeSheet", "FactorSecret", "HelpRequest", "Invitation", "User"]
