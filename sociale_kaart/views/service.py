"""The page of one service."""

from datetime import datetime

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from sociale_kaart import clock
from sociale_kaart.models import Area, MergedService, Service, UseKind
from sociale_kaart.pages.context import service_context
from sociale_kaart.pages.service_page import service_page
from sociale_kaart.pages.unlisted import unlisted_service
from sociale_kaart.sensitivity import with_sensitivity
from sociale_kaart.signals import service_visited
from sociale_kaart.statistics.visits import count_use
from sociale_kaart.structured_data import service_data
from sociale_kaart.translations.reading import with_status
from sociale_kaart.views.contact_click import SERVICE, clicks_of
from sociale_kaart.views.municipality import municipality_of
from sociale_kaart.views.unlisted import unlisted_response
from sociale_kaart.views.visiting import visit_of

RELATED = ("organization", "main_question_type", "tier", "access_route", "quality")


@require_safe
def service(request: HttpRequest, slug: str) -> HttpResponse:
    """One service, or where to go instead when it is not public (any more)."""
    municipality, now = municipality_of(request), clock.now()
    found = with_sensitivity(with_status(_public(municipality, now).filter(slug=slug)))
    found = found.select_related(*RELATED).first()
    if found is None:
        merged = MergedService.objects.at(municipality, slug).filter(service__in=_public(municipality, now))
        if took_its_place := merged.select_related("service").first():
            return redirect(took_its_place.service, permanent=True)
        return unlisted_response(request, unlisted_service(municipality, slug, now.date()))
    found.municipality = municipality
    page = service_page(found, now)
    data = [service_data(found, page, found.get_absolute_url())]
    context = service_context(page) | {"structured_data": data, "clicks": clicks_of(request, SERVICE, slug)}
    count_visit(request, found, now)
    return TemplateResponse(request, "sociale_kaart/service.html", context)


def count_visit(request: HttpRequest, service: Service, now: datetime) -> None:
    """One reader more, and by which question."""
    visit = visit_of(request)
    if visit and count_use(Service, service.pk, UseKind.VIEW, service.municipality_id, visit, now.date()):
        service_visited.send(Service, service=service, visit=visit)


def _public(municipality: Area, now: datetime) -> QuerySet[Service]:
    return Service.objects.public(now.date()).filter(municipality=municipality)
