"""The reports of what is lacking, each as a table of one municipality."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from sociale_kaart.models import Area, FieldGroup, Tier
from sociale_kaart.reports.coverage import coverage, empty_first
from sociale_kaart.reports.findings import open_findings
from sociale_kaart.reports.of_use import quality_table, search_table, use_table
from sociale_kaart.reports.review import ReviewState, ages_of_checks, organization_reviews
from sociale_kaart.reports.table import Table

STATES = {
    ReviewState.OVERDUE: gettext_lazy("too late"),
    ReviewState.DUE: gettext_lazy("nearly"),
    ReviewState.NEVER: gettext_lazy("never checked"),
}


@dataclass(frozen=True)
class GapReport:
    """`name` stands in addresses and on the command line."""

    name: str
    title: Promise
    explanation: Promise
    make: Callable[[Area, date], Table]


def coverage_table(municipality: Area, today: date) -> Table:
    """A row for each cell, the empty ones first."""
    tiers = tuple(Tier.objects.all())
    headings = (_("Question type"), _("Life phase"), _("District"), _("Services"), _("Lightest help"))
    rows = tuple(
        (
            *(str(part) for part in (cell.question_type, cell.life_phase, cell.district)),
            cell.count,
            str(cell.lightest or ""),
            *(dict(cell.tiers).get(tier, 0) for tier in tiers),
            cell.unsure,
        )
        for cell in empty_first(coverage(municipality, today))
    )
    return Table((*headings, *map(str, tiers), _("Age or area not known")), rows, headers=3)


def review_table(municipality: Area, today: date) -> Table:
    """A column for each group of fields and state."""
    columns = [(group, state) for group in FieldGroup for state in STATES]
    rows = tuple(
        (row.name, row.services, *(row.states[column] for column in columns))
        for row in organization_reviews(municipality, today)
    )
    headings = (f"{group.label}: {STATES[state]}" for group, state in columns)
    return Table((_("Organisation"), _("Listings"), *headings), rows)


def age_table(municipality: Area, today: date) -> Table:
    rows = tuple(
        (
            str(age.group.label if age.group else _("the whole listing")),
            "" if age.median_days is None else age.median_days,
            age.checked,
            age.never,
        )
        for age in ages_of_checks(municipality, today)
    )
    return Table((_("Part"), _("Median age in days"), _("Checked"), _("Never checked")), rows)


def findings_table(municipality: Area, _today: date) -> Table:
    rows = tuple((str(row.kind.label), row.findings, row.services) for row in open_findings(municipality))
    return Table((_("Advice"), _("Times"), _("Listings")), rows)


REPORTS = {
    report.name: report
    for report in (
        GapReport(
            "dekking",
            gettext_lazy("Coverage"),
            gettext_lazy("For which questions, life phases and districts something is on offer, and how light it is."),
            coverage_table,
        ),
        GapReport(
            "nakijken",
            gettext_lazy("Checks by organisation"),
            gettext_lazy("How many listings of each organisation have parts whose check is too old, or nearly so."),
            review_table,
        ),
        GapReport(
            "ouderdom",
            gettext_lazy("Age of the last check"),
            gettext_lazy("Half of the listings were checked longer ago than the median, half more recently."),
            age_table,
        ),
        GapReport(
            "adviezen",
            gettext_lazy("Open advice"),
            gettext_lazy("What the checks of listings found, the most urgent kind first."),
            findings_table,
        ),
        GapReport(
            "zoeken",
            gettext_lazy("Searches"),
            gettext_lazy(
                "What people searched for in the last thirteen months by theme and district, those that found nothing "
                "that fits first. Counted without words and without persons; numbers below 5 are not told."
            ),
            search_table,
        ),
        GapReport(
            "gebruik",
            gettext_lazy("Views and contact"),
            gettext_lazy(
                "How often pages of services and organisations were read, and how often people called, wrote or went "
                "to the website from there, by month. Numbers below 5 are not told."
            ),
            use_table,
        ),
        GapReport(
            "kwaliteit",
            gettext_lazy("Quality of listings"),
            gettext_lazy("How much of what a parent looks for each listing tells, the lowest first."),
            quality_table,
        ),
    )
}
