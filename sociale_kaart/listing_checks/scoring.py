"""Keeps the points of listings, so that pages show them without working them out."""

from collections.abc import Iterable
from datetime import date

from sociale_kaart.listing_checks.quality import qualities_of
from sociale_kaart.models import Area, ListingQuality, Service

BATCH = 1_000


def keep_points(services: Iterable[Service], today: date) -> None:
    """In the place of what was kept before; twice changes nothing."""
    rows = [ListingQuality(service=service, points=found.points) for service, found in qualities_of(services, today)]
    ListingQuality.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["service"], update_fields=["points"], batch_size=BATCH
    )


def keep_points_of_all(municipality: Area, today: date) -> None:
    """Of every listing that visitors see, a thousand at a time."""
    public = Service.objects.public(today).filter(municipality=municipality).order_by("pk")
    last = 0
    while found := list(public.filter(pk__gt=last)[:BATCH]):
        keep_points(found, today)
        last = found[-1].pk
