"""Whom to ask where the list helps no further: the wijkteam of the district, or else who takes any question."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.urls import reverse

from search.query import SearchQuery
from search.results.values import SearchResults
from search.vocabulary import Place, Vocabulary
from sociale_kaart import clock
from sociale_kaart.models import Area, Service
from sociale_kaart.pages.cards import ServiceCard, service_card
from sociale_kaart.pages.contact import ContactDetails, service_contact, stored_lines
from sociale_kaart.pages.neighbours import paths_to

# A municipality ticks a few dozen; more than this are not weighed.
MOST_WEIGHED = 60
OPEN_END = 1_300


@dataclass(frozen=True)
class FirstContact:
    card: ServiceCard
    contact: ContactDetails


@dataclass(frozen=True)
class WhomToAsk:
    """`name` and `url` are of the district, or of the municipality where no district is known."""

    first: FirstContact | None
    # Else the district has to be known to say which wijkteam it is.
    is_wijkteam_known: bool
    name: str
    url: str


def whom_to_ask(query: SearchQuery, results: SearchResults, known: Vocabulary, municipality: Area) -> WhomToAsk:
    """For the district and age that were chosen, or else recognised; in a few queries whatever is found."""
    districts = _districts(query, results, known)
    place = districts[0] if districts else known.places[known.municipality]
    found = _entrances([district.path for district in districts], municipality)[:MOST_WEIGHED]
    best = _best(list(found), _age(query, results))
    return WhomToAsk(
        first=_contact(best, place if best.is_near else known.places[known.municipality]) if best else None,
        is_wijkteam_known=bool(districts) or (best is not None and best.is_first_contact),
        name=place.name,
        url=reverse("district", args=[place.slug]),
    )


def _districts(query: SearchQuery, results: SearchResults, known: Vocabulary) -> list[Place]:
    own = known.places[known.municipality]
    slugs = query.areas or [one.value for one in results.recognized if one.facet == "area"]
    places = [known.places[slug] for slug in slugs]
    return [place for place in places if own.holds(place) and place.slug != own.slug]


def _age(query: SearchQuery, results: SearchResults) -> int | None:
    recognized = (int(one.value) for one in results.recognized if one.facet == "age_months")
    return query.age_months if query.age_months is not None else next(recognized, None)


def _entrances(paths: Sequence[str], municipality: Area) -> QuerySet[Service]:
    """First contacts and general entrances of these districts, or of the whole municipality; first contacts first."""
    ties = Service.service_areas.through.objects.filter(service=OuterRef("pk"))
    whole = Q(area__path__in=paths_to(municipality.path))
    near = Q(pk__in=[])
    for path in paths:
        between = [one for one in paths_to(path) if len(one) > len(municipality.path)]
        near |= Q(area__path__in=between) | Q(area__path__startswith=path)
    return (
        Service.objects.findable(clock.today())
        .filter(Q(is_first_contact=True) | Q(is_general_entrance=True), municipality=municipality)
        .annotate(is_near=Exists(ties.filter(near)))
        .filter(Q(is_near=True) | Exists(ties.filter(whole)))
        .select_related("organization", "tier", "access_route")
        .order_by("-is_first_contact", "-is_near", "tier__order", "name_nl", "pk")
    )


def _best(found: list[Service], age: int | None) -> Service | None:
    """One for this age, else whichever: a wijkteam before others, the near before the far, then one that is open to
    everyone, then the widest ages."""
    fitting = [service for service in found if age is None or _is_for(service, age)] or found
    return min(fitting, key=_rank, default=None)


def _rank(service: Service) -> tuple[bool, bool, bool, int]:
    is_open = service.access_route is not None and service.access_route.is_open
    return not service.is_first_contact, not service.is_near, not is_open, -_span(service)


def _is_for(service: Service, age: int) -> bool:
    """An age that is not known passes."""
    youngest, oldest = service.minimum_age, service.maximum_age
    return (youngest is None or youngest <= age) and (oldest is None or age <= oldest)


def _span(service: Service) -> int:
    """How many months of life a service is for."""
    oldest = OPEN_END if service.maximum_age is None else service.maximum_age
    return oldest - (service.minimum_age or 0)


def _contact(service: Service, place: Place) -> FirstContact:
    """The place that it is said to be for is the one that was asked, though it may be for more."""
    card = service_card(service, [Area(name=place.name, kind=place.kind, path=place.path)])
    return FirstContact(card, service_contact(service, stored_lines(service)))
