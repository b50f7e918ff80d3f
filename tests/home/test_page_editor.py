"""What a page editor of a municipality can do, tried as one: make, submit, schedule, translate, lead on."""

import json
import re
from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, Page, Site

from home.editing.redirects import RedirectViewSet
from home.models import InformationPage, NewsIndexPage, NewsPage
from search.models import Boost
from sociale_kaart.models import Area, MunicipalityRole, Service
from sociale_kaart.rights.memberships import join_municipality, leave
from tests.home.pages_of_home import ALMERE, read
from tests.home.test_pictures_on_pages import an_image
from tests.signing_in import sign_in
from tests.sociale_kaart.editing.forms import add, address, data_of, edit, errors_of

HOME = "/beheer/"

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]


def somebody(name: str, municipality: Area, role: MunicipalityRole) -> Client:
    user = User.objects.create_user(f"{name}@example.org", email=f"{name}@example.org")
    join_municipality(user, municipality, role)
    client = Client(headers={"host": ALMERE})
    sign_in(client, user)
    return client


@pytest.fixture
def editor(almere: Area) -> Client:
    return somebody("redacteur", almere, MunicipalityRole.PAGE_EDITOR)


@pytest.fixture
def moderator(almere: Area) -> Client:
    return somebody("moderator", almere, MunicipalityRole.MODERATOR)


def news_list(site: str = "almere") -> NewsIndexPage:
    return NewsIndexPage.objects.get(url_path__startswith=f"/{site}/", locale__language_code="nl")


def write_news(client: Client, **values: str) -> NewsPage:
    url = reverse("wagtailadmin_pages:add", args=("home", "newspage", news_list().pk))
    form = data_of(client.get(url)) | {"title": "Spelen in het park", "slug": "park", "body-count": "0"} | values
    answer = client.post(url, form)
    assert answer.status_code == 302, answer.context["form"].errors
    return NewsPage.objects.get(slug=form["slug"])


def decide(client: Client, page: Page, action: str = "approve") -> None:
    task = page.current_workflow_task_state
    url = reverse("wagtailadmin_pages:workflow_action", args=(page.pk, action, task.pk))
    client.post(url, {"comment": "Goed zo"})


def test_an_editor_writes_and_a_moderator_publishes(editor: Client, moderator: Client):
    news = write_news(editor, **{"action-submit": "1"})
    assert not news.live
    assert b"action-publish" not in editor.get(reverse("wagtailadmin_pages:edit", args=[news.pk])).content
    decide(editor, news)
    assert not NewsPage.objects.get(pk=news.pk).live

    decide(moderator, news)

    assert NewsPage.objects.get(pk=news.pk).live


def test_what_an_editor_schedules_appears_in_its_time_once_accepted(editor: Client, moderator: Client, monkeypatch):
    news = write_news(editor, go_live_at="2026-12-01 09:00", **{"action-submit": "1"})
    decide(moderator, news)
    call_command("publish_scheduled")
    assert not NewsPage.objects.get(pk=news.pk).live

    monkeypatch.setattr(timezone, "now", lambda: datetime(2026, 12, 1, 9, tzinfo=UTC))
    call_command("publish_scheduled")

    assert NewsPage.objects.get(pk=news.pk).live


def test_an_editor_translates_a_page(editor: Client):
    page = InformationPage.objects.get(
        slug="baby-huilt-veel", url_path__startswith="/almere/", locale__language_code="nl"
    )
    page.get_translations().delete()
    english = Locale.objects.get(language_code="en")

    url = reverse("simple_translation:submit_page_translation", args=[page.pk])
    editor.post(url, {"locales": [english.pk]})

    assert page.get_translation(english).title == page.title
    assert not page.get_translation(english).live


def test_pages_of_another_municipality_are_not_there(editor: Client):
    theirs = news_list("lagewaard")
    for name in ("edit", "delete", "history", "usage", "copy", "move", "unpublish"):
        url = reverse(f"wagtailadmin_pages:{name}", args=[theirs.pk])
        assert editor.get(url).status_code in (302, 404), name
        assert editor.post(url).status_code in (302, 404), name
    assert editor.get(reverse("wagtailadmin_explore", args=[theirs.pk])).status_code == 404
    translate = reverse("simple_translation:submit_page_translation", args=[theirs.pk])
    assert editor.get(translate).status_code == 404
    found = editor.get(reverse("wagtailadmin_pages:search") + "?q=Lagewaard").content.decode()
    assert "/lagewaard/" not in found
    assert "Lagewaard" not in editor.get(reverse("wagtailadmin_explore_root")).content.decode()


