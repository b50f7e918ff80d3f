"""Facets with their counts and the addresses that turn their values on and off."""

from collections.abc import Iterable, Mapping

from search.index.document import ANY
from search.parameters import FACETS, FacetName
from search.query import SearchQuery
from search.results.values import Facet, FacetValue
from search.vocabulary import FACET_KINDS, Place, Vocabulary

Counts = Mapping[str, Mapping[str, int]]


def facets(query: SearchQuery, counts: Counts, known: Vocabulary) -> tuple[Facet, ...]:
    return tuple(_facet(facet, query, counts.get(facet.name, {}), known) for facet in FACETS)


def _facet(facet: FacetName, query: SearchQuery, counts: Mapping[str, int], known: Vocabulary) -> Facet:
    if facet.name == "area":
        places = listed_places(query.areas, known)
        values = [_value(facet, query, counts, p.slug, p.name, FACET_KINDS.index(p.kind)) for p in places]
        values = [_narrowing(value, query, known) for value in values]
    else:
        terms = known.terms[facet.name].values()
        values = [_value(facet, query, counts, term.slug, term.label) for term in terms]
    return Facet(facet.name, facet.parameter, tuple(values))


def _value(
    facet: FacetName, query: SearchQuery, counts: Mapping[str, int], slug: str, label: str, depth: int = 0
) -> FacetValue:
    return FacetValue(
        value=slug,
        label=label,
        count=counts.get(slug, counts.get(ANY, 0)),
        selected=slug in getattr(query, facet.attribute),
        toggle_url=address(query.toggled(facet.name, slug)),
        depth=depth,
    )


def address(query: SearchQuery) -> str:
    """Relative to the page that the question was asked on."""
    return f"?{query.to_querystring()}"


def listed_places(chosen: Iterable[str], known: Vocabulary) -> list[Place]:
    """The stadsdelen; of those that hold a chosen place (or are it), also the gebieden and wijken."""
    chosen_places = [known.places[slug] for slug in chosen]
    opened = [district for district in known.districts if any(district.holds(place) for place in chosen_places)]
    own = known.places[known.municipality]
    # Where a municipality has gebieden or wijken outside any stadsdeel, they open with the municipality's own choice.
    return [
        place
        for place in known.ordered_places
        if place.kind in FACET_KINDS
        and (place in known.districts or any(district.holds(place) for district in opened))
        and own.holds(place)
    ]


def _narrowing(value: FacetValue, query: SearchQuery, known: Vocabulary) -> FacetValue:
    """To choose a part of a chosen place is to narrow: the larger one gives way."""
    if value.selected:
        return value
    place = known.places[value.value]
    kept = [slug for slug in query.areas if not known.places[slug].holds(place)]
    narrowed = query.with_values("area", [*kept, value.value])
    return FacetValue(value.value, value.label, value.count, False, address(narrowed), value.depth)
