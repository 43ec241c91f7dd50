"""Accounts, the roles they hold and the trail of what was done with them."""

from .audit import AuditEntry
from .role import RoleAssignment
from .user import User

__all__ = ["AuditEntry", "RoleAssignment", "User"]
