"""Language that is hard for a parent: long sentences, long and learned words, abbreviations."""

import re
from collections.abc import Iterator

from sociale_kaart.listing_checks.facts import ListingFacts, Surroundings
from sociale_kaart.listing_checks.finding import Finding
from sociale_kaart.readability.abbreviations import unexplained
from sociale_kaart.readability.measure import ease, measure
from sociale_kaart.readability.sentences import sentences

# What parents know, beside what everyone knows.
KNOWN_TO_PARENTS = frozenset(
    ("ADHD", "ADD", "GGZ", "GGD", "MBO", "HBO", "VMBO", "HAVO", "VWO", "BSO", "VVE", "BTW", "UWV", "EMDR", "LHBTIQ+")
    + (
        "LET",
        "OP",
        "MMC",
        "LHBTI",
        "LHBTIQ",
        "LHBTI+",
        "BHV",
        "AED",
        "ICT",
        "DTP",
        "HPV",
        "MRI",
        "USB",
        "NT2",
        "DigiD",
        "ID",
        "VOG",
    )
)
SAID_IN_WORDS = r"(?:staat voor|betekent|is een|zijn|, een|, dat)"
# Flesch-Douma below which a text is far above B1, by itself or with what officials write.
HARDEST, HARD = 18.0, 35.0
LONG_SENTENCES = 20.0
FEWEST_WORDS = 15
LONGEST_ABBREVIATION = 12
OFFICIAL = re.compile(
    r"\b(?:ten behoeve van|ten aanzien van|teneinde|middels|ingevolge|conform|met inachtneming van|alsmede|dan wel"
    r"|onverwijld|geschiedt|jegens|inzake|omtrent|derhalve|bescheiden|redelijkerwijs|voor zover|als bedoeld in"
    r"|indien|alsook|desbetreffende|behoudens|krachtens|beoogt|behelst)\b",
    re.IGNORECASE,
)


def hard_language(listing: ListingFacts, around: Surroundings) -> Iterator[Finding]:
    text = " ".join(text for _, text in listing.reading if text)
    measured = measure(text)
    is_official = len(OFFICIAL.findall(text)) >= 2 or measured.words_a_sentence > LONG_SENTENCES
    if measured.ease is None:
        # A few words tell little; only where nothing is left of the score are they hard for sure.
        is_hard = measured.words >= FEWEST_WORDS and ease(measured.words, measured.sentences, measured.syllables) == 0
    else:
        is_hard = measured.ease < (HARD if is_official else HARDEST)
    if is_hard:
        name, sentence = _hardest(listing)
        yield Finding(listing.slug, "too-hard-language", name, sentence)


def unexplained_abbreviations(listing: ListingFacts, around: Surroundings) -> Iterator[Finding]:
    """One finding for all of them; the glossary proposes what they stand for."""
    found: dict[str, str] = {}
    everything = " ".join([listing.name, *listing.other_names, *(text for _, text in listing.reading)])
    for name, text in [*listing.reading, ("application_process", listing.text("application_process"))]:
        for word in unexplained(text, KNOWN_TO_PARENTS):
            is_short = len(word) <= LONGEST_ABBREVIATION
            if is_short and not _is_told(word, everything) and not _is_of_a_name(word, text, listing, around):
                found.setdefault(word, name)
    if found:
        proposed = "; ".join(f"{word}: {around.glossary[word]}" for word in found if word in around.glossary)
        field = next(iter(found.values()))
        yield Finding(listing.slug, "unexplained-abbreviation", field, ", ".join(found), proposed)


def _hardest(listing: ListingFacts) -> tuple[str, str]:
    each = [(name, sentence) for name, text in listing.reading for sentence in sentences(text)]
    return max(each, key=lambda pair: len(measure(pair[1]).long_words) * 10 + len(pair[1].split()))


def _is_of_a_name(word: str, text: str, listing: ListingFacts, around: Surroundings) -> bool:
    """Whether it stands only in names of organisations and places, which nobody has to explain."""
    if word in listing.organization.split():
        return True
    names = (*listing.organization_names, *(place.name for place in listing.places), *around.own_names)
    for name in names:
        if word in name:
            text = text.replace(name, " ")
    return not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text)


def _is_told(word: str, text: str) -> bool:
    """Whether words beside it say what it stands for, or their first letters spell it."""
    short = re.escape(word)
    if re.search(rf"\b{short}(?:-\w+)?[,:]? {SAID_IN_WORDS}|\w{{4,}} \({short}-\w+\)", text):
        return True
    return bool(re.search(rf"\b{_initials(word)}", text.replace("-", " "), re.IGNORECASE))


def _initials(word: str) -> str:
    """A pattern of words, small ones between, whose first letters are those of the abbreviation."""
    between = r"\w+(?:[ /&]+(?:en|van|voor|in|de|het|bij|met|of|and|the))*?[ /&]+"
    letters = [letter for letter in word if letter.isalpha()]
    return between.join(re.escape(letter) for letter in letters) + r"\w+"
