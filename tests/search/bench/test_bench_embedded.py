"""The embedded engine: how it is made, how large it is and how fast it answers, with all facets."""

import pytest

from tests.search.bench import limits
from tests.search.bench.conftest import Report
from tests.search.bench.figures import Times
from tests.search.bench.limits import LARGE, MIDDLE, SMALL
from tests.search.bench.maps import MadeUpMap, Maps

SEARCHES = 400
# A large municipality alone, then maps of the country: each answer comes from one municipality, as for a visitor.
SIZES = [
    pytest.param(SMALL, marks=pytest.mark.bench),
    pytest.param(MIDDLE, marks=pytest.mark.bench),
    pytest.param(LARGE, marks=pytest.mark.bench_large),
]


def of_size(maps: Maps, count: int) -> MadeUpMap:
    return maps.town(count) if count == SMALL else maps.country(count)


def made_index(made: MadeUpMap) -> str:
    found = made.measure("index")
    return (
        f"index of {found['documents']} documents in {found['seconds']:.1f} s "
        f"({found['seconds'] / found['documents'] * 1000:.2f} ms each), {found['megabytes']:.1f} MB on disk, "
        f"memory {found['memory_before']:.0f} MB before and {found['memory_most']:.0f} MB at most"
    )


def told(made: MadeUpMap, report: Report, where: str) -> tuple[Times, Times]:
    """The times of the whole and of all but the embedding, as the report has them too."""
    count = made.count
    report(f"Embedded engine, {count} services in {where}: {made_index(made)}")
    found = made.measure("search", made.slugs, SEARCHES)
    whole, apart, worked = (Times.of(found[name]) for name in ("whole", "apart", "worked"))
    report(
        f"Embedded engine, {count} services in {where}, model {found['model']}: {whole} (limit p95 "
        f"{limits.WITH_MODEL[count]}); embedding apart: {apart} (limit p95 {limits.EMBEDDING_APART[count]}), "
        f"of which this process worked p95 {worked.p95:.1f}; asked: {found['services']}; "
        f"memory {found['memory']:.0f} MB, first questions {found['first_seconds']:.1f} s, "
        f"{found['without_answer']} without an answer"
    )
    return whole, apart


@pytest.mark.parametrize("count", SIZES)
def test_a_question_with_all_facets_is_answered_in_time(maps, report, count):
    whole, apart = told(of_size(maps, count), report, "one town" if count == SMALL else "a map of the country")

    assert whole.p95 <= limits.WITH_MODEL[count]
    assert apart.p95 <= limits.EMBEDDING_APART[count]


@pytest.mark.parametrize("count", SIZES[1:])
def test_one_town_with_everything_still_answers(maps, report, count):
    """No municipality is so large: told to see what grows with the listings of one place, and no limit for it."""
    told(maps.town(count), report, "one town")


@pytest.mark.bench
def test_filters_words_and_facets_without_the_model_are_quick(maps, report):
    made = maps.town(SMALL).using(DENSE_MODEL="off")
    found = made.measure("search", made.slugs, SEARCHES, "filtered")

    times = Times.of(found["whole"])
    report(
        f"Embedded engine, {SMALL} services, model {found['model']}: {times} (limit p95 {limits.WITHOUT_MODEL[SMALL]})"
    )
    assert times.p95 <= limits.WITHOUT_MODEL[SMALL]


@pytest.mark.parametrize("count", SIZES)
def test_suggestions_come_while_somebody_types(maps, report, count):
    made = of_size(maps, count)
    times = Times.of(made.measure("suggest", made.asked[0])["whole"])

    report(f"Suggestions, embedded engine, {count} services: {times} (limit p95 {limits.SUGGESTIONS})")
    assert times.p95 <= limits.SUGGESTIONS
