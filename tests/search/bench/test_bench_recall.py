"""What is lost by weighing only the engine's best, next to the same questions on Wagtail's own database search."""

from statistics import fmean

import pytest

from tests.search.bench import limits
from tests.search.bench.figures import Times
from tests.search.bench.limits import MIDDLE

pytestmark = pytest.mark.bench


def test_the_best_of_all_matches_are_among_the_candidates(maps, report):
    made = maps.country(MIDDLE)
    found = made.measure("recall", made.asked[0], MIDDLE)
    rows = [row for row in found["rows"] if row["best"]]

    recall = fmean(row["kept"] / row["best"] for row in rows)
    same = fmean(row["is_same"] for row in rows)
    report(
        f"Candidates, {MIDDLE} services, {len(rows)} questions without filters: weighing {found['usual']} keeps "
        f"{recall:.1%} of the first ten that weighing all {fmean(row['total'] for row in rows):.0f} matches gives "
        f"(limit {limits.RECALL:.0%}), the same ten in the same order for {same:.1%}; "
        f"{Times.of([row['took'] for row in rows])} against {Times.of([row['took_all'] for row in rows])}"
    )
    wagtail = Times.of([row["took_wagtail"] for row in rows])
    report(
        f"Wagtail's own database search, the same questions: {wagtail}; made in {found['wagtail_seconds']:.0f} s; "
        f"{fmean(row['wagtail_kept'] / row['best'] for row in rows):.1%} of those first ten, "
        f"nothing at all for {fmean(not row['wagtail_found'] for row in rows):.1%} (it knows no filters or facets)"
    )
    assert recall >= limits.RECALL
