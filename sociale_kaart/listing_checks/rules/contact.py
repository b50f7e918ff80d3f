"""Whether anybody can be reached, and whether numbers can be called."""

from collections.abc import Iterator

from sociale_kaart.listing_checks.facts import ListingFacts, Surroundings
from sociale_kaart.listing_checks.finding import Finding
from sociale_kaart.models import ServicePhone
from sociale_kaart.models.phone import is_made_up


def missing_contacts(listing: ListingFacts, around: Surroundings) -> Iterator[Finding]:
    if not listing.is_reachable:
        passage = listing.text("application_process") or listing.name
        yield Finding(listing.slug, "missing-contact", "phones", passage, listing.organization_contact)


def odd_phones(listing: ListingFacts, around: Surroundings) -> Iterator[Finding]:
    """A number that no telephone in the Netherlands takes."""
    for written in listing.phones:
        if not is_made_up(written) and ServicePhone(number=written).dial is None:
            yield Finding(listing.slug, "phone-format", "phones", written)
