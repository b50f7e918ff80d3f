"""Questions that ask a little less than this one: a choice away, or a step wider."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Literal

from django.utils.translation import gettext as _

from search.parameters import FACETS
from search.query import SearchQuery
from search.vocabulary import Place, Vocabulary
from sociale_kaart.ages import age_in_words

Kind = Literal["wider", "without", "only", "all", "words"]


@dataclass(frozen=True)
class Step:
    """The question with less in it; `facet` is the choice that goes, widens or stays, empty where all go."""

    kind: Kind
    facet: str
    label: str
    query: SearchQuery


def small_steps(query: SearchQuery, known: Vocabulary) -> Iterator[Step]:
    """A step wider in place and age, then each choice away."""
    wider = (_wider_area(query, known), _wider_age(query, known))
    without = (Step("without", name, label, query.without(name)) for name, label in _choices(query, known))
    return chain(filter(None, wider), without)


def lone_steps(query: SearchQuery, known: Vocabulary) -> Iterator[Step]:
    """Each choice kept alone; with fewer than three choices those are among the small steps."""
    choices = list(_choices(query, known))
    if len(choices) > 2:
        for name, label in choices:
            yield Step("only", name, label, _without(query, [other for other, _label in choices if other != name]))


def large_steps(query: SearchQuery, known: Vocabulary) -> Iterator[Step]:
    """All choices away, and the words away."""
    chosen = [name for name, _label in _choices(query, known)]
    if len(chosen) > 1:
        yield Step("all", "", "", _without(query, chosen))
    if chosen and query.text:
        yield Step("words", "", "", query.without("text"))


def _choices(query: SearchQuery, known: Vocabulary) -> Iterator[tuple[str, str]]:
    """Name and words of each filter that is on; a postcode filters nothing."""
    if query.age_months is not None:
        yield "age_months", age_in_words(query.age_months)
    for facet in FACETS:
        if values := getattr(query, facet.attribute):
            yield facet.name, ", ".join(known.label(facet.name, value) for value in values)
    if query.free:
        yield "free", _("free of charge")
    if query.open_now:
        yield "open_now", _("open now")


def _without(query: SearchQuery, names: Iterable[str]) -> SearchQuery:
    for name in names:
        query = query.without(name)
    return query


def _wider_area(query: SearchQuery, known: Vocabulary) -> Step | None:
    """From a wijk to the part of town that holds it; the whole town is the step without."""
    if len(query.areas) != 1:
        return None
    (slug,) = query.areas
    around = [place for place in map(known.places.get, known.holders(slug)[:-1]) if place and _is_inside(place, known)]
    if not around:
        return None
    return Step("wider", "area", around[0].name, query.with_values("area", [around[0].slug]))


def _is_inside(place: Place, known: Vocabulary) -> bool:
    return place.slug != known.municipality and known.places[known.municipality].holds(place)


def _wider_age(query: SearchQuery, known: Vocabulary) -> Step | None:
    """From an age to the phases of life that it lies in."""
    if query.age_months is None or query.life_phases:
        return None
    phases = known.phases_around(query.age_months, query.age_months)
    if not phases:
        return None
    label = ", ".join(known.label("life_phase", phase) for phase in phases)
    wider = replace(query.without("age_months"), life_phases=phases)
    return Step("wider", "age_months", label, wider)
