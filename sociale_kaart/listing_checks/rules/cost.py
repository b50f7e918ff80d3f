"""Texts that say free or a price, where the fields say another."""

import re
from collections.abc import Iterator

from sociale_kaart.listing_checks.facts import ListingFacts, Surroundings
from sociale_kaart.listing_checks.finding import Finding
from sociale_kaart.listing_checks.words.numbers import NUMBER, number
from sociale_kaart.readability.sentences import sentences

FREE = re.compile(
    r"\b(?:gratis|kosteloos|kost(?:en)? (?:\w+ ){0,2}(?:niets|niks)|(?:geen|zonder) (?:kosten|(?:eigen )?bijdrage)"
    r"|betaalt? (?:je |u )?niets|voor (?:niks|niets)|(?:geen|nooit een) rekening|betaalt alles"
    r"|geen (?:entree|toegangsprijs|lesgeld|inschrijfgeld)"
    r"|(?:entree|toegang|deelname|meedoen) (?:is )?vrij|vrije? (?:entree|toegang)"
    r"|hoeft niets te betalen(?![^.;]*\b(?:alleen|behalve|wel)\b))\b",
    re.IGNORECASE,
)
# Free is only a part of it, or only for some.
FREE_PART = re.compile(
    r"\bgratis (?:\w+ ){0,2}?\w*(?:les|kennismaking|intake|gesprek|pas|proef\w*|komen kijken|kijkje|meedraaien|advies"
    r"|boek|koffie|thee|parkeren|bon|wifi)\b"
    r"|\b(?:keer|eerste|leden|pas|minima|onder de|tot \d+|kinderen|cliënten|klanten"
    r"|soms|kan|kunt|mits|als)\b[^.;]*gratis"
    r"|gratis (?:voor (?:leden|klanten|cliënten|kinderen|minima)|met|tot|onder|als|bij)\b",
    re.IGNORECASE,
)
# Whoever takes part: only a pass or a membership can make that depend.
TAKING_PART = re.compile(r"\b(?:deelname|deelnemen|meedoen)\b[^.;]*\b(?:gratis|kosteloos)\b", re.IGNORECASE)
FOR_SOME = re.compile(r"\b(?:leden|\w*pas|minima|eerste keer|proef\w*)\b", re.IGNORECASE)
# "Up to" is what somebody gives.
AMOUNT = rf"(?<![\d.,])(?<!\btot )(?:€ ?(?P<before>\d+(?:[.,]\d\d)?)|(?P<after>{NUMBER}) euro)"
PRICE = re.compile(
    rf"\b(?:kost|kosten|betaalt?|betalen|vraagt|vragen|rekent|rekenen)\b[^.;]{{0,30}}?{AMOUNT}"
    rf"|\b(?:de )?(?:kosten|prijs|(?:eigen )?bijdrage|deelnameprijs|entree|toegang|contributie|lesgeld)"
    rf" (?:zijn|is|bedraagt|van)\b[^.;]{{0,20}}?"
    rf"{AMOUNT.replace('before', 'b2').replace('after', 'a2')}",
    re.IGNORECASE,
)
# So much each time; what all of it costs may still be another number.
EACH = re.compile(
    rf"{AMOUNT}(?: voor elk| per|,-? per) (?:keer|les|kind|persoon|gezin|ochtend|middag|avond"
    r"|bijeenkomst|uur|week|maand|jaar|seizoen|deelnemer|bezoek)\b",
    re.IGNORECASE,
)
# Another's money, or a price beside the one of the fields.
LISTED = re.compile(
    r"\b(?:vergoed|vergoeding|fonds|bon|krijgt|korting|\w*kaart|abonnement|boekje|(?:het|een|elk) boek"
    r"|shirt|materiaal|lidmaatschap|anders|normaal"
    r"|elders|extra|frisdrank|fris|limonade|koffie|thee|drankje|drinken|ijsje|parkeren|borg|statiegeld)\w*\b",
    re.IGNORECASE,
)


ANOTHER_PAYS = re.compile(
    r"\b(?:gemeente|school|leerkracht|leraar|\w*verzekeraar|\w*verzekering|werkgever)\b[^.;,]{0,25}\bbetaal\w*",
    re.IGNORECASE,
)


def cost_contradictions(listing: ListingFacts, around: Surroundings) -> Iterator[Finding]:
    """The first sentence that says another price than the fields; unknown costs contradict nothing."""
    is_paid = listing.is_free is False or (listing.amount or 0) > 0
    for name, text in listing.reading:
        for sentence in sentences(text):
            if is_paid and _is_free(sentence):
                yield Finding(listing.slug, "cost-contradiction", name, sentence, "gratis")
                return
            price = _price(sentence, PRICE) or (listing.is_free and _price(sentence, EACH))
            if price and (listing.is_free or (listing.amount is not None and abs(price - listing.amount) > 0.01)):
                yield Finding(listing.slug, "cost-contradiction", name, sentence, f"{price:.2f}")
                return


def _is_free(sentence: str) -> bool:
    if TAKING_PART.search(sentence):
        return not FOR_SOME.search(sentence)
    return bool(FREE.search(sentence)) and not FREE_PART.search(sentence)


def _price(sentence: str, pattern: re.Pattern[str]) -> float | None:
    found = pattern.search(sentence)
    if found is None or LISTED.search(sentence) or ANOTHER_PAYS.search(sentence):
        return None
    return number(next(filter(None, found.groups())))
