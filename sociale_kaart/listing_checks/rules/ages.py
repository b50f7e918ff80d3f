"""Ages that the text names and the fields exclude, and texts that name none where the fields are empty."""

import re
from collections.abc import Iterator

from sociale_kaart.listing_checks.facts import ListingFacts, Surroundings
from sociale_kaart.listing_checks.finding import Finding
from sociale_kaart.listing_checks.words.ages import NamedAge, named_ages
from sociale_kaart.listing_checks.words.grades import grade_ages, phase_ages
from sociale_kaart.models import AgeBasis
from sociale_kaart.readability.sentences import sentences

# Texts round to whole years, fields need not: less than half a year apart says nothing.
SLACK = 5
VAGUE = re.compile(
    r"\b(?:jonge \w{3,}|jongelui|jongeren|jongvolwassenen|jeugd|jeugdigen"
    r"|tieners|pubers|kleintjes|(?:aller)?kleinsten|kids|(?:oudere|grotere|kleine|kleinere)"
    r" (?:kinderen|kijkers|dansers|muzikanten|sporters|lezers|bezoekers|gasten)|(?:iedereen|wie|die)"
    r" jong is)\b",
    re.IGNORECASE,
)


def age_contradictions(listing: ListingFacts, around: Surroundings) -> Iterator[Finding]:
    """Only where the fields give ages: what is unknown contradicts nothing."""
    if listing.minimum_age is None and listing.maximum_age is None:
        return
    fields = [name for name, text in listing.reading if text]
    named = {name: list(named_ages(listing.text(name))) for name in fields}
    has_agreed = any(age.is_range and _is_same(age, listing) for ages in named.values() for age in ages)
    for name, ages in named.items():
        for age in ages:
            # A text that also names the ages of the fields may name others for a part, such as a room for the eldest.
            is_meant = age.is_for if has_agreed or not age.is_range else True
            if is_meant and _is_outside(age, listing):
                yield Finding(listing.slug, "age-contradiction", name, age.sentence, in_months(age.lowest, age.highest))
                return
        for low, high, words in grade_ages(listing.text(name)):
            if _lies_apart(low, high, listing):
                yield Finding(listing.slug, "age-contradiction", name, words, in_months(low, high))
                return
    if not any(named.values()):
        yield from _other_phases(listing, fields)


def _other_phases(listing: ListingFacts, fields: list[str]) -> Iterator[Finding]:
    """A listing for peuters whose fields hold none of all that it is for; a text that names ages tells more."""
    for name in fields:
        phases = list(phase_ages(listing.text(name)))
        if phases and all(_lies_apart(low, high, listing) for low, high, _words in phases):
            low, high, words = phases[0]
            yield Finding(listing.slug, "age-contradiction", name, words, in_months(low, high))
            return


def vague_ages(listing: ListingFacts, around: Surroundings) -> Iterator[Finding]:
    if listing.age_basis != AgeBasis.UNKNOWN or listing.minimum_age is not None or listing.maximum_age is not None:
        return
    if any(next(named_ages(text), None) or next(grade_ages(text), None) for _, text in listing.texts):
        return
    for name, text in listing.reading:
        for sentence in sentences(text):
            if VAGUE.search(sentence):
                yield Finding(listing.slug, "vague-age", name, sentence)
                return


def in_months(lowest: float | None, highest: float | None) -> str:
    """The ages as the fields take them: "48-95", open where the text names no bound."""
    low, high = ("" if age is None else str(round(age)) for age in (lowest, highest))
    return f"{low}-{high}"


def _is_same(age: NamedAge, listing: ListingFacts) -> bool:
    pairs = ((age.lowest, listing.minimum_age), (age.highest, listing.maximum_age))
    return all(one is not None and other is not None and abs(one - other) <= 1 for one, other in pairs)


def _is_outside(age: NamedAge, listing: ListingFacts) -> bool:
    low, high = listing.minimum_age, listing.maximum_age
    is_younger = _is_below(age.lowest, low) or (age.is_for and _is_below(age.highest, low))
    is_older = _is_below(high, age.highest) or (age.is_for and _is_below(high, age.lowest))
    return is_younger or is_older


def _is_below(one: float | None, other: float | None) -> bool:
    return one is not None and other is not None and one < other - SLACK


def _lies_apart(low: int, high: int, listing: ListingFacts) -> bool:
    return (listing.minimum_age is not None and high < listing.minimum_age) or (
        listing.maximum_age is not None and low > listing.maximum_age
    )
