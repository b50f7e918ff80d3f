"""The addresses of HSDS. The host decides the municipality."""

import json
from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from http import HTTPStatus
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, JsonResponse, StreamingHttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page

from sociale_kaart.clock import today
from sociale_kaart.exchange.fingerprint import fingerprint
from sociale_kaart.exchange.hsds.ids import row_of
from sociale_kaart.exchange.hsds.package import VERSION
from sociale_kaart.exchange.hsds.vocabularies import TAXONOMIES
from sociale_kaart.exchange.tables.reading import batches
from sociale_kaart.hsds_api.answers import Answers
from sociale_kaart.hsds_api.openapi import PATH, document
from sociale_kaart.hsds_api.paging import PAGE, PER_PAGE, Part
from sociale_kaart.hsds_api.parameters import ParameterError, Parameters
from sociale_kaart.hsds_api.selecting import FILTERS, chosen_places, chosen_services, has_word
from sociale_kaart.hsds_api.terms import all_terms, taxonomy_with, term_with
from sociale_kaart.models import Area, MunicipalitySite, Organization, Service, ServiceAtLocation
from sociale_kaart.problems import problem

PAGING = (PAGE, PER_PAGE, "format")
FORMATS = ("json", "ndjson")
KEPT_FOR = 300
View = Callable[..., HttpResponse]


def hsds(view: View) -> View:
    """Answers GET, and says only so to who has the answer already; what goes wrong is told as a problem document."""

    @cache_control(public=True, max_age=KEPT_FOR)
    @conditional_page
    @wraps(view)
    def wrapped(request: HttpRequest, *args: Any, **named: Any) -> HttpResponse:
        if request.method not in ("GET", "HEAD"):
            answer = problem(HTTPStatus.METHOD_NOT_ALLOWED, "Use GET.")
            answer["Allow"] = "GET, HEAD"
            return answer
        try:
            return view(request, *args, **named)
        except ParameterError as error:
            reason = {"name": error.name, "reason": error.reason}
            return problem(HTTPStatus.BAD_REQUEST, str(error), parameter=error.name, invalid_params=[reason])
        except MunicipalitySite.DoesNotExist:
            return problem(HTTPStatus.NOT_FOUND, "This host shows no municipality.")

    return wrapped


@hsds
def root(request: HttpRequest) -> HttpResponse:
    """What this is."""
    address = request.build_absolute_uri(PATH)
    return JsonResponse({"version": VERSION, "profile": address, "openapi_url": address})


@hsds
def openapi(request: HttpRequest) -> HttpResponse:
    return JsonResponse(document(request.build_absolute_uri("/api/hsds/v3"), _municipality(request)))


@hsds
def services(request: HttpRequest) -> HttpResponse:
    parameters = Parameters(request.GET, (*FILTERS, "minimal", "full", *PAGING))
    answers = _answers(request)
    chosen = chosen_services(answers.municipality, answers.on, parameters)
    is_minimal, is_full = parameters.truth("minimal"), parameters.truth("full")
    part = Part.read(parameters, is_minimal=is_minimal)
    if is_minimal:
        return JsonResponse(part.page(chosen.count(), answers.minimal(part.of(chosen))))
    if _is_stream(parameters):
        found = batches(chosen)
        return _stream(request, (one for batch in found for one in answers.services(batch, is_full)))
    contents = list(answers.services(part.of(chosen), is_full))
    return JsonResponse(part.page(chosen.count(), contents))


@hsds
def service(request: HttpRequest, identifier: str) -> HttpResponse:
    Parameters(request.GET, ())
    answers = _answers(request)
    found = row_of("service", answers.municipality, identifier) or (0, 0)
    public = Service.objects.filter(municipality=answers.municipality, pk=found[0]).public(answers.on)
    return _one(answers.services(public, is_full=True))


@hsds
def service_at_locations(request: HttpRequest) -> HttpResponse:
    parameters = Parameters(request.GET, (*FILTERS, "full", "postcode", "proximity", *PAGING))
    answers, part = _answers(request), Part.read(parameters)
    chosen, is_full = chosen_places(answers.municipality, answers.on, parameters), parameters.truth("full")
    if _is_stream(parameters):
        return _stream(request, (one for batch in _in_parts(chosen) for one in answers.places(batch, is_full)))
    return JsonResponse(part.page(chosen.count(), answers.places(part.of(chosen), is_full)))


