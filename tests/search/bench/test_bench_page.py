"""What the results page costs over HTTP, against a bare view that renders the same HTML from ready values."""

import pytest

from tests.search.bench import limits
from tests.search.bench.conftest import Report
from tests.search.bench.limits import LARGE, MIDDLE, SMALL
from tests.search.bench.maps import MadeUpMap
from tests.search.bench.pages import PAGES, TIMES, of_judged_questions, serving, side_by_side


def told(made: MadeUpMap, report: Report, engine: str, limit: float | None) -> list[float]:
    """How many times a bare view each page costs, as the report has it too."""
    ratios = []
    with serving(made) as visit:
        for page in PAGES:
            whole, bare = side_by_side(visit, page)
            ratios.append(whole / bare)
            report(
                f"/{page}/ over HTTP, {engine}, {made.count} services, {TIMES} requests in turn, embedding apart: "
                f"{whole:.1f} ms; bare view that renders the same HTML: {bare:.1f} ms; ratio {whole / bare:.2f} "
                f"(limit {limit or '-'})"
            )
        report(f"/zoeken/ over HTTP, {engine}, {made.count} services, whole page: {of_judged_questions(visit)}")
    return ratios


@pytest.mark.bench
@pytest.mark.parametrize("count", [SMALL, MIDDLE])
def test_the_results_page_costs_at_most_three_times_a_bare_view(maps, report, count):
    ratios = told(maps.town(count), report, "embedded engine", limits.HTTP_RATIO)

    assert max(ratios) <= limits.HTTP_RATIO


@pytest.mark.bench_large
def test_the_results_page_of_a_map_of_the_country_is_told(maps, report):
    told(maps.country(LARGE).using(BENCH_LANGUAGES="nl"), report, "embedded engine", None)
