"""What arrives in the same moment, through the server: two saves of one page, one form sent many times. No browser."""

from __future__ import annotations

import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier

import pytest
from django.test import Client
from wagtail.models import Revision

from accounts.models import User
from accounts.tests.signing import sign_in
from home.models import HomePage, StandardPage

from .editing import EDITOR, PUBLISHER, SECOND_EDITOR

ROUNDS = 25
"""Two posts each; security.md asks for fifty or more."""

AT_ONCE = 25
"""Each has a connection to the database, and the test's PostgreSQL takes sixty from all."""

Answer = tuple[int, str]
Post = Callable[[str, dict[str, str]], Answer]


class Straight(urllib.request.HTTPRedirectHandler):
    """Does not follow, so that an accepted save is seen as what it is."""

    def redirect_request(self, *args: object, **kwargs: object) -> None:
        return None


def poster(server: str, user: User) -> Post:
    """Posts as the user does: (status, text)."""
    client = Client()
    sign_in(client, user)
    token = "a" * 32
    cookies = f"phien={client.cookies['phien'].value}; csrf={token}"
    opener = urllib.request.build_opener(Straight())

    def post(address: str, fields: dict[str, str]) -> Answer:
        body = urllib.parse.urlencode({**fields, "csrfmiddlewaretoken": token}).encode()
        request = urllib.request.Request(server + address, body, {"Cookie": cookies})  # noqa: S310 - our own server
        try:
            with opener.open(request, timeout=60) as response:
                return response.status, response.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    return post


def at_once(posts: list[Callable[[], Answer]]) -> list[Answer]:
    """All of them together; the answers in the same order."""
    start = Barrier(len(posts))

    def send(post: Callable[[], Answer]) -> Answer:
        start.wait()
        return post()

    with ThreadPoolExecutor(len(posts)) as threads:
        return list(threads.map(send, posts))


def form_of(title: str, slug: str) -> dict[str, str]:
    """What a browser sends of a standard page's form."""
    return {
        "title": title,
        "slug": slug,
        "summary": "",
        "lead_image": "",
        "body-count": "0",
        "seo_title": "",
        "search_description": "",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
    }


def loaded(page: StandardPage) -> dict[str, str]:
    """The version that the browser says it has opened."""
    latest = page.latest_revision
    return {"loaded_revision_id": str(latest.pk), "loaded_revision_created_at": latest.created_at.isoformat()}


@pytest.fixture
def shared_page(fresh_demo: str) -> StandardPage:
    page: StandardPage = HomePage.objects.get().add_child(
        instance=StandardPage(title="Trang chung", slug="trang-chung")
    )
    page.save_revision(user=User.objects.get(username=PUBLISHER))
    return page


def test_of_two_saves_at_once_one_is_shown_the_other(fresh_demo: str, shared_page: StandardPage) -> None:
    users = [User.objects.get(username=name) for name in (EDITOR, SECOND_EDITOR)]
    posts = [poster(fresh_demo, user) for user in users]
    address = f"/quan-tri/pages/{shared_page.pk}/edit/"
    for number in range(ROUNDS):
        shared_page.refresh_from_db()
        titles = [f"Bản {number} của {user.username}" for user in users]
        forms = [{**form_of(title, shared_page.slug), **loaded(shared_page)} for title in titles]
        answers = at_once([partial(posts[who], address, forms[who]) for who in (0, 1)])
        assert sorted(status for status, _ in answers) == [200, 302], number
        winner, loser = (0, 1) if answers[0][0] == 302 else (1, 0)
        assert users[winner].get_full_name() in answers[loser][1]
        assert titles[loser] in answers[loser][1], "what was typed stays"
        latest = Revision.objects.for_instance(shared_page).latest("created_at")
        assert latest.content["title"] == titles[winner]


@pytest.mark.parametrize("slug", ["gui-lan-mot", "gui-lan-hai"])
def test_a_form_for_a_new_page_sent_many_times_makes_one_page(fresh_demo: str, slug: str) -> None:
    post = poster(fresh_demo, User.objects.get(username=EDITOR))
    home = HomePage.objects.get()
    address, form = f"/quan-tri/pages/add/home/standardpage/{home.pk}/", form_of("Trang gửi nhiều lần", slug)
    answers = at_once([partial(post, address, form)] * AT_ONCE)
    assert sorted(status for status, _ in answers) == [200] * (AT_ONCE - 1) + [302]
    for status, text in answers:
        if status == 200:
            assert slug in text.partition('class="error-message"')[2], "says that the address is taken"
            assert form["title"] in text, "what was typed stays"
    made = StandardPage.objects.get(title=form["title"])
    assert (made.slug, made.get_parent().pk, made.revisions.count()) == (slug, home.pk, 1)
    home.refresh_from_db()
    assert home.numchild == home.get_children().count()
