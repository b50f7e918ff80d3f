"""How good a listing is, and whether the points explain themselves."""

from datetime import date

import pytest

from sociale_kaart.listing_checks.quality import Quality, quality_of
from sociale_kaart.models import Area, Organization, Service, Tier

TODAY = date(2026, 11, 26)


@pytest.fixture
def service(db) -> Service:
    city = Area.add_root(kind="municipality", slug="duinstad", name="Duinstad")
    tier = Tier.objects.create(slug="licht", label_nl="Licht", order=1)
    organization = Organization.objects.create(municipality=city, slug="jgz", name_nl="JGZ")
    return Service.objects.create(
        municipality=city, organization=organization, tier=tier, slug="spreekuur", name_nl="Spreekuur"
    )


def test_the_points_and_what_would_raise_them_are_together_a_hundred(service):
    quality = quality_of(service, (), TODAY)

    assert quality.points + sum(one.points for one in quality.raises) == 100
    assert quality.raises[0].points == 15


def test_doing_what_is_advised_raises_the_points_by_what_was_said(service):
    before = quality_of(service, (), TODAY)

    service.email = "jgz@example.org"
    after = quality_of(service, (), TODAY)

    assert after.points == before.points + 15
    assert len(after.raises) == len(before.raises) - 1


def test_a_finding_costs_points(service):
    service.age_basis, service.summary_nl = "everyone", "Samen kijken."

    clean, wrong = quality_of(service, (), TODAY), quality_of(service, {"cost-contradiction"}, TODAY)

    assert clean.points - wrong.points == 10
    assert quality_of(service, {"missing-contact"}, TODAY) == clean


def test_many_findings_end_at_nothing(service):
    assert quality_of(service, {"ended-but-listed", "hidden-address-told", "duplicate-of"}, TODAY).points == 0


@pytest.mark.parametrize(("points", "stars"), [(0, 1), (30, 2), (50, 2), (60, 3), (85, 4), (100, 5)])
def test_readers_see_one_to_five_stars(points, stars):
    assert Quality(points, ()).stars == stars


def test_the_asked_queries_do_not_grow(service, django_assert_max_num_queries):
    with django_assert_max_num_queries(6):
        quality_of(service, (), TODAY)
