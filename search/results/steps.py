"""Questions that ask a little less than this one: a choice away, or a step wider."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from typing import Literal

from django.utils.translation import gettext as _

from search.parameters import FACET_BY_NAME, FACETS
from search.query import SearchQuery
from search.vocabulary import Place, Vocabulary
from sociale_kaart.ages import age_in_words

Kind = Literal["wider", "without", "all", "words"]


@dataclass(frozen=True)
class Step:
    """The question with one choice less, or wider; `facet` is empty where several choices go."""

    kind: Kind
    facet: str
    label: str
    query: SearchQuery


def small_steps(query: SearchQuery, known: Vocabulary) -> Iterator[Step]:
    """A step wider in place and age, then each choice away."""
    wider = (_wider_area(query, known), _wider_age(query, known))
    return chain(filter(None, wider), _without_one(query, known))


def _without_one(query: SearchQuery, known: Vocabulary) -> Iterator[Step]:
    if query.age_months is not None:
        yield Step("without", "age_months", age_in_words(query.age_months), query.without("age_months"))
    for facet in FACETS:
        if values := getattr(query, facet.attribute):
            label = ", ".join(known.label(facet.name, value) for value in values)
            yield Step("without", facet.name, label, query.without(facet.name))
    if query.free:
        yield Step("without", "free", _("free of charge"), query.without("free"))
    if query.open_now:
        yield Step("without", "open_now", _("open now"), query.without("open_now"))


def large_steps(query: SearchQuery) -> Iterator[Step]:
    """All choices away, and the words away."""
    chosen = [name for name in ("age_months", "free", "open_now", *FACET_BY_NAME) if _is_chosen(query, name)]
    if len(chosen) > 1:
        bare = query
        for name in chosen:
            bare = bare.without(name)
        yield Step("all", "", "", bare)
    if chosen and query.text:
        yield Step("words", "", "", query.without("text"))


def _is_chosen(query: SearchQuery, name: str) -> bool:
    facet = FACET_BY_NAME.get(name)
    return getattr(query, facet.attribute if facet else name) not in (None, False, ())


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
