"""Whether anybody can be reached, and whether numbers can be called."""

import re
from collections.abc import Iterator

from sociale_kaart.listing_checks.facts import ListingFacts, Surroundings
from sociale_kaart.listing_checks.finding import Finding
from sociale_kaart.models import ServicePhone
from sociale_kaart.models.phone import is_made_up


def missing_contacts(listing: ListingFacts, around: Surroundings) -> Iterator[Finding]:
    if not listing.is_reachable:
        passage = listing.text("application_process") or listing.name
        yield Finding(listing.slug, "missing-contact", "phones", passage, listing.organization_contact)


# What looks like a number behind a word that says to call it; no date, no postcode.
TOLD = re.compile(
    r"\b(?:bel|bellen|belt|app|appen|sms|tel|telefoon|telefonisch|telefoonnummer|nummer|whatsapp)\b\D{0,40}?"
    r"(?<![\w.,-])(?!\d\d?-\d\d?-\d{4}\b)(?P<number>(?:\+31|0)[\d ()-]{5,16}\d)(?![\w-])",
    re.IGNORECASE,
)


def odd_phones(listing: ListingFacts, around: Surroundings) -> Iterator[Finding]:
    """A number that no telephone in the Netherlands takes."""
    for written in listing.phones:
        if not is_made_up(written) and ServicePhone(number=written).dial is None:
            yield Finding(listing.slug, "phone-format", "phones", written)
            return
    for name, text in listing.texts:
        for found in TOLD.finditer(text):
            if not is_made_up(found["number"]) and ServicePhone(number=found["number"]).dial is None:
                yield Finding(listing.slug, "phone-format", name, found["number"])
                return
