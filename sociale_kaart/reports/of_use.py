"""The reports of use as tables: searches, pages, quality."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from sociale_kaart.listing_checks.quality import qualities_of
from sociale_kaart.models import Area, SearchOutcome, Service, UseKind
from sociale_kaart.reports.searching import searches_between
from sociale_kaart.reports.table import Table
from sociale_kaart.reports.use import use_by_page
from sociale_kaart.statistics.reading import first_month_told
from sociale_kaart.statistics.small_numbers import told


def search_table(municipality: Area, today: date) -> Table:
    return search_rows(municipality, first_month_told(today), today)


def search_rows(municipality: Area, first: date, last: date) -> Table:
    rows = tuple(
        (
            str(row.theme or _("no theme")),
            str(row.district or _("no district")),
            told(row.total),
            told(row.outcomes[SearchOutcome.NOTHING]),
            told(row.outcomes[SearchOutcome.WEAK]),
        )
        for row in searches_between(municipality, first, last)
    )
    headings = (_("Question type"), _("District"), _("Searches"), _("Found nothing"), _("Found nothing that fits well"))
    return Table(headings, rows, headers=2)


def use_table(municipality: Area, today: date) -> Table:
    rows = tuple(
        (name, date_format(month, "F Y"), *(told(counts.get(kind, 0)) for kind in UseKind))
        for name, month, counts in use_by_page(municipality, first_month_told(today), today)
    )
    return Table((_("Page"), _("Month"), *(str(kind.label).capitalize() for kind in UseKind)), rows, headers=2)


def quality_table(municipality: Area, today: date) -> Table:
    """The lowest first, with the step that raises each most."""
    services = Service.objects.public(today).filter(municipality=municipality).select_related("organization")
    found = sorted(qualities_of(services, today), key=lambda one: one[1].points)
    rows = tuple(
        (
            str(service),
            str(service.organization or _("No organisation")),
            quality.points,
            quality.words,
            quality.raises[0].what if quality.raises else "",
        )
        for service, quality in found
    )
    return Table((_("Service"), _("Organisation"), _("Points of 100"), _("That is"), _("First step")), rows)
