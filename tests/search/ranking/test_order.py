"""The order of what was weighed."""

import pytest

from search.engines.protocol import CandidateRequest
from search.filters import Filters
from search.query import SearchQuery
from search.question.topics import Topics
from search.question.understanding import Understanding
from search.ranking.closeness import NoCloseness
from search.ranking.scorer import SAME_SCORE, rank, weigh
from search.ranking.weights import WITHOUT_MODEL, worth
from tests.search.ranking.facts import KNOWN, asked, candidate, listing


def in_order(*candidates, sort="relevance", filters=()):
    filters = Filters((), {}, ("service", "page"), filters)
    request = CandidateRequest(SearchQuery(sort=sort), Understanding(), filters, limit=10)
    return [one.payload["slug"] for one in rank(candidates, request, KNOWN)]


def test_the_best_comes_first():
    assert in_order(candidate("a", 1), candidate("b", 2)) == ["b", "a"]


def test_what_a_filter_asked_and_is_not_told_comes_last_however_well_it_fits():
    best = candidate("best", 99, unknown=("age",))

    assert in_order(best, candidate("other", 1), filters=("age",)) == ["other", "best"]
    assert in_order(best, candidate("other", 1), filters=("area",)) == ["best", "other"]


def test_equal_relevance_gives_the_lighter_help_first_then_the_name():
    found = [
        candidate("b", 1, tier="zwaar"),
        candidate("c", 1 + SAME_SCORE / 3, tier="zwaar"),
        candidate("a", 1, tier="zwaar"),
        candidate("d", 1, tier="licht"),
    ]

    assert in_order(*found) == ["d", "a", "b", "c"]


def test_clearly_better_help_comes_first_though_it_is_heavier():
    assert in_order(candidate("licht", 1, tier="licht"), candidate("zwaar", 1.1, tier="zwaar")) == ["zwaar", "licht"]


def test_a_page_stands_where_it_fits_and_after_a_service_that_fits_as_well():
    page, service = candidate("a", 2, kind="page"), candidate("b", 2, tier="zwaar")

    assert in_order(page, service, candidate("c", 1, tier="licht")) == ["b", "a", "c"]


@pytest.mark.parametrize("sort", ["name", "verified", "distance"])
def test_other_orders_ask_nothing_of_relevance(sort):
    first = candidate("a", 0, verified_on="2026-01-01")

    assert in_order(candidate("b", 9, verified_on="2020-01-01"), first, sort=sort) == ["a", "b"]


def test_the_score_is_the_worth_of_what_speaks_for_it():
    topics = Topics(concepts={"slapen": 1.0})
    found = [candidate("a", facts=listing(concepts={"slapen": 0.5}, tier=3))]

    (one,) = weigh(found, asked("nachten", topics), NoCloseness()).found

    weights = worth(WITHOUT_MODEL)
    assert one.score == pytest.approx(0.5 * weights["concept"] - weights["tier"])


def test_an_exact_name_outweighs_words_and_concepts():
    topics = Topics(concepts={"slapen": 1.0}, related={"slapen": 1.0})
    about = candidate("about", facts=listing(words={"slapen": 9}, concepts={"slapen": 1.0}, types=["slapen"]))
    named = candidate("named", facts=listing(names=[["slapen"]], tier=3, access=6))

    found = weigh([about, named], asked("slapen", topics), NoCloseness()).found

    assert in_order(*found) == ["named", "about"]


def test_what_editors_add_is_added():
    found = weigh([candidate("a"), candidate("b")], asked("x", boosts={"service:b": 1.5}), NoCloseness()).found

    assert [one.score for one in found] == [0.0, 1.5]
