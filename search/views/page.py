"""What the two lists show, as values made from a question and its answer."""

from dataclasses import dataclass, replace

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from search.parameters import FACET_BY_NAME, parameter_of
from search.query import SearchQuery
from search.question.recognition import FREE as YES
from search.results.addresses import address
from search.results.values import Recognized, SearchResults, ServiceHit


@dataclass(frozen=True)
class Order:
    label: str | Promise
    url: str
    value: str
    current: bool


@dataclass(frozen=True)
class ServiceList:
    """Services on one page of a list: those known to fit, then those that do not say."""

    fitting: tuple[ServiceHit, ...]
    unsure: tuple[ServiceHit, ...]


def service_list(results: SearchResults) -> ServiceList:
    services = [hit for hit in results.hits if isinstance(hit, ServiceHit)]
    return ServiceList(
        fitting=tuple(hit for hit in services if not hit.unknown),
        unsure=tuple(hit for hit in services if hit.unknown),
    )


def orders(query: SearchQuery) -> tuple[Order, ...]:
    """The orders that mean something for this question; nearest needs a place to measure from."""
    best = _("Best match") if query.text else _("Lightest help first")
    offered = [("relevance", best), ("name", _("Name")), ("verified", _("Last checked"))]
    if query.postcode:
        offered.insert(2, ("distance", _("Nearby")))
    return tuple(
        Order(label, "?" + query.sorted_by(value).to_querystring(), value, query.sort == value)
        for value, label in offered
    )


def corrected_url(query: SearchQuery, results: SearchResults) -> str:
    """The same question as it was probably meant."""
    return address(replace(query, text=results.corrected_text, page=1)) if results.corrected_text else ""


@dataclass(frozen=True)
class Offer:
    """Something recognised in the question, as a filter in one touch with what then remains, where that is counted.

    Without `url` it is only told: as a filter it would leave nothing.
    """

    parameter: str
    value: str
    label: str
    url: str
    count: int | None


def offers(query: SearchQuery, results: SearchResults) -> tuple[Offer, ...]:
    """What was recognised and narrows further, first what a touch leads to; a second value of a filter would widen."""
    counts = {(facet.name, value.value): value.count for facet in results.facets for value in facet.values}
    if results.free_count is not None:
        counts["free", YES] = results.free_count
    found = (
        _offer(one, query, counts.get((one.facet, one.value)))
        for one in results.recognized
        if not query.asks(one.facet, one.value) and not query.selected.get(one.facet)
    )
    return tuple(sorted(found, key=lambda offer: not offer.url))


def _offer(one: Recognized, query: SearchQuery, count: int | None) -> Offer:
    leads_on = _leaves_something(one.facet, count)
    return Offer(
        parameter=parameter_of(one.facet),
        value=one.value,
        label=one.label,
        url="?" + query.narrowed(one.facet, one.value).to_querystring() if leads_on else "",
        # No places are left, but there may be something to read: that is no number to offer.
        count=count or None,
    )


def _leaves_something(name: str, count: int | None) -> bool:
    """Where no place is left there may still be something to read, unless the filter leaves that out as well."""
    facet = FACET_BY_NAME.get(name)
    return count != 0 or (facet is not None and facet.holds_for_pages)
