"""The server's door. Production does not open while a demo account exists."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings.production")

application = get_wsgi_application()

from accounts.demo import refuse_demo_accounts  # noqa: E402 - needs the apps loaded

refuse_demo_accounts()
