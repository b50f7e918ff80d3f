"""What happened in a municipality between two days, in figures; None where nothing was counted then."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from django.db.models import Sum
from django.utils import timezone

from sociale_kaart.models import (
    CONTACT_KINDS,
    Area,
    FieldChange,
    SearchCount,
    SearchOutcome,
    Suggestion,
    UseKind,
    Verification,
)
from sociale_kaart.reports.use import use_together

Figures = dict[str, int | None]
# Rooms above this one add what they count: a municipality and the first and last day of a stretch of whole months.
counted_elsewhere: list[Callable[[Area, date, date], Figures]] = []


def happened(municipality: Area, first: date, last: date) -> Figures:
    found = use(municipality, first, last) | searches(municipality, first, last) | work(municipality, first, last)
    for counted in counted_elsewhere:
        found |= counted(municipality, first, last)
    return found


def use(municipality: Area, first: date, last: date) -> Figures:
    counts = use_together(municipality, first, last)
    if not counts:
        return dict.fromkeys(("views", "from_search", "contacts"))
    return {
        "views": counts.get(UseKind.VIEW, 0),
        "from_search": counts.get(UseKind.FROM_SEARCH, 0),
        "contacts": sum(counts.get(kind, 0) for kind in CONTACT_KINDS),
    }


def searches(municipality: Area, first: date, last: date) -> Figures:
    found = SearchCount.objects.filter(municipality=municipality, month__gte=first, month__lte=last)
    counts = dict(found.order_by().values_list("outcome").annotate(Sum("count")))
    if not counts:
        return dict.fromkeys(("searches", "found_nothing", "found_weak"))
    return {
        "searches": sum(counts.values()),
        "found_nothing": counts.get(SearchOutcome.NOTHING, 0),
        "found_weak": counts.get(SearchOutcome.WEAK, 0),
    }


def work(municipality: Area, first: date, last: date) -> Figures:
    """What partners and editors did; the days before the first record of any kind are not known."""
    begin, end = (timezone.make_aware(datetime.combine(day, time())) for day in (first, last + timedelta(days=1)))
    checks = Verification.objects.filter(service__municipality=municipality)
    changes = FieldChange.objects.filter(municipality=municipality)
    said = Suggestion.objects.filter(service__municipality=municipality)
    is_known = checks.filter(verified_on__lte=last).exists() or changes.filter(at__lt=end).exists()
    if not is_known:
        return dict.fromkeys(("checks", "changes", "suggestions"))
    return {
        "checks": checks.filter(verified_on__gte=first, verified_on__lte=last).count(),
        "changes": changes.filter(at__gte=begin, at__lt=end).count(),
        "suggestions": said.filter(created_at__gte=begin, created_at__lt=end).count(),
    }
