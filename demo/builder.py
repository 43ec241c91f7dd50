"""Builds the demo from ``demo.content`` on the apps' own models."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

from django.core.files.images import ImageFile
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from core import stamp
from demo import text
from demo.content import (
    categories,
    events,
    facilities,
    guides,
    infos,
    news_1,
    news_2,
    news_3,
    pages,
    questions,
    real_pages,
    site,
)
from demo.content.schema import News
from demo.library import build_library
from demo.pictures import draw
from demo.records import remember
from directory.models import FacilityIndexPage, FacilityPage, InfoIndexPage, InfoPage
from guidance.citing import keeping
from guidance.models import GuideIndexPage, GuidePage, QuestionIndexPage, QuestionPage
from home.models import Alert, HomePage, Navigation, PortalImage, SiteSettings, StandardPage
from home.structure import build_structure
from news.models import EventIndexPage, EventPage, NewsCategory, NewsIndexPage, NewsPage, RelatedArticle

ALL_NEWS: list[News] = [*real_pages.NEWS, *news_1.NEWS, *news_2.NEWS, *news_3.NEWS]
PICTURE_WORDS = {
    "houses": "Dãy nhà phố nhiều màu bên hồ sen",
    "lane": "Ngõ phố có nhà hai bên, mặt trời mọc cuối đường",
}
FIXED_ADDRESSES = ("/so-do/", "/tin-tuc/rss/", "/su-kien/ics/")
Report = Callable[[str], None]


class Builder:
    """One run. What exists already is left as it is, so that a second run adds nothing."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.images: dict[str, int] = {}
        self.slugs: dict[str, int] = {}

    def build(self) -> None:
        """Everything of the small demo, in one transaction."""
        with transaction.atomic():
            build_structure()
            self.report("pictures and pages")
            self.standard_pages()
            self.news()
            self.guides()
            self.questions()
            self.events()
            self.facilities()
            self.infos()
            build_library(self)
            self.report("links, menus and settings")
            self.link_pages()
            self.furniture()
            self.front()
            self.citations()
            stamp.renew()

    # Pictures

    def picture(self, key: str) -> int:
        """The image of a drawing, drawn at its first use."""
        if key not in self.images:
            title = f"Tranh minh họa: {key}"
            image = PortalImage.objects.filter(title=title).first()
            if image is None:
                buffer = io.BytesIO()
                draw(key).save(buffer, "JPEG", quality=88, optimize=True)
                image = PortalImage(
                    title=title,
                    description=PICTURE_WORDS.get(key, "Tranh minh họa"),
                    credit="Tranh minh họa: Ban biên tập",
                    file=ImageFile(buffer, name=f"minh-hoa-{key}.jpg"),
                )
                image.save()
                remember(image)
            self.images[key] = image.pk
        return self.images[key]

    # Pages

    def add(self, parent: Page, page: Page, published: Any = None) -> Page:
        """Put a page beneath ``parent`` unless its address is taken there."""
        existing = parent.get_children().filter(slug=page.slug).first()
        if existing is not None:
            self.slugs[page.slug] = existing.pk
            return existing.specific
        moment = published or timezone.now()
        page.first_published_at = moment
        page.last_published_at = moment
        page.live = True
        page.has_unpublished_changes = False
        added = parent.add_child(instance=page)
        remember(added)
        self.slugs[page.slug] = added.pk
        return added

    def standard_pages(self) -> None:
        home = HomePage.objects.get()
        parents: dict[str, Page] = {"": home}
        for entry in pages.PAGES:
            page = StandardPage(
                title=entry.title,
                slug=entry.slug,
                summary=entry.summary,
                body=text.stored(entry.body, self.picture),
            )
            parents[entry.slug] = self.add(parents[entry.parent], page)

    def news(self) -> None:
        index = NewsIndexPage.objects.get()
        filed = {}
        for order, entry in enumerate(categories.CATEGORIES, start=1):
            category, made = NewsCategory.objects.get_or_create(
                slug=entry.slug, defaults={"name": entry.name, "description": entry.description, "order": order * 10}
            )
            if made:
                remember(category)
            filed[entry.slug] = category
        for article in sorted(ALL_NEWS, key=lambda article: text.parse_moment(article.date)):
            self.article(index, article, filed[article.category])
        for article in ALL_NEWS:
            page = NewsPage.objects.get(pk=self.slugs[article.slug])
            if article.related and not page.related_rows.exists():
                for order, slug in enumerate(article.related):
                    RelatedArticle.objects.create(page=page, article_id=self.slugs[slug], sort_order=order)

    def article(self, index: NewsIndexPage, entry: News, category: NewsCategory) -> None:
        day = text.parse_day(entry.date)
        page = NewsPage(
            title=entry.title,
            slug=entry.slug,
            summary=entry.summary,
            published_date=day,
            published_time=text.parse_time(entry.time),
            locality=entry.locality,
            source=entry.source,
            category=category,
            byline=entry.byline,
            end_mark=entry.end_mark,
            change_date=text.parse_day(entry.change_date),
            change_note=entry.change_note,
            lead_image_id=self.picture(entry.picture) if entry.picture else None,
            lead_image_caption=entry.picture_caption,
            lead_image_credit=entry.picture_credit,
            body=text.stored(entry.body, self.picture),
        )
        added = self.add(index, page, text.parse_moment(f"{entry.date} {entry.time}".strip()))
        if entry.tags and not added.tags.exists():
            added.tags.add(*entry.tags)
            added.save()

    def guides(self) -> None:
        index = GuideIndexPage.objects.get()
        for entry in guides.GUIDES:
            sections = [
                {
                    "title": section.title,
                    "anchor": section.anchor,
                    "base_document": section.base_document,
                    "body": text.raw_blocks(section.body, self.picture),
                }
                for section in entry.sections
            ]
            page = GuidePage(
                title=entry.title,
                slug=entry.slug,
                summary=entry.summary,
                task=entry.task,
                task_note=entry.task_note,
                icon=entry.icon,
                sections=json.dumps([{"type": "section", "value": value} for value in sections], ensure_ascii=False),
                unchecked="\n".join(entry.unchecked),
                contact_note=entry.contact.get("note", ""),
                contact_phone=entry.contact.get("phone", ""),
                contact_email=entry.contact.get("email", ""),
                checked_on=text.parse_day(entry.updated),
                review_by=text.parse_day(entry.review_by),
            )
            self.add(index, page, text.parse_moment(entry.updated))

    def questions(self) -> None:
        index = QuestionIndexPage.objects.get()
        for entry in questions.QUESTIONS:
            page = QuestionPage(
                title=entry.title,
                slug=entry.slug,
                question=entry.question,
                short_answer=entry.short_answer,
                body=text.stored(entry.body, self.picture),
                legal_base=entry.legal_base,
                asked_on=text.parse_day(entry.asked),
                answered_on=text.parse_day(entry.answered),
                review_by=text.parse_day(entry.review_by),
            )
            self.add(index, page, text.parse_moment(entry.answered))

    def events(self) -> None:
        index = EventIndexPage.objects.get()
        for entry in events.EVENTS:
            page = EventPage(
                title=entry.title,
                slug=entry.slug,
                summary=entry.summary,
                starts_at=text.parse_moment(entry.start),
                ends_at=text.parse_moment(entry.end or entry.start, end=True),
                all_day=" " not in entry.start,
                place=entry.place,
                kind=entry.kind,
                organiser=entry.organiser,
                body=text.stored(entry.body, self.picture),
            )
            self.add(index, page)

    def facilities(self) -> None:
        index = FacilityIndexPage.objects.get()
        for entry in facilities.FACILITIES:
            page = FacilityPage(
                title=entry.name,
                slug=entry.slug,
                summary=entry.summary,
                kind=entry.kind,
                ownership="public" if entry.public else "private",
                voluntary=entry.voluntary,
                services="\n".join(entry.services),
                address=entry.address,
                locality=entry.locality,
                phone=entry.phone,
                hours=entry.hours,
                checked_on=text.parse_day(entry.checked),
                body=text.stored(entry.body, self.picture),
            )
            self.add(index, page)

    def infos(self) -> None:
        index = InfoIndexPage.objects.get()
        for entry in infos.INFOS:
            page = InfoPage(
                title=entry.title,
                slug=entry.slug,
                summary=entry.summary,
                other_names="\n".join(entry.aliases),
                purpose=entry.purpose,
                preparation=entry.preparation,
                where=entry.where,
                body=text.stored(entry.body, self.picture),
                source=entry.source,
                reviewed_on=text.parse_day(entry.reviewed),
            )
            self.add(index, page)

    # Links

    def link_pages(self) -> None:
        """Links between pages, once every page has its key."""
        everything = dict(Page.objects.filter(depth__gte=3).values_list("slug", "pk"))
        for model, field in (
            (NewsPage, "body"),
            (StandardPage, "body"),
            (QuestionPage, "body"),
            (EventPage, "body"),
            (FacilityPage, "body"),
            (InfoPage, "body"),
            (GuidePage, "sections"),
        ):
            for page in model.objects.filter(pk__in=self.slugs.values()):
                raw = getattr(page, field).raw_data
                source = json.dumps(list(raw), ensure_ascii=False)
                if text.has_page_links(source):
                    setattr(page, field, json.dumps(text.resolve_page_links(json.loads(source), everything)))
                    page.save()
        for entry in guides.GUIDES:
            guide = GuidePage.objects.get(pk=self.slugs[entry.slug])
            if entry.further and not guide.further:
                links = [link for words, target in entry.further if (link := self.link(words, target, everything))]
                guide.further = json.dumps([{"type": "link", "value": link} for link in links], ensure_ascii=False)
                guide.save()

    def link(self, words: str, target: str, everything: dict[str, int]) -> dict[str, Any] | None:
        """A LinkBlock's value; nothing for an area that is not built."""
        if target in FIXED_ADDRESSES or target.startswith("https://"):
            return {"text": words, "page": None, "address": target}
        slug = target.removeprefix("page:").strip("/").split("/")[-1]
        if slug == "":
            return {"text": words, "page": HomePage.objects.get().pk, "address": ""}
        return {"text": words, "page": everything[slug], "address": ""} if slug in everything else None

    def furniture(self) -> None:
        """Settings, menus and the alert, unless editors have written theirs."""
        settings = SiteSettings.load()
        if not settings.responsible_body:
            for name, value in site.SETTINGS.items():
                setattr(settings, name, value)
            settings.counters_start = 1_707_463
            settings.save()
        everything = dict(Page.objects.filter(depth__gte=3).values_list("slug", "pk"))
        self.navigation("vi", site.MENU, site.FOOTER, everything)
        english = [(entry.title, entry.slug) for entry in pages.PAGES if entry.language == "en"]
        self.navigation(
            "en", english, [("Portal", [("Trang chủ tiếng Việt", ""), ("Sơ đồ cổng", "/so-do/")])], everything
        )
        if not Alert.objects.exists():
            page = Page.objects.filter(slug="ve-noi-dung-phap-luat").first()
            remember(Alert.objects.create(**site.ALERT, page=page, live=True))

    def front(self) -> None:
        """Key figures and the closed strip, as the second real page has them."""
        home = HomePage.objects.get()
        if not home.body:
            home.body = text.stored(site.FRONT, self.picture)
            home.save()

    def citations(self) -> None:
        """What publishing in the CMS would have read."""
        for pk in keeping.pages().values_list("pk", flat=True):
            keeping.keep(pk)

    def navigation(
        self,
        language: str,
        menu: list[tuple[str, str]],
        footer: list[tuple[str, list[tuple[str, str]]]],
        known: dict[str, int],
    ) -> None:
        if Navigation.objects.filter(language=language).exists():
            return
        links = [link for words, target in menu if (link := self.link(words, target, known))]
        columns = [
            {
                "title": title,
                "links": text.listed([link for words, target in entries if (link := self.link(words, target, known))]),
            }
            for title, entries in footer
        ]
        remember(
            Navigation.objects.create(
                language=language,
                live=True,
                menu=json.dumps([{"type": "link", "value": value} for value in links], ensure_ascii=False),
                footer=json.dumps([{"type": "column", "value": value} for value in columns], ensure_ascii=False),
            )
        )
