from django.apps import AppConfig


class HomeConfig(AppConfig):
    name = "home"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from taggit.models import Tag
        from wagtail.models import Page

        from core.fields import adopt

        from . import choosers, signals

        signals.connect()
        choosers.leave_marks()
        adopt(Page, "title", "draft_title", "seo_title", "search_description")
        adopt(self.get_model("PortalImage"), "title")
        adopt(self.get_model("PortalDocument"), "title")
        adopt(Tag, "name")
