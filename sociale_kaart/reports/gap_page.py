"""How the reports look on the page: narrower than their CSV, so that a person sees what matters."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from sociale_kaart.models import Area, FieldGroup, LifePhase, QuestionType
from sociale_kaart.reports.coverage import Cell, coverage, gaps
from sociale_kaart.reports.gap_reports import STATES, GapReport
from sociale_kaart.reports.review import OrganizationReview, organization_reviews
from sociale_kaart.reports.table import Table


@dataclass(frozen=True)
class Matrix:
    """One district: question types down, life phases across."""

    district: Area
    districts: tuple[Area, ...]
    phases: tuple[LifePhase, ...]
    rows: tuple[tuple[QuestionType, tuple[Cell, ...]], ...]


def page_table(report: GapReport, municipality: Area, today: date) -> Table:
    if report.name == "nakijken":
        return review_page(organization_reviews(municipality, today))
    return report.make(municipality, today)


def coverage_page(municipality: Area, today: date, district: str) -> tuple[Table, Matrix | None]:
    """The gaps, and the chosen district whole."""
    cells = coverage(municipality, today)
    return gap_page(cells), matrix(cells, district)


def gap_page(cells: Sequence[Cell]) -> Table:
    rows = tuple(
        (
            str(gap.question_type),
            str(gap.life_phase),
            _("the whole municipality") if gap.is_everywhere else ", ".join(map(str, gap.districts)),
            gap.unsure,
        )
        for gap in gaps(cells)
    )
    headings = (_("Question type"), _("Life phase"), _("Nothing in"), _("Age or area not known"))
    return Table(headings, rows, headers=2)


def matrix(cells: Sequence[Cell], slug: str) -> Matrix | None:
    """The district with this slug, or the first one; None without any words to count by."""
    districts = tuple(dict.fromkeys(cell.district for cell in cells))
    if not districts:
        return None
    district = next((area for area in districts if area.slug == slug), districts[0])
    rows: dict[QuestionType, list[Cell]] = {}
    for cell in cells:
        if cell.district == district:
            rows.setdefault(cell.question_type, []).append(cell)
    phases = tuple(dict.fromkeys(cell.life_phase for cell in cells))
    return Matrix(district, districts, phases, tuple((question, tuple(row)) for question, row in rows.items()))


def review_page(reviews: Sequence[OrganizationReview]) -> Table:
    rows = tuple((row.name, row.services, *(in_words(row, group) for group in FieldGroup)) for row in reviews)
    return Table((_("Organisation"), _("Listings"), *(str(group.label) for group in FieldGroup)), rows)


def in_words(row: OrganizationReview, group: FieldGroup) -> str:
    """Empty where everything holds."""
    return ", ".join(
        f"{row.states[group, state]} {label}" for state, label in STATES.items() if row.states[group, state]
    )
