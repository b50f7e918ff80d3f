"""What is lacking in a municipality, for who moderates it; of another's it is not even said that it exists."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from sociale_kaart.clock import today
from sociale_kaart.reports.gap_page import coverage_page, page_table
from sociale_kaart.reports.gap_reports import REPORTS, GapReport
from sociale_kaart.reports.response import csv_response
from sociale_kaart.rights.moderated import first_moderated, moderated, moderated_at

PAGE_SIZE = 100


@require_safe
def gaps_start(request: HttpRequest) -> HttpResponse:
    """The first report of the first municipality that somebody moderates."""
    municipality = first_moderated(request.user)
    return redirect("gaps", municipality.slug, next(iter(REPORTS)))


@require_safe
def gaps(request: HttpRequest, municipality_slug: str, report: str) -> HttpResponse:
    found, own = asked_report(report), list(moderated(request.user))
    municipality = next((area for area in own if area.slug == municipality_slug), None)
    if municipality is None:
        raise Http404
    if found.name == "dekking":
        table, matrix = coverage_page(municipality, today(), request.GET.get("wijk", ""))
    else:
        table, matrix = page_table(found, municipality, today()), None
    context = {
        "report": found,
        "reports": REPORTS.values(),
        "municipality": municipality,
        "municipalities": own,
        "table": table,
        "matrix": matrix,
        "page": Paginator(table.labelled, PAGE_SIZE).get_page(request.GET.get("p")),
    }
    return TemplateResponse(request, "sociale_kaart_admin/gaps.html", context)


@require_safe
def gaps_csv(request: HttpRequest, municipality_slug: str, report: str) -> StreamingHttpResponse:
    found, municipality = asked_report(report), moderated_at(request.user, municipality_slug)
    return csv_response(found.make(municipality, today()), f"{municipality.slug}-{found.name}")


def asked_report(name: str) -> GapReport:
    if name not in REPORTS:
        raise Http404
    return REPORTS[name]
