"""Which listings are likely the same service."""

from dataclasses import replace
from datetime import date

from sociale_kaart.listing_checks.duplicates import likely_duplicates
from tests.sociale_kaart.listing_checks.listings import listing, place

OTHERS = [
    listing(f"Iets heel anders over onderwerp {word * 2} en {word}.", slug=word, name=word.title())
    for word in ("zwemmen", "rekenen", "verhuizen", "dansen", "koken", "timmeren", "wandelen", "zingen")
]
CAFE = listing(
    "Maandelijkse ochtend over borstvoeding en kolven, met vrijwilligers die zelf hebben gevoed.",
    slug="borstvoedingscafe",
    name="Borstvoedingscafé De Zoete Melk",
    organization="Vereniging De Zoete Melk",
    minimum_age=-3,
    maximum_age=23,
    question_types=frozenset({"baby"}),
    last_modified=date(2026, 8, 29),
)
SAME = replace(
    CAFE,
    slug="koffie-uurtje",
    name="Borstvoedings-café in de Perenboom",
    organization="Samenwaard",
    texts=(("description", "Koffie-uurtje over borstvoeding en kolven. Vrijwilligers van De Zoete Melk zijn er."),),
    last_modified=date(2025, 2, 18),
)


def found_among(*listings) -> list[tuple[str, str]]:
    return [(found.service, found.proposed) for found in likely_duplicates([*OTHERS, *listings])]


def test_the_same_service_under_two_names_and_the_better_kept_one_is_proposed():
    assert found_among(CAFE, SAME) == [("koffie-uurtje", "borstvoedingscafe")]


def test_other_ages_make_it_another_service():
    assert found_among(CAFE, replace(SAME, minimum_age=48, maximum_age=95)) == []


def test_listings_that_send_people_to_each_other_are_told_apart():
    assert found_among(CAFE, replace(SAME, instead=("borstvoedingscafe",))) == []


def test_a_like_service_of_another_organisation_elsewhere_is_no_duplicate():
    text = (("description", "Koffie-uurtje over borstvoeding en kolven in ons eigen gebouw."),)

    assert found_among(CAFE, replace(SAME, texts=text)) == []


def test_one_organisation_at_one_address_under_two_names_of_the_place():
    here = place(name="Kindcentrum De Ratel", address="Graspieperstraat 14", postal_code="9962 MC")
    there = replace(here, name="Basisschool de Ratel", postal_code="9962MC")
    older = replace(SAME, organization=CAFE.organization)

    assert found_among(replace(CAFE, places=(here,)), replace(older, places=(there,))) != []
    assert found_among(replace(CAFE, places=(here,)), replace(older, places=(here,))) == []


def test_one_organisation_that_tells_the_same_twice_of_the_same_people_and_places():
    text = (
        ("description", "Ochtend over borstvoeding en kolven, elke maand, met vrijwilligers die zelf hebben gevoed."),
    )
    known = replace(CAFE, areas=frozenset({"stad"}))
    twice = replace(SAME, organization=CAFE.organization, texts=text, areas=known.areas)
    here, there = (place(address=address, postal_code="9962 MC") for address in ("Dorpsstraat 1", "Kerkweg 2"))

    assert found_among(known, twice) == [("koffie-uurtje", "borstvoedingscafe")]
    assert found_among(known, replace(twice, areas=frozenset({"elders"}))) == []
    assert found_among(replace(known, places=(here,)), replace(twice, places=(there,))) == []


def test_what_has_ended_duplicates_nothing():
    assert found_among(CAFE, replace(SAME, status="ended")) == []
