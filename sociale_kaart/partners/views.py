"""The dashboard of an organisation; of another's it is not even said that it exists."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from sociale_kaart.clock import today
from sociale_kaart.models import Organization
from sociale_kaart.partners.reach import organizations_for
from sociale_kaart.partners.reports import REPORTS, PartnerReport
from sociale_kaart.reports.response import csv_response
from sociale_kaart.rights.memberships import organizations_of

PAGE_SIZE = 100
FIRST = next(iter(REPORTS))


@require_safe
def own_dashboard(request: HttpRequest) -> HttpResponse:
    """That of the first organisation that somebody works for."""
    organization = organizations_of(request.user).order_by("name_nl").first()
    if organization is None:
        raise Http404
    return redirect("partner_report", organization.pk, FIRST)


@require_safe
def partner_report(request: HttpRequest, organization_id: int, own_report: str) -> HttpResponse:
    report = asked(own_report)
    organization = in_reach(request, report, organization_id)
    table = report.make(organization, today())
    works_there = organizations_of(request.user).contains(organization)
    context = {
        "report": report,
        "reports": [one for one in REPORTS.values() if organizations_for(request.user, one).contains(organization)],
        "organization": organization,
        "way_back": works_there and request.get_full_path(),
        "organizations": list(organizations_of(request.user).order_by("name_nl")[:100]),
        "table": table,
        "page": Paginator(table.labelled, PAGE_SIZE).get_page(request.GET.get("p")),
    }
    return TemplateResponse(request, "sociale_kaart_admin/partner_report.html", context)


@require_safe
def partner_report_csv(request: HttpRequest, organization_id: int, own_report: str) -> StreamingHttpResponse:
    report = asked(own_report)
    organization = in_reach(request, report, organization_id)
    return csv_response(report.make(organization, today()), f"{organization.slug}-{report.name}")


def asked(name: str) -> PartnerReport:
    if name not in REPORTS:
        raise Http404
    return REPORTS[name]


def in_reach(request: HttpRequest, report: PartnerReport, key: int) -> Organization:
    return get_object_or_404(organizations_for(request.user, report), pk=key)
