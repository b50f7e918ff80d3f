"""Lets the second site show a municipality of the map, so that its pages can be asked over HTTP."""

from sociale_kaart.models import Area, MunicipalitySite
from tests.search.bench.maps import MUNICIPALITY


def main(slug: str) -> dict[str, str]:
    shown = MunicipalitySite.objects.get(municipality__slug=MUNICIPALITY)
    shown.municipality = Area.objects.get(slug=slug)
    shown.save()
    return {"host": shown.site.hostname}