@hsds
def service_at_location(request: HttpRequest, identifier: str) -> HttpResponse:
    Parameters(request.GET, ())
    answers = _answers(request)
    service, location = row_of("service-at-location", answers.municipality, identifier) or (0, 0)
    public = Service.objects.filter(municipality=answers.municipality, pk=service).public(answers.on)
    places = ServiceAtLocation.objects.filter(service__in=public, location=location)
    return _one(answers.places(places, is_full=True))


@hsds
def organizations(request: HttpRequest) -> HttpResponse:
    parameters = Parameters(request.GET, ("search", "full", "full_service", *PAGING))
    answers, part = _answers(request), Part.read(parameters)
    chosen = _public_organizations(answers.municipality)
    for word in parameters.text("search").split():
        chosen = chosen.filter(has_word(word, ("name_nl", "alternate_name", "description_nl")))
    full, full_service = parameters.truth("full"), parameters.truth("full_service")
    if _is_stream(parameters):
        found = _in_parts(chosen)
        return _stream(request, (one for batch in found for one in answers.organizations(batch, full, full_service)))
    contents = answers.organizations(part.of(chosen), full, full_service)
    return JsonResponse(part.page(chosen.count(), contents))


@hsds
def organization(request: HttpRequest, identifier: str) -> HttpResponse:
    full_service = Parameters(request.GET, ("full_service",)).truth("full_service")
    answers = _answers(request)
    found = row_of("organization", answers.municipality, identifier) or (0, 0)
    chosen = _public_organizations(answers.municipality).filter(pk=found[0])
    return _one(answers.organizations(chosen, True, full_service))


@hsds
def taxonomies(request: HttpRequest) -> HttpResponse:
    parameters = Parameters(request.GET, ("search", *PAGING))
    words = parameters.text("search").casefold()
    found = [each.as_json() for each in TAXONOMIES if words in f"{each.name} {each.description}".casefold()]
    return _listed(request, parameters, found)


@hsds
def taxonomy(request: HttpRequest, identifier: str) -> HttpResponse:
    Parameters(request.GET, ())
    found = taxonomy_with(identifier)
    return _one([found.as_json()] if found else [])


@hsds
def taxonomy_terms(request: HttpRequest) -> HttpResponse:
    parameters = Parameters(request.GET, ("search", "taxonomy_id", "top_only", "parent_id", *PAGING))
    words, within = parameters.text("search").casefold(), parameters.text("taxonomy_id").lower()
    parent, top_only = parameters.text("parent_id").lower(), parameters.truth("top_only")
    found = [
        told
        for _term, told in all_terms()
        if words in f"{told['name']} {told['description']}".casefold()
        and (not within or told["taxonomy_id"] == within)
        and (not parent or told.get("parent_id") == parent)
        and not (top_only and "parent_id" in told)
    ]
    return _listed(request, parameters, found)


@hsds
def taxonomy_term(request: HttpRequest, identifier: str) -> HttpResponse:
    Parameters(request.GET, ())
    found = term_with(identifier)
    return _one([found[1]] if found else [])


def _municipality(request: HttpRequest) -> Area:
    return MunicipalitySite.for_request(request).municipality


def _answers(request: HttpRequest) -> Answers:
    return Answers(_municipality(request), today())


def _public_organizations(municipality: Area) -> QuerySet[Organization]:
    chosen = Organization.objects.filter(municipality=municipality).public().order_by("slug")
    return chosen.prefetch_related("phones", "locations")


def _one(found: Iterable[dict[str, Any]]) -> HttpResponse:
    answer = next(iter(found), None)
    return JsonResponse(answer) if answer else problem(HTTPStatus.NOT_FOUND, "Nothing here has this identifier.")


def _listed(request: HttpRequest, parameters: Parameters, found: list[dict[str, Any]]) -> HttpResponse:
    part = Part.read(parameters)
    if _is_stream(parameters):
        return _stream(request, found)
    return JsonResponse(part.page(len(found), part.of(found)))


def _is_stream(parameters: Parameters) -> bool:
    return parameters.one_of("format", FORMATS, "json") == "ndjson"


def _stream(request: HttpRequest, found: Iterable[dict[str, Any]]) -> HttpResponse:
    """An object a line, all of them, in memory that does not grow."""
    lines = (f"{json.dumps(one, ensure_ascii=False)}\n" for one in (found if request.method == "GET" else ()))
    mark = f'W/"{fingerprint(_municipality(request), today())}"'
    return StreamingHttpResponse(lines, content_type="application/x-ndjson", headers={"ETag": mark})


def _in_parts(items: QuerySet) -> Iterator[list[Any]]:
    start, size = 0, 200
    while batch := list(items[start : start + size]):
        yield batch
        start += size
