"""Service areas that do not hold the district to which the address or the name points."""

import re
from collections.abc import Iterator

from sociale_kaart.listing_checks.facts import ListingFacts, PlaceFacts, Surroundings
from sociale_kaart.listing_checks.finding import Finding
from sociale_kaart.readability.sentences import sentences

# The name of a district follows.
FOR_PEOPLE_FROM = (
    r"(?i:(?:\bvoor\b[^.;]{0,40}|^)\b(?:gezinnen|bewoners|inwoners|buurtbewoners|ouders|vaders|moeders|kinderen|jongeren"
    r"|jeugd|wie|iedereen|mensen|tieners|meiden|jongens)\b[^.;]{0,15}\b(?:uit|van|in) )"
)
LIES_IN = (
    r"(?i:\b(?:ligt|liggen|staat|staan|zit|zitten|te vinden|gevestigd|bevindt|midden|hartje|komen bij elkaar)\b"
    r"[^.;]{0,25}\b(?:in|van) (?:de wijk |de buurt |stadsdeel |hartje |het hart van )?)"
)
POINTS_TO = f"(?:{FOR_PEOPLE_FROM}|{LIES_IN})"


def wrong_districts(listing: ListingFacts, around: Surroundings) -> Iterator[Finding]:
    yield from (
        _misplaced(listing, around)
        or _elsewhere(listing, around)
        or _named_otherwise(listing, around)
        or _said_otherwise(listing, around)
    )


def _misplaced(listing: ListingFacts, around: Surroundings) -> list[Finding]:
    """A place whose postcode lies in another district than the one it is said to lie in."""
    return [
        Finding(listing.slug, "wrong-district", "location", _address(place), _name(place.postcode_district, around))
        for place in listing.places
        if place.district and place.postcode_district and place.district != place.postcode_district
    ][:1]


def _elsewhere(listing: ListingFacts, around: Surroundings) -> list[Finding]:
    """For people from some districts only, and given in none of them."""
    found = {place.postcode_district or place.district for place in listing.places} - {None}
    if not listing.district_areas or listing.areas != listing.district_areas or not found:
        return []
    if found & listing.district_areas:
        return []
    names = ", ".join(_name(slug, around) for slug in sorted(found))
    return [Finding(listing.slug, "wrong-district", "service_areas", _address(listing.places[0]), names)]


def _named_otherwise(listing: ListingFacts, around: Surroundings) -> list[Finding]:
    """A name that ends in a district which is not among those that the service is for."""
    if not listing.district_areas or listing.areas != listing.district_areas:
        return []
    named = _in(listing.name, around)
    if not named or set(named) & listing.district_areas:
        return []
    return [
        Finding(
            listing.slug, "wrong-district", "service_areas", listing.name, ", ".join(_name(s, around) for s in named)
        )
    ]


def _said_otherwise(listing: ListingFacts, around: Surroundings) -> list[Finding]:
    """A text that says to lie in a district, or to be for people from one, which is not among those of the fields."""
    if not listing.district_areas or listing.areas != listing.district_areas:
        return []
    for name, text in listing.reading:
        for sentence in sentences(text):
            named = _in(sentence, around) if re.search(POINTS_TO, sentence) else []
            is_said = any(re.search(POINTS_TO + re.escape(each) + r"\b", sentence) for each in _names(named, around))
            if is_said and not set(named) & listing.district_areas:
                told = ", ".join(_name(slug, around) for slug in named)
                return [Finding(listing.slug, "wrong-district", name, sentence, told)]
    return []


def _in(text: str, around: Surroundings) -> list[str]:
    """The districts that a text names."""
    return [
        slug
        for slug, names in around.district_names.items()
        if any(re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text) for name in names)
    ]


def _names(slugs: list[str], around: Surroundings) -> list[str]:
    return [name for slug in slugs for name in around.district_names[slug]]


def _address(place: PlaceFacts) -> str:
    """Of a hidden place only its name is known here."""
    return ", ".join(filter(None, [place.name, place.address, place.postal_code]))


def _name(slug: str | None, around: Surroundings) -> str:
    return next(iter(around.district_names.get(slug or "", ())), slug or "")
