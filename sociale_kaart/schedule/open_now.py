"""Which services of a municipality are certainly open, for the filter "open now"."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime

from django.db.models import F, Q, QuerySet
from django.utils import timezone

from sociale_kaart.models import Area, Schedule, ScheduleException, Service
from sociale_kaart.models.schedule import WEEKDAYS
from sociale_kaart.schedule.days import is_public_holiday
from sociale_kaart.schedule.spans import ONE_DAY, spans_on
from sociale_kaart.schedule.state import CERTAIN


def open_service_ids(municipality: Area, moment: datetime) -> set[int]:
    """The services that stand in results and are certainly open at one of their places, in two queries."""
    today = timezone.localdate(moment)
    # Hours of yesterday may pass midnight.
    days = (today - ONE_DAY, today)
    now = moment.astimezone(UTC)
    services = Service.objects.findable(today).filter(
        Q(start_date__isnull=True) | Q(start_date__lte=today), municipality=municipality, status__in=CERTAIN
    )
    schedules = _by_place(_of(services, Schedule).filter(_on_one_of(days)))
    exceptions = _by_place(_of(services, ScheduleException).filter(date__in=days))
    return {
        service
        for service, place in schedules.keys() | exceptions.keys()
        if _is_open(schedules.get((service, place), []), exceptions.get((service, place), []), days, now)
    }


def _of(services: QuerySet, model: type[Schedule | ScheduleException]) -> QuerySet:
    return model.objects.filter(service_at_location__service__in=services).annotate(
        service=F("service_at_location__service"), starts=F("service_at_location__service__start_date")
    )


def _on_one_of(days: Iterable[date]) -> Q:
    """Hours of these days; on a holiday all of them, which tell whether a place never closes."""
    condition = Q()
    if not any(is_public_holiday(day) for day in days):
        for day in days:
            condition |= Q(byday__contains=WEEKDAYS[day.weekday()])
    return condition


def _by_place(rows: Iterable) -> dict[tuple[int, int], list]:
    places = defaultdict(list)
    for row in rows:
        places[row.service, row.service_at_location_id].append(row)
    return places


def _is_open(schedules: list, exceptions: list, days: Iterable[date], now: datetime) -> bool:
    starts = (schedules or exceptions)[0].starts
    return any(
        span.reason is None and span.start <= now < span.end
        for day in days
        if starts is None or starts <= day
        for span in spans_on(day, schedules, exceptions)
    )
