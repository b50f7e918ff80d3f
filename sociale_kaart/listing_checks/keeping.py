"""Keeps what was found beside the listings, in the place of what was found before."""

from collections.abc import Collection, Iterable
from datetime import datetime

from django.db import transaction

from sociale_kaart.listing_checks.check import check_listing
from sociale_kaart.listing_checks.finding import Finding
from sociale_kaart.listing_checks.reading import districts_by_postcode, facts_of, surroundings_of
from sociale_kaart.listing_checks.scoring import keep_points
from sociale_kaart.models import Area, FindingKind, ListingFinding, Service
from sociale_kaart.models.finding import ONLINE_KINDS

OFFLINE_KINDS = tuple(kind for kind in FindingKind if kind not in ONLINE_KINDS)
# More in one question than a database takes.
MOST_KEYS = 5_000
# A listing alone cannot tell that it is one too many.
OF_ONE_LISTING = tuple(kind for kind in OFFLINE_KINDS if kind != FindingKind.DUPLICATE_OF)


@transaction.atomic
def keep_findings(
    municipality: Area,
    findings: Iterable[Finding],
    kinds: Collection[str],
    at: datetime,
    besides: Collection[str] = (),
) -> None:
    """Replace all findings of these kinds in a municipality, besides those of some services (slugs).

    Running it twice changes nothing.
    """
    keys = dict(Service.objects.filter(municipality=municipality).values_list("slug", "pk"))
    old = ListingFinding.objects.filter(service__municipality=municipality, kind__in=kinds)
    if besides:
        gone = [key for key, slug in old.values_list("pk", "service__slug") if slug not in besides]
        for start in range(0, len(gone), MOST_KEYS):
            ListingFinding.objects.filter(pk__in=gone[start : start + MOST_KEYS]).delete()
    else:
        old.delete()
    rows = [_row(keys[found.service], found, at) for found in findings if found.service in keys]
    ListingFinding.objects.bulk_create(rows, batch_size=500)


@transaction.atomic
def recheck(service: Service, at: datetime) -> None:
    """Check what the newest draft of a service says; what needs the other listings waits for the nightly check."""
    draft = service.get_latest_revision_as_object()
    municipality = service.municipality
    facts = facts_of(draft, districts_by_postcode(municipality))
    findings = check_listing(facts, surroundings_of(municipality, at.date()))
    ListingFinding.objects.filter(service=service, kind__in=OF_ONE_LISTING).delete()
    ListingFinding.objects.bulk_create(_row(service.pk, found, at) for found in findings)
    # The points are of what visitors see.
    keep_points(Service.objects.filter(pk=service.pk), at.date())


def _row(key: int, found: Finding, at: datetime) -> ListingFinding:
    return ListingFinding(
        service_id=key,
        kind=found.kind,
        field=found.field,
        passage=found.passage,
        proposed=found.proposed,
        checked_at=at,
    )
