"""The pages that every portal has: the front page and one index page a section."""

from __future__ import annotations

from django.apps import apps
from django.db import transaction
from wagtail.models import Page, Site

from home.models import HomePage, PortalPage


def section_types() -> list[type[PortalPage]]:
    """Page types with an address of their own, in the order of the menu."""
    types = [model for model in apps.get_models() if issubclass(model, PortalPage) and model.own_slug]
    return sorted(types, key=lambda model: model.own_order)


@transaction.atomic
def build_structure() -> list[str]:
    """Create what is missing of front page and sections; returns what was. A second run changes nothing."""
    created = []
    home = HomePage.objects.first()
    if home is None:
        root = Page.get_first_root_node()
        home = root.add_child(instance=HomePage(title="Trang chủ", slug="trang-chu"))
        created.append("/")
        for welcome in root.get_children().exclude(pk=home.pk):
            Site.objects.filter(root_page=welcome).update(root_page=home)
            welcome.delete()
        Site.clear_site_root_paths_cache()
        if not Site.objects.exists():
            Site.objects.create(hostname="localhost", root_page=home, is_default_site=True)
        Site.objects.filter(site_name="").update(site_name="Cổng thông tin")
    for model in section_types():
        if not model.objects.exists():
            section = model(title=model.own_title, summary=model.own_summary, show_in_menus=True)
            home.add_child(instance=section)
            created.append(f"/{model.own_slug}/")
    return created
