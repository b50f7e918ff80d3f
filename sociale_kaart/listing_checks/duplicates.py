"""Listings that are likely the same service under two names."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations

from sociale_kaart.listing_checks.facts import ListingFacts
from sociale_kaart.listing_checks.finding import Finding
from sociale_kaart.listing_checks.similarity import cosine, pieces, weighted
from sociale_kaart.models.service import PUBLIC_STATUSES
from sociale_kaart.readability.abbreviations import abbreviations

# Only listings that share an address or pieces that few have are compared: work grows with what is alike.
FEW, SHARED, MOST_AT_ADDRESS = 12, 3, 60
MOST_TOGETHER = 5_000
NEARLY_EQUAL, CLOSE, ALIKE, SOMEWHAT, A_LITTLE = 0.6, 0.45, 0.3, 0.26, 0.15
# Of a line or two, one word in common is already much.
FEWEST_WORDS = 30
LEGAL_FORM = re.compile(r"^(?:Stichting|Vereniging|Praktijk|Coöperatie) ")


@dataclass(frozen=True)
class _Profile:
    """A listing as it is compared with others."""

    facts: ListingFacts
    text: str
    vector: Mapping[str, float]
    abbreviations: frozenset[str]
    addresses: Mapping[tuple[str, str], str] = field(default_factory=dict)

    @property
    def organization_name(self) -> str:
        """Short, as others mention it: "Stichting Kind Mee Lagewaard" is "Kind Mee"."""
        words = LEGAL_FORM.sub("", self.facts.organization.split(",")[0]).split()
        return " ".join([word for word in words if word != self.facts.municipality][:2])


def likely_duplicates(listings: Iterable[ListingFacts]) -> Iterator[Finding]:
    """Each likely duplicate once, on the listing that is kept up least; the one to keep is proposed."""
    for group in _groups([listing for listing in listings if listing.status in PUBLIC_STATUSES]):
        for one, other in _candidates(_profiles(group)):
            if _is_likely(one, other):
                kept, extra = sorted((one.facts, other.facts), key=_upkeep, reverse=True)
                yield Finding(extra.slug, "duplicate-of", "name", kept.name, kept.slug)


def _groups(listings: Sequence[ListingFacts]) -> Iterable[Sequence[ListingFacts]]:
    """All together, or where that would take too much memory by what they are about."""
    if len(listings) <= MOST_TOGETHER:
        return [listings]
    groups = defaultdict(list)
    for listing in listings:
        groups[min(listing.question_types, default="")].append(listing)
    return [
        group[start : start + MOST_TOGETHER]
        for group in groups.values()
        for start in range(0, len(group), MOST_TOGETHER)
    ]


def _profiles(listings: Sequence[ListingFacts]) -> list[_Profile]:
    texts = [" . ".join([one.name, *one.other_names, *(text for _, text in one.texts)]) for one in listings]
    vectors = weighted([pieces(text) for text in texts])
    each = [frozenset(abbreviations(text)) for text in texts]
    seen = Counter(word for words in each for word in words)
    return [
        _Profile(listing, text, vector, frozenset(word for word in words if seen[word] == 2), _addresses(listing))
        for listing, text, vector, words in zip(listings, texts, vectors, each, strict=True)
    ]


def _candidates(profiles: Sequence[_Profile]) -> Iterator[tuple[_Profile, _Profile]]:
    at_address, with_piece = defaultdict(list), defaultdict(list)
    for number, profile in enumerate(profiles):
        for address in profile.addresses:
            at_address[address].append(number)
        for piece in profile.vector:
            with_piece[piece].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in at_address.values():
        if len(numbers) <= MOST_AT_ADDRESS:
            shared.update(dict.fromkeys(combinations(numbers, 2), SHARED))
    for numbers in with_piece.values():
        if len(numbers) <= FEW:
            shared.update(combinations(numbers, 2))
    for (first, second), count in shared.items():
        if count >= SHARED:
            yield profiles[first], profiles[second]


def _is_likely(one: _Profile, other: _Profile) -> bool:
    """Alike in text, in ages and in what it is about; the more so, the less else points to one service."""
    mine, theirs = one.facts, other.facts
    if theirs.slug in mine.instead or mine.slug in theirs.instead:
        return False  # Somebody knows both, and tells them apart.
    likeness, ages = cosine(one.vector, other.vector), _shared_ages(mine, theirs)
    if likeness < A_LITTLE or ages < 0.6:
        return False
    shared = one.addresses.keys() & other.addresses.keys()
    if mine.organization == theirs.organization:
        # One organisation gives many services at an address; that it has two names there is odd. Elsewhere it would
        # hardly tell the same of two services for the same people of the same places.
        is_told_twice = likeness >= CLOSE and ages >= 0.9 and bool(mine.areas & theirs.areas)
        is_elsewhere = bool(one.addresses and other.addresses and not shared)
        return (
            (is_told_twice and not is_elsewhere)
            or ages >= 0.7
            and any(one.addresses[address] != other.addresses[address] for address in shared)
        )
    if likeness >= NEARLY_EQUAL and min(len(one.text.split()), len(other.text.split())) >= FEWEST_WORDS:
        return True
    is_about_the_same = len(mine.question_types & theirs.question_types) * 2 >= len(
        mine.question_types | theirs.question_types
    )
    is_told = _mentions(one, other) or _mentions(other, one)
    is_named_alike = bool(one.abbreviations & other.abbreviations) and ages >= 0.9
    return is_about_the_same and (
        (likeness >= SOMEWHAT and (is_told or bool(shared))) or (likeness >= ALIKE and is_named_alike)
    )


def _mentions(one: _Profile, other: _Profile) -> bool:
    """Whether the text of one names the organisation of the other."""
    name = other.organization_name
    return bool(name) and bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", one.text))


def _addresses(listing: ListingFacts) -> dict[tuple[str, str], str]:
    """The name of each place by its address; hidden ones are unknown here."""
    return {
        (place.postal_code.replace(" ", ""), place.address.lower()): place.name
        for place in listing.places
        if place.postal_code and place.address
    }


def _shared_ages(one: ListingFacts, other: ListingFacts) -> float:
    """The part of the ages of both that they share: 1 for the same, also where neither has any."""
    ages = (one.minimum_age, one.maximum_age, other.minimum_age, other.maximum_age)
    if None in ages:
        return float(ages[:2] == ages[2:])
    shared = min(one.maximum_age, other.maximum_age) - max(one.minimum_age, other.minimum_age) + 1
    whole = max(one.maximum_age, other.maximum_age) - min(one.minimum_age, other.minimum_age) + 1
    return max(0.0, shared / whole)


def _upkeep(listing: ListingFacts) -> tuple[date, int, str]:
    return listing.last_modified or date.min, listing.filled, listing.slug
