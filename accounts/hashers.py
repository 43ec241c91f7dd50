"""Password hashing."""

from __future__ import annotations

from django.contrib.auth.hashers import Argon2PasswordHasher


class PortalArgon2PasswordHasher(Argon2PasswordHasher):
    """argon2id with 46 MiB, two passes, one lane.

    Source: OWASP Password Storage Cheat Sheet, second recommended setting. Django's default takes 100 MiB a sign-in,
    which a handful of people at once turn into an outage on a small server.
    """

    time_cost = 2
    memory_cost = 47_104
    parallelism = 1
