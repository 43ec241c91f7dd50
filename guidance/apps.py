from django.apps import AppConfig


class GuidanceConfig(AppConfig):
    name = "guidance"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from wagtail.signals import page_unpublished

        from home import slots

        from . import publishing
        from .citing import wiring
        from .front import render_documents, render_tasks

        slots.register("home_tasks", render_tasks)
        slots.register("home_main", render_documents)
        page_unpublished.connect(
            publishing.unpublished, sender=self.get_model("LegalDocument"), dispatch_uid="guidance.unpublished"
        )
        wiring.connect()
