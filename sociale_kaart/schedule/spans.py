"""The hours of one day as moments in time, each certain or with the reason to ask first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Literal

from django.conf import settings
from django.utils import timezone

from sociale_kaart.models import Schedule, ScheduleException
from sociale_kaart.schedule.days import is_in, is_public_holiday
from sociale_kaart.schedule.notes import UNREADABLE, NoteRule, read_note

Reason = Literal["appointment", "note", "holiday", "status"]
ONE_DAY = timedelta(days=1)
NO_RULE = NoteRule()
LAST_MINUTE = time(23, 59)


@dataclass(frozen=True)
class Span:
    """Hours from one moment to another, in UTC; `reason` says why one has to ask first, None is certain."""

    start: datetime
    end: datetime
    reason: Reason | None = None
    row: Schedule | ScheduleException | None = None

    @property
    def note(self) -> str:
        """The note beside the hours, in the reader's language."""
        return (self.row and self.row.description) or ""


def spans_on(day: date, schedules: Iterable[Schedule], exceptions: Iterable[ScheduleException]) -> Iterator[Span]:
    """The hours that start on this day; what the exceptions say about a day replaces its weekly hours."""
    today = [exception for exception in exceptions if exception.date == day]
    if today:
        yield from _exceptional(day, today)
        return
    rows = [row for row in schedules if is_in_force(row, day)]
    # Who is there day and night is there on holidays too; of others nobody knows.
    is_doubtful = is_public_holiday(day) and not _is_always(rows)
    for row in rows:
        if day.weekday() not in row.weekdays:
            continue
        rule = rule_of(row)
        if rule.days and not is_in(rule.days, day):
            continue
        reason = rule.reason or ("holiday" if is_doubtful else None)
        span = Span(*_moments(day, row.opens_at, row.closes_at), reason, row)
        yield from _split(span, day, row.opens_at, rule)


def is_in_force(row: Schedule, day: date) -> bool:
    return (row.valid_from is None or row.valid_from <= day) and (row.valid_to is None or day <= row.valid_to)


def rule_of(row: Schedule) -> NoteRule:
    """The rule of the note in the language it was written in, so that it is one rule for readers of all languages."""
    if written := row.description_nl or row.description_en:
        return read_note(written, row.weekdays)
    has_note = any(getattr(row, f"description_{language}") for language in settings.MODELTRANSLATION_LANGUAGES)
    return UNREADABLE if has_note else NO_RULE


def is_round_the_clock(opens_at: time, closes_at: time) -> bool:
    return opens_at == time(0) and closes_at >= LAST_MINUTE


def _is_always(rows: Iterable[Schedule]) -> bool:
    """Whether every day of the week is open round the clock."""
    return len({day for row in rows if is_round_the_clock(row.opens_at, row.closes_at) for day in row.weekdays}) == 7


def _exceptional(day: date, exceptions: list[ScheduleException]) -> Iterator[Span]:
    if any(exception.opens_at is None for exception in exceptions):
        return
    for exception in exceptions:
        # The day itself is named already, so of its note only an appointment matters.
        rule = read_note(exception.description_nl or exception.description_en or "")
        reason = "appointment" if rule.reason == "appointment" else None
        yield Span(*_moments(day, exception.opens_at, exception.closes_at), reason, exception)


def _split(span: Span, day: date, opens_at: time, rule: NoteRule) -> Iterator[Span]:
    """The certain part of a span, and what lies before and after it."""
    if not rule.sure_from and not rule.sure_until:
        yield span
        return
    start, end = span.start, span.end
    if rule.sure_from and rule.sure_from > opens_at:
        start = min(moment_of(day, rule.sure_from), end)
    if rule.sure_until:
        last_day = day if rule.sure_until > opens_at else day + ONE_DAY
        end = max(min(moment_of(last_day, rule.sure_until), end), start)
    parts = [
        replace(span, end=start, reason=span.reason or "note"),
        replace(span, start=start, end=end),
        replace(span, start=end, reason=span.reason or "note"),
    ]
    yield from (part for part in parts if part.start < part.end)


@lru_cache(maxsize=4096)
def _moments(day: date, opens_at: time, closes_at: time) -> tuple[datetime, datetime]:
    """Closing before opening means the next day, and the last minute of a day is its end."""
    if closes_at >= LAST_MINUTE:
        return moment_of(day, opens_at), moment_of(day + ONE_DAY, time(0))
    last_day = day if opens_at < closes_at else day + ONE_DAY
    return moment_of(day, opens_at), moment_of(last_day, closes_at)


def moment_of(day: date, clock: time) -> datetime:
    """When the clock on the wall says this, in UTC; the first time where it says so twice.

    A time that the clock skips is the moment at which it skips: hours from 02:30 start at once then.
    """
    # In UTC, because Python compares times of one zone by the wall clock, which goes back in autumn.
    zone = timezone.get_default_timezone()
    moment = datetime.combine(day, clock, tzinfo=zone).astimezone(UTC)
    if moment.astimezone(zone).time() != clock:
        # Clocks here skip from one full hour to another.
        return datetime.combine(day, clock.replace(minute=0, second=0, microsecond=0), tzinfo=zone).astimezone(UTC)
    return moment
