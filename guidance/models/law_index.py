"""/van-ban/: the list of the library."""

from __future__ import annotations

from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from guidance.library import listing
from home.models import PortalPage


class LegalIndexPage(PortalPage):
    """Every document, by type, issuer, year, field and status, as the law stood on any day."""

    own_slug = "van-ban"
    own_title = "Văn bản"
    own_summary = (
        "Văn bản pháp luật về phòng, chống ma túy và về đội công tác xã hội tình nguyện, theo hiệu lực từng ngày."
    )
    own_order = 25
    has_routes = True
    schema_type = "CollectionPage"

    template = "guidance/legal_index.html"
    page_description = _("The legal library. There is one.")
    max_count = 1
    parent_page_types: ClassVar = ["home.HomePage"]
    subpage_types: ClassVar = ["guidance.LegalDocument"]

    class Meta:
        verbose_name = _("legal library")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context(request, *args, **kwargs), **listing.context_of(request)}
