"""Facets with their counts and the addresses that turn their values on and off."""

from collections.abc import Iterable, Mapping

from search.index.document import ANY
from search.parameters import FACETS, FacetName
from search.query import SearchQuery
from search.results.addresses import AddressBook
from search.results.values import Facet, FacetValue
from search.vocabulary import FACET_KINDS, Place, Vocabulary

Counts = Mapping[str, Mapping[str, int]]


def facets(query: SearchQuery, counts: Counts, known: Vocabulary) -> tuple[Facet, ...]:
    addresses = AddressBook(query)
    return tuple(_facet(facet, query, counts.get(facet.name, {}), known, addresses) for facet in FACETS)


def _facet(
    facet: FacetName, query: SearchQuery, counts: Mapping[str, int], known: Vocabulary, addresses: AddressBook
) -> Facet:
    if facet.name == "area":
        values = _area_values(query, counts, known, addresses)
    else:
        values = _term_values(facet, query, counts, known, addresses)
    return Facet(facet.name, facet.parameter, values)


def _area_values(
    query: SearchQuery, counts: Mapping[str, int], known: Vocabulary, addresses: AddressBook
) -> tuple[FacetValue, ...]:
    return tuple(
        FacetValue(
            value=place.slug,
            label=place.name,
            count=_count(counts, place.slug),
            selected=place.slug in query.areas,
            toggle_url=addresses.with_values("area", _areas_after(place, query, known)),
            depth=FACET_KINDS.index(place.kind),
        )
        for place in listed_places(query.areas, known)
    )


def _term_values(
    facet: FacetName, query: SearchQuery, counts: Mapping[str, int], known: Vocabulary, addresses: AddressBook
) -> tuple[FacetValue, ...]:
    chosen = getattr(query, facet.attribute)
    return tuple(
        FacetValue(
            value=term.slug,
            label=term.label,
            count=_count(counts, term.slug),
            selected=term.slug in chosen,
            toggle_url=addresses.toggled(facet.name, term.slug),
        )
        for term in known.terms[facet.name].values()
    )


def _count(counts: Mapping[str, int], value: str) -> int:
    """A value that no listing names is still that of the listings that fit any."""
    return counts.get(value, counts.get(ANY, 0))


def listed_places(chosen: Iterable[str], known: Vocabulary) -> list[Place]:
    """The stadsdelen; of those that hold a chosen place (or are it), also the gebieden and wijken."""
    places = [known.places[slug] for slug in chosen]
    opened = [district for district in known.districts if any(district.holds(place) for place in places)]
    return [
        place
        for place in known.ordered_places
        if place.kind == FACET_KINDS[0]
        or (place.kind in FACET_KINDS and any(district.holds(place) for district in opened))
    ]


def _areas_after(place: Place, query: SearchQuery, known: Vocabulary) -> list[str]:
    """The chosen areas once this one is turned on or off; to choose a part of a chosen area is to narrow."""
    if place.slug in query.areas:
        return [slug for slug in query.areas if slug != place.slug]
    return [*(slug for slug in query.areas if not known.places[slug].holds(place)), place.slug]
