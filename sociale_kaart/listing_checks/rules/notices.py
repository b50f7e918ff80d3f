"""Notices that are over: closures that have passed, offers that have ended, and days gone by that are still ahead."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from sociale_kaart.listing_checks.facts import ListingFacts, Surroundings
from sociale_kaart.listing_checks.finding import Finding
from sociale_kaart.listing_checks.words.dates import named_dates
from sociale_kaart.models import ServiceStatus
from sociale_kaart.readability.sentences import sentences

CLOSED = re.compile(
    r"\b(?:gesloten|dicht|sluiten|ga(?:at|an)\b[^.;]{0,40}\bniet door"
    r"|ligt stil|liggen stil|niet bij elkaar|geen (?:spreekuur|inloop|groep"
    r"|nieuwe|bijeenkomst\w*|les|lessen|activiteiten)|tijdelijk (?:niet|geen)|vervalt|vervallen|pauzeert)\b",
    re.IGNORECASE,
)
OPEN_END = re.compile(r"\btot nader(?:e)? (?:bericht|order|aankondiging)\b", re.IGNORECASE)
PANDEMIC = re.compile(r"\b(?:corona|covid|lockdown)\w*", re.IGNORECASE)
LONG_AGO = timedelta(days=365)
ENDED = re.compile(
    r"\b(?:is|zijn|werd|hebben|heeft)\b[^.;]{0,60}\b(?:gestopt(?! met)|beëindigd|opgeheven|geëindigd)\b|\bnu gestopt\b"
    r"|\b(?:is|zijn)\b[^.;]{0,40}\bafgelopen(?=[.,;]|$)|\b(?:is|zijn) er\b[^.;]{0,20}\bniet meer(?=[.,;]|$)"
    r"|\bbestaat\b[^.;]{0,30}\bniet meer\b|\bwordt niet (?:verlengd|voortgezet)\b|\bliep tot\b"
    r"|\bword(?:t|en)\b[^.;]{0,30}\bniet meer (?:gegeven|aangeboden|georganiseerd|gehouden)\b"
    r"|\bbied(?:en|t)?\b[^.;]{0,40}\bniet meer aan\b|\bkomt niet (?:meer )?terug\b"
    r"|\b(?:geven|houden|organiseren) (?:wij|we) niet meer\b|\bopgehouden te bestaan\b"
    r"|\bvoor het laatst (?:gegeven|gehouden|geweest)\b|\b(?:is|zijn) (?:komen te )?vervallen\b",
    re.IGNORECASE,
)
ENDED_SUBJECT = re.compile(
    r"\b(?:programma|inloop|proef|pilot|project|cursus|training|groep|spreekuur|dienst|aanbod|activiteit|club|\w*honk"
    r"|groepsprogramma|locatie|loket|subsidie|stichting|vereniging)\b"
    r"|\b(?:wij|we) zijn (?:(?:per|sinds) [^.;]{1,25} )?(?:er mee |ermee )?gestopt(?=[.,;]|$)",
    re.IGNORECASE,
)
AHEAD = re.compile(
    r"\b(?:start|starten|begint|beginnen|opent|inschrijven|aanmelden|opgeven|kan tot|kunt tot|vindt plaats|zal|komt er"
    r"|komen er|gaat open|deadline|uiterlijk)\b",
    re.IGNORECASE,
)
NOT_THERE = (ServiceStatus.ENDED, ServiceStatus.INACTIVE)


def stale_closures(listing: ListingFacts, around: Surroundings) -> Iterator[Finding]:
    """A sentence that tells of a closure of which the last day has passed."""
    for name, text in listing.texts:
        for sentence in sentences(text):
            if CLOSED.search(sentence) and _is_over(sentence, listing.last_modified, around.today):
                yield Finding(listing.slug, "closed-notice-stale", name, sentence)
                return


def ended_services(listing: ListingFacts, around: Surroundings) -> Iterator[Finding]:
    """One that has ended and is still listed with ways to go there; what is kept as history says so itself."""
    if listing.status == ServiceStatus.HISTORICAL:
        return
    has_ended = listing.status in NOT_THERE or (listing.end is not None and listing.end < around.today)
    told = next(
        (
            (name, sentence)
            for name, text in listing.reading
            for sentence in sentences(text)
            if ENDED.search(sentence) and (has_ended or ENDED_SUBJECT.search(sentence))
        ),
        None,
    )
    if has_ended and (listing.is_reachable or listing.places):
        name, passage = told or ("status", str(listing.end or ServiceStatus(listing.status).label))
        yield Finding(listing.slug, "ended-but-listed", name, passage, next(iter(listing.instead), ""))
    elif told:
        yield Finding(listing.slug, "ended-but-listed", *told, next(iter(listing.instead), ""))


def passed_dates(listing: ListingFacts, around: Surroundings) -> Iterator[Finding]:
    """A sentence that looks ahead to a day that has passed."""
    for name, text in listing.texts:
        for sentence in sentences(text):
            if CLOSED.search(sentence) or not AHEAD.search(sentence):
                continue
            days = list(named_dates(sentence))
            if days and max(found.day for found in days) < around.today:
                yield Finding(listing.slug, "date-passed", name, sentence)
                return


def _is_over(sentence: str, written: date | None, today: date) -> bool:
    days = [found.day for found in named_dates(sentence, written)]
    if days:
        return max(days) < today
    if PANDEMIC.search(sentence):
        return True
    return bool(OPEN_END.search(sentence)) and written is not None and today - written > LONG_AGO
