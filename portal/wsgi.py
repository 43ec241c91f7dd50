"""The server's door. It does not open without encryption keys, production's not while a demo account exists."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.production")

application = get_wsgi_application()

from accounts.demo import refuse_demo_accounts  # noqa: E402 - needs the apps loaded
from core.encryption import ring  # noqa: E402

ring()
refuse_demo_accounts()
