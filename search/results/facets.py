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
    # A value that no listing names is still that of the listings that fit any.
    rest = counts.get(ANY, 0)
    if facet.name == "area":
        values = [
            FacetValue(
                value=place.slug,
                label=place.name,
                count=counts.get(place.slug, rest),
                selected=place.slug in query.areas,
                toggle_url=addresses.with_values("area", _areas_after(place, query, known)),
                depth=FACET_KINDS.index(place.kind),
            )
            for place in listed_places(query.areas, known)
        ]
    else:
        chosen = getattr(query, facet.attribute)
        values = [
            FacetValue(
                value=term.slug,
                label=term.label,
                count=counts.get(term.slug, rest),
                selected=term.slug in chosen,
                toggle_url=addresses.toggled(facet.name, term.slug),
            )
            for term in known.terms[facet.name].values()
        ]
    return Facet(facet.name, facet.parameter, tuple(values))


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
