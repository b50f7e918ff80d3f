"""Runs every check that needs no network."""

from collections.abc import Iterator
from dataclasses import replace

from sociale_kaart.listing_checks.facts import ListingFacts, Surroundings
from sociale_kaart.listing_checks.finding import Finding
from sociale_kaart.listing_checks.rules.ages import age_contradictions, vague_ages
from sociale_kaart.listing_checks.rules.contact import missing_contacts, odd_phones
from sociale_kaart.listing_checks.rules.cost import cost_contradictions
from sociale_kaart.listing_checks.rules.districts import wrong_districts
from sociale_kaart.listing_checks.rules.hidden import told_addresses, without_hidden
from sociale_kaart.listing_checks.rules.hours import hours_contradictions
from sociale_kaart.listing_checks.rules.language import hard_language, unexplained_abbreviations
from sociale_kaart.listing_checks.rules.notices import ended_services, passed_dates, stale_closures
from sociale_kaart.models.service import PUBLIC_STATUSES

RULES = (
    told_addresses,
    ended_services,
    stale_closures,
    missing_contacts,
    odd_phones,
    age_contradictions,
    hours_contradictions,
    cost_contradictions,
    wrong_districts,
    passed_dates,
    vague_ages,
    hard_language,
    unexplained_abbreviations,
)


def check_listing(listing: ListingFacts, around: Surroundings) -> Iterator[Finding]:
    """What one listing says against itself; of one that is over only that it is."""
    is_over = listing.status not in PUBLIC_STATUSES
    for rule in RULES[:2] if is_over else RULES:
        for found in rule(listing, around):
            yield replace(found, passage=without_hidden(found.passage, listing))
