"""Where little is found: which choice stands in the way, and how many there are without it or a step wider."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.utils.translation import ngettext

from search.query import SearchQuery
from search.results.addresses import address
from search.results.fitting import Amount
from search.results.steps import Kind, Step, large_steps, lone_steps, small_steps
from search.results.values import SearchResults
from search.vocabulary import Vocabulary

# Fewer than this is little.
FEW = 3
# Each way is a question to the engine, asked while somebody waits; without all choices and without the words always.
MOST_TRIED = 6
# So many more where no single choice is in the way.
MOST_LONE = 4
# What changes least stands first.
ORDER: tuple[Kind, ...] = ("wider", "without", "only", "all", "words")
LARGE = ("all", "words")
Count = Callable[[Sequence[SearchQuery]], Sequence[Amount]]


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


def is_general(results: SearchResults) -> bool:
    """Whether the list is long enough, but of places that help with any question, or do not say if they fit."""
    is_asked = results.page == 1 and results.fitting is not None and not results.crisis
    return is_asked and results.fitting < FEW and not is_little(results)


def ways_out(query: SearchQuery, results: SearchResults, known: Vocabulary, count: Count) -> tuple[WayOut, ...]:
    """None where enough is found that fits; `count` is asked for at most MOST_TRIED and MOST_LONE questions.

    Where the list is general, it must count what fits, and a step leads to more of that.
    """
    if not is_little(results) and not is_general(results):
        return ()
    least = Amount(results.total, results.fitting or 0) if is_general(results) else Amount(results.total, -1)
    last = [step for step in large_steps(query, known) if step.kind != "words" or least.fitting < 0]
    tried = [*list(small_steps(query, known))[: MOST_TRIED - len(last)], *last]
    helpful = _helpful(tried, least, count)
    if all(way.step.kind in LARGE for way in helpful):
        helpful += _helpful(list(lone_steps(query, known))[:MOST_LONE], least, count)
    return tuple(sorted(_needed(helpful), key=lambda way: (ORDER.index(way.step.kind), -way.total)))


def _helpful(steps: Sequence[Step], least: Amount, count: Count) -> list[WayOut]:
    """Those of the steps that find more than this."""
    found = count([step.query for step in steps]) if steps else ()
    return [
        WayOut(step, more.total)
        for step, more in zip(steps, found, strict=True)
        if more.total > least.total and more.fitting > least.fitting
    ]


def _needed(ways: Sequence[WayOut]) -> list[WayOut]:
    """To take a choice away is needless where a step wider finds as much, and all choices where less does.

    All choices away from a question without words is the whole list: only where nothing smaller helps.
    """
    small = [way for way in ways if way.step.kind not in LARGE]
    return [way for way in ways if all(_adds_to(one, way) for one in small)]


def _adds_to(smaller: WayOut, way: WayOut) -> bool:
    if way.step.kind == "all":
        return bool(way.step.query.text) and way.total > smaller.total
    is_wider = smaller.step.kind == "wider" and smaller.step.facet == way.step.facet
    return way.total > smaller.total if way.step.kind == "without" and is_wider else True


def sentence(step: Step, total: int) -> str:
    """In the reader's language; `label` and `total` are still to be filled in."""
    if step.kind == "words":
        return ngettext("Without your words there is %(total)d", "Without your words there are %(total)d", total)
    if step.kind == "all":
        return ngettext("Without all choices there is %(total)d", "Without all choices there are %(total)d", total)
    if step.kind == "only":
        return ngettext("Only with ‘%(label)s’ there is %(total)d", "Only with ‘%(label)s’ there are %(total)d", total)
    if step.kind == "without":
        return ngettext("Without ‘%(label)s’ there is %(total)d", "Without ‘%(label)s’ there are %(total)d", total)
    if step.facet == "age_months":
        return ngettext("For ‘%(label)s’ there is %(total)d", "For ‘%(label)s’ there are %(total)d", total)
    return ngettext("In all of ‘%(label)s’ there is %(total)d", "In all of ‘%(label)s’ there are %(total)d", total)
