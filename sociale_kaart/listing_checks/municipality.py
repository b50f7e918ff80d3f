"""Checks all listings of a municipality together."""

from datetime import date

from sociale_kaart.listing_checks.check import check_listing
from sociale_kaart.listing_checks.duplicates import likely_duplicates
from sociale_kaart.listing_checks.finding import Finding
from sociale_kaart.listing_checks.reading import districts_by_postcode, facts_of_all, surroundings_of
from sociale_kaart.models import Area, Service


def check_municipality(municipality: Area, today: date) -> list[Finding]:
    """What is found in its published listings, those of one service together."""
    around, postcodes = surroundings_of(municipality, today), districts_by_postcode(municipality)
    published = Service.objects.filter(municipality=municipality, live=True)
    listings = list(facts_of_all(published, postcodes))
    findings = [found for listing in listings for found in check_listing(listing, around)]
    findings += likely_duplicates(listings)
    return sorted(findings, key=lambda found: (found.service, found.kind, found.field, found.passage))
