"""The map beside the list as the server draws it: outlines with counts, or only places where there are no outlines."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from search.query import SearchQuery
from search.results.values import Facet, SearchResults, ServiceHit
from search.views.places import public_places
from sociale_kaart.models import Area
from sociale_kaart.pages.district_map import MapArea, map_area
from sociale_kaart.pages.outline import Drawing, draw
from sociale_kaart.pages.points import draw_points

# More dots than this on one drawing tell nobody anything.
MOST_PLACES = 60


@dataclass(frozen=True)
class MapPlace:
    """A place of a service in the list."""

    name: str
    x: int
    y: int


@dataclass(frozen=True)
class ResultsMap:
    """A drawing with districts or places, and the question whose places the interactive map asks for."""

    width: int
    height: int
    areas: tuple[MapArea, ...]
    places: tuple[MapPlace, ...]
    places_query: str
    credit: str

    @property
    def in_order(self) -> tuple[MapArea, ...]:
        """The districts by name, as a list to read."""
        return tuple(sorted(self.areas, key=lambda area: area.name))


def results_map(query: SearchQuery, results: SearchResults, municipality: Area) -> ResultsMap | None:
    """The drawing for this answer; None where a municipality has neither outlines nor places."""
    districts = list(Area.objects.districts_of(municipality).only("slug", "name", "outline", "latitude", "longitude"))
    drawing = draw((area.slug, area.name, area.outline) for area in districts)
    if drawing is not None:
        credit = _("Boundaries: CBS and Kadaster (2024), CC BY 4.0")
        return ResultsMap(
            drawing.width,
            drawing.height,
            areas_on(drawing, area_facet(results), municipality),
            (),
            query.to_querystring(),
            credit,
        )
    return places_map(query, results, municipality)


def area_facet(results: SearchResults) -> Facet | None:
    return next((facet for facet in results.facets if facet.name == "area"), None)


def areas_on(drawing: Drawing, facet: Facet | None, municipality: Area) -> tuple[MapArea, ...]:
    """The shapes with their counts; the chosen one last, so that its outline lies on top."""
    values = {value.value: value for value in facet.values} if facet else {}
    areas = [
        map_area(shape, municipality, value.toggle_url, chosen=value.selected, count=value.count)
        for shape in drawing.shapes
        if (value := values.get(shape.slug))
    ]
    return tuple(sorted(areas, key=lambda area: area.chosen))


def places_map(query: SearchQuery, results: SearchResults, municipality: Area) -> ResultsMap | None:
    """Dots for the public places of the services in this part of the list."""
    slugs = [hit.slug for hit in results.hits if isinstance(hit, ServiceHit)]
    places = public_places(municipality, slugs)[:MOST_PLACES]
    drawing = draw_points([(place.name, (place.latitude, place.longitude)) for place in places])
    if drawing is None:
        return None
    dots = tuple(MapPlace(point.name, round(point.x), round(point.y)) for point in drawing.points)
    return ResultsMap(drawing.width, drawing.height, (), dots, query.to_querystring(), "")
