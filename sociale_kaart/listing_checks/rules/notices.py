"""Notices that are over: closures that have passed, offers that have ended, and days gone by that are still ahead."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from sociale_kaart.listing_checks.facts import ListingFacts, Surroundings
from sociale_kaart.listing_checks.finding import Finding
from sociale_kaart.listing_checks.words.dates import named_dates
from sociale_kaart.models import ServiceStatus
from sociale_kaart.readability.sentences import WORD, sentences
from sociale_kaart.schedule.note_words import MONTH

CLOSED = re.compile(
    r"\b(?:(?:af|uit)?gesloten|dicht|sluiten|ga(?:at|an)\b[^.;]{0,40}\bniet door"
    r"|ligt stil|liggen stil|niet bij elkaar|geen (?:spreekuur|inloop|groep"
    r"|nieuwe|bijeenkomst\w*|les|lessen|activiteiten)|tijdelijk (?:niet|geen)"
    r"|(?:is|zijn) er (?:dan |even )?geen (?!kosten|wacht)"
    r"|(?:(?:zijn|ben) (?:wij|we|ik)|(?:wij|we|ik) (?:zijn|ben)) er (?:\w+ )?niet"
    r"|(?:wegens|vanwege|door|in verband met)\b[^.;]{0,60}\bgeen \w+"
    r"|(?:zomer|winter|vakantie)stop|(?:op|met) vakantie|vervalt|vervallen|pauzeert)\b",
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
    r"|\b(?:stopte|stopten|eindigde|eindigden|hield op)\b"
    r"|\bbied(?:en|t)?\b[^.;]{0,40}\bniet meer aan\b|\bkomt niet (?:meer )?terug\b"
    r"|\b(?:geven|houden|organiseren) (?:wij|we) niet meer\b|\bopgehouden(?: te bestaan\b|(?=[.,;]|$))"
    r"|\bvoor het laatst (?:gegeven|gehouden|geweest)\b|\b(?:is|zijn) (?:komen te )?vervallen\b",
    re.IGNORECASE,
)
# "We verwachten half april weer open te zijn", "gaat op 3 maart weer open".
REOPENS = re.compile(
    r"\b(?:verwacht\w*|hop(?:en)|ga(?:at|an)|zijn|is|bent|kunt|kunnen|starten|beginnen|opent?|openen)\b[^.;]{0,50}"
    r"\bweer (?:open\w*|terecht|welkom|van start|te gebruiken)|\bheropen\w*",
    re.IGNORECASE,
)
SINCE = re.compile(r"\b(?:sinds|sedert)\b", re.IGNORECASE)
ENDED_SUBJECT = re.compile(
    r"\b(?:programma|inloop|proef|pilot|project|cursus|training|groep|spreekuur|dienst|aanbod|activiteit|club|\w*honk"
    r"|groepsprogramma|locatie|loket|subsidie|stichting|vereniging)\b"
    r"|\b(?:wij|we) zijn (?:(?:per|sinds) [^.;]{1,25} )?(?:er mee |ermee )?gestopt(?=[.,;]|$)",
    re.IGNORECASE,
)
AHEAD = re.compile(
    r"\b(?:start|starten|begint|beginnen|opent|inschrijven|aanmelden|opgeven|kan tot|kunt tot|vindt plaats|zal|komt er"
    r"|komen er|gaat open|deadline|uiterlijk|(?:eerst)?volgende"
    r"|komende|meld (?:je|u)|geef (?:je|u) op|schrijf (?:je|u) in|vraag\b[^.;]{0,20}\baan)\b",
    re.IGNORECASE,
)
ON_A_DAY = re.compile(
    rf"\b(?:op|tot|tot en met|is|zijn|voor|vóór) (?:\w+dag )?\d{{1,2}} {MONTH} 20\d\d\b", re.IGNORECASE
)
# Told as gone by, or as how things are since.
GONE_BY = re.compile(
    r"\b(?:was|waren|werd|werden|kreeg|kregen|had|hadden|vond|vonden|begon|startte|opende|stopte|eindigde"
    r"|verhuisde|ging|gingen|kwam|kwamen|deed|won|sinds|sedert|per|vanaf|na|geboren"
    r"|opgericht|vastgesteld|gewijzigd|bijgewerkt|gemeten|nagekeken)\b"
    r"|\b(?:is|zijn|heeft|hebben)\b[^.;]*\b(?:\w*ge|ver|be|ont|her|over)\w{3,}(?:d|t|en)\b",
    re.IGNORECASE,
)
SINCE_WHEN = re.compile(r"\b(?:per|sinds|sedert|20\d\d)\b", re.IGNORECASE)
LONG_WORD = 5
NOT_THERE = (ServiceStatus.ENDED, ServiceStatus.INACTIVE)


def stale_closures(listing: ListingFacts, around: Surroundings) -> Iterator[Finding]:
    """A sentence that tells of a closure of which the last day has passed."""
    for name, text in listing.texts:
        for sentence in sentences(text):
            if _tells_of_closure(sentence) and _is_over(sentence, listing.last_modified, around.today):
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
            if ENDED.search(sentence) and (has_ended or ENDED_SUBJECT.search(sentence) or _is_named(listing, sentence))
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
            if _tells_of_closure(sentence):
                continue
            # What is told apart by a semicolon is told of other days.
            parts = [list(named_dates(part)) for part in sentence.split(";") if _looks_ahead(part)]
            days = [found.day for each in parts for found in each]
            if days and max(days) < around.today:
                yield Finding(listing.slug, "date-passed", name, sentence)
                return


def _tells_of_closure(sentence: str) -> bool:
    """A part that reopens since some day is open; one that is closed since then waits for a day that is named."""
    parts = [part for part in sentence.split(";") if not SINCE.search(part)]
    return bool(CLOSED.search(sentence)) or any(REOPENS.search(part) for part in parts)


def _is_named(listing: ListingFacts, sentence: str) -> bool:
    """Whether it is about the listing, by a word of its name."""
    said = {word.casefold() for word in WORD.findall(sentence)}
    is_named = any(word.casefold() in said for word in WORD.findall(listing.name) if len(word) >= LONG_WORD)
    # "Het pesten is gestopt": what stops without a day may be what it helps against.
    return is_named and ("gestopt" not in said or bool(SINCE_WHEN.search(sentence)))


def _looks_ahead(part: str) -> bool:
    """By a word, or by a whole day that is told in the present: what took place there is told as gone by."""
    if AHEAD.search(part):
        return True
    return bool(ON_A_DAY.search(part)) and not GONE_BY.search(part)


def _is_over(sentence: str, written: date | None, today: date) -> bool:
    days = [found.day for found in named_dates(sentence, written)]
    if days:
        return max(days) < today
    if PANDEMIC.search(sentence):
        return True
    return bool(OPEN_END.search(sentence)) and written is not None and today - written > LONG_AGO
