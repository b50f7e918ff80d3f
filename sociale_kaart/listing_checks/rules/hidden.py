"""Hidden addresses that a text gives away; no finding quotes one."""

import re
from collections.abc import Iterator

from sociale_kaart.listing_checks.facts import ListingFacts, Surroundings
from sociale_kaart.listing_checks.finding import Finding

GONE = "…"


def told_addresses(listing: ListingFacts, around: Surroundings) -> Iterator[Finding]:
    for name, text in listing.texts:
        if any(_pattern(address).search(text) for address in listing.hidden_addresses):
            yield Finding(listing.slug, "hidden-address-told", name, GONE)


def without_hidden(passage: str, listing: ListingFacts) -> str:
    for address in listing.hidden_addresses:
        passage = _pattern(address).sub(GONE, passage)
    return passage


def _pattern(address: str) -> re.Pattern[str]:
    words = r"\W+".join(re.escape(word) for word in address.split())
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
