"""What was recognised in a question, as filters in one touch."""

from dataclasses import replace

import pytest

from search.query import SearchQuery
from search.results.values import Facet, FacetValue, Recognized, SearchResults
from search.views.page import Offer, offers

SLEEP = Recognized("question_type", "slapen", "Slapen", "slaapt niet")
AGE = Recognized("age_months", "18", "18 maanden", "anderhalf")
COUNTED = Facet("question_type", "vraagtype", (FacetValue("slapen", "Slapen", 7, False, "?"),))
RESULTS = SearchResults(total=9, hits=(), facets=(COUNTED,), page=1, page_size=10, recognized=(AGE, SLEEP))


def test_what_was_recognised_is_a_filter_with_what_then_remains():
    found = offers(SearchQuery(text="anderhalf slaapt niet"), RESULTS)

    assert found == (
        Offer("leeftijd", "18", "18 maanden", "?q=anderhalf+slaapt+niet&leeftijd=18", None),
        Offer("vraagtype", "slapen", "Slapen", "?q=anderhalf+slaapt+niet&vraagtype=slapen", 7),
    )


LANGUAGES = Facet(
    "language", "taal", (FacetValue("tr", "Turks", 0, False, "?"), FacetValue("uk", "Oekraïens", 2, False, "?"))
)
TURKISH = Recognized("language", "tr", "Turks", "Turks")
UKRAINIAN = Recognized("language", "uk", "Oekraïens", "Oekraïens")
NO_COST = Recognized("free", "true", "gratis", "gratis")


def test_a_filter_that_would_leave_nothing_is_told_and_leads_nowhere():
    results = replace(RESULTS, facets=(LANGUAGES,), recognized=(TURKISH, UKRAINIAN, NO_COST), free_count=0)

    found = offers(SearchQuery(text="gratis hulp in het Turks of Oekraïens"), results)

    assert [(one.value, one.count) for one in found] == [("uk", 2), ("tr", None), ("true", None)]
    assert [bool(one.url) for one in found] == [True, False, False]


@pytest.mark.parametrize("count", [3, None])
def test_what_costs_nothing_is_offered_with_its_number_where_that_is_counted(count):
    results = replace(RESULTS, recognized=(NO_COST,), free_count=count)

    assert [(one.parameter, one.count) for one in offers(SearchQuery(text="gratis"), results)] == [("kosten", count)]


def test_a_second_value_of_a_filter_would_widen_and_is_not_offered():
    chosen = SearchQuery(text="anderhalf slaapt niet", question_types=("scheiding",))

    assert [one.parameter for one in offers(chosen, RESULTS)] == ["leeftijd"]


def test_no_number_is_offered_where_no_place_is_left():
    nothing = replace(COUNTED, values=(replace(COUNTED.values[0], count=0),))

    found = offers(SearchQuery(text="anderhalf slaapt niet"), replace(RESULTS, facets=(nothing,)))

    assert [(one.value, one.count) for one in found] == [("18", None), ("slapen", None)]
