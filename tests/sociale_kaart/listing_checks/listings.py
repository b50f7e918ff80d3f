"""Listings and what surrounds them, as short as a test can say it."""

from datetime import date, time

from sociale_kaart.listing_checks.facts import HoursFacts, ListingFacts, PlaceFacts, Surroundings

TODAY = date(2026, 11, 26)
DISTRICTS = {"stad-noord": ("Noord",), "stad-zuid": ("Zuid",)}
AROUND = Surroundings(TODAY, DISTRICTS, ("GGZ Veenrand",), {"OPP": "ontwikkelingsperspectief"})


def listing(description: str = "", **facts) -> ListingFacts:
    """A listing that can be reached, with this text."""
    texts = (("summary", facts.pop("summary", "")), ("description", description), *facts.pop("more", ()))
    facts = {"slug": "club", "name": "Club", "phones": ("0800-2000",), "age_basis": "stated", **facts}
    return ListingFacts(texts=texts, **facts)


def place(days: str = "", opens: str = "09:00", closes: str = "12:00", **facts) -> PlaceFacts:
    """A place with hours on these days, Monday is 0."""
    numbers = frozenset(int(day) for day in days)
    hours = (HoursFacts(numbers, time.fromisoformat(opens), time.fromisoformat(closes)),) if days else ()
    return PlaceFacts(**{"name": "Buurthuis", "hours": hours, **facts})
