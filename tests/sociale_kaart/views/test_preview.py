"""A draft is previewed as the page that visitors would get."""

import pytest
from modelcluster.models import get_all_child_relations

from sociale_kaart import clock
from sociale_kaart.models import Audience, Service, ServicePhone
from sociale_kaart.pages.service_page import draft_page, service_page
from tests.sociale_kaart.views import make


@pytest.fixture
def service(city) -> Service:
    made = make.service(
        city,
        "hulp",
        organization=make.organization(city, "jgz"),
        question_types=[make.question_type("slapen", is_sensitive=True)],
        audiences=[Audience.objects.create(slug="ouder", label_nl="Ouders")],
        partner_organizations=[make.organization(city, "school"), make.organization(city, "stil", live=False)],
        service_areas=[city],
    )
    make.hours(make.place(made, address="Straat 1"))
    make.hours(make.place(made, address="Geheim 1", has_hidden_address=True))
    ServicePhone.objects.create(service=made, number="036 123 45 67")
    return Service.objects.get(pk=made.pk)


def test_draft_and_published_page_are_made_alike(service):
    assert draft_page(service, clock.now()) == service_page(service, clock.now())


def test_revision_that_is_not_published_is_previewed_with_its_own_parts(service):
    service.summary_nl = "Nieuwe tekst."
    service.audiences.set([])
    service.phones.add(ServicePhone(number="036 765 43 21"))
    draft = service.save_revision().as_object()

    page = draft_page(draft, clock.now())

    assert page.summary == "Nieuwe tekst."
    assert [phone.number for phone in page.contact.phones] == ["036 123 45 67", "036 765 43 21"]
    assert "Ouders" not in str(page.answers)
    assert "Straat 1" in str(page.answers)
    assert "Geheim 1" not in str(page)


def test_service_that_was_never_saved_can_be_previewed(city):
    fresh = Service(municipality=city, tier=make.tier(), slug="nieuw", name_nl="Nieuw")
    fresh.phones.add(ServicePhone(number="036 123 45 67"))

    assert get_all_child_relations(Service)
    assert draft_page(fresh, clock.now()).contact.main_phone.dial == "+31361234567"


def test_preview_is_served_on_the_site_of_its_own_municipality(other_city):
    service = make.service(other_city, "hulp", name_nl="Hulp daar")
    organization = make.organization(other_city, "jgz", name_nl="JGZ daar")

    for listing in (service, organization):
        response = listing.make_preview_request()
        assert response.status_code == 200
        assert f"<h1>{listing.name_nl}</h1>" in response.content.decode()
        assert listing.full_url.startswith("http://dijkdorp.localhost/")


def test_listing_without_a_slug_or_a_site_can_be_previewed(city):
    assert Service(municipality=city, tier=make.tier()).full_url is None
    assert Service().full_url is None
