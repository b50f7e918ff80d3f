"""Where little is found, each choice in the way is named with what there is without it."""

import pytest

from search.find import amounts, find, vocabulary_of
from search.query import SearchQuery
from search.results.fitting import Amount
from search.results.ways_out import FEW, MOST_LONE, MOST_TRIED, is_general, ways_out

pytestmark = pytest.mark.django_db


@pytest.fixture
def ways(world):
    """The ways out of a question: kind, facet and total of each, in order."""

    def answer(text: str = "", **fields) -> list[tuple[str, str, int]]:
        return [(way.step.kind, way.step.facet, way.total) for way in of(world, text, **fields)]

    return answer


def of(world, text: str = "", count=None, **fields):
    query = SearchQuery(text=text, kind="service", **fields)
    known = vocabulary_of(world.municipality, "nl")
    results = find(query, world.municipality)

    def amounts_of(others):
        return amounts(others, known, world.municipality, with_fitting=is_general(results))

    return ways_out(query, results, known, count or amounts_of)


def test_the_choice_in_the_way_is_named_with_what_there_is_without_it(world, ways):
    for number in range(4):
        world.service(f"slaap-{number}", question_types=["slapen"], service_areas=["dorp-noord"])

    found = of(world, question_types=("slapen",), areas=("dorp-zuid",))

    assert found[0].sentence == "Zonder ‘Zuid’ zijn er 4"
    assert found[0].url == "?vraagtype=slapen"


def test_following_a_way_gives_its_number(world):
    for number in range(5):
        world.service(f"dienst-{number}", question_types=["geld"], minimum_age=number * 12, maximum_age=200)
    world.service("slaap", question_types=["slapen"], service_areas=["dorp-duin"], minimum_age=24, maximum_age=47)

    found = of(world, question_types=("slapen",), areas=("dorp-meer",), age_months=30)

    assert found
    for way in found:
        assert find(way.step.query, world.municipality).total == way.total > 0


def test_a_choice_that_gives_no_more_is_not_named(world, ways):
    world.service("een", question_types=["slapen"], service_areas=["dorp-noord"])
    world.service("twee", question_types=["geld"], service_areas=["dorp-noord"])

    assert ways(question_types=("slapen",), areas=("dorp-noord",)) == [("without", "question_type", 2)]


def test_several_values_of_one_filter_go_together(world, ways):
    world.service("een", question_types=["slapen"])

    assert ways(question_types=("geld",), tiers=("specialistisch", "eerste-lijn")) == [("all", "", 1)]


def test_a_wijk_widens_to_the_part_of_town_that_holds_it(world):
    for number in range(3):
        world.service(f"duin-{number}", service_areas=["dorp-duin"])
    world.service("zuid", service_areas=["dorp-zuid"])

    found = of(world, areas=("dorp-meer",))

    assert [way.sentence for way in found] == ["In heel ‘Noord’ zijn er 3", "Zonder ‘Meer’ zijn er 4"]
    assert found[0].url == "?wijk=dorp-noord"


def test_an_age_widens_to_its_phase_of_life(world, ways):
    for number in range(3):
        world.service(f"peuter-{number}", minimum_age=36, maximum_age=47)

    # The whole phase finds as much as no age at all, so that is not offered.
    assert ways(age_months=30) == [("wider", "age_months", 3)]


def test_an_age_of_a_baby_of_no_months_is_a_choice_too(world, ways):
    world.service("puber", minimum_age=150)

    assert ways(age_months=0) == [("without", "age_months", 1)]


def test_where_no_single_choice_is_in_the_way_each_is_tried_alone(world, ways):
    world.service("turks", languages=["tr"], service_areas=["dorp-zuid"], tier="eigen-kracht")
    world.service("noord", service_areas=["dorp-noord"], tier="eigen-kracht")
    for number in range(2):
        world.service(f"zuid-{number}", service_areas=["dorp-zuid"], tier="eerste-lijn")

    found = ways(languages=("tr",), areas=("dorp-noord",), tiers=("eerste-lijn",))

    assert found == [("only", "tier", 2), ("only", "area", 1), ("only", "language", 1)]


