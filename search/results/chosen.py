"""The filters that are on, each with the address without it."""

from django.utils.translation import gettext as _

from search.parameters import FACETS, SINGLE_PARAMETERS
from search.query import SearchQuery
from search.results.addresses import address
from search.results.values import ChosenFilter
from search.vocabulary import Vocabulary
from sociale_kaart.ages import age_in_words


def chosen_filters(query: SearchQuery, known: Vocabulary) -> tuple[ChosenFilter, ...]:
    chosen = []
    if query.age_months is not None:
        chosen.append(_single(query, "age_months", str(query.age_months), age_in_words(query.age_months)))
    for facet in FACETS:
        for value in getattr(query, facet.attribute):
            url = address(query.toggled(facet.name, value))
            chosen.append(ChosenFilter(facet.name, facet.parameter, value, known.label(facet.name, value), url))
    if query.free:
        chosen.append(_single(query, "free", "gratis", _("free of charge")))
    if query.open_now:
        chosen.append(_single(query, "open_now", "nu", _("open now")))
    if query.postcode:
        chosen.append(_single(query, "postcode", query.postcode, query.postcode))
    return tuple(chosen)


def _single(query: SearchQuery, name: str, value: str, label: str) -> ChosenFilter:
    return ChosenFilter(name, SINGLE_PARAMETERS[name], value, label, address(query.without(name)))
