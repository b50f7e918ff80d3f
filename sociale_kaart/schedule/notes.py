"""Reads the note beside weekly hours: on which days the hours hold, and whether one has to ask first."""

import re
from dataclasses import dataclass
from datetime import time
from functools import lru_cache
from typing import Literal

from sociale_kaart.schedule import note_patterns as patterns
from sociale_kaart.schedule import note_words as words
from sociale_kaart.schedule.note_dates import EVEN_MONTHS, ODD_MONTHS, dates_in, months_in, period_in, time_in

NoteReason = Literal["appointment", "note"]
ALL_MONTHS = EVEN_MONTHS | ODD_MONTHS
LONGEST = 500


@dataclass(frozen=True)
class NoteRule:
    """What a note takes away from weekly hours.

    `days` is an OpenStreetMap day selector such as "Jan,Mar Tu[2]", empty for every day; `reason` says why to ask
    first; outside `sure_from` - `sure_until` the hours are not certain.
    """

    days: str = ""
    reason: NoteReason | None = None
    sure_from: time | None = None
    sure_until: time | None = None

    @property
    def kind(self) -> Literal["none", "dates", "ask"]:
        if self.reason:
            return "ask"
        return "dates" if self.days else "none"


UNREADABLE = NoteRule(reason="note")


@lru_cache(maxsize=4096)
def read_note(text: str, weekdays: tuple[int, ...] = ()) -> NoteRule:
    """The rule in a Dutch or English note; wording that may narrow the hours and is not understood means: ask first.

    `weekdays` are those of the hours, Monday is 0: naming just these narrows nothing, naming others is a contradiction.

    >>> read_note("eerste woensdag van de oneven maanden")
    NoteRule(days='Jan,Mar,May,Jul,Sep,Nov We[1]', reason=None, sure_from=None, sure_until=None)
    """
    if len(text) > LONGEST:
        return UNREADABLE
    reading = _Reading(_normalized(text))
    is_appointment = reading.take(patterns.APPOINTMENT) is not None
    last_entry = reading.take(patterns.LAST_ENTRY)
    holiday = reading.take(patterns.HOLIDAY_HOURS)
    reading.take_nth_weekdays(weekdays)
    reading.take_week_parity()
    reading.take_excluded_months()
    reading.take_dates()
    if not reading.is_understood(weekdays):
        return UNREADABLE
    return NoteRule(
        days=reading.selector,
        reason="appointment" if is_appointment else None,
        sure_from=time_in(holiday["start"]) if holiday else None,
        sure_until=time_in((last_entry and last_entry["until"]) or (holiday and holiday["end"]) or ""),
    )


class _Reading:
    """A note from which what is understood is taken away, part by part."""

    def __init__(self, text: str) -> None:
        self.rest = text
        self.weekdays = self.weeks = self.dates = ""
        self.months = ALL_MONTHS
        self.has_conflict = False

    def take(self, pattern: re.Pattern) -> re.Match | None:
        found = pattern.search(self.rest)
        if found:
            self.rest = f"{self.rest[: found.start()]} | {self.rest[found.end() :]}"
        return found

    def take_nth_weekdays(self, weekdays: tuple[int, ...]) -> None:
        found = self.take(patterns.NTH_WEEKDAYS)
        if not found:
            return
        pairs = [
            (words.WEEKDAYS[day], words.ORDINALS[ordinal])
            for ordinals, day in patterns.ORDINALS_AND_DAY.findall(found["days"])
            for ordinal in re.findall(words.ORDINAL, ordinals)
        ]
        self.weekdays = ",".join(f"{words.OSM_WEEKDAYS[day]}[{ordinal}]" for day, ordinal in pairs)
        self.has_conflict = bool(weekdays) and not {day for day, _ in pairs} <= set(weekdays)
        if found["parity"] or found["months"]:
            self.months &= months_in(found["months"] or found["parity"])

    def take_week_parity(self) -> None:
        if found := self.take(patterns.WEEK_PARITY):
            self.weeks = "week 2-53/2" if found["parity"] == "even" else "week 1-53/2"

    def take_excluded_months(self) -> None:
        for pattern in (patterns.NOT_IN_MONTHS, patterns.CLOSED_IN_MONTHS):
            if found := self.take(pattern):
                self.months -= months_in(found["months"])

    def take_dates(self) -> None:
        """Months or dates, only where they are all that is left: beside other words they may say something else."""
        text = re.sub(r"^[ |,.;]+|[ |,.;]+$", "", self.rest)
        if found := patterns.ONLY_IN_MONTHS.fullmatch(text):
            self.months &= months_in(found["months"])
        elif found := patterns.PERIOD.fullmatch(text):
            self.dates = period_in(found)
        elif found := patterns.DATES.fullmatch(text):
            self.dates = dates_in(text)
        if found:
            # Dates that are not in the calendar, or dates beside months, contradict the rest.
            is_period = "months" not in found.re.groupindex
            self.has_conflict |= is_period and (not self.dates or self.months != ALL_MONTHS)
            self.rest = ""

    def is_understood(self, weekdays: tuple[int, ...]) -> bool:
        """Whether nothing that may narrow the hours is left over, and something remains of the year."""
        rest = patterns.HARMLESS.sub(" | ", self.rest)
        named = {words.WEEKDAYS[name] for name in re.findall(words.WEEKDAY, rest)}
        if named and named == set(weekdays):
            rest = patterns.WEEKDAY_ALONE.sub(" | ", rest)
        return bool(self.months) and not self.has_conflict and not patterns.NARROWING.search(rest)

    @property
    def selector(self) -> str:
        months = "" if self.months == ALL_MONTHS else ",".join(words.OSM_MONTHS[m - 1] for m in sorted(self.months))
        return " ".join(filter(None, [self.dates or months, self.weeks, self.weekdays]))


def _normalized(text: str) -> str:
    """Lower case, one space between words, one way to write "tot en met" and "van de maand"."""
    text = re.sub(r"[–—−]", "-", " ".join(text.lower().split())).replace("één", "een").replace("’", "'")
    text = re.sub(r"\bt ?/ ?m\b|\bt\.e\.m\.", "tot en met", text)
    return re.sub(r"\bv\.? ?/?d\.? maand\b", "van de maand", text)