def test_all_choices_and_the_words_are_ways_too(world, ways):
    world.service("slaapuur", name_nl="Slaapuur", tier="eerste-lijn", service_areas=["dorp-noord"])
    world.service("geld", name_nl="Budgethulp", tier="specialistisch", service_areas=["dorp-zuid"])

    found = ways("slaapuur", tiers=("specialistisch",), areas=("dorp-zuid",))

    assert found == [("all", "", 1), ("words", "", 1)]


def test_the_whole_list_is_only_offered_where_nothing_smaller_helps(world, ways):
    world.service("een", tier="eerste-lijn", service_areas=["dorp-noord"])
    world.service("twee", tier="eigen-kracht", service_areas=["dorp-zuid"])

    assert ways(tiers=("specialistisch",), areas=("dorp-zuid",)) == [("without", "tier", 1)]


def general_places(world, count: int) -> None:
    for number in range(count):
        world.service(f"algemeen-{number}", is_general_entrance=True)


def test_general_entrances_are_no_answer_where_a_choice_leaves_out_what_fits(world, ways):
    general_places(world, 4)
    for number in range(2):
        world.service(f"slaap-{number}", question_types=["slapen"], service_areas=["dorp-noord"])

    assert ways("slapen", areas=("dorp-zuid",)) == [("without", "area", 6)]
    assert ways("slapen") == []


def test_who_does_not_tell_whether_it_fits_the_choice_is_no_answer_either(world, ways):
    for number in range(4):
        world.service(f"onbekend-{number}", question_types=["slapen"])
    world.service("peuter", question_types=["slapen"], minimum_age=24, maximum_age=47)

    assert ways("slapen", age_months=150) == [("without", "age_months", 5)]


def test_nothing_is_offered_where_a_choice_only_leaves_out_more_general_entrances(world, ways):
    general_places(world, 4)
    world.service("algemeen-noord", is_general_entrance=True, service_areas=["dorp-noord"])

    assert ways("slapen", areas=("dorp-zuid",)) == []


def test_a_long_list_that_fits_has_no_ways(world, ways):
    for number in range(FEW):
        world.service(f"zuid-{number}", question_types=["slapen"], service_areas=["dorp-zuid"])
    world.service("noord", question_types=["slapen"], service_areas=["dorp-noord"])

    assert ways("slapen", areas=("dorp-zuid",)) == []


def test_words_alone_are_no_choice_to_take_away(world, ways):
    world.service("dienst")

    assert ways("xyzzyplugh") == []


@pytest.mark.parametrize("count", [FEW - 1, FEW])
def test_ways_are_for_short_lists(world, ways, count):
    for number in range(FEW - 1):
        world.service(f"noord-{number}", service_areas=["dorp-noord"])
    for number in range(count - FEW + 1):
        world.service(f"nog-{number}", service_areas=["dorp-noord"])
    world.service("zuid", service_areas=["dorp-zuid"])

    assert bool(ways(areas=("dorp-noord",))) == (count < FEW)


def test_the_engine_is_asked_a_bounded_number_of_questions(world):
    asked = []

    def count(queries):
        asked.extend(queries)
        return [Amount(0)] * len(queries)

    of(
        world,
        "dienst",
        count,
        age_months=30,
        areas=("dorp-meer",),
        question_types=("slapen",),
        audiences=("ouder",),
        tiers=("eerste-lijn",),
        access_routes=("vrij-toegankelijk",),
        languages=("tr",),
        delivery=("online",),
        free=True,
        open_now=True,
    )

    assert len(asked) == MOST_TRIED + MOST_LONE
    assert SearchQuery(text="dienst", kind="service") in asked
    assert any(not question.text for question in asked)
