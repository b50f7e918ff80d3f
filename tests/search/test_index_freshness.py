"""Whatever is published is in the index at once; whatever is not never is."""

import json

import pytest
from django.db import IntegrityError, transaction
from wagtail.models import Page, PageViewRestriction, Site

from home.models import HomePage, InformationIndexPage, InformationPage
from search.engines import get_engine
from search.index.anew import NewIndex
from search.index.changes import REMEMBERED
from search.index.freshness import rebuild
from search.models import IndexChange
from sociale_kaart.models import (
    AccessRoute,
    Area,
    AreaKind,
    LifePhase,
    MunicipalitySite,
    Organization,
    Service,
    Tier,
)
from sociale_kaart.signals import listings_loaded
from tests.search.conftest import counts, slugs

pytestmark = pytest.mark.django_db


@pytest.fixture
def information(world):
    """The list of information pages of a site of the small municipality."""
    root = Page.objects.get(depth=1)
    home = root.add_child(instance=HomePage(title="Thuis", slug="thuis"))
    site = Site.objects.get()
    site.root_page = home
    site.save()  # An update of the table would not tell Wagtail to forget the addresses it knows.
    return home.add_child(instance=InformationIndexPage(title="Informatie", slug="informatie"))


def page(information, slug, **fields) -> InformationPage:
    question_types = fields.pop("question_types", [])
    new = InformationPage(title=fields.pop("title", slug.capitalize()), slug=slug, **fields)
    new.question_types = question_types
    information.add_child(instance=new)
    return new


def test_a_draft_of_a_service_is_found_only_once_it_is_published(world, ask):
    service = world.service("dienst", name_nl="Oude naam")
    assert slugs(ask("oude")) == ["dienst"]

    service.name_nl = "Verse benaming"
    revision = service.save_revision()
    assert slugs(ask("verse")) == []
    revision.publish()

    assert slugs(ask("verse")) == ["dienst"]
    assert slugs(ask("oude")) == []


def test_an_unpublished_service_is_gone_at_once(world, ask):
    service = world.service("dienst")
    assert ask().total == 1

    service.unpublish()

    assert ask().total == 0


def test_a_deleted_service_is_gone_at_once(world, ask):
    service = world.service("dienst")
    assert ask().total == 1

    service.delete()

    assert ask().total == 0


def test_a_changed_list_is_counted_at_once(world, ask):
    service = world.service("dienst", question_types=["slapen"])
    assert counts(ask(), "question_type") == {"slapen": 1, "geld": 0}

    service.question_types = [world.money]
    service.save()

    assert counts(ask(), "question_type") == {"slapen": 0, "geld": 1}


def test_one_change_is_taken_in_without_making_the_index_anew(world, ask, monkeypatch):
    world.service("eerste")
    ask()
    monkeypatch.setattr(NewIndex, "write", lambda _new: pytest.fail("made anew"))

    world.service("tweede")

    assert slugs(ask()) == ["eerste", "tweede"]


def test_words_of_a_question_type_find_its_services_at_once(world, ask):
    world.service("dienst", question_types=["slapen"])
    assert slugs(ask("woelen")) == []

    world.sleep.synonyms = "woelen"
    world.sleep.save()

    assert slugs(ask("woelen")) == ["dienst"]


def test_a_renamed_organization_is_shown_at_once(world, ask):
    organization = world.organization("ggd", "Oud")
    world.service("dienst", organization=organization)
    assert ask().hits[0].organization == "Oud"

    organization.name_nl = "Nieuw"
    organization.save()

    assert ask().hits[0].organization == "Nieuw"


def test_an_organization_that_is_no_longer_public_is_not_named(world, ask):
    organization = world.organization("ggd", "Geheimnaam")
    world.service("dienst", organization=organization)
    ask()

    organization.portal_role = "context"
    organization.save()

    assert ask().hits[0].organization is None
    assert slugs(ask("geheimnaam")) == []


def test_a_new_life_phase_is_offered_and_counted_at_once(world, ask):
    world.service("dienst", minimum_age=216)
    ask()

    LifePhase.objects.create(slug="volwassen", label_nl="Volwassen", minimum_age=216, maximum_age=275)

    assert counts(ask(), "life_phase")["volwassen"] == 1


def test_a_new_area_and_a_relabelled_tier_are_there_at_once(world, ask):
    world.service("dienst", tier="eigen-kracht")
    ask()

    world.municipality.add_child(kind=AreaKind.STADSDEEL, slug="dorp-west", name="West")
    tier = Tier.objects.get(slug="eigen-kracht")
    tier.label_nl = "Zelf doen"
    tier.save()

    results = ask()
    assert "dorp-west" in counts(results, "area")
    assert results.hits[0].tier.label == "Zelf doen"


def test_a_way_in_is_shown_as_open_because_an_editor_says_so(world, ask):
    route = AccessRoute.objects.get(slug="vrij-toegankelijk")
    world.service("dienst", access_route=route)
    closed = ask().hits[0].access_route

    route.is_open = True
    route.save()

    assert not closed.is_open
    assert ask().hits[0].access_route.is_open


def test_a_listing_whose_slug_makes_no_address_keeps_no_other_out(world, ask, caplog):
    world.service("dienst")
    Service.objects.filter(pk=world.service("tweede").pk).update(slug="geen adres")
    Organization.objects.filter(pk=world.organization("stichting", "Stichting").pk).update(slug="ook niet")

    assert slugs(ask()) == ["dienst"]
    assert "sociale_kaart.Service" in caplog.text
    assert "sociale_kaart.Organization" in caplog.text


