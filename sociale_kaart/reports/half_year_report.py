"""The report of one half-year: figures beside those of the half-year before."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from sociale_kaart.models import Area
from sociale_kaart.reports.coverage import coverage
from sociale_kaart.reports.gap_page import gap_page
from sociale_kaart.reports.half_year import HalfYear
from sociale_kaart.reports.happened import happened
from sociale_kaart.reports.of_use import search_rows
from sociale_kaart.reports.review import organization_reviews
from sociale_kaart.reports.standing import standing_in
from sociale_kaart.reports.table import Table
from sociale_kaart.statistics.small_numbers import FEWEST_TOLD, told

# More of a list is in the report of its own.
MOST_ROWS = 25
SECTIONS: tuple[tuple[Promise, dict[str, Promise]], ...] = (
    (
        gettext_lazy("What is on offer"),
        {
            "services": gettext_lazy("services that visitors see"),
            "organizations": gettext_lazy("organisations that visitors see"),
            "cells": gettext_lazy("combinations of question type, life phase and district"),
            "empty_cells": gettext_lazy("of those without anything on offer"),
        },
    ),
    (
        gettext_lazy("Whether it is right"),
        {
            "overdue": gettext_lazy("services with a part whose check is too old"),
            "never": gettext_lazy("services of which nothing was ever checked"),
            "median_days": gettext_lazy("median age of the last check, in days"),
            "median_quality": gettext_lazy("median quality, in points of 100"),
            "advice": gettext_lazy("open advice of the checks"),
            "checks": gettext_lazy("checks done"),
            "changes": gettext_lazy("changes that went online"),
            "suggestions": gettext_lazy("remarks of visitors and organisations"),
        },
    ),
    (
        gettext_lazy("How it is used"),
        {
            "views": gettext_lazy("pages read"),
            "from_search": gettext_lazy("services opened from a list of results"),
            "contacts": gettext_lazy("calls, mails and visits of a website from a page"),
            "helped": gettext_lazy("readers who say that a page helped"),
            "not_helped": gettext_lazy("readers who say that it did not help"),
        },
    ),
    (
        gettext_lazy("What is searched for"),
        {
            "searches": gettext_lazy("searches"),
            "found_nothing": gettext_lazy("of those with nothing found"),
            "found_weak": gettext_lazy("of those with nothing that fits well"),
        },
    ),
)
# These could tell of somebody where there are few.
OF_PEOPLE = {
    *("views", "from_search", "contacts", "helped", "not_helped"),
    *("searches", "found_nothing", "found_weak", "suggestions"),
}


@dataclass(frozen=True)
class Figure:
    """One line: the number of this half-year and of the one before, None where it is not known."""

    name: str
    label: str
    now: int | None
    before: int | None

    @property
    def now_in_words(self) -> str:
        return self._words(self.now)

    @property
    def before_in_words(self) -> str:
        return self._words(self.before)

    @property
    def change(self) -> str:
        """With its sign; unknown where one of both is, and not told where a small number would follow from it."""
        if self.now is None or self.before is None:
            return str(_("unknown"))
        if self.name in OF_PEOPLE and any(0 < number < FEWEST_TOLD for number in (self.now, self.before)):
            return ""
        return f"{self.now - self.before:+d}" if self.now != self.before else "0"

    def _words(self, number: int | None) -> str:
        if number is None:
            return str(_("unknown"))
        return told(number) if self.name in OF_PEOPLE else str(number)


@dataclass(frozen=True)
class HalfYearReport:
    """`gaps` and `behind` are of today, so that only the half-year that runs has them."""

    half_year: HalfYear
    sections: tuple[tuple[str, tuple[Figure, ...]], ...]
    searches: Table
    gaps: Table | None
    behind: Table | None

    @property
    def is_running(self) -> bool:
        return self.gaps is not None


def half_year_report(municipality: Area, half_year: HalfYear, today: date) -> HalfYearReport:
    is_running = half_year == HalfYear.of(today)
    return HalfYearReport(
        half_year=half_year,
        sections=tuple(sections(municipality, half_year, today)),
        searches=search_rows(municipality, half_year.first, half_year.last),
        gaps=shortened(gap_page(coverage(municipality, today))) if is_running else None,
        behind=behind(municipality, today) if is_running else None,
    )


def sections(municipality: Area, half_year: HalfYear, today: date) -> Iterator[tuple[str, tuple[Figure, ...]]]:
    now, before = (
        standing_in(municipality, one, today) | happened(municipality, one.first, one.last)
        for one in (half_year, half_year.before)
    )
    for title, labels in SECTIONS:
        figures = (Figure(name, str(label), now.get(name), before.get(name)) for name, label in labels.items())
        yield str(title), tuple(figures)


def behind(municipality: Area, today: date) -> Table:
    """Organisations with most parts that are too late."""
    late = [row for row in organization_reviews(municipality, today) if row.urgency]
    rows = tuple((row.name, row.services, row.urgency) for row in late[:MOST_ROWS])
    return Table((_("Organisation"), _("Listings"), _("Parts whose check is too late")), rows)


def shortened(table: Table) -> Table:
    return Table(table.headings, table.rows[:MOST_ROWS], table.headers)


def figures_table(report: HalfYearReport) -> Table:
    """The figures as a file."""
    rows = tuple(
        (title, figure.label, figure.now_in_words, figure.before_in_words, figure.change)
        for title, figures in report.sections
        for figure in figures
    )
    headings = (_("Subject"), _("Figure"), str(report.half_year), str(report.half_year.before), _("Change"))
    return Table(headings, rows, headers=2)
