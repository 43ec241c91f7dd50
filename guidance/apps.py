from django.apps import AppConfig


class GuidanceConfig(AppConfig):
    name = "guidance"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from home import slots

        from .front import render_documents, render_tasks

        slots.register("home_tasks", render_tasks)
        slots.register("home_main", render_documents)
