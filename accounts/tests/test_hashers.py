"""The cost of a password, as OWASP advises it."""

from __future__ import annotations

import re

from django.contrib.auth.hashers import make_password

from accounts.hashers import PortalArgon2PasswordHasher

HASHER = PortalArgon2PasswordHasher()


def test_a_password_is_hashed_with_46_mib_two_passes_and_one_lane() -> None:
    encoded = make_password("mật khẩu", hasher=HASHER)
    assert re.search(r"^argon2\$argon2id\$v=19\$m=47104,t=2,p=1\$", encoded)


def test_a_hash_verifies_its_own_password_alone() -> None:
    encoded = make_password("mật khẩu", hasher=HASHER)
    assert (HASHER.verify("mật khẩu", encoded), HASHER.verify("mật khẩu ", encoded)) == (True, False)


def test_one_password_gives_two_different_hashes() -> None:
    assert make_password("mật khẩu", hasher=HASHER) != make_password("mật khẩu", hasher=HASHER)


def test_a_hash_with_these_costs_needs_no_update() -> None:
    assert not HASHER.must_update(make_password("mật khẩu", hasher=HASHER))


def test_a_hash_with_other_costs_is_made_anew_at_the_next_sign_in() -> None:
    class Cheap(PortalArgon2PasswordHasher):
        memory_cost = 8

    assert HASHER.must_update(make_password("mật khẩu", hasher=Cheap()))
