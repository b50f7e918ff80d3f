"""Whether a place or a service is open at a moment, until when, and when it opens next."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Literal

from django.utils import timezone

from sociale_kaart.models import Schedule, ScheduleException, Service, ServiceAtLocation, ServiceStatus
from sociale_kaart.schedule.spans import ONE_DAY, Reason, Span, moment_of, spans_on

State = Literal["open", "closed", "ask", "unknown"]
# Days to look ahead: most questions are answered within a week, and hours of next summer within the last.
HORIZONS = (8, 70, 400)
NOT_THERE = {
    ServiceStatus.TEMPORARILY_CLOSED,
    ServiceStatus.ENDED,
    ServiceStatus.HISTORICAL,
    ServiceStatus.INACTIVE,
}
CERTAIN = {ServiceStatus.ACTIVE, ServiceStatus.PILOT}


@dataclass(frozen=True)
class OpenState:
    """What is certain at a moment; times are in the local zone.

    `until` is when the state "open" or "ask" ends, None when no end is in sight. While not open, `next_opening` is
    when it certainly opens next, and `next_ask`, when closed, an earlier moment at which it may be open: ask first.
    `reason` and `note` say why to ask: now ("ask") or at `next_ask` ("closed").
    """

    state: State
    until: datetime | None = None
    next_opening: datetime | None = None
    next_ask: datetime | None = None
    reason: Reason | None = None
    note: str = ""


CLOSED, UNKNOWN = OpenState("closed"), OpenState("unknown")


def open_state(schedules: Sequence[Schedule], exceptions: Sequence[ScheduleException], moment: datetime) -> OpenState:
    """The state of hours by themselves; hours that have run out, or none at all, say nothing."""
    if not _says_something(schedules, exceptions, moment):
        return UNKNOWN
    return _state(lambda day: spans_on(day, schedules, exceptions), moment)


def place_state(place: ServiceAtLocation, moment: datetime) -> OpenState:
    """The state of a service at one of its places."""
    return _state_at(place.service, [place], moment)


def service_state(service: Service, moment: datetime) -> OpenState:
    """The state of a service: open when one of its places is; prefetch places, `schedules`, `schedule_exceptions`."""
    return _state_at(service, service.service_at_locations.all(), moment)


def service_spans(service: Service, places: Iterable[ServiceAtLocation], day: date) -> Iterator[Span]:
    """The hours of a service on a day, between its start and its end and as certain as its status."""
    if (service.start_date and day < service.start_date) or (service.end_date and service.end_date < day):
        return
    for place in places:
        for span in spans_on(day, place.schedules.all(), place.schedule_exceptions.all()):
            yield span if service.status in CERTAIN else replace(span, reason=span.reason or "status")


def _state_at(service: Service, places: Iterable[ServiceAtLocation], moment: datetime) -> OpenState:
    if service.status in NOT_THERE or (service.end_date and service.end_date < timezone.localdate(moment)):
        return CLOSED
    places = [
        place for place in places if _says_something(place.schedules.all(), place.schedule_exceptions.all(), moment)
    ]
    if not places:
        return UNKNOWN
    return _state(lambda day: service_spans(service, places, day), moment)


def _says_something(schedules: Iterable[Schedule], exceptions: Iterable[ScheduleException], moment: datetime) -> bool:
    yesterday = timezone.localdate(moment) - ONE_DAY
    return any(row.valid_to is None or row.valid_to >= yesterday for row in schedules) or any(
        exception.date >= yesterday for exception in exceptions
    )


def _state(spans_of: Callable[[date], Iterable[Span]], moment: datetime) -> OpenState:
    today = timezone.localdate(moment)
    found, spans, seen = CLOSED, [], -1
    for horizon in HORIZONS:
        # From yesterday, whose hours may pass midnight.
        spans += [span for number in range(seen, horizon) for span in spans_of(today + ONE_DAY * number)]
        seen = horizon
        found = _state_among(spans, moment.astimezone(UTC), edge=moment_of(today + ONE_DAY * horizon, time(0)))
        if found.next_opening or (found.state == "open" and found.until):
            break
    return found


def _state_among(spans: list[Span], moment: datetime, edge: datetime) -> OpenState:
    """The state as these spans tell it; what lies at the edge of what was looked at has no end in sight."""
    sure = _merged(span for span in spans if span.reason is None)
    for start, end in sure:
        if start <= moment < end:
            return OpenState("open", until=_local(end) if end < edge else None)
    opening = next((start for start, _ in sure if start > moment), None)
    doubtful = sorted((span for span in spans if span.reason), key=lambda span: span.start)
    for span in doubtful:
        if span.start <= moment < span.end:
            end = next(end for start, end in _merged(doubtful) if start <= moment < end)
            until = min(end, opening) if opening else end
            known = _local(until) if until < edge else None
            return OpenState("ask", known, _local(opening), reason=span.reason, note=span.note)
    for span in doubtful:
        if span.start > moment and (opening is None or span.start < opening):
            return OpenState("closed", None, _local(opening), _local(span.start), span.reason, span.note)
    return OpenState("closed", next_opening=_local(opening))


def _merged(spans: Iterable[Span]) -> list[tuple[datetime, datetime]]:
    """Stretches in order; hours that touch, as over midnight, are one."""
    stretches: list[tuple[datetime, datetime]] = []
    for start, end in sorted((span.start, span.end) for span in spans):
        if stretches and start <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], max(end, stretches[-1][1]))
        else:
            stretches.append((start, end))
    return stretches


def _local(moment: datetime | None) -> datetime | None:
    return None if moment is None else timezone.localtime(moment)
