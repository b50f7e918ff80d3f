"""Weekdays, parts of the day and times in a sentence."""

import re
from dataclasses import dataclass
from datetime import time

from sociale_kaart.listing_checks.words.numbers import NUMBER, number
from sociale_kaart.schedule.note_words import WEEKDAYS

_DAY = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
_PART = "ochtend|morgen|middag|avond"
DAYS = re.compile(rf"\b(?P<day>{_DAY})(?P<part>{_PART})?(?:en|s)?(?P<hyphen>-)?(?!\w)", re.IGNORECASE)
THROUGH = re.compile(rf"\b(?P<first>{_DAY})(?:en|s)? (?:tot en met|t/m|tot) (?P<last>{_DAY})", re.IGNORECASE)
ONLY_PART = re.compile(rf"\b(?:alleen|uitsluitend|slechts) (?:in de|'s) (?P<part>{_PART})s?\b")
# Any of these days would do.
WEEKEND = re.compile(r"\b(?:in het weekend|in de weekenden|'s weekends|weekends)\b")
WORKING_WEEK = re.compile(r"\b(?:doordeweeks|door de week|op werkdagen|op schooldagen)\b")
# Open in a part of the day that stands without a day.
PART_ALONE = re.compile(
    rf"\b(?:(?:elke|iedere|alle) (?P<each>{_PART})|'s (?P<own>{_PART})s|in de (?P<within>{_PART})(?:uren)?)\b"
)
OPEN = re.compile(r"\b(?:open|geopend|opent|binnenlopen|inlopen|terecht|welkom)\b")
_HOUR_IN_WORDS = rf"(?:half )?(?:{NUMBER})(?: uur)?(?: (?:'s ochtends|'s morgens|'s middags|'s avonds))?"
TIMES = re.compile(
    rf"\b(?:van|tussen) (?P<from>\d{{1,2}}(?:[.:]\d\d)?|{_HOUR_IN_WORDS})(?: uur)? (?:tot|en) "
    rf"(?P<until>\d{{1,2}}(?:[.:]\d\d)?|{_HOUR_IN_WORDS})(?P<unit> uur)?(?![\w.]*\d)",
    re.IGNORECASE,
)
STARTS = re.compile(
    rf"\b(?:om|vanaf) (?P<at>\d{{1,2}}(?:[.:]\d\d)?|{_HOUR_IN_WORDS})(?P<unit> uur)?(?![\w.]*\d)", re.IGNORECASE
)
BEGINNING = re.compile(r"\b(?:begint|beginnen|start|starten)\b", re.IGNORECASE)
PARTS = {"ochtend": (time(5), time(12, 30)), "morgen": (time(5), time(12, 30))}
PARTS |= {"middag": (time(12), time(18)), "avond": (time(17), time(23, 59))}


@dataclass(frozen=True)
class NamedHours:
    """When, as a sentence says it: days (empty: not named), parts of the day for all, from-until, and when it begins.

    `any_days` are those of which one is enough ("in het weekend"). `starts` holds each time that is meant by it: "half
    twee" is at night or in the afternoon.
    """

    days: frozenset[int]
    parts: frozenset[str]
    span: tuple[time, time] | None
    starts: frozenset[time] = frozenset()
    any_days: frozenset[int] = frozenset()


def named_hours(sentence: str) -> NamedHours:
    """What a sentence says of days and times.

    >>> named_hours("Het spreekuur is op maandagavond van 19.00 tot 21.00 uur.").span
    (datetime.time(19, 0), datetime.time(21, 0))
    """
    lower = sentence.lower()
    days = {WEEKDAYS[found["day"]] for found in DAYS.finditer(lower)}
    for found in THROUGH.finditer(lower):
        first, last = WEEKDAYS[found["first"]], WEEKDAYS[found["last"]]
        days |= {(first + step) % 7 for step in range((last - first) % 7 + 1)}
    parts = {found["part"] for found in DAYS.finditer(lower) if found["part"]}
    parts |= {found["part"] for found in ONLY_PART.finditer(lower)}
    if OPEN.search(lower) and not TIMES.search(lower) and not STARTS.search(lower):
        parts |= {found[found.lastgroup] for found in PART_ALONE.finditer(lower)}
    return NamedHours(frozenset(days), frozenset(parts), _span(lower), _starts(lower), _any_days(lower))


def _any_days(sentence: str) -> frozenset[int]:
    """None where both are named: then it is about all days."""
    is_weekend, is_week = bool(WEEKEND.search(sentence)), bool(WORKING_WEEK.search(sentence))
    if is_weekend == is_week:
        return frozenset()
    return frozenset({5, 6} if is_weekend else range(5))


def _span(sentence: str) -> tuple[time, time] | None:
    for found in TIMES.finditer(sentence):
        is_clock = (
            found["unit"]
            or " uur" in found.group()
            or "'s " in found.group()
            or re.search(r"\d[.:]\d\d", found.group())
        )
        start, end = _time(found["from"]), _time(found["until"])
        if is_clock and start and end and start < end:
            return start, end
    return None


def _starts(sentence: str) -> frozenset[time]:
    found = STARTS.search(sentence)
    is_opening = found and found.group().startswith("vanaf") and "'s " in found.group()
    if not (is_opening or BEGINNING.search(sentence) or DAYS.search(sentence)):
        return frozenset()
    is_clock = found and (
        found["unit"] or "half " in found["at"] or "'s " in found["at"] or re.search(r"\d[.:]\d\d", found["at"])
    )
    start = _time(found["at"]) if found and is_clock else None
    if start is None:
        return frozenset()
    return frozenset({start, start.replace(hour=start.hour + 12)} if start.hour < 12 else {start})


def _time(text: str) -> time | None:
    """A time of day; hours below 7 without a part of the day are in the afternoon only where words say so."""
    if digits := re.fullmatch(r"(\d{1,2})(?:[.:](\d\d))?", text.strip()):
        hour, minute = int(digits[1]), int(digits[2] or 0)
    else:
        found = re.search(NUMBER, text)
        if found is None or not float(number(found.group())).is_integer():
            return None
        hour, minute = int(number(found.group())), 0
        if text.startswith("half "):
            hour, minute = hour - 1, 30
        if ("avonds" in text or "middags" in text) and hour < 12:
            hour += 12
    return time(hour, minute) if 0 <= hour < 24 and minute < 60 else None
