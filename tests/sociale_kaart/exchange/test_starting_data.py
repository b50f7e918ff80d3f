"""Almere and Lagewaard come in completely."""

from datetime import date

import pytest
from django.conf import settings

from sociale_kaart.clock import today
from sociale_kaart.exchange.folder import read_folder
from sociale_kaart.exchange.unlisted import unlisted_organizations, unlisted_services
from sociale_kaart.models import (
    Area,
    AreaKind,
    GlossaryTerm,
    LifePhase,
    Location,
    Organization,
    PostalCode,
    QuestionType,
    Schedule,
    Service,
)
from sociale_kaart.models.text import lines

MUNICIPALITIES = settings.BASE_DIR / "sociale_kaart" / "municipalities"


def kept(model: type, municipality: Area):
    return model.objects.filter(municipality=municipality)


def test_all_of_almere_is_there(almere):
    assert kept(Service, almere).count() == 99
    assert kept(Service, almere).public(today()).count() == 86
    assert kept(Organization, almere).count() == 90


def test_all_of_lagewaard_is_there(lagewaard):
    assert kept(Service, lagewaard).count() == 465
    assert kept(Service, lagewaard).public(today()).count() == 460
    assert kept(Service, lagewaard).findable(today()).count() == 456
    assert kept(Organization, lagewaard).count() == 99
    assert kept(Organization, lagewaard).public().count() == 99


def test_vocabularies_are_complete(almere):
    types = QuestionType.objects.all()

    assert len(types) == 30
    assert sum(len(lines(kind.synonyms)) for kind in types) == 377
    assert sum(len(lines(kind.misspellings)) for kind in types) == 192
    assert LifePhase.objects.count() == 9
    assert GlossaryTerm.objects.count() == 191


@pytest.mark.parametrize(
    ("kind", "count"), [(AreaKind.STADSDEEL, 6), (AreaKind.GEBIED, 3), (AreaKind.WIJK, 71), (AreaKind.BUURT, 238)]
)
def test_areas_of_almere_are_complete_with_outlines(almere, kind, count):
    areas = Area.objects.filter(path__startswith=almere.path, kind=kind)

    assert areas.count() == count
    assert not areas.filter(outline=None).exists()


def test_areas_lie_in_each_other(almere, lagewaard):
    buurt = Area.objects.get(slug="bu00342501")

    above = [(area.kind, area.slug) for area in buurt.get_ancestors()]
    assert above == [
        ("country", "nederland"),
        ("province", "flevoland"),
        ("municipality", "almere"),
        ("stadsdeel", "almere-stad"),
        ("gebied", "almere-stad-west"),
        ("wijk", "almere-staatsliedenwijk"),
    ]
    assert [area.slug for area in lagewaard.get_ancestors()] == ["nederland", "waardland"]
    assert Area.find_problems() == ([], [], [], [], [])


def test_postcodes_of_almere_are_complete(almere):
    codes = PostalCode.objects.filter(area__path__startswith=almere.path)

    assert codes.filter(is_delivery=True).count() == 42
    assert codes.filter(is_delivery=False).count() == 6


def test_suggestions_stay_apart_from_question_types(almere):
    clinic = kept(Service, almere).get(slug="consultatiebureau")

    types = {kind.slug for kind in clinic.question_types.all()}
    assert types == {"groei-en-ontwikkeling", "gedrag-en-opvoeden", "taal-en-spraak"}
    assert "slapen" in {kind.slug for kind in clinic.suggested_question_types.all()}
    assert clinic.main_question_type.slug == "groei-en-ontwikkeling"


def test_entries_carry_source_and_year(almere):
    clinic = kept(Service, almere).get(slug="consultatiebureau")

    assert [source.year for source in clinic.sources.order_by("slug")][0] == 2015
    assert clinic.source_year == 2021
    assert "002:182-187" in clinic.source_reference
    assert not kept(Service, almere).filter(sources=None).exists()


def test_what_the_source_leaves_out_stays_unknown(almere):
    portal = kept(Service, almere).get(slug="oke-punt")

    assert portal.organization is None
    assert (portal.age_basis, portal.minimum_age, portal.maximum_age) == ("unknown", None, None)
    assert portal.cost_is_free is None
    assert [partner.slug for partner in portal.partner_organizations.all()] == ["ggd-flevoland"]


def test_first_organization_offers_and_others_are_partners(almere):
    for entry in read_folder(MUNICIPALITIES / "almere").entries["services"]:
        content = entry.content
        service = kept(Service, almere).select_related("organization").get(slug=content["slug"])
        first, *others = content.get("organizations") or [None]
        assert (service.organization.slug if service.organization else None) == first
        partners = {partner.slug for partner in service.partner_organizations.all()}
        assert partners == {*others, *content.get("partner_organizations", [])} - {first}


def test_hours_and_places_of_lagewaard_are_complete(lagewaard):
    assert Location.objects.filter(municipality=lagewaard).count() == 167
    assert Schedule.objects.filter(service_at_location__service__municipality=lagewaard).count() == 262


def test_hidden_addresses_are_stored_and_stay_hidden(lagewaard):
    hidden = Location.objects.filter(municipality=lagewaard, has_hidden_address=True)

    assert hidden.count() == 8
    assert hidden.exclude(address="").count() == 5
    assert all(place.public_address is None and place.public_point is None for place in hidden)


def test_what_is_not_public_is_listed_with_the_reason(almere, lagewaard):
    services = dict(unlisted_services(almere, today()))

    assert len(services) == 13
    assert len(dict(unlisted_services(lagewaard, today()))) == 5
    assert all(services.values())
    assert len(dict(unlisted_organizations(almere))) == 90 - kept(Organization, almere).public().count()


def test_an_end_date_that_passes_makes_a_service_unlisted(almere):
    kept(Service, almere).filter(slug="wijkteam").update(end_date=date(2026, 11, 25))

    assert "2026-11-25" in dict(unlisted_services(almere, today()))["wijkteam"]


def test_made_up_areas_are_marked(lagewaard):
    assert not Area.objects.filter(path__startswith=lagewaard.path, is_fictional=False).exists()


def test_folders_agree_on_the_areas_that_they_share():
    def by_slug(name: str) -> dict:
        return {entry.content["slug"]: entry.content for entry in read_folder(MUNICIPALITIES / name).entries["areas"]}

    almere, lagewaard = by_slug("almere"), by_slug("lagewaard")
    shared = almere.keys() & lagewaard.keys()
    assert shared == {"nederland"}
    assert all(almere[slug] == lagewaard[slug] for slug in shared)
