"""Where the services of an answer are given, for the map that moves."""

from collections import defaultdict
from dataclasses import asdict, dataclass, replace

from django.http import HttpRequest, JsonResponse
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from search.errors import SearchUnavailableError
from search.find import find, vocabulary_of
from search.query import SearchQuery
from search.results.values import SearchResults, ServiceHit
from search.views.asking import municipality_of
from sociale_kaart.models import Area, ServiceAtLocation
from sociale_kaart.tiles.grid import Bounds
from sociale_kaart.tiles.views import municipality_bounds

# Places beyond this are not drawn: a phone has to carry them, and the list has them all.
MOST_SERVICES = 300
PAGE_SIZE = 100


@dataclass(frozen=True)
class ServiceLink:
    name: str
    url: str


@dataclass(frozen=True)
class Place:
    """A public place, in degrees, with the services that are given there."""

    name: str
    address: str
    latitude: float
    longitude: float
    services: tuple[ServiceLink, ...]


@require_safe
def map_places(request: HttpRequest) -> JsonResponse:
    """Districts and places for the interactive map, for the same question as the list."""
    municipality = municipality_of(request)
    try:
        query = SearchQuery.from_params(request.GET, vocabulary_of(municipality, get_language()), kind="service")
        results = find(replace(query, page=1, page_size=1), municipality)
        services = found_services(query, municipality)
    except SearchUnavailableError:
        return JsonResponse({"title": _("Searching does not work right now")}, status=503)
    places = public_places(municipality, services)
    tiles = "" if municipality.is_fictional else reverse("map_tile", args=[0, 0, 0]).replace("0/0/0", "{z}/{x}/{y}")
    return JsonResponse(
        {
            "tiles": tiles,
            "credit": _("Map: Kadaster (PDOK), CC BY 4.0. Boundaries: CBS and Kadaster"),
            "bounds": corners(municipality, places),
            "areas": districts(municipality, results),
            "places": [asdict(place) for place in places],
            "words": {"label": _("Map of places that help"), "zoomIn": _("Closer"), "zoomOut": _("Further away")},
        },
        headers={"X-Robots-Tag": "noindex"},
    )


def found_services(query: SearchQuery, municipality: Area) -> list[str]:
    """The slugs of the services in the answer, best first, at most MOST_SERVICES."""
    slugs: list[str] = []
    for page in range(1, MOST_SERVICES // PAGE_SIZE + 1):
        results = find(replace(query, page=page, page_size=PAGE_SIZE), municipality)
        slugs += [hit.slug for hit in results.hits if isinstance(hit, ServiceHit)]
        if page >= results.page_count:
            break
    return slugs


def public_places(municipality: Area, slugs: list[str]) -> list[Place]:
    """The places of these services that may be shown; a hidden address has none, not even a name."""
    at = (
        ServiceAtLocation.objects.filter(
            service__municipality=municipality,
            service__slug__in=slugs,
            location__live=True,
            location__has_hidden_address=False,
            location__latitude__isnull=False,
        )
        .select_related("location", "service")
        .order_by("location_id", "service__name_nl")
    )
    services: dict = defaultdict(list)
    for one in at:
        services[one.location].append(ServiceLink(one.service.name, one.service.get_absolute_url()))
    return [
        Place(location.name, location.public_address or "", *location.public_point, tuple(links))
        for location, links in services.items()
    ]


def corners(municipality: Area, places: list[Place]) -> list[list[float]]:
    """South-west and north-east of what the map shows, in degrees."""
    bounds = municipality_bounds(municipality)
    if bounds is None or (bounds.south == bounds.north and places):
        bounds = Bounds.around([(place.latitude, place.longitude) for place in places]) or bounds
    if bounds is None:
        return [[50.7, 3.3], [53.6, 7.3]]
    return [[bounds.south, bounds.west], [bounds.north, bounds.east]]


def districts(municipality: Area, results: SearchResults) -> list[dict]:
    """The outlines of the districts with their counts, and the address that turns each one's filter on."""
    values = {value.value: value for facet in results.facets if facet.name == "area" for value in facet.values}
    outlined = Area.objects.districts_of(municipality).exclude(outline=None).only("slug", "outline")
    return [
        {
            "label": f"{values[area.slug].label} ({values[area.slug].count})",
            "url": reverse("map") + values[area.slug].toggle_url,
            "chosen": values[area.slug].selected,
            "outline": area.outline,
        }
        for area in outlined
        if area.slug in values
    ]
