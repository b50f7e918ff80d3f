"""Where nothing is on offer for a question."""

from datetime import date

import pytest

from sociale_kaart.models import Area
from sociale_kaart.reports.coverage import Cell, coverage, gaps
from tests.sociale_kaart.reports.conftest import MakeService

TODAY = date(2026, 11, 26)


def cells(municipality: Area) -> dict[tuple[str, str], Cell]:
    return {(cell.life_phase.slug, cell.district.slug): cell for cell in coverage(municipality, TODAY)}


def counts(municipality: Area) -> dict[tuple[str, str], int]:
    return {key: cell.count for key, cell in cells(municipality).items() if cell.count}


def test_every_cell_is_there_also_where_there_is_nothing(municipality, words):
    assert len(coverage(municipality, TODAY)) == 2 * 2
    assert [(gap.life_phase.slug, gap.is_everywhere) for gap in gaps(coverage(municipality, TODAY))] == [
        ("baby", True),
        ("peuter", True),
    ]


def test_a_service_counts_in_the_life_phases_and_districts_it_is_for(municipality, make_service: MakeService):
    make_service("ook-voor-pasgeborenen", ("duinstad-oost",), age_basis="stated", minimum_age=0, maximum_age=0)
    make_service("vanaf-drie", ("nederland",), age_basis="stated", minimum_age=36)

    assert counts(municipality) == {
        ("baby", "duinstad-oost"): 1,
        ("peuter", "duinstad-oost"): 1,
        ("peuter", "duinstad-west"): 1,
    }


def test_a_service_for_part_of_a_district_counts_there(municipality, make_service: MakeService):
    Area.objects.get(slug="duinstad-oost").add_child(kind="wijk", slug="vissersbuurt", name="Vissersbuurt")
    make_service("buurtkamer", ("vissersbuurt",))

    assert set(counts(municipality)) == {("baby", "duinstad-oost"), ("peuter", "duinstad-oost")}


@pytest.mark.parametrize("unknown", [{"age_basis": "unknown"}, {"areas": ()}])
def test_what_is_not_known_fills_no_cell_and_is_told(municipality, make_service: MakeService, unknown):
    make_service("onbekend", **unknown)

    assert counts(municipality) == {}
    assert {cell.unsure for cell in cells(municipality).values()} == {1}


@pytest.mark.parametrize("away", [{"live": False}, {"status": "ended"}, {"end_date": date(2026, 11, 25)}])
def test_only_what_people_find_counts(municipality, make_service: MakeService, away):
    make_service("weg", **away)

    assert counts(municipality) == {}


def test_a_cell_tells_the_lightest_help(municipality, make_service: MakeService):
    for slug, tier in (("een", "zwaar"), ("twee", "licht"), ("drie", "zwaar")):
        make_service(slug, tier=tier)

    cell = cells(municipality)["baby", "duinstad-oost"]
    assert [(tier.slug, count) for tier, count in cell.tiers] == [("licht", 1), ("zwaar", 2)]
    assert cell.lightest.slug == "licht"


def test_a_municipality_without_districts_is_one(neighbour, words):
    assert {cell.district for cell in coverage(neighbour, TODAY)} == {neighbour}


def test_services_of_another_municipality_do_not_count(municipality, neighbour, make_service: MakeService):
    make_service("van-elders", municipality=neighbour)

    assert counts(municipality) == {}
