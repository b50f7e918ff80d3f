"""Every public page of the map, for whoever lists them all."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sociale_kaart.models import Area, Organization, Service
from sociale_kaart.pages.district_page import INSIDE


@dataclass(frozen=True)
class ListedPage:
    """A page by the name of its view and its slug; `changed_at` is None where nobody keeps that."""

    view: str
    slug: str
    changed_at: datetime | None = None


def listed_pages(municipality: Area, on: date) -> Iterator[ListedPage]:
    """Services, organisations and districts of a municipality, in three queries."""
    services = Service.objects.public(on).filter(municipality=municipality).order_by("pk")
    organizations = Organization.objects.public().filter(municipality=municipality).order_by("pk")
    for view, found in (("service", services), ("organization", organizations)):
        for slug, changed_at in found.values_list("slug", "last_published_at"):
            yield ListedPage(view, slug, changed_at)
    yield ListedPage("district", municipality.slug)
    inside = Area.objects.filter(path__startswith=municipality.path, kind__in=INSIDE)
    for slug in inside.order_by("path").values_list("slug", flat=True):
        yield ListedPage("district", slug)
