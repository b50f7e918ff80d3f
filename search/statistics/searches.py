"""Searches by theme and district, with what came of them; the words are forgotten within a minute."""

from collections import deque
from dataclasses import dataclass

from search.errors import SearchUnavailableError
from search.find import understood, vocabulary_of
from search.query import SearchQuery
from search.question.understanding import Understanding
from search.results.values import SearchResults
from sociale_kaart import clock
from sociale_kaart.models import Area, SearchCount, SearchOutcome
from sociale_kaart.rate_limit import RateLimit
from sociale_kaart.statistics.tally import Row
from sociale_kaart.statistics.visits import Visit
from sociale_kaart.statistics.writing import count, wake

# The same question again, for a next page or with another order, is the same search.
once = RateLimit(most=1, seconds=30 * 60)
flood = RateLimit(most=120, seconds=60 * 60)
MOST_WAITING = 1_000


@dataclass(frozen=True)
class Searched:
    query: SearchQuery
    municipality: Area
    outcome: SearchOutcome


waiting: deque[Searched] = deque(maxlen=MOST_WAITING)


def note_search(query: SearchQuery, results: SearchResults, pages: int, municipality: Area, visit: Visit) -> None:
    """Have a search counted; a cry for help is not, and neither is a list that nothing was asked of.

    `pages` is how many information pages were found besides.
    """
    if results.crisis or query.is_empty or query.page > 1:
        return
    asked = query.sorted_by("relevance").to_querystring()
    if once.allows(visit.address, municipality.slug, asked) and flood.allows(visit.address):
        waiting.append(Searched(query, municipality, outcome_of(results, pages)))
        wake()


def outcome_of(results: SearchResults, pages: int) -> SearchOutcome:
    if not results.total and not pages:
        return SearchOutcome.NOTHING
    return SearchOutcome.WEAK if results.is_weak else SearchOutcome.FOUND


def count_searches() -> None:
    """What the questions were about; then nothing of them is left."""
    while waiting:
        one = waiting.popleft()
        try:
            understanding = understood(one.query, vocabulary_of(one.municipality, one.query.lang))
        except SearchUnavailableError:
            understanding = Understanding()
        key = (
            ("municipality_id", one.municipality.pk),
            ("month", clock.today().replace(day=1)),
            ("question_type", theme_of(one.query, understanding)),
            ("area", area_of(one.query, understanding)),
            ("outcome", str(one.outcome)),
        )
        count(Row(SearchCount, key))


def theme_of(query: SearchQuery, understanding: Understanding) -> str:
    """The question type that was chosen, else the one that the words are most about; empty for none."""
    if query.question_types:
        return query.question_types[0]
    named, types = understanding.topics.types_named, understanding.topics.matching_types
    return max(types, key=lambda slug: (named.get(slug, 0), types[slug]), default="")


def area_of(query: SearchQuery, understanding: Understanding) -> str:
    if query.areas:
        return query.areas[0]
    return next((one.value for one in understanding.recognized if one.facet == "area"), "")
