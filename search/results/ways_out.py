"""Where little is found: which choice stands in the way, and how many there are without it or a step wider."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from django.utils.translation import ngettext

from search.query import SearchQuery
from search.results.addresses import address
from search.results.steps import Kind, Step, large_steps, small_steps
from search.results.values import SearchResults
from search.vocabulary import Vocabulary

# Fewer than this is little.
FEW = 3
# Each way is a question to the engine, asked while somebody waits; without all choices and without the words always.
MOST_TRIED = 6
# What changes least stands first.
ORDER: tuple[Kind, ...] = ("wider", "without", "all", "words")
Count = Callable[[Sequence[SearchQuery]], Sequence[int]]


@dataclass(frozen=True)
class WayOut:
    """A step that finds more."""

    step: Step
    total: int

    @property
    def url(self) -> str:
        return address(self.step.query)

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The same as `url`, for a form of which nothing may stand in an address."""
        return self.step.query.to_pairs()

    @property
    def sentence(self) -> str:
        return sentence(self.step, self.total) % {"label": self.step.label, "total": self.total}


def is_little(results: SearchResults) -> bool:
    """Whether the reader needs a way on: few are found, or none that fits well."""
    return results.page == 1 and (results.total < FEW or results.is_weak or bool(results.nearest))


def ways_out(query: SearchQuery, results: SearchResults, known: Vocabulary, count: Count) -> tuple[WayOut, ...]:
    """None where enough is found that fits; `count` is asked once, for at most MOST_TRIED questions."""
    if not is_little(results):
        return ()
    last = list(large_steps(query))
    tried = [*list(small_steps(query, known))[: MOST_TRIED - len(last)], *last]
    found = [WayOut(step, total) for step, total in zip(tried, count([step.query for step in tried]), strict=True)]
    helpful = _needed(way for way in found if way.total > results.total)
    return tuple(sorted(helpful, key=lambda way: (ORDER.index(way.step.kind), -way.total)))


def _needed(ways: Iterator[WayOut]) -> list[WayOut]:
    """To take a choice away is needless where a step wider finds as much, and all choices where one does.

    All choices away from a question without words is the whole list: only where nothing smaller helps.
    """
    kept: list[WayOut] = []
    for way in ways:
        smaller = [one for one in kept if way.step.facet in ("", one.step.facet)]
        if way.step.kind == "words" or _finds_more(way, smaller):
            kept.append(way)
    return kept


def _finds_more(way: WayOut, smaller: list[WayOut]) -> bool:
    is_whole_list = way.step.kind == "all" and not way.step.query.text
    return not smaller or (not is_whole_list and all(one.total < way.total for one in smaller))


def sentence(step: Step, total: int) -> str:
    """In the reader's language; `label` and `total` are still to be filled in."""
    if step.kind == "words":
        return ngettext("Without your words there is %(total)d", "Without your words there are %(total)d", total)
    if step.kind == "all":
        return ngettext("Without all choices there is %(total)d", "Without all choices there are %(total)d", total)
    if step.kind == "without":
        return ngettext("Without ‘%(label)s’ there is %(total)d", "Without ‘%(label)s’ there are %(total)d", total)
    if step.facet == "age_months":
        return ngettext("For ‘%(label)s’ there is %(total)d", "For ‘%(label)s’ there are %(total)d", total)
    return ngettext("In all of ‘%(label)s’ there is %(total)d", "In all of ‘%(label)s’ there are %(total)d", total)
