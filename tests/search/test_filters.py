"""Which services pass which filter, and what the facets count."""

import pytest

from sociale_kaart.models import Schedule
from tests.search.conftest import counts, slugs

pytestmark = pytest.mark.django_db


def passing(results) -> set[str]:
    return set(slugs(results))


@pytest.mark.parametrize(
    ("months", "expected"),
    [
        (-9, {"zwanger", "vanaf-begin", "alle", "onbekend"}),
        (-1, {"zwanger", "vanaf-begin", "alle", "onbekend"}),
        (0, {"eerste-maand", "vanaf-begin", "alle", "onbekend"}),
        (1, {"vanaf-begin", "alle", "onbekend"}),
        (215, {"alle", "onbekend", "tot-en-met-215"}),
        (216, {"alle", "onbekend"}),
    ],
)
def test_age_in_months_counts_both_ends_and_zero(world, ask, months, expected):
    world.service("zwanger", minimum_age=-9, maximum_age=-1)
    world.service("eerste-maand", minimum_age=0, maximum_age=0)
    world.service("vanaf-begin", maximum_age=12)
    world.service("tot-en-met-215", minimum_age=200, maximum_age=215)
    world.service("alle", age_basis="everyone")
    world.service("onbekend")

    assert passing(ask(age_months=months)) == expected


def test_an_area_matches_itself_what_holds_it_and_what_lies_in_it(world, ask):
    areas = {"land": "land", "stad": world.municipality, "noord": world.north, "duin": world.dune, "zuid": world.south}
    for slug, area in areas.items():
        world.service(slug, service_areas=[area])
    world.service("onbekend")

    assert passing(ask(areas=("dorp-noord",))) == {"land", "stad", "noord", "duin", "onbekend"}
    assert passing(ask(areas=("dorp-duin",))) == {"land", "stad", "noord", "duin", "onbekend"}
    assert passing(ask(areas=("dorp-zuid",))) == {"land", "stad", "zuid", "onbekend"}
    assert passing(ask(areas=("dorp",))) == set(areas) | {"onbekend"}
    assert passing(ask(areas=("streek",))) == set(areas) | {"onbekend"}


def test_unknown_area_is_marked_and_comes_last(world, ask):
    world.service("onbekend", tier="eigen-kracht")
    world.service("noord", service_areas=[world.north])

    results = ask(areas=("dorp-noord",))

    assert [(hit.slug, hit.unknown) for hit in results.hits] == [("noord", ()), ("onbekend", ("area",))]


def test_area_counts_ignore_the_chosen_area_and_equal_what_choosing_gives(world, ask):
    for number, areas in enumerate([[world.north], [world.dune], [world.south], [world.municipality], ["land"], []]):
        world.service(f"dienst-{number}", service_areas=areas)

    chosen = ask(areas=("dorp-noord",))

    assert counts(chosen, "area") == {"dorp-noord": 5, "dorp-duin": 5, "dorp-meer": 4, "dorp-zuid": 4}
    for value, count in counts(chosen, "area").items():
        assert ask(areas=(value,)).total == count


def test_wijken_are_listed_only_below_a_chosen_area(world, ask):
    world.service("dienst")

    assert list(counts(ask(), "area")) == ["dorp-noord", "dorp-zuid"]
    assert list(counts(ask(areas=("dorp-zuid",)), "area")) == ["dorp-noord", "dorp-zuid"]
    assert list(counts(ask(areas=("dorp-duin",)), "area")) == ["dorp-noord", "dorp-duin", "dorp-meer", "dorp-zuid"]


def test_a_life_phase_matches_by_overlap_and_unknown_passes(world, ask):
    world.service("baby-en-peuter", minimum_age=6, maximum_age=30)
    world.service("puber", minimum_age=150, maximum_age=180)
    world.service("onbekend")

    results = ask(life_phases=("peuter",))

    assert [(hit.slug, hit.unknown) for hit in results.hits] == [("baby-en-peuter", ()), ("onbekend", ("age",))]
    assert counts(results, "life_phase") == {"zwanger": 1, "baby": 2, "peuter": 2, "puber": 2}


