"""Searches by theme and district, with what came of them; nothing is kept of the words."""

from search.query import SearchQuery
from search.results.values import SearchResults
from sociale_kaart import clock
from sociale_kaart.models import Area, SearchCount, SearchOutcome
from sociale_kaart.rate_limit import RateLimit
from sociale_kaart.statistics.tally import Row
from sociale_kaart.statistics.visits import Visit
from sociale_kaart.statistics.writing import count

# The same question again, for a next page or with another order, is the same search.
once = RateLimit(most=1, seconds=30 * 60)
flood = RateLimit(most=120, seconds=60 * 60)


def count_search(query: SearchQuery, results: SearchResults, pages: int, municipality: Area, visit: Visit) -> None:
    """Count a search by what it was about; a cry for help is not counted, nor a list that nothing was asked of.

    `pages` is how many information pages were found besides.
    """
    if results.crisis or query.is_empty or query.page > 1:
        return
    asked = query.sorted_by("relevance").to_querystring()
    if not (once.allows(visit.address, municipality.slug, asked) and flood.allows(visit.address)):
        return
    key = (
        ("municipality_id", municipality.pk),
        ("month", clock.today().replace(day=1)),
        ("question_type", query.question_types[0] if query.question_types else results.theme),
        ("area", area_of(query, results)),
        ("outcome", str(outcome_of(results, pages))),
    )
    count(Row(SearchCount, key))


def outcome_of(results: SearchResults, pages: int) -> SearchOutcome:
    if not results.total and not pages:
        return SearchOutcome.NOTHING
    return SearchOutcome.WEAK if results.is_weak else SearchOutcome.FOUND


def area_of(query: SearchQuery, results: SearchResults) -> str:
    """The area that was chosen, else the one in the words; empty for none."""
    if query.areas:
        return query.areas[0]
    return next((one.value for one in results.recognized if one.facet == "area"), "")