def test_the_window_to_choose_a_page_names_those_of_the_own_municipality(editor: Client, moderator: Client):
    theirs = news_list("lagewaard").add_child(instance=NewsPage(title="Geheim plan", slug="geheim-plan", live=False))
    mine = news_list().add_child(instance=NewsPage(title="Geheim en van ons", slug="van-ons", live=False))
    search = reverse("wagtailadmin_choose_page_search") + "?q=geheim"
    chosen = reverse("wagtailadmin_choose_page_chosen_multiple") + "?id="

    for client in (editor, moderator):
        found = client.get(search).content.decode()
        assert mine.title in found
        assert theirs.title not in found
        assert mine.title in client.get(f"{chosen}{mine.pk}").content.decode()
        assert client.get(f"{chosen}{theirs.pk}").status_code == 404
        assert client.get(reverse("wagtailadmin_choose_page_child", args=[theirs.get_parent().pk])).status_code == 404


def test_an_editor_leads_an_old_address_on_in_the_own_site(editor: Client, client: Client):
    elsewhere = Site.objects.get(hostname__startswith="lagewaard")
    theirs = Redirect.objects.create(old_path="/geheim", site=elsewhere, redirect_link="/x")

    refused = add(editor, Redirect, old_path="/oud/", site=str(elsewhere.pk), redirect_page=news_list().pk)
    everywhere = add(editor, Redirect, old_path="/oud/", site="", redirect_page=news_list().pk)
    assert "site" in errors_of(refused)
    assert "site" in errors_of(everywhere)
    assert errors_of(add(editor, Redirect, old_path="/oud/", redirect_page=news_list().pk)) == {}

    assert client.get("/oud/", headers={"host": ALMERE})["Location"] == news_list().url
    listed = editor.get(address(Redirect, "list")).content.decode()
    assert "/oud" in listed
    assert "/geheim" not in listed
    assert editor.get(address(Redirect, "edit", theirs.pk)).status_code == 404
    assert editor.get(reverse("wagtailredirects:index")).status_code == 404
    made = Redirect.objects.get(old_path="/oud")
    assert errors_of(edit(editor, made, is_permanent="on")) == {}
    editor.post(address(Redirect, "delete", made.pk))
    assert not Redirect.objects.filter(pk=made.pk).exists()


def test_an_editor_moves_a_service_up_for_words(editor: Client, almere: Area, lagewaard: Area):
    own, theirs = (Service.objects.filter(municipality=place, live=True).first() for place in (almere, lagewaard))

    refused = add(editor, Boost, service=theirs.pk, words="huiluur", effect="first")
    accepted = add(editor, Boost, service=own.pk, words="huiluur", effect="first")

    assert "service" in errors_of(refused)
    assert errors_of(accepted) == {}
    assert [boost.service for boost in Boost.objects.filter(words="huiluur")] == [own]


def test_an_editor_keeps_listings_and_people_out_of_reach(editor: Client):
    service = Service.objects.filter(municipality__slug="almere").first()
    for url in (
        *(address(Service, "edit", service.pk), reverse("moderation"), reverse("wagtailusers_users:index")),
        *(reverse("wagtailadmin_workflows:index"), reverse("wagtailsites:index")),
    ):
        assert editor.get(url).status_code in (302, 404), url


def test_editors_and_moderators_share_the_pictures_of_the_municipality(editor: Client, moderator: Client, almere: Area):
    place = almere.place_groups.get(role=MunicipalityRole.MODERATOR).collection
    image = an_image(collection=place)

    for client in (editor, moderator):
        assert client.get(reverse("wagtailimages:edit", args=[image.pk])).status_code == 200


def test_who_leaves_can_no_longer_change_a_page(editor: Client):
    url = reverse("wagtailadmin_pages:edit", args=[news_list().pk])
    assert editor.get(url).status_code == 200

    leave(User.objects.get(username="redacteur@example.org").municipality_memberships.get())

    assert editor.get(url).status_code in (302, 404)


def test_the_menu_offers_one_list_of_redirects(editor: Client):
    menu = editor.get(reverse("wagtailadmin_home")).content.decode()

    assert str(RedirectViewSet.menu_label) in menu
    assert reverse("wagtailredirects:index") not in menu
    assert read(Client(), "/").h1


@pytest.mark.parametrize("role", [MunicipalityRole.PAGE_EDITOR, MunicipalityRole.MODERATOR])
def test_no_item_of_the_menu_leads_to_a_closed_door(almere: Area, role: MunicipalityRole):
    client = somebody("menu", almere, role)
    home = client.get(reverse("wagtailadmin_home")).content.decode()

    menu = json.loads(BeautifulSoup(home, "html.parser").select_one("#wagtail-sidebar-props").string)
    links = set(re.findall(r'"(/beheer/[^"]+)"', json.dumps(menu)))

    assert reverse("wagtailimages:index") in links
    answers = {link: client.get(link) for link in links if "logout" not in link}
    # Some lead on to their first page; a closed one is nothing, or leads back to where one was.
    shut = {link for link, answer in answers.items() if answer.status_code == 404 or answer.get("Location") == HOME}
    assert shut == set()
