"""The points of a listing are kept, and its page says so where they are good; nobody is put to shame."""

import pytest
from django.core.management import call_command

from sociale_kaart import clock
from sociale_kaart.listing_checks.keeping import recheck
from sociale_kaart.listing_checks.scoring import keep_points, keep_points_of_all
from sociale_kaart.models import ListingQuality, Service
from sociale_kaart.pages.praise import praise_of


@pytest.fixture
def service(municipality, organization, tier) -> Service:
    common = {"municipality": municipality, "organization": organization, "tier": tier, "status": "active"}
    Service.objects.create(slug="ander", name_nl="Ander", **common)
    return Service.objects.create(slug="spreekuur", name_nl="Spreekuur", **common)


def points(service: Service) -> int:
    return ListingQuality.objects.get(service=service).points


def test_the_nightly_check_keeps_the_points_of_all(service, municipality, capsys):
    call_command("check_listings", "--municipality", municipality.slug)
    before = points(service)
    Service.objects.filter(pk=service.pk).update(email="jgz@example.org", summary_nl="Samen kijken.")
    keep_points_of_all(municipality, clock.today())

    assert ListingQuality.objects.count() == 2
    assert points(service) == before + 25


def test_saving_a_listing_keeps_its_points_at_once(service):
    recheck(service, clock.now())

    assert points(service) >= 0


def test_many_listings_ask_no_more_questions(service, municipality, tier, django_assert_max_num_queries):
    for number in range(20):
        Service.objects.create(
            municipality=municipality, tier=tier, slug=f"dienst-{number}", name_nl="Dienst", status="active"
        )

    with django_assert_max_num_queries(10):
        keep_points(Service.objects.all(), clock.today())


@pytest.mark.parametrize(("stored", "said"), [(None, ""), (20, ""), (60, ""), (80, "goed"), (100, "heel goed")])
def test_a_page_says_it_only_where_it_is_good(service, stored, said):
    if stored is not None:
        ListingQuality.objects.create(service=service, points=stored)

    sentence = praise_of(Service.objects.select_related("quality").get(pk=service.pk))

    assert sentence == (f"Hoe volledig en duidelijk deze pagina is: {said}." if said else "")
