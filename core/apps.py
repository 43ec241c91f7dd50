from django.apps import AppConfig
from django.core import checks


class CoreConfig(AppConfig):
    name = "core"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from .encryption.checks import keys_are_there

        checks.register(keys_are_there)
