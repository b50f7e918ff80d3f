"""The half-yearly report of a municipality, to print and as a file."""

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from sociale_kaart.clock import today
from sociale_kaart.reports.half_year import HalfYear, NoHalfYearError
from sociale_kaart.reports.half_year_report import figures_table, half_year_report
from sociale_kaart.reports.response import csv_response
from sociale_kaart.rights.moderated import first_moderated, moderated, moderated_at

CHOICES = 6


@require_safe
def half_year_start(request: HttpRequest) -> HttpResponse:
    """The half-year that runs, of the first municipality that somebody moderates."""
    municipality = first_moderated(request.user)
    return redirect("half_year", municipality.slug, HalfYear.of(today()).name)


@require_safe
def half_year(request: HttpRequest, municipality_slug: str, half_year: str) -> HttpResponse:
    municipality, asked = moderated_at(request.user, municipality_slug), asked_half_year(half_year)
    choices = [HalfYear.of(today())]
    while len(choices) < CHOICES:
        choices.append(choices[-1].before)
    context = {
        "report": half_year_report(municipality, asked, today()),
        "municipality": municipality,
        "municipalities": list(moderated(request.user)),
        "choices": choices,
        "today": today(),
    }
    return TemplateResponse(request, "sociale_kaart_admin/half_year.html", context)


@require_safe
def half_year_csv(request: HttpRequest, municipality_slug: str, half_year: str) -> StreamingHttpResponse:
    municipality, asked = moderated_at(request.user, municipality_slug), asked_half_year(half_year)
    table = figures_table(half_year_report(municipality, asked, today()))
    return csv_response(table, f"{municipality.slug}-halfjaar-{asked.name}")


def asked_half_year(name: str) -> HalfYear:
    try:
        return HalfYear.named(name, today())
    except NoHalfYearError:
        raise Http404 from None
