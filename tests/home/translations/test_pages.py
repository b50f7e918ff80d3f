"""The status of translated pages, from the files they come from to who says that they are right."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.actions.copy_for_translation import CopyPageForTranslationAction
from wagtail.models import Locale, Page

from home.models import HomePage, InformationPage, NewsIndexPage, NewsPage
from home.models.translation_state import PageTranslationState
from home.translations.words import words_of
from sociale_kaart.models import TranslationStatus
from tests.home.form_of_page import sent_back

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]


def article(language: str = "nl", slug: str = "baby-huilt-veel") -> InformationPage:
    return InformationPage.objects.get(slug=slug, url_path__startswith="/almere", locale__language_code=language)


def status_of(page: Page) -> str:
    state = PageTranslationState.objects.filter(page=page.pk).first()
    return state.status if state else TranslationStatus.MISSING


def reviewed(page: Page) -> Page:
    PageTranslationState.objects.filter(page=page.pk).update(status="reviewed")
    return page


def send(client: Client, page: Page, action: str, **changes: str) -> None:
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = sent_back(client.get(url))
    if "is_minor_edit" not in changes:
        form.pop("is_minor_edit", None)
    answer = client.post(url, form | {action: "1"} | changes)
    assert answer.status_code == 302, answer.context["form"].errors


def say(client: Client, page: Page, status: str, stamp: str | None = None):
    state = PageTranslationState.objects.filter(page=page.pk).first()
    data = {"status": status, "stamp": state.stamp if stamp is None and state else stamp or ""}
    return client.post(reverse("page_translation", args=[page.pk]), data, follow=True)


def test_what_the_files_say_is_the_first_status():
    english = InformationPage.objects.filter(url_path__startswith="/almere-en/")
    states = PageTranslationState.objects.filter(page__in=english)

    assert english.count() == 48
    assert set(states.values_list("status", flat=True)) == {"to-review"}
    assert states.count() == 8
    arabic = HomePage.objects.get(url_path="/almere-ar/")
    assert status_of(arabic) == "machine"
    assert status_of(InformationPage.objects.filter(url_path__startswith="/almere-ar/").first()) == "missing"


def test_another_dutch_text_lets_the_translation_be_read_again(moderator: Client):
    english = reviewed(article("en"))

    send(moderator, article(), "action-publish", when_to_get_help="Bel altijd.")

    state = PageTranslationState.objects.get(page=english.pk)
    assert (state.status, state.is_outdated, state.changed_by) == ("to-review", True, moderator.user)


def test_what_is_no_word_lets_it_stay_reviewed(moderator: Client):
    english = reviewed(article("en"))

    before = words_of(article())

    send(moderator, article(), "action-publish", review_status="reviewed", reviewer="Een huisarts")

    assert words_of(article()) == before
    assert status_of(english) == "reviewed"


def test_a_draft_changes_no_status(editor: Client):
    english = reviewed(article("en"))

    send(editor, article(), "action-submit", when_to_get_help="Bel altijd.")

    assert status_of(english) == "reviewed"


def test_the_tick_of_an_editor_holds_when_the_moderator_publishes_and_no_longer(editor: Client, moderator: Client):
    english = reviewed(article("en"))

    send(editor, article(), "action-submit", when_to_get_help="Bel altijd!", is_minor_edit="on")
    page = Page.objects.get(pk=article().pk)
    page.current_workflow_task_state.approve(user=moderator.user)

    assert article().when_to_get_help == "Bel altijd!"
    assert status_of(english) == "reviewed"
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert not moderator.get(url).context["form"]["is_minor_edit"].value()


def test_a_copy_to_be_translated_is_missing_until_it_is_translated(moderator: Client):
    news = NewsIndexPage.objects.get(url_path__startswith="/almere/", locale__language_code="nl")
    body = [("paragraph", "<p>Kom spelen.</p>")]
    page = news.add_child(instance=NewsPage(title="Speeltuin", slug="speeltuin", body=body))
    english = Locale.objects.get(language_code="en")
    copy = CopyPageForTranslationAction(page, english, copy_parents=True).execute(skip_permission_checks=True)

    copy.save_revision().publish()
    assert status_of(copy) == "missing"
    copy.body = [("paragraph", "<p>Come and play.</p>")]
    copy.save_revision(user=moderator.user).publish()

    assert status_of(copy) == "to-review"
    copy.delete()
    assert not PageTranslationState.objects.filter(page=copy.pk).exists()


def test_who_may_change_a_page_says_what_its_translation_is_worth(editor: Client, stranger: Client):
    english = article("en")

    assert say(stranger, english, "reviewed").status_code == 404
    assert status_of(english) == "to-review"
    say(editor, english, "reviewed")

    state = PageTranslationState.objects.get(page=english.pk)
    assert (state.status, state.changed_by) == ("reviewed", editor.user)
    history = editor.get(reverse("wagtailadmin_pages:history", args=[english.pk])).content.decode()
    assert "nagekeken" in history


@pytest.mark.parametrize(("status", "stamp"), [("reviewed", "x.y"), ("missing", None), ("x" * 9999, None)])
def test_what_cannot_be_said_changes_nothing(editor: Client, status: str, stamp: str | None):
    english = article("en")

    assert say(editor, english, status, stamp).status_code == 200

    assert status_of(english) == "to-review"


def test_the_form_tells_of_each_language_and_leads_to_it(editor: Client):
    dutch, english = article(), article("en")

    page = editor.get(reverse("wagtailadmin_pages:edit", args=[dutch.pk])).content.decode()
    assert 'data-translation="en" data-status="to-review"' in page
    assert reverse("wagtailadmin_pages:edit", args=[english.pk]) in page
    assert reverse("page_translation", args=[english.pk]) not in page
    page = editor.get(reverse("wagtailadmin_pages:edit", args=[english.pk])).content.decode()

    assert reverse("page_translation", args=[english.pk]) in page
