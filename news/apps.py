from django.apps import AppConfig


class NewsConfig(AppConfig):
    name = "news"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from home import slots

        from .front import render_lead, render_next_events

        slots.register("home_lead", render_lead)
        slots.register("home_side", render_next_events, order=60)