def test_values_of_one_filter_widen_and_filters_narrow(world, ask):
    world.service("slaap", question_types=["slapen"], audiences=["ouder"])
    world.service("geld", question_types=["geld"], audiences=["ouder"])
    world.service("geld-jong", question_types=["geld"], audiences=["jongere"])

    assert passing(ask(question_types=("slapen", "geld"))) == {"slaap", "geld", "geld-jong"}
    assert passing(ask(question_types=("slapen", "geld"), audiences=("ouder",))) == {"slaap", "geld"}


def test_for_other_filters_unknown_does_not_match(world, ask):
    world.service("onbekend")

    for fields in (
        {"question_types": ("slapen",)},
        {"audiences": ("ouder",)},
        {"access_routes": ("vrij-toegankelijk",)},
        {"delivery": ("online",)},
        {"languages": ("tr",)},
        {"free": True},
        {"open_now": True},
    ):
        assert ask(**fields).total == 0, fields


def test_dutch_is_spoken_where_no_language_is_given(world, ask):
    world.service("niets")
    world.service("turks", languages=["tr"])
    world.service("beide", languages=["nl", "tr"])

    assert passing(ask(languages=("nl",))) == {"niets", "beide"}
    assert counts(ask(languages=("nl",)), "language") == {"nl": 2, "tr": 2}


def test_free_is_only_what_is_said_to_be_free(world, ask):
    world.service("gratis", cost_is_free=True)
    world.service("betaald", cost_is_free=False)
    world.service("onbekend")

    assert passing(ask(free=True)) == {"gratis"}


def test_what_is_free_is_counted_among_what_is_found(world, ask):
    world.service("gratis", cost_is_free=True, tier="eerste-lijn")
    world.service("ook-gratis", cost_is_free=True)
    world.service("duur", cost_is_free=False)
    world.service("onbekend", cost_is_free=None)

    assert (ask().free_count, ask(tiers=("eerste-lijn",)).free_count) == (2, 1)


def test_values_that_nothing_has_are_listed_with_zero(world, ask):
    world.service("dienst", tier="eigen-kracht")

    assert counts(ask(), "tier") == {
        "eigen-kracht": 1,
        "basisvoorziening": 0,
        "eerste-lijn": 0,
        "specialistisch": 0,
    }
    assert counts(ask("xyzzyplugh"), "question_type") == {"slapen": 0, "geld": 0}


def test_counts_follow_the_words_of_the_question(world, ask):
    world.service("oppas-een", name_nl="Oppas", question_types=["slapen"])
    world.service("anders", name_nl="Voetbal", question_types=["slapen"])

    assert counts(ask("oppas"), "question_type") == {"slapen": 1, "geld": 0}


def test_open_now_follows_the_clock(world, ask, settings):
    world.service("dicht")
    open_service = world.service("open")
    place = world.place(open_service, "plek").service_at_locations.get()
    Schedule.objects.create(service_at_location=place, byday="TH", opens_at="11:00", closes_at="13:00")

    assert passing(ask(open_now=True)) == {"open"}
    assert counts(ask(open_now=True), "tier")["basisvoorziening"] == 1


def test_choosing_a_wijk_of_a_chosen_stadsdeel_narrows_to_it(world, ask):
    world.service("dienst")

    (area,) = [facet for facet in ask(areas=("dorp-noord",)).facets if facet.name == "area"]
    urls = {value.value: value.toggle_url for value in area.values}

    assert urls["dorp-duin"] == "?wijk=dorp-duin"
    assert urls["dorp-zuid"] == "?wijk=dorp-noord&wijk=dorp-zuid"
    assert urls["dorp-noord"] == "?"


def test_every_filter_that_is_on_can_be_taken_away(world, ask):
    chosen = ask("slaap", age_months=0, areas=("dorp-noord",), free=True, postcode="1234").chosen

    assert {one.facet: one.remove_url for one in chosen} == {
        "age_months": "?q=slaap&wijk=dorp-noord&kosten=gratis&postcode=1234",
        "area": "?q=slaap&leeftijd=0&kosten=gratis&postcode=1234",
        "free": "?q=slaap&leeftijd=0&wijk=dorp-noord&postcode=1234",
        "postcode": "?q=slaap&leeftijd=0&wijk=dorp-noord&kosten=gratis",
    }
