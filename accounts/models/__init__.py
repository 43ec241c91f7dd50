"""Accounts and what they sign in with, the roles they hold, and the trail of what was done with them."""

from .access import CodeSheet, HelpRequest, Invitation
from .audit import AuditEntry
from .factors import FactorSecret
from .role import RoleAssignment
from .user import User

__all__ = ["AuditEntry", "CodeSheet", "FactorSecret", "HelpRequest", "Invitation", "RoleAssignment", "User"]
