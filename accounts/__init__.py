"""People who sign in: the account, the one way in with its second factor, invitations, and the roles with their reach.

Offers ``models.User``, ``roles`` (what each role may do), ``rights`` (``rights_of``, ``reach``), ``assignments`` (give
and end a role), ``gate`` (``signed_in`` and ``editors_only`` for views), ``factors`` (who needs and who has shown a
second factor), ``invitations.invite``, ``sessions.end_all``, ``closing.close_account``, ``policy`` (which officer may
do what) and ``demo`` (accounts that never reach production).
"""
