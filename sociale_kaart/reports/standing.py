"""How a municipality stands today, in figures that nobody can count afterwards; so they are kept."""

from datetime import date
from statistics import median

from sociale_kaart.listing_checks.quality import qualities_of
from sociale_kaart.models import Area, ListingFinding, Organization, ReportFigures, Service
from sociale_kaart.reports.coverage import coverage
from sociale_kaart.reports.half_year import HalfYear
from sociale_kaart.reports.review import ReviewState, ages_of_checks, checked_services, state_of

Figures = dict[str, int | None]


def standing(municipality: Area, today: date) -> Figures:
    """Figures of today by name; None where there is nothing to count by."""
    cells = coverage(municipality, today)
    states = [
        {state_of(check, today) for check in checks} for _service, checks in checked_services(municipality, today)
    ]
    public = Service.objects.public(today).filter(municipality=municipality)
    points = [quality.points for _service, quality in qualities_of(public, today)]
    return {
        "services": len(states),
        "organizations": Organization.objects.public().filter(municipality=municipality).count(),
        "cells": len(cells),
        "empty_cells": sum(not cell.count for cell in cells),
        "overdue": sum(ReviewState.OVERDUE in found for found in states),
        "never": sum(found == {ReviewState.NEVER} for found in states),
        "median_days": ages_of_checks(municipality, today)[0].median_days,
        "median_quality": round(median(points)) if points else None,
        "advice": ListingFinding.objects.filter(service__municipality=municipality, service__live=True).count(),
    }


def keep_standing(municipality: Area, today: date) -> None:
    """In the place of what was kept in this half-year before; what stands at its end remains."""
    ReportFigures.objects.update_or_create(
        municipality=municipality,
        begins_on=HalfYear.of(today).first,
        defaults={"kept_on": today, "figures": standing(municipality, today)},
    )


def standing_in(municipality: Area, half_year: HalfYear, today: date) -> Figures:
    """Of today for the half-year that runs; of one that is over what was kept, or nothing."""
    if half_year == HalfYear.of(today):
        return standing(municipality, today)
    kept = ReportFigures.objects.filter(municipality=municipality, begins_on=half_year.first).first()
    return kept.figures if kept else {}
