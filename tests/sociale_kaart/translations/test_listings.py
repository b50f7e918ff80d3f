"""The status of translated listings, whichever way their texts come in."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import translation

from sociale_kaart.models import Area, MunicipalityRole, Organization, OrganizationRole, Service, TranslationStatus
from sociale_kaart.rights.memberships import join_municipality, join_organization
from sociale_kaart.translations.listings import note_file
from tests.signing_in import sign_in
from tests.sociale_kaart.editing.forms import address, data_of

TO_REVIEW, REVIEWED, MACHINE = TranslationStatus.TO_REVIEW, TranslationStatus.REVIEWED, TranslationStatus.MACHINE

pytestmark = pytest.mark.django_db


@pytest.fixture
def listing(service: Service) -> Service:
    """Read and found right in English."""
    service.summary_nl, service.summary_en = "Wij helpen je.", "We help you."
    service.save()
    note_file([service])
    service.translation_states.update(status=REVIEWED)
    return service


def somebody(name: str) -> User:
    return User.objects.create_user(f"{name}@example.org", email=f"{name}@example.org", first_name=name)


def browser(user: User) -> Client:
    client = Client()
    sign_in(client, user)
    return client


@pytest.fixture
def moderator(municipality: Area) -> Client:
    user = somebody("Mo")
    join_municipality(user, municipality, MunicipalityRole.MODERATOR)
    return browser(user)


def status_of(listing: Service | Organization, language: str = "en") -> str:
    state = listing.translation_states.filter(language=language).first()
    return state.status if state else TranslationStatus.MISSING


def publish(client: Client, listing: Service, **changes: str) -> None:
    url = address(type(listing), "edit", listing.pk)
    answer = client.post(url, data_of(client.get(url)) | {"action-publish": "1"} | changes)
    assert answer.status_code == 302, answer.context["form"].errors


def say(client: Client, listing: Service, status: str, language: str = "en", stamp: str | None = None):
    state = listing.translation_states.filter(language=language).first()
    data = {"language": language, "status": status, "stamp": state.stamp if stamp is None and state else stamp or ""}
    return client.post(address(type(listing), "translation", listing.pk), data, follow=True)


def test_a_file_brings_what_a_machine_made_and_what_is_to_be_read(service):
    service.summary_nl = "Wij helpen je."
    service.summary_en, service.summary_ar, service.name_tr = "We help you.", "نحن نساعدك", "Danışma saati"
    service.save()

    note_file([service])

    assert [status_of(service, code) for code in ("en", "ar", "tr")] == [TO_REVIEW, MACHINE, "missing"]


def test_publishing_another_dutch_text_lets_the_english_one_be_read_again(moderator, listing):
    publish(moderator, listing, summary_nl="Wij helpen jou en je kind.")

    state = listing.translation_states.get(language="en")
    assert (state.status, state.is_outdated, state.changed_by.first_name) == (TO_REVIEW, True, "Mo")


def test_publishing_in_an_admin_in_english_changes_nothing_of_it(moderator, listing):
    with translation.override("en"):
        publish(moderator, listing, email="post@example.org")

    assert status_of(listing) == REVIEWED


def test_a_minor_edit_leaves_what_was_reviewed_and_holds_once(moderator, listing):
    publish(moderator, listing, summary_nl="Wij helpen je!", is_minor_edit="on")
    assert status_of(listing) == REVIEWED

    form = data_of(moderator.get(address(Service, "edit", listing.pk)))
    assert "is_minor_edit" not in form


def test_a_partner_ticks_and_the_moderator_publishes(organization, moderator, listing):
    partner = somebody("Pia")
    join_organization(partner, organization, OrganizationRole.EDITOR)
    url, client = address(Service, "edit", listing.pk), browser(partner)

    client.post(url, data_of(client.get(url)) | {"summary_nl": "Wij helpen je!", "is_minor_edit": "on"})
    assert status_of(listing) == REVIEWED
    publish(moderator, Service.objects.get(pk=listing.pk))

    listing.refresh_from_db()
    assert listing.summary_nl == "Wij helpen je!"
    assert status_of(listing) == REVIEWED


def test_a_text_that_is_taken_away_is_missing(moderator, listing):
    publish(moderator, listing, summary_en="")

    assert status_of(listing) == "missing"


def test_an_organisation_of_which_only_the_name_exists_is_translated_with_its_name(organization):
    organization.name_en = "Youth health"
    organization.save()

    note_file([organization])

    assert status_of(organization) == TO_REVIEW


def test_who_keeps_a_listing_says_what_its_translation_is_worth(organization, moderator, listing):
    partner = somebody("Pia")
    join_organization(partner, organization, OrganizationRole.EDITOR)

    say(browser(partner), listing, "machine")
    assert status_of(listing) == MACHINE
    say(moderator, listing, "reviewed")

    state = listing.translation_states.get(language="en")
    assert (state.status, state.changed_by.first_name) == (REVIEWED, "Mo")


def test_who_keeps_nothing_here_says_nothing(neighbour, listing):
    stranger = somebody("Els")
    join_municipality(stranger, neighbour, MunicipalityRole.MODERATOR)
    listing.translation_states.update(status=TO_REVIEW)

    assert say(browser(stranger), listing, "reviewed").status_code == 404

    assert status_of(listing) == TO_REVIEW


@pytest.mark.parametrize(
    ("status", "language", "stamp"),
    [("reviewed", "en", "x.y"), ("reviewed", "ar", None), ("best", "en", None), ("missing", "en", None)],
)
def test_what_cannot_be_said_changes_nothing(moderator, listing, status, language, stamp):
    listing.translation_states.update(status=TO_REVIEW)

    page = say(moderator, listing, status, language, stamp)

    assert page.status_code == 200
    assert status_of(listing) == TO_REVIEW


def test_the_form_shows_each_language_with_its_status(moderator, listing):
    page = moderator.get(address(Service, "edit", listing.pk)).content.decode()

    assert 'data-translation="en" data-status="reviewed"' in page
    assert 'data-translation="ar" data-status="missing"' in page


def test_many_listings_cost_no_more_questions(service, municipality, django_assert_num_queries):
    Service.objects.bulk_create(
        Service(municipality=municipality, tier=service.tier, slug=f"s{n}", name_nl=f"S{n}", summary_en=f"S{n}")
        for n in range(30)
    )
    listings = list(Service.objects.filter(summary_en__gt=""))

    with django_assert_num_queries(2):
        note_file(listings)
