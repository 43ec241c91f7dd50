"""People who sign in: the user model, the one way in, and the roles of the CMS.

Offers ``models.User``, ``roles`` (what each role may do) and ``demo`` (accounts that never reach production).
"""
