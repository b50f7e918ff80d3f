"""The address that the interactive map takes its background from."""

from django.conf import settings
from django.core.cache import cache
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from sociale_kaart.models import Area, MunicipalitySite
from sociale_kaart.pages.outline import rings_of
from sociale_kaart.tiles.grid import Bounds, Tile
from sociale_kaart.tiles.store import TileStore, TileUnavailableError

A_MONTH = 60 * 60 * 24 * 30


@require_safe
def map_tile(request: HttpRequest, zoom: int, x: int, y: int) -> HttpResponse:
    """One square of the background map of this host's municipality; a made-up one has none."""
    try:
        municipality = MunicipalitySite.for_request(request).municipality
    except MunicipalitySite.DoesNotExist:
        raise Http404 from None
    bounds = None if municipality.is_fictional else municipality_bounds(municipality)
    tile = Tile(zoom, x, y)
    if bounds is None or not bounds.holds(tile):
        raise Http404
    try:
        body = TileStore(settings.MAP_TILE_URL, settings.MAP_TILE_DIR).get(tile)
    except TileUnavailableError:
        return HttpResponse(status=503, headers={"Retry-After": "30", "Cache-Control": "no-store"})
    return HttpResponse(body, content_type="image/png", headers={"Cache-Control": f"public, max-age={A_MONTH}"})


def municipality_bounds(municipality: Area) -> Bounds | None:
    """The rectangle around the outlines in a municipality, or around its centre."""
    key = f"bounds-{municipality.pk}"
    bounds = cache.get(key)
    if bounds is None:
        bounds = Bounds.around(outline_points(municipality))
        cache.set(key, bounds, 600)
    return bounds


def outline_points(municipality: Area) -> list[tuple[float, float]]:
    """Latitude and longitude of every corner of the stadsdelen, else of the municipality's centre."""
    points = [
        (latitude, longitude)
        for outline in Area.objects.districts_of(municipality).exclude(outline=None).values_list("outline", flat=True)
        for ring in rings_of(outline)
        for longitude, latitude in ring
    ]
    if not points and municipality.latitude is not None:
        points = [(municipality.latitude, municipality.longitude)]
    return points
