"""The one place that was asked for by name and that a choice leaves out of the list."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain, islice

from search.query import SearchQuery
from search.question.words import key, words
from search.results.steps import Step, large_steps, small_steps
from search.results.values import SearchResults, ServiceHit
from search.results.ways_out import WayOut
from search.vocabulary import Vocabulary

# Nobody types a longer name; each choice is another question to the engine.
LONGEST_NAME, MOST_CHOICES = 8, 4
Ask = Callable[[SearchQuery], SearchResults]


@dataclass(frozen=True)
class LeftOut:
    """`ways_out` bring it back; a choice less, or all of them where no single one is in the way."""

    service: ServiceHit
    ways_out: tuple[WayOut, ...]


def left_out(query: SearchQuery, results: SearchResults, ask: Ask, steps: Callable[[], list[Step]]) -> LeftOut | None:
    """`ask` gives the first few of a question, `steps` ask a little less of it. None where the list holds it."""
    said = words(query.text)
    if results.crisis or query.page > 1 or not query.has_filters or not 0 < len(said) <= LONGEST_NAME:
        return None
    wanted = _named(ask(SearchQuery(text=query.text, kind=query.kind, lang=query.lang)), query.text, said)
    if wanted is None or any(hit.slug == wanted.slug for hit in results.hits):
        return None
    asked = ((step, ask(step.query)) for step in steps())
    ways = [WayOut(step, found.total) for step, found in asked if _first(found) == wanted.slug]
    single = tuple(way for way in ways if way.step.kind != "all")
    return LeftOut(wanted, single or tuple(ways))


def fewer_choices(query: SearchQuery, known: Vocabulary) -> list[Step]:
    """Each choice away, and all of them where there are more."""
    one_less = (step for step in small_steps(query, known) if step.kind == "without")
    every = (step for step in large_steps(query, known) if step.kind == "all")
    return list(chain(islice(one_less, MOST_CHOICES), every))


def _named(results: SearchResults, text: str, said: list[str]) -> ServiceHit | None:
    """The first of them, where the question is its name, or two words of it or more and nothing else."""
    hit = next(iter(results.hits), None)
    if not isinstance(hit, ServiceHit):
        return None
    is_part = len(set(said)) > 1 and set(said).issubset(words(hit.name))
    return hit if is_part or key(text) == key(hit.name) else None


def _first(results: SearchResults) -> str:
    return next((hit.slug for hit in results.hits), "")
