from django.apps import AppConfig


class EncryptedAppConfig(AppConfig):
    name = "core.tests.encrypted_app"
    label = "encrypted_app"
