"""The reports of one organisation, each as a table."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from sociale_kaart.listing_checks.quality import qualities_of
from sociale_kaart.models import Organization, Service, UseKind
from sociale_kaart.partners.to_do import tasks_of
from sociale_kaart.reports.table import Link, Table
from sociale_kaart.statistics.reading import MonthOfUse, questions_that_led_to, use_by_month
from sociale_kaart.statistics.small_numbers import told


@dataclass(frozen=True)
class PartnerReport:
    """`name` stands in addresses. What tells of use is for managers alone, the rest for all people."""

    name: str
    title: Promise
    explanation: Promise
    empty: Promise
    make: Callable[[Organization, date], Table]
    is_for_managers: bool = False


def to_do_table(organization: Organization, today: date) -> Table:
    rows = tuple(
        (
            Link(task.entry, task.url),
            Link(str(task.kind.label), confirm_url=task.confirm_url, confirms=task.confirms),
            task.what,
        )
        for task in tasks_of(organization, today)
    )
    return Table((_("Entry"), _("What"), _("About")), rows)


def quality_table(organization: Organization, today: date) -> Table:
    """The lowest first."""
    found = sorted(qualities_of(public(organization, today), today), key=lambda one: one[1].points)
    rows = tuple(
        (
            str(service),
            quality.points,
            quality.words,
            "; ".join(f"{one.what} (+{one.points})" for one in quality.raises),
        )
        for service, quality in found
    )
    return Table((_("Service"), _("Points of 100"), _("That is"), _("This would raise it")), rows)


def use_table(organization: Organization, today: date) -> Table:
    names: dict[tuple[type, int], str] = {(Organization, organization.pk): str(organization)}
    names |= {(Service, service.pk): str(service) for service in organization.services.all()}
    months = [
        *use_by_month(Organization, [organization.pk], today),
        *use_by_month(Service, [key for model, key in names if model is Service], today),
    ]
    months.sort(key=lambda one: (one.month, names[one.model, one.key]), reverse=False)
    months.sort(key=lambda one: one.month, reverse=True)
    rows = tuple((names[one.model, one.key], date_format(one.month, "F Y"), *in_numbers(one)) for one in months)
    return Table((_("Page"), _("Month"), *(str(kind.label).capitalize() for kind in UseKind)), rows, headers=2)


def in_numbers(month: MonthOfUse) -> tuple[str, ...]:
    return tuple(told(month.counts.get(kind, 0)) for kind in UseKind)


def question_table(organization: Organization, today: date) -> Table:
    rows = tuple(
        (found.words, str(found.service), date_format(found.month, "F Y"), told(found.count))
        for found in questions_that_led_to(organization.services.all(), today)
    )
    return Table((_("Question"), _("Service"), _("Month"), _("Times")), rows)


def public(organization: Organization, today: date) -> list[Service]:
    return list(Service.objects.public(today).filter(organization=organization).order_by("name_nl"))


REPORTS = {
    report.name: report
    for report in (
        PartnerReport(
            "te-doen",
            gettext_lazy("What to do"),
            gettext_lazy("What people who look for help notice first, stands first."),
            gettext_lazy("There is nothing to do now. Thank you for keeping this right."),
            to_do_table,
        ),
        PartnerReport(
            "kwaliteit",
            gettext_lazy("Quality of your services"),
            gettext_lazy(
                "How much of what a parent looks for your page tells, in points. Visitors see it in words, and only "
                "where it is good or very good."
            ),
            gettext_lazy("None of your services stands online."),
            quality_table,
        ),
        PartnerReport(
            "gebruik",
            gettext_lazy("Views and contact"),
            gettext_lazy(
                "How often your pages were read and how often people called, wrote or went to your website from there. "
                "We count without knowing who it was; a number below 5 is not told."
            ),
            gettext_lazy("Nothing was counted yet."),
            use_table,
            is_for_managers=True,
        ),
        PartnerReport(
            "vragen",
            gettext_lazy("Questions that led to you"),
            gettext_lazy(
                "What people typed before they opened your page. We only keep a question that at least five people "
                "asked on one day, and none that tells of somebody or of danger."
            ),
            gettext_lazy("No question was asked by five people on one day yet."),
            question_table,
            is_for_managers=True,
        ),
    )
}
