"""Days and times that the text names and the schedule excludes."""

import re
from collections.abc import Iterator
from datetime import time

from sociale_kaart.listing_checks.facts import HoursFacts, ListingFacts, Surroundings
from sociale_kaart.listing_checks.finding import Finding
from sociale_kaart.listing_checks.words.dates import named_dates
from sociale_kaart.listing_checks.words.moments import PARTS, NamedHours, named_hours
from sociale_kaart.models.schedule import WEEKDAYS
from sociale_kaart.readability.sentences import sentences

# About calling, applying, or something that is not the service itself.
ELSEWHERE = re.compile(
    r"\b(?:bel|belt|bellen|gebeld|telefonisch|telefoon|app|appen|mail|mailen|chat|chatten|aanmelden|aanmelding|opgeven"
    r"|inschrijven|inschrijving|rondleiding|bereikbaar|antwoord|feestdag\w*|vakantie\w*)\b",
    re.IGNORECASE,
)
CLOSED = re.compile(r"\b(?:dicht|gesloten|niet|geen|behalve|uitgezonderd)\b", re.IGNORECASE)


def hours_contradictions(listing: ListingFacts, around: Surroundings) -> Iterator[Finding]:
    """Only where a place has hours; the first sentence that contradicts them."""
    rows = [row for place in listing.places for row in place.hours]
    if not rows:
        return
    for name, text in listing.reading:
        for sentence in sentences(text):
            if ELSEWHERE.search(sentence) or any(found.is_exact for found in named_dates(sentence, around.today)):
                continue
            named = named_hours(sentence)
            is_wrong = _closed_yet_open(named, rows) if CLOSED.search(sentence) else _contradicts(named, rows)
            if is_wrong:
                proposed = "" if CLOSED.search(sentence) else _as_hours(named)
                yield Finding(listing.slug, "hours-contradiction", name, sentence, proposed)
                return


def _closed_yet_open(named: NamedHours, rows: list[HoursFacts]) -> bool:
    """A day that the text says to be closed, on which the schedule has hours."""
    is_whole_day = not named.parts and named.span is None
    return is_whole_day and len(named.days) == 1 and any(named.days <= row.days for row in rows)


def _contradicts(named: NamedHours, rows: list[HoursFacts]) -> bool:
    open_days = frozenset(day for row in rows for day in row.days)
    if named.days and not named.days <= open_days:
        return True
    if named.any_days and not named.any_days & open_days:
        return True
    on_days = [row for row in rows if not named.days or row.days & named.days]
    if named.parts:
        return not any(_overlaps(row, *PARTS[part]) for row in on_days for part in named.parts)
    if named.span is not None:
        start, end = named.span
        return not any(row.opens <= start and (end <= row.closes or row.closes < row.opens) for row in on_days)
    if named.starts:
        return not any(_is_within(row, start) for row in on_days for start in named.starts)
    return False


def _overlaps(row: HoursFacts, start: time, end: time) -> bool:
    closes = row.closes if row.opens < row.closes else PARTS["avond"][1]
    return row.opens < end and start < closes


def _is_within(row: HoursFacts, start: time) -> bool:
    return row.opens <= start and (start < row.closes or row.closes < row.opens)


def _as_hours(named: NamedHours) -> str:
    """As the schedule writes it: "TU,TH 09:15-11:15"."""
    days = ",".join(WEEKDAYS[day] for day in sorted(named.days))
    span = f"{named.span[0]:%H:%M}-{named.span[1]:%H:%M}" if named.span else ""
    return f"{days} {span}".strip()
