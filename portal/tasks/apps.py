from django.apps import AppConfig


class TasksConfig(AppConfig):
    name = "portal.tasks"
    label = "portal_tasks"
    default_auto_field = "django.db.models.BigAutoField"
