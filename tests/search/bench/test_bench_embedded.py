"""The embedded engine: how it is made, how large it is and how fast it answers, with all facets."""

import pytest

from tests.search.bench import limits
from tests.search.bench.figures import Times
from tests.search.bench.limits import LARGE, MIDDLE, SMALL
from tests.search.bench.maps import MUNICIPALITY, MadeUpMap

SEARCHES = 400
SIZES = [
    pytest.param(SMALL, marks=pytest.mark.bench),
    pytest.param(MIDDLE, marks=pytest.mark.bench),
    pytest.param(LARGE, marks=pytest.mark.bench_large),
]


def made_index(made: MadeUpMap) -> str:
    found = made.measure("index")
    return (
        f"index of {found['documents']} documents in {found['seconds']:.1f} s "
        f"({found['seconds'] / found['documents'] * 1000:.2f} ms each), {found['megabytes']:.1f} MB on disk, "
        f"memory {found['memory_before']:.0f} MB before and {found['memory_most']:.0f} MB at most"
    )


@pytest.mark.parametrize("count", SIZES)
def test_a_question_with_all_facets_is_answered_in_time(town, report, count):
    made = town(count)
    report(f"Embedded engine, {count} services: {made_index(made)}")

    found = made.measure("search", MUNICIPALITY, SEARCHES)
    whole, apart, worked = (Times.of(found[name]) for name in ("whole", "apart", "worked"))
    report(
        f"Embedded engine, {found['services']} services, model {found['model']}: {whole} (limit p95 "
        f"{limits.WITH_MODEL[count]}); embedding apart: {apart} (limit p95 {limits.EMBEDDING_APART[count]}), "
        f"of which this process worked p95 {worked.p95:.1f}; "
        f"memory {found['memory']:.0f} MB, first questions {found['first_seconds']:.1f} s, "
        f"{found['without_answer']} without an answer"
    )

    assert found["services"] >= count
    assert whole.p95 <= limits.WITH_MODEL[count]
    assert apart.p95 <= limits.EMBEDDING_APART[count]


@pytest.mark.bench
def test_filters_words_and_facets_without_the_model_are_quick(town, report):
    found = town(SMALL).using(DENSE_MODEL="off").measure("search", MUNICIPALITY, SEARCHES, "filtered")

    times = Times.of(found["whole"])
    report(
        f"Embedded engine, {found['services']} services, model {found['model']}: {times} "
        f"(limit p95 {limits.WITHOUT_MODEL[SMALL]})"
    )
    assert times.p95 <= limits.WITHOUT_MODEL[SMALL]


@pytest.mark.parametrize("count", SIZES)
def test_suggestions_come_while_somebody_types(town, report, count):
    times = Times.of(town(count).measure("suggest", MUNICIPALITY)["whole"])

    report(f"Suggestions, embedded engine, {count} services: {times} (limit p95 {limits.SUGGESTIONS})")
    assert times.p95 <= limits.SUGGESTIONS