def test_a_load_of_a_whole_municipality_is_there_at_once(world, ask):
    ask()

    with transaction.atomic():
        for number in range(REMEMBERED + 5):
            IndexChange.objects.create(kind="service", object_id=number)
        world.service("dienst")
        listings_loaded.send(sender=None, municipality=world.municipality)

    assert slugs(ask()) == ["dienst"]


def test_what_was_rolled_back_is_never_found(world, ask):
    world.service("blijft")
    ask()

    def add_two() -> None:
        with transaction.atomic():
            world.service("verdwijnt")
            world.service("blijft")

    with pytest.raises(IntegrityError):
        add_two()

    assert slugs(ask()) == ["blijft"]


@pytest.mark.django_db(transaction=True)
def test_the_index_is_written_after_the_transaction_not_during_it(world, ask):
    service = world.service("dienst", name_nl="Oud")
    ask()
    before = get_engine().state("nl").version

    with transaction.atomic():
        service.name_nl = "Nieuw"
        service.save_revision().publish()
        during = get_engine().state("nl").version

    assert during == before
    assert get_engine().state("nl").version != before


def test_an_index_of_another_database_is_made_anew(world, ask):
    """As after a restored backup: the log of changes is another one."""
    world.service("dienst")
    ask()

    IndexChange.objects.all().delete()
    Area.objects.filter(id=world.south.id).update(name="Anders")

    assert [value.label for value in ask().facets[0].values] == ["Noord", "Anders"]


def test_a_page_is_found_beside_services(world, ask, information):
    page(information, "slaap", title="Slapen in {gemeente}", intro="Over rust", question_types=[world.sleep])
    world.service("dienst", question_types=["slapen"])

    results = ask("slapen", kind=None)

    assert {(hit.kind, hit.slug) for hit in results.hits} == {("page", "slaap"), ("service", "dienst")}
    (found,) = ask("dorp", kind="page").hits or ask("slapen", kind="page").hits
    assert (found.name, found.url) == ("Slapen in Dorp", "/informatie/slaap/")


def test_a_page_takes_as_long_to_read_in_a_list_as_it_says_itself(world, ask, information):
    text = [{"type": "paragraph", "value": "<p>" + "woord " * 390 + "</p>"}]
    long = page(information, "slaap", sections=json.dumps(text))

    assert ask(kind="page").hits[0].reading_minutes == long.reading_minutes == 3


def test_facets_count_services_only(world, ask, information):
    page(information, "slaap", question_types=[world.sleep])
    world.service("dienst", question_types=["slapen"])

    results = ask(kind=None)

    assert results.total == 2
    assert counts(results, "question_type")["slapen"] == 1


def test_age_and_question_type_filter_pages_and_unknown_passes(world, ask, information):
    page(information, "baby", minimum_age=0, maximum_age=11, question_types=[world.sleep])
    page(information, "puber", minimum_age=144, maximum_age=191, question_types=[world.money])
    page(information, "alles")

    def pages(**fields):
        return {(hit.slug, hit.unknown) for hit in ask(kind="page", **fields).hits}

    assert pages(age_months=3) == {("baby", ()), ("alles", ("age",))}
    assert pages(life_phases=("puber",)) == {("puber", ()), ("alles", ("age",))}
    assert pages(question_types=("slapen",)) == {("baby", ()), ("alles", ())}
    assert pages(audiences=("ouder",)) == {("baby", ()), ("puber", ()), ("alles", ())}


@pytest.mark.parametrize(
    "fields", [{"areas": ("dorp-noord",)}, {"tiers": ("eerste-lijn",)}, {"languages": ("nl",)}, {"free": True}]
)
def test_any_other_filter_leaves_pages_out(world, ask, information, fields):
    page(information, "slaap")
    assert ask(kind=None).total == 1

    assert ask(kind=None, **fields).total == 0


def test_a_page_is_gone_once_it_is_unpublished(world, ask, information):
    shown = page(information, "slaap")
    assert ask(kind="page").total == 1

    shown.unpublish()

    assert ask(kind="page").total == 0


def test_a_page_that_needs_a_login_is_not_found(world, ask, information):
    shown = page(information, "slaap")
    assert ask(kind="page").total == 1

    PageViewRestriction.objects.create(page=shown, restriction_type="login")

    assert ask(kind="page").total == 0


def test_a_page_of_another_site_is_not_found(world, ask, information):
    page(information, "slaap")
    other_root = Page.objects.get(depth=1).add_child(instance=HomePage(title="Elders", slug="elders"))
    other = Site.objects.create(hostname="elders.localhost", root_page=other_root)
    MunicipalitySite.objects.create(site=other, municipality=world.elsewhere)
    page(other_root.add_child(instance=InformationIndexPage(title="Info", slug="informatie")), "daar")

    assert slugs(ask(kind="page")) == ["slaap"]


def test_how_far_a_new_index_is_is_told(world, ask, monkeypatch, caplog):
    monkeypatch.setattr("search.index.anew.TOLD_EVERY", 2)
    for number in range(5):
        world.service(f"dienst-{number}")

    with caplog.at_level("INFO", "search.index.anew"):
        rebuild("nl")

    told = [one.getMessage() for one in caplog.records if one.name == "search.index.anew"]
    assert told[:2] == ["Search index nl: 2 documents so far", "Search index nl: 4 documents so far"]
