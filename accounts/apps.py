from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "accounts"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from core.fields import adopt

        from . import entries, signals

        entries.connect()
        signals.connect()
        adopt(self.get_model("User"), "username", "first_name", "last_name")

        from allauth.mfa.models import Authenticator
        from django.db.models.signals import post_delete

        from .factors import forget_secret

        post_delete.connect(forget_secret, sender=Authenticator)
