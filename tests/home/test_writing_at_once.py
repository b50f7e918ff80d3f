"""Two people who write in one page at the same time lose nothing."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from home.models import NewsPage
from sociale_kaart.models import Area, MunicipalityRole
from tests.home.form_of_page import sent_back
from tests.home.test_page_editor import somebody, write_news

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]


@pytest.fixture
def first(almere: Area) -> Client:
    return somebody("eerste", almere, MunicipalityRole.PAGE_EDITOR)


@pytest.fixture
def second(almere: Area) -> Client:
    return somebody("tweede", almere, MunicipalityRole.MODERATOR)


@pytest.fixture
def news(first: Client) -> NewsPage:
    return write_news(first)


def opened(client: Client, news: NewsPage) -> dict:
    return sent_back(client.get(reverse("wagtailadmin_pages:edit", args=[news.pk])))


def save(client: Client, news: NewsPage, form: dict, **values: str) -> HttpResponse:
    return client.post(reverse("wagtailadmin_pages:edit", args=[news.pk]), form | values)


def newest(news: NewsPage) -> str:
    return NewsPage.objects.get(pk=news.pk).get_latest_revision_as_object().title


@pytest.mark.parametrize("action", ["", "action-publish"])
def test_who_comes_second_is_told_and_keeps_what_was_written(
    news: NewsPage, first: Client, second: Client, action: str
) -> None:
    theirs, mine = opened(first, news), opened(second, news)
    save(first, news, theirs, title="Van de eerste")

    told = save(second, news, mine, title="Van de tweede", **({action: "1"} if action else {}))

    page = BeautifulSoup(told.content, "html.parser")
    assert (told.status_code, newest(news)) == (200, "Van de eerste")
    assert not NewsPage.objects.get(pk=news.pk).live
    assert "eerste@example.org heeft tijdens het schrijven een nieuwere versie bewaard" in page.text
    assert told.context["form"]["title"].value() == "Van de tweede"

    # Now it was seen.
    save(second, news, sent_back(told))
    assert newest(news) == "Van de tweede"
    assert [each.content["title"] for each in news.revisions.order_by("pk")][-2:] == ["Van de eerste", "Van de tweede"]


def test_who_writes_alone_saves_as_always(news: NewsPage, first: Client) -> None:
    for title in ("Eerst", "Daarna"):
        assert save(first, news, opened(first, news), title=title).status_code == 302
        assert newest(news) == title


@pytest.mark.parametrize("action", ["", "action-publish"])
def test_what_my_browser_saved_by_itself_is_no_other_version(news: NewsPage, second: Client, action: str) -> None:
    """The form that is sent in the end tells upon which version it was begun, and not what was saved since."""
    mine, unfinished = opened(second, news), news.get_latest_revision_as_object()
    unfinished.title = "Van de twee"
    revision = unfinished.save_revision(user=User.objects.get(username="tweede@example.org"))
    unfinished.save_revision(user=revision.user, overwrite_revision=revision)

    sent = save(second, news, mine, title="Van de tweede", **({action: "1"} if action else {}))

    assert (sent.status_code, newest(news)) == (302, "Van de tweede")


def test_what_the_browser_of_another_saved_by_itself_counts_as_newer(
    news: NewsPage, first: Client, second: Client
) -> None:
    mine, newer = opened(second, news), news.get_latest_revision_as_object()
    newer.title = "Vanzelf bewaard"
    known = news.get_latest_revision()
    newer.save_revision(user=known.user, overwrite_revision=known)

    told = save(second, news, mine, title="Van de tweede")

    assert (told.status_code, newest(news)) == (200, "Vanzelf bewaard")


def test_looking_at_what_one_wrote_is_no_saving(news: NewsPage, first: Client, second: Client) -> None:
    mine = opened(second, news)
    save(first, news, opened(first, news), title="Van de eerste")

    shown = second.post(reverse("wagtailadmin_pages:preview_on_edit", args=[news.pk]), mine)

    assert shown.json()["is_valid"]
