from django.apps import AppConfig


class NewsConfig(AppConfig):
    name = "news"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from home import slots, texts

        from .front import render_lead, render_next_events
        from .reading import texts_of

        slots.register("home_lead", render_lead)
        slots.register("home_side", render_next_events, order=60)
        texts.register(
            self.get_model("NewsPage"),
            texts.Reading(texts_of, day=lambda page: page.published_date, place=lambda page: page.locality),
        )
