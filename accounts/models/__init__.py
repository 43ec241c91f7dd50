"""The account, and what it signs in with."""

from .factors import FactorSecret
from .user import User

__all__ = ["FactorSecret", "User"]
