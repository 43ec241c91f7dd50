from django.apps import AppConfig


class GuidanceConfig(AppConfig):
    name = "guidance"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from wagtail.signals import page_unpublished

        from home import slots, texts

        from . import publishing, reading, signals
        from .citing import cited_in, panel, showing
        from .front import render_tasks

        slots.register("home_tasks", render_tasks)
        slots.register("article_aside", showing.render_aside, order=20)
        slots.register("help_end", showing.render_end, order=20)
        slots.register("law_cited_in", cited_in.render)
        slots.register("editor_texts", panel.render_panel)
        slots.register_marker(showing.mark)
        texts.register(self.get_model("GuidePage"), texts.Reading(reading.of_guide, day=reading.day_of_guide))
        texts.register(
            self.get_model("QuestionPage"), texts.Reading(reading.of_question, day=lambda page: page.answered_on)
        )
        texts.register(
            self.get_model("LegalDocument"), texts.Reading(reading.of_document, day=lambda page: page.issued_on)
        )
        page_unpublished.connect(
            publishing.unpublished, sender=self.get_model("LegalDocument"), dispatch_uid="guidance.unpublished"
        )
        signals.connect()
